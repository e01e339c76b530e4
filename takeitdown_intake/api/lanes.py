"""Lanes for slow work: each kind has its own threads and bounded queue, so none waits behind another.

A request whose client has disconnected leaves the queue before any slow work is done for it. A busy
lane asks for a proof of work before it queues a request: checking one costs next to nothing, and
whoever floods the lane pays for each request as much as it costs the service. A full queue refuses
at once.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from starlette.requests import ClientDisconnect, Request

from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.defaults import WORK_BITS
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_wire.work import MAX_BITS

_SMOOTHING = 0.2  # weight of the newest duration in the moving average
_LONGEST_RETRY_S = 30
_CHEAPER_BITS = 2
"""A case request costs one slow hash, a quarter of what a report costs; the price grows with the queue."""

T = TypeVar("T")


class Lane:
    """Runs work of one kind in a few threads, first come, first served.

    Args:
        at_once: number of threads.
        max_waiting: maximum length of the queue.
        free_waiting: length of the queue from which a proof of work is asked for; None for never.
        work_bits: bits of work at that length; a longer queue asks for more.
    """

    def __init__(
        self,
        at_once: int,
        max_waiting: int,
        free_waiting: int | None = None,
        work_bits: int = WORK_BITS,
    ) -> None:
        self._at_once = at_once
        self._free = at_once
        self._limiter = CapacityLimiter(at_once)
        self._max_waiting = max_waiting
        self._free_waiting = free_waiting
        self._work_bits = work_bits
        self._queue: deque[asyncio.Future[None]] = deque()
        self._seconds = 0.1
        self.dropped = 0

    @property
    def waiting(self) -> int:
        """Length of the queue."""
        return len(self._queue)

    @property
    def is_full(self) -> bool:
        """Whether the queue has no room for another request."""
        return self.waiting >= self._max_waiting

    @property
    def is_busy(self) -> bool:
        """Whether any thread is working."""
        return self._free < self._at_once

    def bits(self) -> int:
        """Bits of work asked for now; 0 for none."""
        if self._free_waiting is None or self.waiting < self._free_waiting:
            return 0
        multiple = max(self.waiting // max(self._free_waiting, 1), 1)
        return min(self._work_bits + multiple.bit_length() - 1, MAX_BITS)

    def require(self, payment: Payment) -> int:
        """Bits of work this request is admitted for, 0 for none; ``work`` has to verify them.

        Raises:
            RefusedError: the lane is busy and the proof is missing or too weak.
        """
        bits = self.bits()
        if bits and not payment.seems_to_cover(bits):
            raise payment.demand(bits)
        return bits

    async def run(self, request: Request, work: Callable[[], T]) -> T:
        """Run ``work()`` in a thread once this request reaches the head of the queue.

        Raises:
            RefusedError: the queue is full.
            ClientDisconnect: the client has disconnected; ``work`` was not started.
        """
        await self._acquire(request)
        loop = asyncio.get_running_loop()
        begun = loop.time()
        try:
            return await to_thread.run_sync(work, limiter=self._limiter)
        finally:
            self._seconds += _SMOOTHING * (loop.time() - begun - self._seconds)
            self._release()

    async def _acquire(self, request: Request) -> None:
        if self._free and not self._queue:
            self._free -= 1
            return
        if self.is_full:
            raise self.full()
        slot: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.append(slot)
        gone = asyncio.ensure_future(_gone(request))
        try:
            await asyncio.wait({slot, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            left = gone.done()
            gone.cancel()
            if not slot.done():
                self._queue.remove(slot)
                self.dropped += 1
            elif left:
                self._release()
                self.dropped += 1
        if left or not slot.done():
            raise ClientDisconnect

    def _release(self) -> None:
        if self._queue:
            self._queue.popleft().set_result(None)
        else:
            self._free += 1

    def full(self) -> RefusedError:
        """The refusal when the queue is full; it says when to try again."""
        wait_s = self._seconds * self.waiting / self._at_once
        retry_s = min(max(int(wait_s) + 1, 1), _LONGEST_RETRY_S)
        return RefusedError(Code.UNAVAILABLE, "too many at once", retry_after_s=retry_s)


class Lanes:
    """The lanes of one process.

    Attributes:
        reports: new reports up to 256 KiB: some 40 pictures of 25 hashes, or 10 of 96.
        large: larger reports, which take longer each.
        cases: status and withdrawal.
        browsers: the same from the case page, which can't prove work; docs/adr/0106.
        feeds: partners that this process has authenticated before.
        strangers: all other requests to the feeds.
        open: whatever is public and costs no more than a query.
    """

    def __init__(self, work_bits: int = WORK_BITS) -> None:
        self.reports = Lane(3, 48, 8, work_bits)
        self.large = Lane(1, 12, 2, work_bits)
        self.cases = Lane(2, 48, 8, max(work_bits - _CHEAPER_BITS, 0))
        self.browsers = Lane(1, 16)
        self.feeds = Lane(3, 64)
        self.strangers = Lane(1, 16)
        self.open = Lane(2, 64)

    def for_report(self, size: int) -> Lane:
        """The lane of a report of ``size`` bytes."""
        return self.large if size > LARGE_BYTES else self.reports


LARGE_BYTES = (1 << 18) + (1 << 13)
"""The fourth size class with its header."""


async def _gone(request: Request) -> None:
    """Return once the client has disconnected; the body must have been read."""
    while (await request.receive())["type"] != "http.disconnect":
        continue
