"""Problem documents (RFC 9457) for errors of every kind."""

import logging

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.refusals import Refusals
from takeitdown_wire import PROBLEM_MEDIA_TYPE, PROBLEM_URN
from takeitdown_wire.canonical import Json

logger = logging.getLogger(__name__)

KINDS: dict[Code, tuple[int, str]] = {
    Code.SEALED_FOREIGN: (422, "Not a sealed report"),
    Code.SEALED_DAMAGED: (422, "The sealed report is damaged"),
    Code.SEALED_VERSION: (422, "Made by a newer version of the contract"),
    Code.SEALED_WRONG_INTAKE: (422, "Sealed for another intake"),
    Code.PRACTICE_MISMATCH: (403, "Practice and real reports do not mix"),
    Code.REPORT_MALFORMED: (422, "The report does not follow the contract"),
    Code.WORK_REQUIRED: (428, "A proof of work is required"),
    Code.TOO_LARGE: (413, "Too large"),
    Code.IDEMPOTENCY_MISMATCH: (409, "The idempotency key belongs to something else"),
    Code.IDEMPOTENCY_MISSING: (400, "The idempotency key is missing"),
    Code.CASE_NO_MATCH: (403, "Case number and PIN do not go together"),
    Code.CASE_LOCKED: (429, "Too many wrong PINs"),
    Code.CASE_WITHDRAWN: (409, "The case has been taken back"),
    Code.PARTNER_UNAUTHORIZED: (401, "Not a partner"),
    Code.TOO_MANY_REQUESTS: (429, "Too many requests"),
    Code.REQUEST_MALFORMED: (422, "The request does not follow the contract"),
    Code.MEDIA_TYPE: (415, "Wrong media type"),
    Code.NOT_FOUND: (404, "Nothing here"),
    Code.METHOD_NOT_ALLOWED: (405, "Not like this"),
    Code.UNAVAILABLE: (503, "Not now"),
    Code.UNEXPECTED: (500, "Something went wrong here"),
}
_DIGITS = 12
_BY_STATUS = {404: Code.NOT_FOUND, 405: Code.METHOD_NOT_ALLOWED, 413: Code.TOO_LARGE, 415: Code.MEDIA_TYPE}


def document(
    code: Code, detail: str, work_bits: int | None = None, work_challenge: str | None = None
) -> dict[str, Json]:
    """The problem document for a refusal."""
    status, title = KINDS[code]
    content: dict[str, Json] = {
        "type": PROBLEM_URN + code.value,
        "title": title,
        "status": status,
        "detail": detail,
        "code": code.value,
    }
    if work_bits is not None:
        content["work_bits"] = work_bits
    if work_challenge is not None:
        content["work_challenge"] = work_challenge
    return content


def problem(
    code: Code,
    detail: str,
    *,
    headers: dict[str, str] | None = None,
    work_bits: int | None = None,
    work_challenge: str | None = None,
) -> Response:
    """The HTTP response for a refusal."""
    content, status = document(code, detail, work_bits, work_challenge), KINDS[code][0]
    return JSONResponse(content, status, headers=headers, media_type=PROBLEM_MEDIA_TYPE)


def install(app: FastAPI, refusals: Refusals) -> None:
    """Answer every error of ``app`` with a problem document, and note it."""
    app.state.refusals = refusals
    app.add_exception_handler(RefusedError, _on_refused)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_middleware(LastResort)


async def _on_refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    _note(request, error.code)
    return respond(error)


def _note(request: Request, code: Code) -> None:
    refusals: Refusals = request.app.state.refusals
    refusals.note(getattr(request.scope.get("route"), "path", "no route"), code, declared_size(request))


def declared_size(request: Request) -> int:
    """Content-Length in bytes; 0 where it is missing or implausible."""
    declared = request.headers.get("content-length", "")
    return int(declared) if declared.isascii() and declared.isdigit() and len(declared) <= _DIGITS else 0


def respond(error: RefusedError) -> Response:
    """The HTTP response for a refusal, with Retry-After and WWW-Authenticate where they apply."""
    headers = {} if error.retry_after_s is None else {"Retry-After": str(error.retry_after_s)}
    if error.code is Code.PARTNER_UNAUTHORIZED:
        headers["WWW-Authenticate"] = 'Basic realm="feeds", charset="UTF-8"'
    return problem(
        error.code,
        error.detail,
        headers=headers,
        work_bits=error.work_bits,
        work_challenge=error.work_challenge,
    )


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = _BY_STATUS.get(error.status_code)
    if code is None:
        code = Code.REQUEST_MALFORMED if error.status_code < 500 else Code.UNEXPECTED
    _note(request, code)
    return problem(code, KINDS[code][1], headers=dict(error.headers or {}))


async def _on_invalid(request: Request, _: Exception) -> Response:
    _note(request, Code.REQUEST_MALFORMED)
    return problem(Code.REQUEST_MALFORMED, "a field is missing, unknown or out of range")


class LastResort:
    """Outermost middleware: unexpected errors are answered without any details.

    The log gets only the exception's class, because messages may quote values.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [
                    *message["headers"],
                    (b"cache-control", b"no-store"),
                    (b"x-content-type-options", b"nosniff"),
                ]
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except ClientDisconnect:
            return
        except Exception as error:  # noqa: BLE001 - nothing may reach the server's own traceback log
            logger.error("unexpected %s", type(error).__name__)  # noqa: TRY400 - no traceback on purpose
            if not started and scope["type"] == "http":
                await problem(Code.UNEXPECTED, "see the log")(scope, receive, send_with_headers)
