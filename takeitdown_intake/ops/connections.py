"""Limits on silent connections: how many there may be, and how long they may stay silent.

A connection without a complete request is *silent*: just opened, in the middle of its headers, or
kept alive. Silent ones have a deadline, and when there are too many, the one that has been silent
for longest is closed: a flood of them keeps nobody out.
"""

import asyncio
import sys
from collections import OrderedDict
from typing import Any, ClassVar

from uvicorn.protocols.http.h11_impl import H11Protocol

if sys.platform != "win32":
    import resource

MAX_SILENT = 512
"""Maximum silent connections; those with a request are bounded by the lanes' queues."""

DESCRIPTORS = 4_096
"""File descriptors requested at the start, where the system allows them; the usual limit is 1,024."""

HEADERS_S = 10.0
"""Maximum seconds from a connection's opening, or a new request's first byte, to the end of the headers."""

WRITE_S = 60.0
"""Seconds after which a client that reads nothing of its answer is disconnected."""

MAX_HEADER_BYTES = 1 << 14


def raise_descriptor_limit() -> None:
    """Raise the soft limit of open files to ``DESCRIPTORS``, or as far as the hard limit allows."""
    if sys.platform == "win32":  # practice mode
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = DESCRIPTORS if hard == resource.RLIM_INFINITY else min(DESCRIPTORS, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


class BoundedProtocol(H11Protocol):
    """HTTP/1.1 for uvicorn, with these limits."""

    silent: ClassVar["OrderedDict[BoundedProtocol, None]"] = OrderedDict()
    """This process's silent connections, the longest silent first."""

    max_silent = MAX_SILENT
    headers_s = HEADERS_S
    write_s = WRITE_S

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._deadline: asyncio.TimerHandle | None = None
        self._stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._watch()
        if len(self.silent) > self.max_silent:
            longest = next(iter(self.silent))  # never this one, which was added last
            longest.transport.abort()
            self.silent.pop(longest, None)

    def connection_lost(self, exc: Exception | None) -> None:
        self._unwatch()
        self._unstick()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._is_silent():
            self.silent[self] = None  # uvicorn's keep-alive timer closes it

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._stuck is None:
            self._stuck = self.loop.call_later(self.write_s, self.transport.abort)

    def resume_writing(self) -> None:
        self._unstick()
        super().resume_writing()

    def _is_silent(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _watch(self) -> None:
        if self.transport.is_closing() or not self._is_silent():
            self._unwatch()
        elif self._deadline is None:
            self.silent[self] = None
            self._deadline = self.loop.call_later(self.headers_s, self.transport.abort)

    def _unwatch(self) -> None:
        self.silent.pop(self, None)
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _unstick(self) -> None:
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None
