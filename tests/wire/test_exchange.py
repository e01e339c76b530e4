"""A sealed exchange shows who is asked and nothing else, and its response opens for its sender alone."""

import base64
import hashlib
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from takeitdown_wire import (
    Action,
    CaseNumber,
    ExchangeRequest,
    ExchangeResponse,
    MalformedError,
    Pin,
    SealedRequest,
    TooLargeError,
    WireError,
    open_request,
    open_response,
    seal_request,
    seal_response,
)
from takeitdown_wire.canonical import Json
from takeitdown_wire.exchange_messages import RESPONSE_SIZES
from takeitdown_wire.sealed import MAX_FILE
from tests.wire.keys import PRIVATE_KEY, intake
from tests.wire.strategies import unhurried
from tests.wire.vectors import Vector, bad, content, each, good

VECTORS = content("exchange.json")
KEY = bytes.fromhex(content("sealed.json")["keys"]["intake"]["private"])
SEALED = base64.b64decode(VECTORS["sealed"])
RESPONSE_KEY, ENC = bytes.fromhex(VECTORS["response_key"]), bytes.fromhex(VECTORS["enc"])


def plain_of(vector: Vector) -> bytes:
    head, report = str(vector["head"]).encode(), str(vector["report"]).encode()
    start = len(head).to_bytes(4, "big") + head + len(report).to_bytes(4, "big") + report
    return start.ljust(int(vector["size"]), bytes([vector["filler"]]))


def any_request(action: Action) -> ExchangeRequest:
    if action is Action.REPORT:
        return ExchangeRequest(action, report=b"TIDREPORT" + bytes(1_000))
    if action is Action.SERVICES:
        return ExchangeRequest(action)
    return ExchangeRequest(action, CaseNumber.draw(), Pin.draw())


ROOMY = ("larger-class", "earlier-class")
"""Sizes that are read and would not be written."""


@each("exchange.json", good)
def test_a_good_request_is_read_and_padded_as_in_the_vectors(vector: Vector) -> None:
    read = ExchangeRequest.from_bytes(plain_of(vector))
    assert read.action.value == vector["name"] or vector["name"] in ("report-proof", *ROOMY)
    assert read.response_key == RESPONSE_KEY
    if vector["name"] not in ROOMY:
        assert read.to_bytes() == plain_of(vector)


