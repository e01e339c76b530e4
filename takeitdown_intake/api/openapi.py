"""OpenAPI descriptions of requests that are parsed by the wire contract's own types."""

from typing import Any, TypeAlias

from takeitdown_wire import MEDIA_TYPE, PROBLEM_MEDIA_TYPE
from takeitdown_wire.exchange import MEDIA_TYPE as EXCHANGE_MEDIA_TYPE
from takeitdown_wire.schema import load

Schema: TypeAlias = dict[str, Any]
Responses: TypeAlias = dict[int | str, Schema]

COUNT: Schema = {"type": "integer", "minimum": 0}


def object_(**properties: Schema) -> Schema:
    """Schema of an answer with these fields; more may be added later."""
    return {"type": "object", "required": list(properties), "properties": properties}


def text(description: str, **more: object) -> Schema:
    return {"type": "string", "description": description, **more}


def message(name: str) -> Schema:
    """The wire contract's own JSON Schema of a message, with its ``$defs`` inlined.

    Args:
        name: see ``takeitdown_wire.schema.NAMES``.
    """
    schema = load(name)
    parts = schema.pop("$defs", {})
    whole: Schema = _inlined({name: one for name, one in schema.items() if name[0] != "$"}, parts)
    return whole


def _inlined(schema: Any, parts: Any) -> Any:
    """The schema with each ``$ref`` replaced by the part it names."""
    if isinstance(schema, list):
        return [_inlined(one, parts) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {name: _inlined(one, parts) for name, one in schema.items() if name != "$ref"}
    if "$ref" not in schema:
        return inner
    return {**_inlined(parts[schema["$ref"].rpartition("/")[2]], parts), **inner}


PROBLEM: Schema = {**message("problem-1"), "required": ["type", "title", "status", "detail", "code"]}
"""The contract's problem document, with the texts that this intake always adds required."""


def problem_answers(good: Responses) -> Responses:
    """The good answers, and the problem document for all others."""
    refused = {
        "description": "Refused, for the reason in code.",
        "content": {PROBLEM_MEDIA_TYPE: {"schema": PROBLEM}},
    }
    return {**good, "default": refused}


def answers(description: str, schema: Schema, *statuses: int) -> Responses:
    """Good answers in JSON with ``statuses`` (200), and the problem document for all others."""
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
    "The receipt; 201 the first time, 200 and replayed from then on.", message("receipt-1"), 201, 200
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
STATUS = answers("Where the case stands.", message("status-1"))
DESCRIPTOR = answers("The intake's descriptor.", message("descriptor-1"))
SERVICES = answers("The platforms that look for copies.", message("services-1"))
WELL = answers("All is well.", object_(status=text("ok")))
