"""Sealed requests: opened, answered like plain ones, and the answer sealed for the sender."""

from functools import partial

from starlette.requests import Request

from takeitdown_intake.api.devices import DeviceService
from takeitdown_intake.api.problems import KINDS, document
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.intake import Intake
from takeitdown_wire import (
    Action,
    ExchangeRequest,
    ExchangeResponse,
    ForeignFileError,
    SealedReport,
    SealedRequest,
    UnknownVersionError,
    WireError,
    WrongKeyError,
    open_request,
    seal_response,
)

_ERRORS_WITH_OWN_CODE = (ForeignFileError, UnknownVersionError, WrongKeyError)


class Exchange:
    """Answers sealed requests, which look alike to anyone who only sees the connection."""

    def __init__(self, desk: DeviceService, intake: Intake) -> None:
        self._desk = desk
        self._intake = intake

    async def answer(self, request: Request, body: bytes) -> bytes:
        """The sealed response to a sealed request.

        Args:
            request: the HTTP request.
            body: its body, which has been read.

        Raises:
            RefusedError: it can't be opened here, so the refusal can't be sealed either.
        """
        sealed, asked = await self._intake.lanes.open.run(request, partial(self._open, body))
        try:
            response = await self._do(request, asked)
        except RefusedError as error:
            self._intake.refusals.note(f"exchange, {asked.action.value}", error.code, len(body))
            problem = document(error.code, error.detail, error.work_bits, error.work_challenge)
            response = ExchangeResponse(KINDS[error.code][0], problem, error.retry_after_s)
        return seal_response(response, asked.response_key, sealed.enc)

    def _open(self, body: bytes) -> tuple[SealedRequest, ExchangeRequest]:
        try:
            sealed = SealedRequest.from_bytes(body)
            private = self._intake.keys.exchange_private(sealed.key_id)
            if private is None:
                raise RefusedError(Code.SEALED_WRONG_INTAKE, "sealed for a key that is not here")
            return sealed, open_request(sealed, private)
        except WireError as error:
            code = Code(error.code) if isinstance(error, _ERRORS_WITH_OWN_CODE) else Code.REQUEST_MALFORMED
            raise RefusedError(code, str(error)) from error

    async def _do(self, request: Request, asked: ExchangeRequest) -> ExchangeResponse:
        if asked.action is Action.SERVICES:
            return ExchangeResponse(200, (await self._desk.services(request)).to_json())
        payment = self._intake.work_ledger.payment(asked.work_digest, asked.proof)
        if asked.action is Action.REPORT:
            receipt = await self._desk.report(request, asked.report, _key_of(asked.report), payment)
            return ExchangeResponse(200 if receipt.replayed else 201, receipt.to_json())
        assert asked.case is not None
        assert asked.pin is not None
        ask = self._desk.status if asked.action is Action.STATUS else self._desk.withdraw
        return ExchangeResponse(200, (await ask(request, asked.case, asked.pin, payment)).to_json())


def _key_of(report: bytes) -> str:
    """The idempotency key in a report's header; empty for a malformed report, which ``accept`` refuses."""
    try:
        return SealedReport.from_bytes(report).header.idempotency_key
    except WireError:
        return ""
