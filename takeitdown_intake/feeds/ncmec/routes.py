"""The HTTP routes of NCMEC's hash-sharing API: status, members, entries and feedback."""

from functools import partial

from fastapi import APIRouter, Request
from starlette.responses import Response

from takeitdown_intake.api.limits import MAX_FORM
from takeitdown_intake.api.openapi import Responses, Schema, problem_answers
from takeitdown_intake.defaults import SIGNALS, either
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.feeds.access import (
    BASIC,
    by_password,
    for_partner,
    for_partner_with_body,
    parameter,
    whole_number,
)
from takeitdown_intake.feeds.ncmec.feed import (
    INTAKE_MEMBER,
    MEDIA_TYPE,
    PAGE,
    NcmecFeed,
    Window,
    parse_time,
)
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.partners.feedback import REASONS
from takeitdown_intake.store import Partner

_WHO: Schema = {"parameters": BASIC}
_FINGERPRINT = parameter("path", "fingerprint", "string", either(name.upper() for name in SIGNALS))
_REASONS: Schema = {"parameters": [*BASIC, _FINGERPRINT]}
_ENTRIES: Schema = {
    "parameters": [
        *BASIC,
        parameter("query", "from", "string", "changes from this time on, 2026-01-31T00:00:00Z"),
        parameter("query", "to", "string", "changes before this time"),
        parameter("query", "start", "integer", "from the next of the page before"),
        parameter("query", "size", "integer", "entries on a page, 1 to 5000"),
    ]
}
_FEEDBACK: Schema = {
    "parameters": [
        *BASIC,
        parameter("path", "member", "string", "the entry's member, 1"),
        parameter("path", "entry", "string", "the entry's id"),
        _FINGERPRINT,
    ],
    "requestBody": {
        "required": True,
        "description": "feedbackSubmission with affirmative or negative",
        "content": {MEDIA_TYPE: {"schema": {"type": "string"}}},
    },
}
_XML: Responses = problem_answers(
    {200: {"description": "The answer.", "content": {MEDIA_TYPE: {"schema": {"type": "string"}}}}}
)


def routes(intake: Intake) -> APIRouter:
    """Everything below the base URL that NCMEC's clients are given."""
    router = APIRouter(prefix="/hashsharing/v2")
    feed = NcmecFeed(intake.store.feed, intake.settings.name, intake.now_ms)
    _add_entries(router, intake, feed)
    _add_feedback(router, intake, feed)
    return router


def _add_entries(router: APIRouter, intake: Intake, feed: NcmecFeed) -> None:
    @router.get("/status", openapi_extra=_WHO, responses=_XML)
    async def show_status(request: Request) -> Response:
        """The partner that asks, in NCMEC's format."""
        return _xml(await for_partner(intake, request, by_password(request), feed.status))

    @router.get("/members", openapi_extra=_WHO, responses=_XML)
    async def list_members(request: Request) -> Response:
        """The members that submit entries, in NCMEC's format."""
        members = feed.members()
        return _xml(await for_partner(intake, request, by_password(request), lambda _: members))

    @router.get("/entries", openapi_extra=_ENTRIES, responses=_XML)
    async def list_entries(request: Request) -> Response:
        """One page of changed and deleted entries, in NCMEC's format."""
        until = request.query_params.get("to", "")
        window = Window(
            from_s=parse_time(request.query_params.get("from", "") or "1970-01-01T00:00:00Z"),
            to_s=parse_time(until) if until else None,
            start=whole_number(request, "start", 0),
            size=whole_number(request, "size", PAGE),
            first="max" not in request.query_params,
        )
        page = partial(feed.entries, window=window)
        return _xml(await for_partner(intake, request, by_password(request), page))


def _add_feedback(router: APIRouter, intake: Intake, feed: NcmecFeed) -> None:
    @router.get("/feedback/{fingerprint}/reasons", openapi_extra=_REASONS, responses=_XML)
    async def list_reasons(request: Request) -> Response:
        """The reasons for negative feedback, in NCMEC's format."""
        reasons = feed.reasons(REASONS)
        return _xml(await for_partner(intake, request, by_password(request), lambda _: reasons))

    @router.put("/entries/{member}/{entry}/{fingerprint}/feedback", openapi_extra=_FEEDBACK, responses=_XML)
    async def give_feedback(request: Request) -> Response:
        """Feedback on one entry of any feed, in NCMEC's format."""
        path = request.path_params

        def take(partner: Partner, body: bytes) -> None:
            if path["member"] != str(INTAKE_MEMBER):
                raise RefusedError(Code.NOT_FOUND, "no such member")
            intake.feedback.ncmec(partner, path["entry"], path["fingerprint"], body)

        await for_partner_with_body(intake, request, by_password(request), MAX_FORM, take)
        return Response(status_code=200, media_type=MEDIA_TYPE)


def _xml(document: bytes) -> Response:
    return Response(document, media_type=MEDIA_TYPE)
