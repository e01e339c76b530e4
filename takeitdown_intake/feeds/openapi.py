"""What the OpenAPI document says of the feeds."""

from takeitdown_intake.api.openapi import COUNT, Responses, Schema, answers, object_, problem_answers, text


def _parameter(place: str, name: str, kind: str, description: str) -> Schema:
    required = place in ("header", "path")
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
HASHES = answers(
    "One page, in order of change.",
    object_(
        count=COUNT,
        nextPageToken={"type": ["string", "null"]},
        hasMoreRecords={"type": "boolean"},
        nextSetTimestamp={"type": "integer", "description": "startTimestamp of the next fetch"},
        hashRecords={
            "type": "array",
            "items": object_(
                lastModtimestamp={"type": "integer", "description": "seconds since 1970, UTC"},
                signalType=text("ImagePDQ or VideoMD5"),
                hashValue=text("lower-case hex"),
                hashStatus=text("Active or Withdrawn"),
                caseNumbers={"type": "object", "description": "an opaque id for this partner"},
                CSPFeedbacks={"type": "array", "items": {"type": "object"}},
            ),
        },
    ),
)


BASIC: Schema = {
    "parameters": [_parameter("header", "Authorization", "string", "Basic: user name and password")]
}
_PATH = [_parameter("path", "fingerprint", "string", "PDQ, MD5 or SHA1")]
REASONS: Schema = {"parameters": [*BASIC["parameters"], *_PATH]}
ENTRY_FEEDBACK: Schema = {
    "parameters": [
        *BASIC["parameters"],
        _parameter("path", "member", "string", "the entry's member, 1"),
        _parameter("path", "entry", "string", "the entry's id"),
        *_PATH,
    ],
    "requestBody": {
        "required": True,
        "description": "feedbackSubmission with affirmative or negative",
        "content": {"application/xml": {"schema": {"type": "string"}}},
    },
}
FEEDBACK: Schema = {
    "parameters": FETCH_HASHES["parameters"][:2],
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": object_(
                    hashFeedbacks={
                        "type": "array",
                        "items": object_(
                            hashValue=text("the hash"), feedbackValue=text("Blocked, NotBlocked")
                        ),
                    }
                )
            }
        },
    },
}
FEEDBACK_TAKEN = answers(
    "Taken.", object_(count={**COUNT, "description": "values that it names and this partner was given"})
)
ENTRIES: Schema = {
    "parameters": [
        *BASIC["parameters"],
        _parameter("query", "from", "string", "changes from this time on, 2026-01-31T00:00:00Z"),
        _parameter("query", "to", "string", "changes before this time"),
        _parameter("query", "start", "integer", "from the next of the page before"),
        _parameter("query", "size", "integer", "entries on a page, 1 to 5000"),
    ]
}
CHANGES: Schema = {
    "parameters": [
        *BASIC["parameters"],
        _parameter("query", "cursor", "string", "from the last line of the page before"),
        _parameter("query", "limit", "integer", "changes on a page, 1 to 5000"),
    ]
}
XML: Responses = problem_answers(
    {200: {"description": "The answer.", "content": {"application/xml": {"schema": {"type": "string"}}}}}
)
LINES: Responses = problem_answers(
    {
        200: {
            "description": "A change on each line; on the last, cursor and more.",
            "content": {"application/x-ndjson": {"schema": {"type": "string"}}},
        }
    }
)
CANARIES = answers(
    "All of them.",
    object_(
        canaries={
            "type": "array",
            "items": object_(
                name=text("of the file"),
                kind=text("image or video"),
                state=text("active or withdrawn, as feeds tell it"),
                values={"type": "object", "additionalProperties": {"type": "string"}},
            ),
        }
    ),
)
CANARY_NAME: Schema = {"parameters": [_parameter("path", "name", "string", "from the list")]}
CANARY_FILE: Responses = problem_answers(
    {
        200: {
            "description": "The picture or clip.",
            "content": {
                kind: {"schema": {"type": "string", "format": "binary"}}
                for kind in ("image/png", "video/mp4")
            },
        }
    }
)
