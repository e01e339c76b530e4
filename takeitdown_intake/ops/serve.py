"""The server process of an intake: socket, signals and shutdown."""

import errno
import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from types import FrameType

import uvicorn
from fastapi import FastAPI

from takeitdown_intake.errors import PortTakenError, SetupError
from takeitdown_intake.ops import logs
from takeitdown_intake.ops.collecting import collect_only_when_asked
from takeitdown_intake.ops.connections import (
    MAX_HEADER_BYTES,
    BoundedProtocol,
    raise_descriptor_limit,
)

GRACE_S = 10
"""Seconds that running requests get to finish after the server has been told to stop."""

_SWITCH_S = 0.001
"""A transaction under the write lock needs the GIL some twenty times, and may wait this many seconds each time."""


def serve(app: FastAPI, host: str, port: int, *, stop_on_eof: bool) -> None:
    """Serve until told to stop.

    Args:
        app: the application.
        host: address to listen on.
        port: 0 for a free one.
        stop_on_eof: stop when standard input closes, as it does when the parent process dies.

    Raises:
        PortTakenError: another program listens there.
        SetupError: the address cannot be used.
    """
    logs.set_up()
    sys.setswitchinterval(_SWITCH_S)
    raise_descriptor_limit()
    collect_only_when_asked()
    listening = _bind(host, port)
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
        http=BoundedProtocol,
        h11_max_incomplete_event_size=MAX_HEADER_BYTES,
        ws="none",
    )
    server = _Server(config, _address(listening))
    # uvicorn handles both while it runs and raises them again at its end, which must not count as a failure.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, server.stop)
    if stop_on_eof:
        threading.Thread(target=_wait_for_eof, args=(server,), daemon=True, name="eof").start()
    server.run(sockets=[listening])


class _Server(uvicorn.Server):
    """Prints its address once it listens."""

    def __init__(self, config: uvicorn.Config, address: str) -> None:
        super().__init__(config)
        self._address = address

    def stop(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"Listening on {self._address}\n")
        sys.stdout.flush()


def _wait_for_eof(server: _Server) -> None:
    # Not sys.stdin: a thread blocked on its buffer's lock would break the interpreter's shutdown.
    with suppress(OSError):  # no standard input counts as a closed one
        while os.read(0, 4_096):
            continue
    server.stop()


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    if os.name == "posix":  # elsewhere this would let two programs share the port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(1_024)
    except (OSError, OverflowError) as error:
        listening.close()
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise PortTakenError(f"Port {port} is taken by another program.") from error
        raise SetupError("This address cannot be listened on.") from error
    return listening


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
