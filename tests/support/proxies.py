"""Proxies of HTTP and SOCKS, made of lines that fail as networks do."""

import contextlib
import socket
import threading
from collections import deque
from typing import Self

from tests.support.fault_line import Fault, Line, read_request


class SocksProxy:
    """A SOCKS5 proxy that resolves names by itself, as Tor does.

    Attributes:
        address: as a person would give it.
        asked: the names that it was asked to resolve.
    """

    def __init__(self, targets: dict[str, int]) -> None:
        self._targets = targets
        self.asked: list[str] = []
        self._line = Line(0)
        self._line.faults = _Always(self._serve)
        self.address = f"socks5://127.0.0.1:{self._line.port}"

    def __enter__(self) -> Self:
        self._line.__enter__()
        return self

    def __exit__(self, *details: object) -> None:
        self._line.__exit__(None, None, None)

    def _serve(self, client: socket.socket, _: Line) -> None:
        client.recv(client.recv(2)[1])
        client.sendall(b"\x05\x00")
        head = client.recv(4)
        if head[3] != 3:  # not a name: the client resolved it itself
            client.sendall(b"\x05\x02\x00\x01" + bytes(6))
            return
        name = client.recv(client.recv(1)[0]).decode()
        client.recv(2)
        self.asked.append(name)
        if name not in self._targets:
            client.sendall(b"\x05\x04\x00\x01" + bytes(6))
            return
        client.sendall(b"\x05\x00\x00\x01" + bytes(6))
        with socket.create_connection(("127.0.0.1", self._targets[name])) as there:
            _both_ways(client, there)


class _Always(deque[Fault]):
    """The same for every connection."""

    def __init__(self, fault: Fault) -> None:
        super().__init__([fault])
        self._fault = fault

    def popleft(self) -> Fault:
        return self._fault


def _both_ways(one: socket.socket, other: socket.socket) -> None:
    def pump(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while block := source.recv(65_536):
                sink.sendall(block)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    back = threading.Thread(target=pump, args=(other, one))
    back.start()
    pump(one, other)
    back.join()


def http_proxy(client: socket.socket, line: Line) -> None:
    """A fault for a line that is used as an HTTP proxy: CONNECT goes through to ``upstream``."""
    request = read_request(client)
    if not request.startswith(b"CONNECT "):
        target, rest = request.split(b" ", 2)[1], request
        path = b"/" + target.split(b"/", 3)[3]
        client.sendall(line.ask(rest.replace(target, path, 1)))
        return
    client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    line.passed += 1
    with socket.create_connection(("127.0.0.1", line.upstream)) as there:
        _both_ways(client, there)
