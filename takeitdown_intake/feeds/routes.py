"""What partner platforms use, over HTTP: who asks, what they ask for, and the answer in their feed's form."""

import base64
import binascii
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from takeitdown_intake.api.limits import MAX_FORM, require_media_type
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.feeds import openapi
from takeitdown_intake.feeds.canary_routes import canary_files
from takeitdown_intake.feeds.changes import feed as changes
from takeitdown_intake.feeds.ncmec import feed as ncmec
from takeitdown_intake.feeds.stopncii import feed as stopncii
from takeitdown_intake.ops.parts import Services
from takeitdown_intake.partners.feedback import MAX_BODY, REASONS
from takeitdown_intake.partners.registry import Login, LoginKind
from takeitdown_intake.store import Partner

T = TypeVar("T")
JSON_LINES = "application/x-ndjson"
_MAX_NUMBER = 2**63 - 1
_MAX_DIGITS = 19


def platform_feeds(services: Services) -> APIRouter:
    """Every feed."""
    router = APIRouter()
    _stopncii(router, services)
    _ncmec(router, services)
    _changes(router, services)
    router.include_router(canary_files())
    return router


def _stopncii(router: APIRouter, services: Services) -> None:
    @router.get("/v1/FetchHashes", openapi_extra=openapi.FETCH_HASHES, responses=openapi.HASHES)
    async def fetch_hashes(request: Request) -> Response:
        """One page of hashes in StopNCII's form."""
        start_s = _whole_number(request, "startTimestamp", 0)
        page_size = _whole_number(request, "pageSize", stopncii.DEFAULT_PAGE)
        token = request.query_params.get("nextPageToken", "")

        def page(partner: Partner) -> Response:
            return JSONResponse(services.stopncii.fetch(partner, start_s, page_size, token))

        return await _for_partner(services, request, by_keys(request), page)

    @router.post("/v1/SubmitFeedback", openapi_extra=openapi.FEEDBACK, responses=openapi.FEEDBACK_TAKEN)
    async def submit_feedback(request: Request) -> Response:
        """What a platform did with hashes, in StopNCII's form."""
        require_media_type(request, "application/json")
        await _for_partner(services, request, by_keys(request), lambda _: None)
        body = await services.bodies.read(request, MAX_BODY)
        take = partial(services.feedback.stopncii, body=body)
        count = await _for_partner(services, request, by_keys(request, paced=False), take)
        return JSONResponse({"count": count})


def _ncmec(router: APIRouter, services: Services) -> None:
    @router.get("/hashsharing/v2/status", openapi_extra=openapi.BASIC, responses=openapi.XML)
    async def show_status(request: Request) -> Response:
        """Who asks, in NCMEC's form."""
        return _xml(await _for_partner(services, request, by_password(request), services.ncmec.status))

    @router.get("/hashsharing/v2/members", openapi_extra=openapi.BASIC, responses=openapi.XML)
    async def list_members(request: Request) -> Response:
        """Who submits, in NCMEC's form."""
        members = services.ncmec.members()
        return _xml(await _for_partner(services, request, by_password(request), lambda _: members))

    @router.get("/hashsharing/v2/entries", openapi_extra=openapi.ENTRIES, responses=openapi.XML)
    async def list_entries(request: Request) -> Response:
        """One page of entries, changed and deleted, in NCMEC's form."""
        until = request.query_params.get("to", "")
        window = ncmec.Window(
            from_s=ncmec.parse_time(request.query_params.get("from", "") or "1970-01-01T00:00:00Z"),
            to_s=ncmec.parse_time(until) if until else None,
            start=_whole_number(request, "start", 0),
            size=_whole_number(request, "size", ncmec.PAGE),
            first="max" not in request.query_params,
        )
        page = partial(services.ncmec.entries, window=window)
        return _xml(await _for_partner(services, request, by_password(request), page))

    @router.get(
        "/hashsharing/v2/feedback/{fingerprint}/reasons",
        openapi_extra=openapi.REASONS,
        responses=openapi.XML,
    )
    async def list_reasons(request: Request) -> Response:
        """Why a platform may say no, in NCMEC's form."""
        reasons = services.ncmec.reasons(REASONS)
        return _xml(await _for_partner(services, request, by_password(request), lambda _: reasons))

    @router.put(
        "/hashsharing/v2/entries/{member}/{entry}/{fingerprint}/feedback",
        openapi_extra=openapi.ENTRY_FEEDBACK,
        responses=openapi.XML,
    )
    async def give_feedback(request: Request) -> Response:
        """What a platform did with one entry, in NCMEC's form."""
        await _for_partner(services, request, by_password(request), lambda _: None)
        body = await services.bodies.read(request, MAX_FORM)
        path = request.path_params
        if path["member"] != str(ncmec.INTAKE_MEMBER):
            raise RefusedError(Code.NOT_FOUND, "no such member")
        take = partial(
            services.feedback.ncmec, opaque=path["entry"], fingerprint=path["fingerprint"], body=body
        )
        await _for_partner(services, request, by_password(request, paced=False), take)
        return Response(status_code=200, media_type=ncmec.MEDIA_TYPE)


def _changes(router: APIRouter, services: Services) -> None:
    @router.get("/v1/changes", openapi_extra=openapi.CHANGES, responses=openapi.LINES)
    async def list_changes(request: Request) -> Response:
        """One page of changes of every signal type, one a line."""
        cursor = request.query_params.get("cursor", "")
        limit = _whole_number(request, "limit", changes.DEFAULT_PAGE)

        def page(partner: Partner) -> bytes:
            return b"".join(services.changes.fetch(partner, cursor, limit))

        lines = await _for_partner(services, request, by_password(request), page)
        return Response(lines, media_type=JSON_LINES)


def by_keys(request: Request, *, paced: bool = True) -> Login:
    """The two keys that the request carries."""
    return Login(
        LoginKind.KEYS,
        request.headers.get("x-functions-key", ""),
        request.headers.get("ocp-apim-subscription-key", ""),
        paced=paced,
    )


def by_password(request: Request, *, paced: bool = True) -> Login:
    """The user name and password that the request carries (RFC 7617)."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    try:
        text = base64.b64decode(given.strip(), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        text = ""
    login, _, password = text.partition(":")
    if scheme.lower() != "basic":
        login = password = ""
    return Login(LoginKind.BASIC, login, password, paced=paced)


async def _for_partner(
    services: Services, request: Request, login: Login, work: Callable[[Partner], T]
) -> T:
    """What is done for the partner behind a login; strangers wait in a lane of their own."""
    lanes = services.lanes
    lane = lanes.feeds if services.partners.has_admitted(login) else lanes.strangers
    return await lane.run(request, lambda: work(services.partners.admit(login)))


def _xml(document: bytes) -> Response:
    return Response(document, media_type=ncmec.MEDIA_TYPE)


def _whole_number(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name, "")
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or len(text) > _MAX_DIGITS or int(text) > _MAX_NUMBER:
        raise RefusedError(Code.REQUEST_MALFORMED, f"{name}: expected a whole number")
    return int(text)
