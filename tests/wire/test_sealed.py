"""A sealed report opens for its intake alone, tells nothing by its size, and shows every change."""

import base64
import hashlib
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from takeitdown_wire import (
    MAX_FILE,
    SIZE_CLASSES,
    Bundle,
    Digest,
    DigestKind,
    Frame,
    Item,
    Kind,
    MalformedError,
    SealedReport,
    TooLargeError,
    Vpdq,
    WireError,
    open_sealed,
    seal,
    size_class,
)
from tests.wire.keys import PRIVATE_KEY, intake
from tests.wire.strategies import bundles, unhurried
from tests.wire.vectors import Vector, bad, content, each, good

KEYS = {name: bytes.fromhex(key["private"]) for name, key in content("sealed.json")["keys"].items()}
GOOD_FILE = base64.b64decode(content("sealed.json")["vectors"][0]["file"])
HEADER_END = 14 + int.from_bytes(GOOD_FILE[10:14], "big")


def opened(file: bytes, key: bytes = KEYS["intake"]) -> Bundle:
    return open_sealed(SealedReport.from_bytes(file), key)


def repaired(file: bytes) -> bytes:
    return file[:-32] + hashlib.sha256(file[:-32]).digest()


@each("sealed.json", good)
def test_a_good_file_opens_to_the_given_bytes(vector: Vector) -> None:
    file = base64.b64decode(vector["file"])
    assert opened(file).to_bytes() == content("sealed.json")["bundle"].encode()
    assert SealedReport.from_bytes(file).to_bytes() == file


@each("sealed.json", bad)
def test_a_bad_file_is_refused_with_its_code(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        opened(base64.b64decode(vector["file"]), KEYS[vector["key"]])
    assert refusal.value.code == vector["error"]


@unhurried
@given(bundle=bundles, practice=st.booleans())
def test_what_is_sealed_opens_to_the_same(bundle: Bundle, practice: bool) -> None:
    sealed = seal(bundle, intake(practice=practice))
    assert opened(sealed.to_bytes(), PRIVATE_KEY) == bundle
    assert sealed.header.practice is practice


@given(at=st.integers(0, len(GOOD_FILE) - 1), change=st.integers(1, 255), repair=st.booleans())
@settings(parent=unhurried, max_examples=300)
def test_any_change_of_one_byte_is_refused(at: int, change: int, repair: bool) -> None:
    file = GOOD_FILE[:at] + bytes([GOOD_FILE[at] ^ change]) + GOOD_FILE[at + 1 :]
    if repair and at < len(file) - 32:
        file = repaired(file)
    with pytest.raises(WireError):
        opened(file)


def test_any_change_of_one_bit_before_the_content_is_refused_even_with_a_fitting_checksum() -> None:
    for at in range(HEADER_END):
        for bit in range(8):
            file = GOOD_FILE[:at] + bytes([GOOD_FILE[at] ^ 1 << bit]) + GOOD_FILE[at + 1 :]
            with pytest.raises(WireError):
                opened(repaired(file))


@unhurried
@given(st.integers(0, len(GOOD_FILE) - 1), st.booleans())
def test_a_file_cut_short_anywhere_is_refused(length: int, repair: bool) -> None:
    file = GOOD_FILE[:length]
    with pytest.raises(WireError):
        opened(file + hashlib.sha256(file).digest() if repair else file)


@unhurried
@given(data=st.binary(max_size=400), kept=st.sampled_from([0, 10, 14, HEADER_END]), repair=st.booleans())
@example(data=b"", kept=0, repair=False)
def test_random_bytes_are_refused_and_nothing_worse(data: bytes, kept: int, repair: bool) -> None:
    file = GOOD_FILE[:kept] + data
    with pytest.raises(WireError):
        opened(file + hashlib.sha256(file).digest() if repair else file)


def with_digests(count: int) -> Bundle:
    first = Bundle.from_bytes(content("sealed.json")["bundle"].encode())
    items = tuple(
        Item(f"{number:032x}", Kind.IMAGE, (Digest(DigestKind.SHA256, f"{number:064x}"),))
        for number in range(count)
    )
    return Bundle(first.case, first.pin, first.answers, items)


@pytest.mark.parametrize("count", [1, 2, 20, 21, 100, 500, 2_000])
def test_the_size_is_one_of_a_few_whatever_is_inside(count: int) -> None:
    sealed = seal(with_digests(count), intake())
    assert len(sealed.content) - 48 in SIZE_CLASSES
    assert len(sealed.to_bytes()) - len(sealed.content) == 10 + 4 + len(sealed.header.to_bytes()) + 32
    assert len(sealed.header.to_bytes()) == len(seal(with_digests(1), intake()).header.to_bytes())
    assert len(sealed.to_bytes()) <= MAX_FILE


def test_one_picture_and_ten_look_the_same_from_outside() -> None:
    one, ten = seal(with_digests(1), intake()), seal(with_digests(10), intake())
    assert len(one.to_bytes()) == len(ten.to_bytes())


def test_the_length_field_counts_towards_the_size_class() -> None:
    assert [size_class(4_092), size_class(4_093)] == [4_096, 16_384]
    assert size_class(SIZE_CLASSES[-1] - 4) == SIZE_CLASSES[-1]


def test_a_bundle_beyond_the_largest_class_is_refused_before_sealing() -> None:
    first = with_digests(1)
    frames = tuple(Frame(number, 100, "a" * 64) for number in range(8_192))
    items = tuple(Item(f"{number:032x}", Kind.VIDEO, (Vpdq(frames),)) for number in range(8))
    with pytest.raises(TooLargeError):
        seal(Bundle(first.case, first.pin, first.answers, items), intake())


@pytest.mark.parametrize("first", [0, 1])
def test_nothing_is_sealed_for_a_key_that_keeps_no_secret(first: int) -> None:
    with pytest.raises(MalformedError):
        seal(with_digests(1), replace(intake(), public_key=bytes([first]) + bytes(31)))


def test_sealing_twice_shows_nothing_in_common() -> None:
    one, other = seal(with_digests(1), intake()), seal(with_digests(1), intake())
    assert one.header.idempotency_key != other.header.idempotency_key
    assert one.content[:32] != other.content[:32]
    assert one.content[32:64] != other.content[32:64]


def test_nothing_of_the_content_stands_in_clear() -> None:
    bundle = with_digests(3)
    file = seal(bundle, intake()).to_bytes()
    assert bundle.case.symbols.encode() not in file
    assert bundle.pin.digits.encode() not in file.replace(intake().key_id.encode(), b"")[:300]
    assert b"ada@example.org" not in file
