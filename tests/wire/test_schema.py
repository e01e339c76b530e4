"""Whoever has only the schemas gets the same contract as the code, and no field slips in unseen."""

import json
from collections.abc import Iterator

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given

from takeitdown_wire import Action, Bundle, ExchangeRequest, seal, seal_request
from takeitdown_wire.schema import NAMES, load
from tests.wire.keys import intake
from tests.wire.strategies import bundles, unhurried
from tests.wire.vectors import Vector, bad, content, data_of, each, good

# Adding a field here means that it leaves people's devices. A name, a path, a size or a date never does.
MAY_LEAVE_A_DEVICE = {
    "format",
    "version",
    "case",
    "pin",
    "adds",
    "answers",
    "who",
    "under_18",
    "explicit",
    "shared",
    "contact",
    "items",
    "id",
    "kind",
    "signals",
    "type",
    "value",
    "quality",
    "variant",
    "frames",
}
STANDS_ON_A_REQUEST = {"format", "version", "suite", "key_id"}
STANDS_IN_CLEAR = {"format", "version", "suite", "key_id", "practice", "intake", "idempotency_key"}


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(load(name))


VALIDATORS = {name: validator(name) for name in NAMES}


def accepts(name: str, data: bytes) -> bool:
    return bool(VALIDATORS[name].is_valid(json.loads(data)))


def schema_can_tell(vector: Vector) -> bool:
    return bad(vector) and bool(vector["schema"])


@pytest.mark.parametrize("name", NAMES)
def test_each_schema_is_itself_valid(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(load(name))


def test_a_schema_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        load("bundle-2")


@each("bundles.json", good)
def test_the_schema_takes_every_good_bundle(vector: Vector) -> None:
    assert accepts("bundle-1", data_of(vector))


@each("bundles.json", schema_can_tell)
def test_the_schema_refuses_every_bad_bundle_that_it_can_tell(vector: Vector) -> None:
    assert not accepts("bundle-1", data_of(vector))


@each("descriptors.json", good)
def test_the_schema_takes_every_good_descriptor(vector: Vector) -> None:
    assert accepts("descriptor-1", data_of(vector))


@each("descriptors.json", schema_can_tell)
def test_the_schema_refuses_every_bad_descriptor_that_it_can_tell(vector: Vector) -> None:
    assert not accepts("descriptor-1", data_of(vector))


@each("replies.json", good)
def test_the_schema_takes_every_good_answer(vector: Vector) -> None:
    assert accepts(f"{vector['message']}-1", data_of(vector))


@each("replies.json", schema_can_tell)
def test_the_schema_refuses_every_bad_answer_that_it_can_tell(vector: Vector) -> None:
    assert not accepts(f"{vector['message']}-1", data_of(vector))


@each("exchange.json", good)
def test_the_schema_takes_every_good_request(vector: Vector) -> None:
    assert accepts("exchange-request-1", vector["head"].encode())


@each("exchange.json", schema_can_tell)
def test_the_schema_refuses_every_bad_request_that_it_can_tell(vector: Vector) -> None:
    assert not accepts("exchange-request-1", vector["head"].encode())


def test_the_schema_of_responses_agrees_with_the_vectors() -> None:
    for vector in content("exchange.json")["responses"]:
        refused = bool(vector.get("schema"))
        assert accepts("exchange-response-1", vector["text"].encode()) is not refused


def test_the_schema_takes_the_header_of_a_request() -> None:
    header = seal_request(ExchangeRequest(Action.SERVICES), intake()).header
    assert accepts("exchange-header-1", header)
    assert not accepts("exchange-header-1", header.replace(b'"version":1', b'"version":1,"lang":"de"'))


@unhurried
@given(bundles)
def test_the_schema_takes_whatever_the_program_makes(bundle: Bundle) -> None:
    assert accepts("bundle-1", bundle.to_bytes())


@pytest.mark.parametrize("practice", [True, False])
def test_the_schema_takes_the_header_that_sealing_makes(practice: bool) -> None:
    bundle = Bundle.from_bytes(content("sealed.json")["bundle"].encode())
    header = seal(bundle, intake(practice=practice)).header.to_bytes()
    assert accepts("sealed-header-1", header)
    assert not accepts("sealed-header-1", header.replace(b'"version":1', b'"version":1,"files":3'))


def field_names(schema: object) -> Iterator[str]:
    """Every property that a schema names, at any depth."""
    if isinstance(schema, list):
        for entry in schema:
            yield from field_names(entry)
    elif isinstance(schema, dict):
        yield from schema.get("properties", {})
        for entry in schema.values():
            yield from field_names(entry)


def objects(schema: object) -> Iterator[dict[str, object]]:
    """Every sub-schema that describes an object."""
    if isinstance(schema, list):
        for entry in schema:
            yield from objects(entry)
    elif isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for entry in schema.values():
            yield from objects(entry)


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("bundle-1", MAY_LEAVE_A_DEVICE),
        ("sealed-header-1", STANDS_IN_CLEAR),
        ("exchange-header-1", STANDS_ON_A_REQUEST),
    ],
)
def test_no_field_leaves_a_device_that_is_not_on_the_list(name: str, allowed: set[str]) -> None:
    assert set(field_names(load(name))) == allowed
    optional = {"adds"}
    for described in objects(load(name)):
        assert described["additionalProperties"] is False
        assert set(described["required"]) == set(described["properties"]) - optional  # type: ignore[call-overload]


def names_in(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for entry in value:
            yield from names_in(entry)
    elif isinstance(value, dict):
        yield from value
        for entry in value.values():
            yield from names_in(entry)


@unhurried
@given(bundles)
def test_the_program_writes_no_field_that_is_not_on_the_list(bundle: Bundle) -> None:
    assert set(names_in(json.loads(bundle.to_bytes()))) <= MAY_LEAVE_A_DEVICE
