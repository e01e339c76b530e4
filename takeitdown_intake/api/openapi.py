"""What the OpenAPI document says of requests that are read by the contract's own types."""

from typing import Any, TypeAlias

from takeitdown_wire import MEDIA_TYPE, PROBLEM_MEDIA_TYPE, SIGNAL_TYPES, CaseState
from takeitdown_wire.exchange import MEDIA_TYPE as EXCHANGE_MEDIA_TYPE

Schema: TypeAlias = dict[str, Any]
Responses: TypeAlias = dict[int | str, Schema]

TIME_MS: Schema = {"type": "integer", "description": "milliseconds since 1970, UTC"}
COUNT: Schema = {"type": "integer", "minimum": 0}


def object_(**properties: Schema) -> Schema:
    """An answer: fields may be added later."""
    return {"type": "object", "required": list(properties), "properties": properties}


def also(schema: Schema, **properties: Schema) -> Schema:
    """The same answer with fields that are there only when they say something."""
    return {**schema, "properties": {**schema["properties"], **properties}}


def text(description: str, **more: object) -> Schema:
    return {"type": "string", "description": description, **more}


PROBLEM = object_(
    type=text("URN of the code"),
    title=text("what kind of refusal"),
    status={"type": "integer"},
    detail=text("for developers"),
    code=text("stable; look up by this"),
)


def problem_answers(good: Responses) -> Responses:
    """The good answers, and the one form of every other."""
    refused = {
        "description": "Refused, for the reason in code.",
        "content": {PROBLEM_MEDIA_TYPE: {"schema": PROBLEM}},
    }
    return {**good, "default": refused}


def answers(description: str, schema: Schema, *statuses: int) -> Responses:
    """Good answers in JSON, and the one form of every other."""
    good: Schema = {"description": description, "content": {"application/json": {"schema": schema}}}
    return problem_answers(dict.fromkeys(statuses or (200,), good))


REPORT: Schema = {
    "requestBody": {
        "required": True,
        "description": "The bytes of a sealed report. Idempotency-Key repeats its header's key.",
        "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}
RECEIPT = answers(
    "The receipt; 201 the first time, 200 and replayed from then on.",
    object_(
        case=text("16 symbols"),
        received_ms=TIME_MS,
        items=COUNT,
        signals=COUNT,
        replayed={"type": "boolean"},
    ),
    201,
    200,
)

REQUEST: Schema = {
    "requestBody": {
        "required": True,
        "description": "The bytes of a sealed request; docs/wire.md has its form.",
        "content": {EXCHANGE_MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}
RESPONSE = problem_answers(
    {
        200: {
            "description": "The sealed response; a problem with what was asked is inside.",
            "content": {EXCHANGE_MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
        }
    }
)

CASE_FORM: Schema = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    **object_(case=text("case number"), pin=text("six digits")),
                    "additionalProperties": False,
                }
            }
        },
    }
}
STATUS = answers(
    "Where the case stands.",
    also(
        object_(
            case=text("16 symbols"),
            state=text("received, active or withdrawn", enum=[state.value for state in CaseState]),
            received_ms=TIME_MS,
            updated_ms=TIME_MS,
            items=COUNT,
            picked_up={**COUNT, "description": "services that have fetched its fingerprints"},
            blocked={**COUNT, "description": "services that have found and blocked a copy"},
        ),
        held={"type": "boolean", "description": "the operator keeps it out of the feeds for now"},
        by_operator={"type": "boolean", "description": "withdrawn by the operator"},
        not_published={
            **COUNT,
            "description": "pictures and videos with something never given to services",
        },
        reason=text("why it is held, or was withdrawn by the operator"),
    ),
)

DESCRIPTOR = answers(
    "The intake's descriptor.",
    object_(
        format=text("takeitdown-intake"),
        version={"type": "integer"},
        name=text("what people call it"),
        url=text("base URL"),
        key_id=text("first 16 hex digits of the key's SHA-256"),
        public_key=text("raw X25519 key, 64 hex digits"),
        practice={"type": "boolean"},
        signals={"type": "array", "items": {"type": "string", "enum": list(SIGNAL_TYPES)}},
        exchange_key=text("raw X25519 key that requests are sealed for, 64 hex digits"),
    ),
)


SERVICES = answers(
    "The platforms that look for copies.",
    also(
        object_(
            date=text("of the list, UTC, as 2026-01-31", format="date"),
            services={"type": "array", "items": {"type": "string"}},
        ),
        about={
            "type": "object",
            "description": "by name, what a platform does",
            "additionalProperties": {"type": "string"},
        },
    ),
)
WELL = answers("All is well.", object_(status=text("ok")))
