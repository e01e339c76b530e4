"""What devices ask for, in plain requests and in sealed ones alike."""

from collections.abc import Callable
from functools import partial

from anyio import sleep
from starlette.requests import Request

from takeitdown_intake.api.lanes import Lane
from takeitdown_intake.cases.accept import DepositedError
from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.intake import Intake
from takeitdown_wire import CaseNumber, CaseStatus, Pin, Receipt, ServiceList

OPENER_LOOKS = 40
OPENER_PAUSE_S = 0.25
OPENER_RETRY_S = 10


class DeviceService:
    """Runs each request in its lane. Every method raises RefusedError.

    ``request`` only tells whether the client is still connected; its body has been read.

    Args:
        intake: the intake.
        questions: lane for status and withdrawal; None for ``intake.lanes.cases``.
    """

    def __init__(self, intake: Intake, questions: Lane | None = None) -> None:
        self._intake = intake
        self._questions = questions or intake.lanes.cases

    def without_payment(self) -> Payment:
        """The payment of a request without a proof of work."""
        return self._intake.work_ledger.payment(b"", "")

    async def report(
        self, request: Request, body: bytes, idempotency_key: str, payment: Payment
    ) -> Receipt:
        """Accept a sealed report; sending it again returns the same receipt."""
        intake = self._intake
        lane = intake.lanes.for_report(len(body))
        bits = lane.require(payment)
        accept = partial(intake.acceptance.accept, body, idempotency_key, payment, bits)
        try:
            return await lane.run(request, accept)
        except DepositedError:
            return await self._wait_for_opener(request, idempotency_key, body)

    async def status(self, request: Request, case: CaseNumber, pin: Pin, payment: Payment) -> CaseStatus:
        """Where a case stands."""
        return await self._about_case(request, partial(self._intake.cases.status, case, pin), payment)

    async def withdraw(self, request: Request, case: CaseNumber, pin: Pin, payment: Payment) -> CaseStatus:
        """Withdraw a case; repeating it changes nothing."""
        return await self._about_case(request, partial(self._intake.cases.withdraw, case, pin), payment)

    async def services(self, request: Request) -> ServiceList:
        """The platforms that look for copies, with the date of the list."""
        return await self._intake.lanes.open.run(request, self._intake.service_list)

    async def _about_case(
        self, request: Request, answer: Callable[[Payment], CaseStatus], payment: Payment
    ) -> CaseStatus:
        bits = self._questions.require(payment)

        def look() -> CaseStatus:
            if bits and not payment.covers(bits):
                raise payment.demand(bits)
            return answer(payment)

        return await self._questions.run(request, look)

    async def _wait_for_opener(self, request: Request, idempotency_key: str, body: bytes) -> Receipt:
        """Poll for the receipt, the only answer that clients know; if it takes longer, they send again and get it."""
        look = partial(self._intake.acceptance.outcome, idempotency_key, body)
        for _ in range(OPENER_LOOKS):
            receipt = await self._intake.lanes.open.run(request, look)
            if receipt is not None:
                return receipt
            await sleep(OPENER_PAUSE_S)
        raise RefusedError(Code.UNAVAILABLE, "kept, and not yet opened", retry_after_s=OPENER_RETRY_S)
