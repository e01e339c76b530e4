"""What the intake answers is read with care: it may be newer, and it may be something else."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown_wire import CaseStatus, Problem, Receipt, ServiceList, WireError
from takeitdown_wire.canonical import encode
from tests.wire.strategies import unhurried
from tests.wire.vectors import Vector, bad, data_of, each, good

READERS: dict[str, Callable[[bytes], Receipt | CaseStatus | ServiceList | Problem]] = {
    "receipt": Receipt.from_bytes,
    "status": CaseStatus.from_bytes,
    "services": ServiceList.from_bytes,
    "problem": Problem.from_bytes,
}


@each("replies.json", good)
def test_a_good_answer_is_read(vector: Vector) -> None:
    reply = READERS[vector["message"]](data_of(vector))
    if isinstance(reply, Receipt | CaseStatus | ServiceList):
        assert READERS[vector["message"]](encode(reply.to_json())) == reply
    else:
        assert reply.code in data_of(vector).decode()


@each("replies.json", bad)
def test_a_bad_answer_is_refused_with_its_code(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        READERS[vector["message"]](data_of(vector))
    assert refusal.value.code == vector["error"]


@pytest.mark.parametrize("message", list(READERS))
@unhurried
@given(data=st.binary(max_size=200))
def test_random_bytes_are_refused_and_nothing_worse(message: str, data: bytes) -> None:
    with pytest.raises(WireError):
        READERS[message](data)


@pytest.mark.parametrize("message", list(READERS))
def test_the_page_of_a_captive_portal_is_no_answer(message: str) -> None:
    with pytest.raises(WireError):
        READERS[message](b"<!DOCTYPE html><title>Welcome to our Wi-Fi</title>")
