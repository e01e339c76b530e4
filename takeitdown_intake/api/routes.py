"""The HTTP routes of devices and operators."""

import hashlib
from typing import Annotated

from fastapi import APIRouter, Header, Request
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.responses import Response

from takeitdown_intake.api import openapi
from takeitdown_intake.api.devices import DeviceService
from takeitdown_intake.api.docs_page import CONTENT_SECURITY_POLICY, render
from takeitdown_intake.api.exchange import Exchange
from takeitdown_intake.api.limits import MAX_FORM, require_media_type
from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.intake import Intake
from takeitdown_wire import MAX_FILE, MEDIA_TYPE, CaseNumber, Pin, WireError, fields
from takeitdown_wire.canonical import decode_open
from takeitdown_wire.exchange import MAX_REQUEST
from takeitdown_wire.exchange import MEDIA_TYPE as EXCHANGE_MEDIA_TYPE

QUESTIONS = ("/api/v1/cases/status", "/api/v1/cases/withdraw")
"""Paths of requests about cases, whose bodies are small."""


def reports_and_cases(intake: Intake) -> APIRouter:
    """What devices use."""
    router = APIRouter(prefix="/api/v1")
    desk = DeviceService(intake)
    _add_reports(router, intake, desk)
    _add_cases(router, intake, desk)
    _add_lists(router, intake, desk)
    return router


def _add_reports(router: APIRouter, intake: Intake, desk: DeviceService) -> None:
    exchange = Exchange(desk, intake)

    @router.post("/exchange", openapi_extra=openapi.REQUEST, responses=openapi.RESPONSE)
    async def exchange_sealed(request: Request) -> Response:
        """Any of the other requests, sealed both ways and padded to one size. The outcome is inside the response."""
        require_media_type(request, EXCHANGE_MEDIA_TYPE)
        body = await intake.bodies.read(request, MAX_REQUEST)
        return Response(await exchange.answer(request, body), media_type=EXCHANGE_MEDIA_TYPE)

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
        body = await intake.bodies.read(request, MAX_FILE)
        # Old clients only know proofs without a challenge; the next version drops them.
        payment = intake.work_ledger.payment(hashlib.sha256(body).digest(), proof_of_work, old=True)
        receipt = await desk.report(request, body, idempotency_key, payment)
        return JSONResponse(receipt.to_json(), 200 if receipt.replayed else 201)


def _add_cases(router: APIRouter, intake: Intake, desk: DeviceService) -> None:
    @router.post("/cases/status", openapi_extra=openapi.CASE_FORM, responses=openapi.STATUS)
    async def show_status(request: Request, proof_of_work: Annotated[str, Header()] = "") -> Response:
        """Where a case stands. For clients older than sealed requests; the next version drops it."""
        case, pin, payment = await _read_case_form(intake, request, proof_of_work)
        return JSONResponse((await desk.status(request, case, pin, payment)).to_json())

    @router.post("/cases/withdraw", openapi_extra=openapi.CASE_FORM, responses=openapi.STATUS)
    async def withdraw(request: Request, proof_of_work: Annotated[str, Header()] = "") -> Response:
        """Take a case back; repeating it changes nothing. For older clients only, like status."""
        case, pin, payment = await _read_case_form(intake, request, proof_of_work)
        return JSONResponse((await desk.withdraw(request, case, pin, payment)).to_json())


def _add_lists(router: APIRouter, intake: Intake, desk: DeviceService) -> None:
    @router.get("/services", responses=openapi.SERVICES)
    async def list_services(request: Request) -> Response:
        """The platforms that look for copies, with the date of the list."""
        return JSONResponse((await desk.services(request)).to_json())

    @router.get("/descriptor", responses=openapi.DESCRIPTOR)
    async def show_descriptor(request: Request) -> Response:
        """The descriptor of this intake, with its current key."""
        found = await intake.lanes.open.run(request, intake.descriptor)
        return JSONResponse(found.to_json())


def upkeep(intake: Intake) -> APIRouter:
    """What operators use."""
    router = APIRouter()

    @router.get("/healthz", responses=openapi.WELL)
    async def alive() -> Response:
        """Whether the process answers."""
        return JSONResponse({"status": "ok"})

    @router.get("/readyz", responses=openapi.WELL)
    async def ready(request: Request) -> Response:
        """Whether the database answers and there is a key."""

        def look() -> None:
            intake.store.check()
            intake.keys.public()

        await intake.lanes.open.run(request, look)
        return JSONResponse({"status": "ok"})

    @router.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> Response:
        page = render(request.app.openapi())
        return HTMLResponse(page, headers={"Content-Security-Policy": CONTENT_SECURITY_POLICY})

    return router


async def _read_case_form(intake: Intake, request: Request, proof: str) -> tuple[CaseNumber, Pin, Payment]:
    require_media_type(request, "application/json")
    body = await intake.bodies.read(request, MAX_FORM)
    payment = intake.work_ledger.payment(hashlib.sha256(body).digest(), proof)
    try:
        got = fields.closed(decode_open(body), "case", "pin")
        return CaseNumber.parse(fields.text(got, "case")), Pin.parse(fields.text(got, "pin")), payment
    except WireError as error:
        raise RefusedError(Code.REQUEST_MALFORMED, str(error)) from error
