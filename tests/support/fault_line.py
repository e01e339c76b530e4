"""A line between a client and a real intake that fails in the ways in which networks fail."""

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeAlias

Fault: TypeAlias = Callable[[socket.socket, "Line"], None]

_PATIENCE_S = 20.0


class Line:
    """Listens for a client, and passes on to ``upstream`` whatever has no fault waiting for it.

    Attributes:
        faults: one for each of the next connections.
        connections: how many came.
        passed: how many requests were passed on to the intake.
    """

    def __init__(
        self, upstream: int, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
    ) -> None:
        self.upstream = upstream
        self.faults: deque[Fault] = deque()
        self.connections = self.passed = 0
        self._tls = tls
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family)
        self.port = int(self._listener.getsockname()[1])
        shown = "localhost" if tls else f"[{host}]" if ":" in host else host
        self.url = f"{'https' if tls else 'http'}://{shown}:{self.port}"
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept)

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._accepting.join()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(_PATIENCE_S)
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.callback(client.close)
            if self._tls is not None:
                client = stack.enter_context(self._tls.wrap_socket(client, server_side=True))
            fault = self.faults.popleft() if self.faults else passes
            fault(client, self)

    def ask(self, request: bytes) -> bytes:
        """The intake's answer to a whole request."""
        self.passed += 1
        with socket.create_connection(("127.0.0.1", self.upstream), timeout=_PATIENCE_S) as intake:
            intake.sendall(request.replace(b"Connection: keep-alive", b"Connection: close", 1))
            return b"".join(iter(lambda: intake.recv(65_536), b""))


def read_request(client: socket.socket) -> bytes:
    """One whole request; what is there when the client gives up."""
    data = b""
    while b"\r\n\r\n" not in data:
        block = client.recv(65_536)
        if not block:
            return data
        data += block
    while len(data) < _length(data):
        block = client.recv(65_536)
        if not block:
            break
        data += block
    return data


def _length(begun: bytes) -> int:
    """How long a request is, by its head."""
    head, _, _ = begun.partition(b"\r\n\r\n")
    lines = (line.lower() for line in head.splitlines())
    body = next((int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:")), 0)
    return len(head) + 4 + body


def reset(client: socket.socket) -> None:
    """Close at once, so that the other side sees a reset."""
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


def passes(client: socket.socket, line: Line) -> None:
    client.sendall(line.ask(read_request(client)))


def drops_before(client: socket.socket, _: Line) -> None:
    reset(client)


def drops_in_request(client: socket.socket, _: Line) -> None:
    client.recv(100)
    reset(client)


def drops_unread(client: socket.socket, _: Line) -> None:
    """All of a short request has been handed over to the system here, and nobody reads it."""
    begun = b""
    while b"\r\n\r\n" not in begun or len(begun) < _length(begun):
        begun = client.recv(1 << 20, socket.MSG_PEEK)
        time.sleep(0.01)
    reset(client)


def drops_after_request(client: socket.socket, line: Line) -> None:
    """The intake has it; the answer is lost."""
    line.ask(read_request(client))
    reset(client)


def closes_without_answer(client: socket.socket, _: Line) -> None:
    read_request(client)


def never_answers(client: socket.socket, _: Line) -> None:
    """Keeps the connection open until the client has given up."""
    read_request(client)
    client.recv(1)


def speaks_plain_http(client: socket.socket, _: Line) -> None:
    """Whatever is asked, even a TLS handshake."""
    client.recv(100)
    client.sendall(b"HTTP/1.0 302 Found\r\n\r\n")


def halves_answer(client: socket.socket, line: Line) -> None:
    answer = line.ask(read_request(client))
    client.sendall(answer[: len(answer) - 40])


def halves_head(client: socket.socket, line: Line) -> None:
    client.sendall(line.ask(read_request(client))[:12])


def repeats(client: socket.socket, line: Line) -> None:
    """The same request reaches the intake three times."""
    request = read_request(client)
    answers = [line.ask(request) for _ in range(3)]
    client.sendall(answers[-1])


def delays(client: socket.socket, line: Line) -> None:
    answer = line.ask(read_request(client))
    for start in range(0, len(answer), 60):
        client.sendall(answer[start : start + 60])
        time.sleep(0.05)


def reads_slowly(kb_per_s: int) -> Fault:
    """A line of about so many KB a second."""

    def fault(client: socket.socket, line: Line) -> None:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        data, want = b"", None
        while want is None or len(data) < want:
            block = client.recv(2_048)
            if not block:
                return
            data += block
            time.sleep(2 / kb_per_s)
            if want is None and b"\r\n\r\n" in data:
                want = _length(data)
        client.sendall(line.ask(data))

    return fault


def answers(
    status: int, body: bytes = b"", media_type: str = "text/html", *headers: str, passed: bool = False
) -> Fault:
    """Something answers in the intake's place; ``passed`` also hands the request on."""

    def fault(client: socket.socket, line: Line) -> None:
        request = read_request(client)
        if passed:
            line.ask(request)
        head = [f"HTTP/1.1 {status} X", f"Content-Type: {media_type}", f"Content-Length: {len(body)}"]
        head += [*headers, "Connection: close"]
        client.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)

    return fault


def problem(status: int, code: str, *headers: str) -> Fault:
    """A refusal in the words of the contract."""
    body = json.dumps({"type": f"urn:takeitdown:problem:{code}", "code": code, "status": status})
    return answers(status, body.encode(), "application/problem+json", *headers)


def garbage(client: socket.socket, _: Line) -> None:
    read_request(client)
    client.sendall(bytes(range(256)) * 40)


def never_ending(client: socket.socket, _: Line) -> None:
    """A long answer without a length: 10 MB."""
    read_request(client)
    client.sendall(b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
    for _block in range(160):
        client.sendall(b"{" * 65_536)


def endless_head(client: socket.socket, _: Line) -> None:
    read_request(client)
    client.sendall(b"HTTP/1.1 200 OK\r\n")
    for number in range(4_000):
        client.sendall(f"X-{number}: {'y' * 200}\r\n".encode())
