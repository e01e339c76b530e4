"""The HTTP face: each request brought to the service that does it, each answer to its form."""

import hashlib
from collections.abc import Callable
from functools import partial
from typing import Annotated

from anyio import sleep
from fastapi import APIRouter, Header, Request
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.responses import Response

from takeitdown_intake.api import openapi
from takeitdown_intake.api.docs_page import CONTENT_SECURITY_POLICY, render
from takeitdown_intake.api.limits import MAX_FORM, require_media_type
from takeitdown_intake.cases.accept import DepositedError
from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.parts import Services
from takeitdown_wire import (
    MAX_FILE,
    MEDIA_TYPE,
    CaseNumber,
    CaseStatus,
    Pin,
    Receipt,
    WireError,
    fields,
)
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
        body = await services.bodies.read(request, MAX_FILE)
        # Old clients know proofs without a challenge only; they go with the next version.
        payment = services.till.payment(hashlib.sha256(body).digest(), proof_of_work, old=True)
        lane = services.lanes.for_report(len(body))
        bits = lane.require(payment)

        def accept() -> Receipt:
            return services.acceptance.accept(body, idempotency_key, payment, bits)

        try:
            receipt = await lane.run(request, accept)
        except DepositedError:
            receipt = await _wait_for_opener(services, request, idempotency_key, body)
        return JSONResponse(receipt.to_json(), 200 if receipt.replayed else 201)

    @router.post("/cases/status", openapi_extra=openapi.CASE_FORM, responses=openapi.STATUS)
    async def show_status(request: Request, proof_of_work: Annotated[str, Header()] = "") -> Response:
        """Where a case stands."""
        return await _about_case(services, request, proof_of_work, services.cases.status)

    @router.post("/cases/withdraw", openapi_extra=openapi.CASE_FORM, responses=openapi.STATUS)
    async def withdraw(request: Request, proof_of_work: Annotated[str, Header()] = "") -> Response:
        """Take a case back; its fingerprints leave the feeds. Doing it again changes nothing."""
        return await _about_case(services, request, proof_of_work, services.cases.withdraw)

    @router.get("/services", responses=openapi.SERVICES)
    async def list_services(request: Request) -> Response:
        """The platforms that look for copies, with the date of the list."""
        found = await services.lanes.open.run(request, services.service_list)
        return JSONResponse(found.to_json())

    @router.get("/descriptor", responses=openapi.DESCRIPTOR)
    async def show_descriptor(request: Request) -> Response:
        """The file that names this intake, with its current key."""
        found = await services.lanes.open.run(request, services.descriptor)
        return JSONResponse(found.to_json())

    return router


def upkeep(services: Services) -> APIRouter:
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
            services.store.check()
            services.keys.public()

        await services.lanes.open.run(request, look)
        return JSONResponse({"status": "ok"})

    @router.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> Response:
        page = render(request.app.openapi())
        return HTMLResponse(page, headers={"Content-Security-Policy": CONTENT_SECURITY_POLICY})

    return router


async def _wait_for_opener(
    services: Services, request: Request, idempotency_key: str, body: bytes
) -> Receipt:
    """A client knows receipts only; one that has to wait for longer sends again and finds its receipt."""
    look = partial(services.acceptance.outcome, idempotency_key, body)
    for _ in range(OPENER_LOOKS):
        receipt = await services.lanes.open.run(request, look)
        if receipt is not None:
            return receipt
        await sleep(OPENER_PAUSE_S)
    raise RefusedError(Code.UNAVAILABLE, "kept, and not yet opened", retry_after_s=OPENER_RETRY_S)


async def _about_case(
    services: Services,
    request: Request,
    proof: str,
    answer: Callable[[CaseNumber, Pin, Payment], CaseStatus],
) -> Response:
    require_media_type(request, "application/json")
    body = await services.bodies.read(request, MAX_FORM)
    try:
        got = fields.closed(decode_open(body), "case", "pin")
        case, pin = CaseNumber.parse(fields.text(got, "case")), Pin.parse(fields.text(got, "pin"))
    except WireError as error:
        raise RefusedError(Code.REQUEST_MALFORMED, str(error)) from error
    payment = services.till.payment(hashlib.sha256(body).digest(), proof)
    bits = services.lanes.cases.require(payment)

    def look() -> CaseStatus:
        if bits and not payment.covers(bits):
            raise payment.demand(bits)
        return answer(case, pin, payment)

    status = await services.lanes.cases.run(request, look)
    return JSONResponse(status.to_json())
