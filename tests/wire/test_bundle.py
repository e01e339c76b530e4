"""A bundle is the closed set of what may leave a device, in one byte form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown_wire import (
    MAX_FRAMES,
    Answers,
    Bundle,
    CaseNumber,
    Digest,
    DigestKind,
    Frame,
    Item,
    Kind,
    MalformedError,
    Pdq,
    PHash,
    Pin,
    Shared,
    Vpdq,
    Who,
    WireError,
)
from takeitdown_wire.bundle import MAX_ITEMS, MAX_SIGNALS
from takeitdown_wire.canonical import encode
from takeitdown_wire.errors import NotCanonicalError
from tests.wire.strategies import bundles, unhurried
from tests.wire.vectors import Vector, bad, content, data_of, each, good


@each("bundles.json", good)
def test_a_good_bundle_is_read_and_written_as_the_same_bytes(vector: Vector) -> None:
    data = data_of(vector)
    assert Bundle.from_bytes(data).to_bytes() == data


def test_a_large_bundle_has_one_byte_form_too() -> None:
    """As vectors say of small ones: wherever in it the bytes differ, it is refused."""
    films = tuple(Vpdq(tuple(Frame(at, 90, f"{at:064x}") for at in range(count))) for count in (300, 700))
    shots = tuple(
        Item(f"{n:032x}", Kind.IMAGE, tuple(Pdq(f"{n}{m:063x}", 90) for m in range(256))) for n in range(9)
    )
    clip = Item("f" * 32, Kind.VIDEO, (*films, Digest(DigestKind.MD5, "0" * 32)))
    good = Bundle(CaseNumber.draw(), Pin.draw(), Answers(Who.SELF, Shared.NO), (*shots, clip)).to_bytes()
    assert len(good) > 1 << 18
    assert Bundle.from_bytes(good).to_bytes() == good
    for place in range(0, len(good) - 200, len(good) // 7):
        comma = good.index(b",", place)
        with pytest.raises(NotCanonicalError):
            Bundle.from_bytes(good[: comma + 1] + b" " + good[comma + 1 :])
    for spoilt in (good + b" ", good[:-1] + b" }", good.replace(b'"image"', b'"im\\u0061ge"', 1)):
        with pytest.raises(NotCanonicalError):
            Bundle.from_bytes(spoilt)


@each("bundles.json", bad)
def test_a_bad_bundle_is_refused_with_its_code(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        Bundle.from_bytes(data_of(vector))
    assert refusal.value.code == vector["error"]


@each("bundles.json", bad)
def test_a_refusal_tells_nothing_of_the_data(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        Bundle.from_bytes(data_of(vector))
    for private in ("ada", "042917", "IMG_1", "Pictures", "2011", "7K2M", "abab", "friend"):
        assert private not in str(refusal.value)


@unhurried
@given(bundles)
def test_any_valid_bundle_survives_the_wire(bundle: Bundle) -> None:
    data = bundle.to_bytes()
    assert Bundle.from_bytes(data) == bundle
    assert Bundle.from_bytes(data).to_bytes() == data


@unhurried
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_random_bytes_are_refused_and_nothing_worse(data: bytes) -> None:
    with pytest.raises(WireError):
        Bundle.from_bytes(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@unhurried
@given(data=st.data(), bundle=bundles)
def test_any_value_in_any_place_is_read_or_refused_and_nothing_worse(
    data: st.DataObject, bundle: Bundle
) -> None:
    message = bundle.to_json()
    at: object = message
    while True:
        assert isinstance(at, dict | list)
        keys = sorted(at) if isinstance(at, dict) else list(range(len(at)))
        key = data.draw(st.sampled_from(keys))
        inner = at[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            at[key] = data.draw(json_values)
            break
        at = inner
    try:
        read = Bundle.from_bytes(encode(message))
    except WireError:
        return
    assert read.to_json() == message


def an_item(number: int) -> Item:
    return Item(f"{number:032x}", Kind.IMAGE, (Digest(DigestKind.MD5, f"{number:032x}"),))


def test_the_limits_on_counts_are_the_documented_ones() -> None:
    bundle = Bundle.from_bytes(data_of_first())
    full = Bundle(bundle.case, bundle.pin, bundle.answers, tuple(map(an_item, range(MAX_ITEMS))))
    assert Bundle.from_bytes(full.to_bytes()) == full
    with pytest.raises(MalformedError):
        Bundle(bundle.case, bundle.pin, bundle.answers, tuple(map(an_item, range(MAX_ITEMS + 1))))
    signals = tuple(PHash(f"{number:016x}") for number in range(MAX_SIGNALS + 1))
    assert len(Item("0" * 32, Kind.IMAGE, signals[:-1]).signals) == 256
    with pytest.raises(MalformedError):
        Item("0" * 32, Kind.IMAGE, signals)
    frames = tuple(Frame(number, 100, "0" * 64) for number in range(MAX_FRAMES + 1))
    assert len(Vpdq(frames[:-1]).frames) == 8_192
    with pytest.raises(MalformedError):
        Vpdq(frames)


def data_of_first() -> bytes:
    return data_of(content("bundles.json")["vectors"][0])


def test_an_item_id_is_drawn_anew_each_time() -> None:
    assert len({Item.draw_id() for _ in range(100)}) == 100


def test_distance_counts_the_bits_in_which_two_fingerprints_differ() -> None:
    assert Pdq("0" * 64, 100).distance(Pdq("f" * 64, 100)) == 256
    assert Pdq("0" * 63 + "3", 100).distance(Pdq("0" * 64, 100)) == 2
    assert PHash("0" * 16).distance(PHash("8" + "0" * 15)) == 1


def test_the_quality_of_a_video_is_that_of_its_best_frame() -> None:
    frames = (Frame(0, 12, "0" * 64), Frame(1_000, 97, "1" * 64), Frame(2_000, 30, "2" * 64))
    assert Vpdq(frames).quality == 97


def test_the_pin_does_not_show_in_a_traceback_or_log() -> None:
    assert "042917" not in repr(Bundle.from_bytes(data_of_first()))
