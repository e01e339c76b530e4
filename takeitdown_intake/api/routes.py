"""The HTTP face: each request brought to the service that does it, each answer to its form."""

from typing import Annotated

from anyio import sleep, to_thread
from fastapi import APIRouter, Header, Request
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.responses import Response

from takeitdown_intake.api import openapi
from takeitdown_intake.api.docs_page import CONTENT_SECURITY_POLICY, render
from takeitdown_intake.api.limits import MAX_FORM, read_body, require_media_type
from takeitdown_intake.cases.accept import DepositedError
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.parts import Services
from takeitdown_wire import MAX_FILE, MEDIA_TYPE, CaseNumber, Pin, Receipt, WireError, fields
from takeitdown_wire.canonical import decode_open

OPENER_LOOKS = 40
OPENER_PAUSE_S = 0.25
OPENER_RETRY_S = 10


def reports_and_cases(services: Services) -> APIRouter:
    """What devices use."""
    router = APIRouter(prefix="/api/v1")

    @router.post("/reports", status_code=201, openapi_extra=openapi.REPORT, responses=openapi.RECEIPT)
    async def send_report(
        request: Request,
        idempotency_key: Annotated[str | None, Header()] = None,
        proof_of_work: Annotated[str, Header()] = "",
    ) -> Response:
        """Hand in a sealed report; sending it again gives the same receipt."""
        require_media_type(request, MEDIA_TYPE)
        if not idempotency_key:
            raise RefusedError(Code.IDEMPOTENCY_MISSING, "the header Idempotency-Key is missing")
        body = await read_body(request, MAX_FILE)
        try:
            receipt = await services.slow.run(
                services.acceptance.accept, body, idempotency_key, proof_of_work
            )
        except DepositedError:
            receipt = await _wait_for_opener(services, idempotency_key, body)
        return JSONResponse(receipt.to_json(), 200 if receipt.replayed else 201)

    @router.post("/cases/status", openapi_extra=openapi.CASE_FORM, responses=openapi.STATUS)
    async def show_status(request: Request) -> Response:
        """Where a case stands."""
        case, pin = await _read_case_form(request)
        status = await services.slow.run(services.cases.status, case, pin)
        return JSONResponse(status.to_json())

    @router.post("/cases/withdraw", openapi_extra=openapi.CASE_FORM, responses=openapi.STATUS)
    async def withdraw(request: Request) -> Response:
        """Take a case back; its fingerprints leave the feeds. Doing it again changes nothing."""
        case, pin = await _read_case_form(request)
        status = await services.slow.run(services.cases.withdraw, case, pin)
        return JSONResponse(status.to_json())

    @router.get("/services", responses=openapi.SERVICES)
    def list_services() -> Response:
        """The platforms that look for copies, with the date of the list."""
        return JSONResponse(services.service_list().to_json())

    @router.get("/descriptor", responses=openapi.DESCRIPTOR)
    def show_descriptor() -> Response:
        """The file that names this intake, with its current key."""
        return JSONResponse(services.descriptor().to_json())

    return router


def upkeep(services: Services) -> APIRouter:
    """What operators use."""
    router = APIRouter()

    @router.get("/healthz", responses=openapi.WELL)
    async def alive() -> Response:
        """Whether the process answers."""
        return JSONResponse({"status": "ok"})

    @router.get("/readyz", responses=openapi.WELL)
    def ready() -> Response:
        """Whether the database answers and there is a key."""
        services.store.check()
        services.keys.public()
        return JSONResponse({"status": "ok"})

    @router.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> Response:
        page = render(request.app.openapi())
        return HTMLResponse(page, headers={"Content-Security-Policy": CONTENT_SECURITY_POLICY})

    return router


async def _wait_for_opener(services: Services, idempotency_key: str, body: bytes) -> Receipt:
    """A client knows receipts only; one that has to wait for longer sends again and finds its receipt."""
    for _ in range(OPENER_LOOKS):
        receipt = await to_thread.run_sync(services.acceptance.outcome, idempotency_key, body)
        if receipt is not None:
            return receipt
        await sleep(OPENER_PAUSE_S)
    raise RefusedError(Code.UNAVAILABLE, "kept, and not yet opened", retry_after_s=OPENER_RETRY_S)


async def _read_case_form(request: Request) -> tuple[CaseNumber, Pin]:
    require_media_type(request, "application/json")
    body = await read_body(request, MAX_FORM)
    try:
        got = fields.closed(decode_open(body), "case", "pin")
        return CaseNumber.parse(fields.text(got, "case")), Pin.parse(fields.text(got, "pin"))
    except WireError as error:
        raise RefusedError(Code.REQUEST_MALFORMED, str(error)) from error
