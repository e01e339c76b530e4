"""The HTTP route of the JSON Lines feed."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from takeitdown_intake.api.openapi import Responses, Schema, problem_answers
from takeitdown_intake.feeds.access import BASIC, by_password, for_partner, parameter, whole_number
from takeitdown_intake.feeds.changes.feed import DEFAULT_PAGE, ChangesFeed
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.store import Partner

JSON_LINES = "application/x-ndjson"

_CHANGES: Schema = {
    "parameters": [
        *BASIC,
        parameter("query", "cursor", "string", "from the last line of the page before"),
        parameter("query", "limit", "integer", "changes on a page, 1 to 5000"),
    ]
}
_LINES: Responses = problem_answers(
    {
        200: {
            "description": "A change on each line; on the last, cursor and more.",
            "content": {JSON_LINES: {"schema": {"type": "string"}}},
        }
    }
)


def routes(intake: Intake) -> APIRouter:
    """Pages of changes."""
    router = APIRouter()
    feed = ChangesFeed(intake.store.feed, intake.settings.secret, intake.now_ms)

    @router.get("/v1/changes", openapi_extra=_CHANGES, responses=_LINES)
    async def list_changes(request: Request) -> Response:
        """One page of changes of every signal type, one a line."""
        cursor = request.query_params.get("cursor", "")
        limit = whole_number(request, "limit", DEFAULT_PAGE)

        def page(partner: Partner) -> bytes:
            return b"".join(feed.fetch(partner, cursor, limit))

        lines = await for_partner(intake, request, by_password(request), page)
        return Response(lines, media_type=JSON_LINES)

    return router
