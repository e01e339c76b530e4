"""What a request may cost before anything is known of it: bytes read, and slow work at once."""

import re
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request

from takeitdown_intake.errors import Code, RefusedError

MAX_FORM = 1_024
"""Largest JSON request in bytes."""

SLOW_AT_ONCE = 4
"""Unsealing and PIN hashing at the same time; each may hold about 20 MiB."""

_LENGTH = re.compile(r"[0-9]{1,18}")

P = ParamSpec("P")
T = TypeVar("T")


class SlowLane:
    """Runs slow work in threads, a few at once, so that the rest of the service stays quick."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(SLOW_AT_ONCE)

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """``work(*args)``, once there is room."""
        return await to_thread.run_sync(lambda: work(*args, **kwargs), limiter=self._limiter)


def require_media_type(request: Request, expected: str) -> None:
    """Raises: RefusedError: the body is said to be something else."""
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != expected:
        raise RefusedError(Code.MEDIA_TYPE, f"expected {expected}")


async def read_body(request: Request, most: int) -> bytes:
    """The whole body, never more than ``most`` bytes of it in memory.

    Raises:
        RefusedError: it is longer, or says that it is.
    """
    declared = request.headers.get("content-length", "0")
    if not _LENGTH.fullmatch(declared) or int(declared) > most:
        raise _too_large(most)
    body = bytearray()
    async for chunk in request.stream():
        if len(body) + len(chunk) > most:
            raise _too_large(most)
        body += chunk
    return bytes(body)


def _too_large(most: int) -> RefusedError:
    return RefusedError(Code.TOO_LARGE, f"more than {most} bytes")
