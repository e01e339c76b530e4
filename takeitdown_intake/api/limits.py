"""What a request may cost before anything is known of it: bytes read, memory held, time taken."""

import asyncio
import re

from starlette.requests import ClientDisconnect, Request

from takeitdown_intake.errors import Code, RefusedError

MAX_FORM = 1_024
"""Largest JSON request in bytes."""

MAX_HELD = 96 << 20
"""Bytes of bodies in memory at once, in one process: 22 reports of the largest size, or 300 of 256 KiB."""

GRACE_S = 15.0
SLOWEST_BYTES_S = 1_024
"""After a quarter of a minute, a body has to come at this pace on average: 256 KiB in four minutes."""

_LENGTH = re.compile(r"[0-9]{1,18}")


class _Body:
    """One that is being read."""

    def __init__(self, begun: float, deadline: asyncio.Timeout) -> None:
        self.begun = begun
        self.deadline = deadline
        self.size = 0

    def extend(self, more: int) -> None:
        """So many more bytes have come; the next ones are due in time."""
        self.size += more
        self.deadline.reschedule(self.begun + GRACE_S + self.size / SLOWEST_BYTES_S)

    def pace(self, now: float) -> float:
        """Bytes a second; infinite while the body is younger than the grace period."""
        age = now - self.begun
        return self.size / age if age > GRACE_S / 3 else float("inf")


class BodyReader:
    """Reads bodies of requests, so that all of them together hold no more than so many bytes.

    When there is no room, the slowest body makes room: whoever holds memory and does not use it
    is sent away, not whoever comes with something to say.
    """

    def __init__(self, max_held: int = MAX_HELD) -> None:
        self._max_held = max_held
        self._bodies: set[_Body] = set()

    @property
    def held(self) -> int:
        """Bytes of unfinished bodies in memory now."""
        return sum(body.size for body in self._bodies)

    async def read(self, request: Request, most: int) -> bytes:
        """The whole body, never more than ``most`` bytes of it in memory.

        Raises:
            RefusedError: it is longer, or says that it is; it comes too slowly; there is no room.
            ClientDisconnect: the client has gone.
        """
        declared = request.headers.get("content-length", "0")
        if not _LENGTH.fullmatch(declared) or int(declared) > most:
            raise _too_large(most)
        try:
            async with asyncio.timeout(GRACE_S) as deadline:
                body = _Body(asyncio.get_running_loop().time(), deadline)
                self._bodies.add(body)
                try:
                    return await self._read(request, body, most)
                finally:
                    self._bodies.discard(body)
        except TimeoutError as error:
            raise RefusedError(Code.UNAVAILABLE, "the body comes too slowly", retry_after_s=5) from error

    async def _read(self, request: Request, body: _Body, most: int) -> bytes:
        held, more = bytearray(), True
        while more:
            message = await request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            chunk, more = message.get("body", b""), message.get("more_body", False)
            if len(held) + len(chunk) > most:
                raise _too_large(most)
            self._make_room(body, len(chunk))
            held += chunk
            body.extend(len(chunk))
        return bytes(held)

    def _make_room(self, body: _Body, more: int) -> None:
        now = asyncio.get_running_loop().time()
        while self.held + more > self._max_held:
            slowest = min(self._bodies, key=lambda one: (one.pace(now), -one.size))
            if slowest is body:
                raise RefusedError(Code.UNAVAILABLE, "too much at once", retry_after_s=5)
            self._bodies.discard(slowest)
            slowest.deadline.reschedule(now)


def require_media_type(request: Request, expected: str) -> None:
    """Raises: RefusedError: the body is said to be something else."""
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != expected:
        raise RefusedError(Code.MEDIA_TYPE, f"expected {expected}")


def _too_large(most: int) -> RefusedError:
    return RefusedError(Code.TOO_LARGE, f"more than {most} bytes")
