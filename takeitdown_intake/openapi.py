"""What the OpenAPI document says of requests that are read by the contract's own types."""

from typing import Any, TypeAlias

from takeitdown_wire import MEDIA_TYPE, PROBLEM_MEDIA_TYPE, SIGNAL_TYPES, CaseState

Schema: TypeAlias = dict[str, Any]
Responses: TypeAlias = dict[int | str, Schema]

_TIME_MS: Schema = {"type": "integer", "description": "milliseconds since 1970, UTC"}
_COUNT: Schema = {"type": "integer", "minimum": 0}


def _object(**properties: Schema) -> Schema:
    """An answer: fields may be added later."""
    return {"type": "object", "required": list(properties), "properties": properties}


def _text(description: str, **more: object) -> Schema:
    return {"type": "string", "description": description, **more}


_PROBLEM = _object(
    type=_text("URN of the code"),
    title=_text("what kind of refusal"),
    status={"type": "integer"},
    detail=_text("for developers"),
    code=_text("stable; look up by this"),
)


def _answers(description: str, schema: Schema, *statuses: int) -> Responses:
    """The good answers, and the one form of every other."""
    good = {"description": description, "content": {"application/json": {"schema": schema}}}
    refused = {
        "description": "Refused, for the reason in code.",
        "content": {PROBLEM_MEDIA_TYPE: {"schema": _PROBLEM}},
    }
    return {**dict.fromkeys(statuses or (200,), good), "default": refused}


REPORT: Schema = {
    "requestBody": {
        "required": True,
        "description": "The bytes of a sealed report. Idempotency-Key repeats its header's key.",
        "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}
RECEIPT = _answers(
    "The receipt; 201 the first time, 200 and replayed from then on.",
    _object(
        case=_text("16 symbols"),
        received_ms=_TIME_MS,
        items=_COUNT,
        signals=_COUNT,
        replayed={"type": "boolean"},
    ),
    201,
    200,
)

CASE_FORM: Schema = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    **_object(case=_text("case number"), pin=_text("six digits")),
                    "additionalProperties": False,
                }
            }
        },
    }
}
STATUS = _answers(
    "Where the case stands.",
    _object(
        case=_text("16 symbols"),
        state=_text("received, active or withdrawn", enum=[state.value for state in CaseState]),
        received_ms=_TIME_MS,
        updated_ms=_TIME_MS,
        items=_COUNT,
        picked_up={**_COUNT, "description": "services that have fetched its fingerprints"},
        blocked={**_COUNT, "description": "services that have found and blocked a copy"},
    ),
)

DESCRIPTOR = _answers(
    "The intake's descriptor.",
    _object(
        format=_text("takeitdown-intake"),
        version={"type": "integer"},
        name=_text("what people call it"),
        url=_text("base URL"),
        key_id=_text("first 16 hex digits of the key's SHA-256"),
        public_key=_text("raw X25519 key, 64 hex digits"),
        practice={"type": "boolean"},
        signals={"type": "array", "items": {"type": "string", "enum": list(SIGNAL_TYPES)}},
    ),
)


def _parameter(place: str, name: str, kind: str, description: str) -> Schema:
    required = place == "header"
    schema = {"type": kind}
    return {
        "in": place,
        "name": name,
        "required": required,
        "schema": schema,
        "description": description,
    }


FETCH_HASHES: Schema = {
    "parameters": [
        _parameter("header", "x-functions-key", "string", "the partner's fetch key"),
        _parameter("header", "Ocp-Apim-Subscription-Key", "string", "the partner's subscription key"),
        _parameter(
            "query", "startTimestamp", "integer", "changes from this second on; up to 10: everything"
        ),
        _parameter("query", "pageSize", "integer", "records on a page, 1 to 5000"),
        _parameter("query", "nextPageToken", "string", "from the page before"),
    ]
}
HASHES = _answers(
    "One page, in order of change.",
    _object(
        count=_COUNT,
        nextPageToken={"type": ["string", "null"]},
        hasMoreRecords={"type": "boolean"},
        nextSetTimestamp={"type": "integer", "description": "startTimestamp of the next fetch"},
        hashRecords={
            "type": "array",
            "items": _object(
                lastModtimestamp={"type": "integer", "description": "seconds since 1970, UTC"},
                signalType=_text("ImagePDQ or VideoMD5"),
                hashValue=_text("lower-case hex"),
                hashStatus=_text("Active or Withdrawn"),
                caseNumbers={"type": "object", "description": "an opaque id for this partner"},
                CSPFeedbacks={"type": "array", "items": {"type": "object"}},
            ),
        },
    ),
)

WELL = _answers("All is well.", _object(status=_text("ok")))
