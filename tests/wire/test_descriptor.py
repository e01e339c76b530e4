"""A descriptor says where reports go and for whom they are sealed; a wrong one must not be believed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown_wire import IntakeDescriptor, MalformedError, WireError
from tests.wire.keys import intake
from tests.wire.strategies import unhurried
from tests.wire.vectors import Vector, bad, data_of, each, good


@each("descriptors.json", good)
def test_a_good_descriptor_is_read(vector: Vector) -> None:
    descriptor = IntakeDescriptor.from_bytes(data_of(vector))
    assert IntakeDescriptor.from_bytes(descriptor.to_bytes()) == descriptor
    assert descriptor.publisher == (bytes.fromhex(vector["publisher"]) if "publisher" in vector else None)


@each("descriptors.json", bad)
def test_a_bad_descriptor_is_refused_with_its_code(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        IntakeDescriptor.from_bytes(data_of(vector))
    assert refusal.value.code == vector["error"]


def test_signal_types_of_the_future_are_passed_over() -> None:
    data = intake().to_bytes().replace(b'"phash"', b'"neural-7"')
    assert "neural-7" not in IntakeDescriptor.from_bytes(data).signals


@unhurried
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_random_bytes_are_refused_and_nothing_worse(data: bytes) -> None:
    with pytest.raises(WireError):
        IntakeDescriptor.from_bytes(data)


@unhurried
@given(st.text(max_size=60) | st.text("htps:/@?#[].%0123456789abz\\ ", max_size=30).map("https://".__add__))
def test_an_address_is_taken_whole_or_refused(url: str) -> None:
    try:
        descriptor = replace(intake(), url=url)
    except MalformedError:
        return
    assert not set(descriptor.url) & set("@?#\\ ")
    assert not descriptor.url.endswith("/")
