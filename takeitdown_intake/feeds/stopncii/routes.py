"""The HTTP routes of StopNCII's API: fetching hashes and giving feedback on them."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from takeitdown_intake.api.limits import require_media_type
from takeitdown_intake.api.openapi import COUNT, Schema, answers, object_, text
from takeitdown_intake.feeds.access import (
    KEYS,
    by_keys,
    for_partner,
    for_partner_with_body,
    parameter,
    whole_number,
)
from takeitdown_intake.feeds.stopncii.feed import DEFAULT_PAGE, SIGNAL_TYPES, StopNciiFeed
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.partners.feedback import MAX_BODY
from takeitdown_intake.store import Partner

_FETCH: Schema = {
    "parameters": [
        *KEYS,
        parameter(
            "query", "startTimestamp", "integer", "changes from this second on; up to 10: everything"
        ),
        parameter("query", "pageSize", "integer", "records on a page, 1 to 5000"),
        parameter("query", "nextPageToken", "string", "from the page before"),
    ]
}
_HASHES = answers(
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
                signalType={"enum": sorted(SIGNAL_TYPES.values())},
                hashValue=text("lower-case hex"),
                hashStatus={"enum": ["Active", "Withdrawn"]},
                caseNumbers={"type": "object", "description": "an opaque id for this partner"},
                CSPFeedbacks={"type": "array", "items": {"type": "object"}},
            ),
        },
    ),
)
_FEEDBACK: Schema = {
    "parameters": KEYS,
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
_TAKEN = answers(
    "Taken.", object_(count={**COUNT, "description": "values that it names and this partner was given"})
)


def routes(intake: Intake) -> APIRouter:
    """FetchHashes and SubmitFeedback."""
    router = APIRouter(prefix="/v1")
    feed = StopNciiFeed(intake.store.feed, intake.settings.secret, intake.now_ms)

    @router.get("/FetchHashes", openapi_extra=_FETCH, responses=_HASHES)
    async def fetch_hashes(request: Request) -> Response:
        """One page of hashes in StopNCII's format."""
        start_s = whole_number(request, "startTimestamp", 0)
        page_size = whole_number(request, "pageSize", DEFAULT_PAGE)
        token = request.query_params.get("nextPageToken", "")

        def page(partner: Partner) -> Response:
            return Response(feed.fetch(partner, start_s, page_size, token), media_type="application/json")

        return await for_partner(intake, request, by_keys(request), page)

    @router.post("/SubmitFeedback", openapi_extra=_FEEDBACK, responses=_TAKEN)
    async def submit_feedback(request: Request) -> Response:
        """Feedback on hashes, in StopNCII's format."""
        require_media_type(request, "application/json")
        take = intake.feedback.stopncii
        count = await for_partner_with_body(intake, request, by_keys(request), MAX_BODY, take)
        return JSONResponse({"count": count})

    return router
