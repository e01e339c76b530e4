"""Refusals decided by path and headers alone, before routing.

A flood should cost as little as possible, and most of what a refusal costs is the web framework's
routing, form parsing and error handling.
"""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from takeitdown_intake.api.lanes import Lane
from takeitdown_intake.api.problems import respond
from takeitdown_intake.cases.payment import WorkLedger
from takeitdown_intake.errors import RefusedError
from takeitdown_intake.ops.refusals import Refusals

PROOF_HEADER = "proof-of-work"


class EarlyRefusal:
    """Refuses when a lane is full, or asks for a proof of work and there is none.

    Only for small requests: a client cut off in the middle of a large body never reads the answer.

    Args:
        app: handles all other requests.
        lanes: the lane of each path.
        work_ledger: makes the challenges.
        refusals: notes what is refused.
    """

    def __init__(
        self, app: ASGIApp, lanes: Mapping[str, Lane], work_ledger: WorkLedger, refusals: Refusals
    ) -> None:
        self._app = app
        self._lanes = lanes
        self._work_ledger = work_ledger
        self._refusals = refusals

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        lane = self._lanes.get(scope["path"]) if scope["type"] == "http" else None
        if lane is not None and (lane.is_full or lane.bits()):
            refusal = self._refusal(lane, Headers(scope=scope))
            if refusal is not None:
                self._refusals.note(scope["path"], refusal.code, 0)
                await respond(refusal)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _refusal(self, lane: Lane, headers: Headers) -> RefusedError | None:
        if lane.is_full:
            return lane.full()
        if headers.get(PROOF_HEADER):
            return None  # checked later, together with the body
        return self._work_ledger.payment(b"", "").demand(lane.bits())
