"""The canaries for download by anyone: they are this project's own files and belong to nobody's case."""

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from starlette.responses import Response

from takeitdown_intake.api.openapi import Responses, Schema, answers, object_, problem_answers, text
from takeitdown_intake.canaries import Canary, canaries
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.feeds.access import parameter
from takeitdown_wire.canonical import Json

_LIST = answers(
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
_NAME: Schema = {"parameters": [parameter("path", "name", "string", "from the list")]}
_FILE: Responses = problem_answers(
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


def canary_files() -> APIRouter:
    """The list of canaries, and each file."""
    router = APIRouter(prefix="/v1/canaries")
    by_name = {canary.name: canary for canary in canaries()}
    listed: list[Json] = [_described(canary) for canary in canaries()]

    @router.get("", responses=_LIST)
    async def list_canaries() -> Response:
        """The test files that every feed carries, and those that every feed shows as withdrawn."""
        return JSONResponse({"canaries": listed})

    @router.get("/{name}", openapi_extra=_NAME, responses=_FILE)
    async def show_canary(name: str) -> Response:
        """One of the files."""
        canary = by_name.get(name)
        if canary is None:
            raise RefusedError(Code.NOT_FOUND, "no canary of this name")
        return Response(canary.content(), media_type=canary.media_type)

    return router


def _described(canary: Canary) -> dict[str, Json]:
    return {
        "name": canary.name,
        "kind": canary.kind.value,
        "state": "active" if canary.active else "withdrawn",
        "values": dict(canary.values),
    }