@each("exchange.json", bad)
def test_a_bad_request_is_refused_with_its_code(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        ExchangeRequest.from_bytes(plain_of(vector))
    assert refusal.value.code == vector["error"]


def test_the_sealed_request_opens_to_the_first_vector() -> None:
    sealed = SealedRequest.from_bytes(SEALED)
    assert sealed.to_bytes() == SEALED
    assert sealed.enc == ENC
    assert open_request(sealed, KEY).to_bytes() == plain_of(VECTORS["vectors"][0])


@pytest.mark.parametrize("change", VECTORS["altered"], ids=[one["name"] for one in VECTORS["altered"]])
def test_an_altered_request_is_refused_with_its_code(change: Vector) -> None:
    at, length = change["at"], change["length"]
    file = SEALED[:at] + bytes.fromhex(change["bytes"]) + SEALED[at + length :]
    with pytest.raises(WireError) as refusal:
        open_request(SealedRequest.from_bytes(file), KEY)
    assert refusal.value.code == change["error"]


@pytest.mark.parametrize("vector", VECTORS["responses"], ids=[one["name"] for one in VECTORS["responses"]])
def test_a_response_opens_or_is_refused_as_in_the_vectors(vector: Vector) -> None:
    file = base64.b64decode(vector["file"])
    if vector["valid"]:
        read = open_response(file, RESPONSE_KEY, ENC)
        assert (read.status, read.body["case"] if read.status < 300 else read.retry_after_s) in (
            (201, "7K2M9QX4T8W1BZ38"),
            (429, 60),
        )
        return
    with pytest.raises(WireError) as refusal:
        open_response(file, RESPONSE_KEY, ENC)
    assert refusal.value.code == vector["error"]


def test_every_request_has_the_same_size_and_the_same_clear_text() -> None:
    sealed = [seal_request(any_request(action), intake()).to_bytes() for action in Action]
    assert len({len(one) for one in sealed}) == 1
    clear = len(sealed[0]) - len(SealedRequest.from_bytes(sealed[0]).content)
    assert len({one[:clear] for one in sealed}) == 1


@pytest.mark.parametrize("action", list(Action))
def test_nothing_that_is_asked_stands_in_clear(action: Action) -> None:
    request = any_request(action)
    file = seal_request(request, intake()).to_bytes()
    for secret in (
        request.response_key,
        request.response_key.hex().encode(),
        f'"{action.value}"'.encode(),
        *(text.symbols.encode() for text in [request.case] if text),
    ):
        assert secret not in file


@pytest.mark.parametrize("action", list(Action))
def test_what_is_asked_and_answered_comes_out_the_same(action: Action) -> None:
    request = any_request(action)
    sealed = seal_request(request, intake())
    opened = open_request(SealedRequest.from_bytes(sealed.to_bytes()), PRIVATE_KEY)
    assert opened == request
    response = ExchangeResponse(200, {"services": ["a"] * 100}, 5)
    answer = seal_response(response, opened.response_key, sealed.enc)
    assert open_response(answer, request.response_key, sealed.enc) == response


def test_a_response_opens_for_its_own_request_alone() -> None:
    request = any_request(Action.STATUS)
    one, other = seal_request(request, intake()), seal_request(request, intake())
    answer = seal_response(ExchangeResponse(200, {}), request.response_key, one.enc)
    with pytest.raises(WireError):
        open_response(answer, request.response_key, other.enc)
    with pytest.raises(WireError):
        open_response(answer, hashlib.sha256(b"guess").digest(), one.enc)


@pytest.mark.parametrize("status", [200, 201, 403, 429, 500])
def test_a_refusal_looks_like_a_yes(status: int) -> None:
    request = any_request(Action.STATUS)
    bodies: list[dict[str, Json]] = [{}, {"code": "case.no_match"}, {"services": ["x" * 100]}]
    sizes = {
        len(seal_response(ExchangeResponse(status, body), request.response_key, bytes(32)))
        for body in bodies
    }
    assert sizes == {32 + RESPONSE_SIZES[0] + 16}


def test_the_longest_report_fits_and_a_longer_one_is_refused() -> None:
    seal_request(ExchangeRequest(Action.REPORT, report=b"r" * MAX_FILE), intake())
    with pytest.raises(MalformedError):
        ExchangeRequest(Action.REPORT, report=b"r" * (MAX_FILE + 1))
    with pytest.raises(TooLargeError):
        ExchangeResponse(200, {"long": "x" * RESPONSE_SIZES[-1]}).to_bytes()


def test_an_intake_with_a_key_for_requests_gets_them_under_that_key() -> None:
    own = X25519PrivateKey.generate()
    described = replace(intake(), exchange_key=own.public_key().public_bytes_raw())
    sealed = seal_request(any_request(Action.STATUS), described)
    assert open_request(sealed, own.private_bytes_raw()).action is Action.STATUS
    with pytest.raises(WireError):
        open_request(sealed, PRIVATE_KEY)


@unhurried
@given(st.binary(max_size=600), st.sampled_from([0, 10, 14, 100, 150]))
def test_random_bytes_are_refused_and_nothing_worse(data: bytes, kept: int) -> None:
    with pytest.raises(WireError):
        open_request(SealedRequest.from_bytes(SEALED[:kept] + data), KEY)


@given(
    at=st.integers(0, len(base64.b64decode(VECTORS["responses"][0]["file"])) - 1),
    change=st.integers(1, 255),
)
@settings(parent=unhurried, max_examples=100)
def test_any_change_of_one_byte_of_a_response_is_refused(at: int, change: int) -> None:
    file = bytearray(base64.b64decode(VECTORS["responses"][0]["file"]))
    file[at] ^= change
    with pytest.raises(WireError):
        open_response(bytes(file), RESPONSE_KEY, ENC)
