"""Limits of a request before anything is known about it: bytes read, memory held, time taken."""

import asyncio
import re

from starlette.requests import ClientDisconnect, Request

from takeitdown_intake.errors import Code, RefusedError

MAX_FORM = 1_024
"""Largest JSON request in bytes."""

MAX_HELD = 96 << 20
"""Maximum bytes of bodies in memory, per process: 22 reports of the largest size, or 300 of 256 KiB."""

GRACE_S = 15.0
SLOWEST_BYTES_S = 1_024
"""Minimum average rate of a body after ``GRACE_S``: 256 KiB take at max_bytes four minutes."""

_LENGTH = re.compile(r"[0-9]{1,18}")


class _Body:
    """A body that is being read."""

    def __init__(self, begun: float, deadline: asyncio.Timeout) -> None:
        self.begun = begun
        self.deadline = deadline
        self.size = 0

    def extend(self, more: int) -> None:
        """Count ``more`` bytes and move the deadline accordingly."""
        self.size += more
        self.deadline.reschedule(self.begun + GRACE_S + self.size / SLOWEST_BYTES_S)

    def pace(self, now: float) -> float:
        """Bytes a second; infinite during the first third of the grace period."""
        age = now - self.begun
        return self.size / age if age > GRACE_S / 3 else float("inf")


class BodyReader:
    """Reads request bodies; all of them together hold at max_bytes ``max_held`` bytes.

    Without room, the slowest body is dropped: whoever occupies memory without sending gives way
    to whoever sends.
    """

    def __init__(self, max_held: int = MAX_HELD) -> None:
        self._max_held = max_held
        self._bodies: set[_Body] = set()

    @property
    def held(self) -> int:
        """Bytes of unfinished bodies in memory now."""
        return sum(body.size for body in self._bodies)

    async def read(self, request: Request, max_bytes: int) -> bytes:
        """The whole body, at max_bytes ``max_bytes`` long.

        Raises:
            RefusedError: it is longer, or declared so; it arrives too slowly; there is no room.
            ClientDisconnect: the client has disconnected.
        """
        declared = request.headers.get("content-length", "0")
        if not _LENGTH.fullmatch(declared) or int(declared) > max_bytes:
            raise _too_large(max_bytes)
        try:
            async with asyncio.timeout(GRACE_S) as deadline:
                body = _Body(asyncio.get_running_loop().time(), deadline)
                self._bodies.add(body)
                try:
                    return await self._read(request, body, max_bytes)
                finally:
                    self._bodies.discard(body)
        except TimeoutError as error:
            raise RefusedError(Code.UNAVAILABLE, "the body comes too slowly", retry_after_s=5) from error

    async def _read(self, request: Request, body: _Body, max_bytes: int) -> bytes:
        held, more = bytearray(), True
        while more:
            message = await request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            chunk, more = message.get("body", b""), message.get("more_body", False)
            if len(held) + len(chunk) > max_bytes:
                raise _too_large(max_bytes)
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
    """Raises: RefusedError: the Content-Type is not ``expected``."""
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != expected:
        raise RefusedError(Code.MEDIA_TYPE, f"expected {expected}")


def _too_large(max_bytes: int) -> RefusedError:
    return RefusedError(Code.TOO_LARGE, f"more than {max_bytes} bytes")
