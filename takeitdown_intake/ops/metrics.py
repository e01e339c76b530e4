"""Prometheus metrics, on a port of their own that the web does not reach; none identifies a person."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from takeitdown_intake.errors import PortTakenError, RefusedError
from takeitdown_intake.ops.refusals import Refusals
from takeitdown_intake.store import Store

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS_S = (0.01, 0.05, 0.1, 0.5, 1.0, 5.0)
_PREFIX = "takeitdown_intake"


class Meter:
    """Counts and durations of this process's responses; Prometheus adds up those of several processes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: Counter[tuple[str, int]] = Counter()
        self._buckets: Counter[tuple[str, float]] = Counter()
        self._seconds: Counter[str] = Counter()

    def count(self, route: str, status: int, seconds: float) -> None:
        with self._lock:
            self._answers[route, status] += 1
            self._seconds[route] += seconds  # type: ignore[assignment] # a Counter adds what is added
            for bucket in _BUCKETS_S:
                self._buckets[route, bucket] += seconds <= bucket

    def lines(self) -> Iterator[str]:
        with self._lock:
            answers, buckets, seconds = dict(self._answers), dict(self._buckets), dict(self._seconds)
        yield f"# TYPE {_PREFIX}_answers_total counter"
        for (route, status), count in sorted(answers.items()):
            yield f'{_PREFIX}_answers_total{{route="{route}",status="{status}"}} {count}'
        yield f"# TYPE {_PREFIX}_seconds histogram"
        for route, total in sorted(seconds.items()):
            for bucket in _BUCKETS_S:
                yield f'{_PREFIX}_seconds_bucket{{route="{route}",le="{bucket}"}} {buckets[route, bucket]}'
            count = sum(number for (each, _), number in answers.items() if each == route)
            yield f'{_PREFIX}_seconds_bucket{{route="{route}",le="+Inf"}} {count}'
            yield f'{_PREFIX}_seconds_sum{{route="{route}"}} {total:.6f}'
            yield f'{_PREFIX}_seconds_count{{route="{route}"}} {count}'


class Metered:
    """Middleware that counts responses by route, never by path."""

    def __init__(self, app: ASGIApp, meter: Meter) -> None:
        self._app = app
        self._meter = meter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 500

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            self._meter.count(route, status, time.perf_counter() - begun)


def render(meter: Meter, store: Store, refusals: Refusals, pin_hashes: Callable[[], int]) -> str:
    """All metrics in Prometheus' text format; without those of the database when it does not answer."""
    lines = [*meter.lines(), f"# TYPE {_PREFIX}_refusals_total counter"]
    for code, count in sorted(refusals.totals().items()):
        lines.append(f'{_PREFIX}_refusals_total{{code="{code.value}"}} {count}')
    lines.append(f"# TYPE {_PREFIX}_pin_hashes_total counter")
    lines.append(f"{_PREFIX}_pin_hashes_total {pin_hashes()}")
    locks = store.lock_times()
    lines.append(f"# TYPE {_PREFIX}_turn_seconds summary")
    lines.append(f"{_PREFIX}_turn_seconds_sum {locks.total_s:.6f}")
    lines.append(f"{_PREFIX}_turn_seconds_count {locks.count}")
    lines.append(f"{_PREFIX}_turns_long_total {locks.longer}")
    lines.append(f"{_PREFIX}_turn_longest_seconds {locks.longest_s:.6f}")
    try:
        kept = store.counts()
    except RefusedError:
        lines.append(f"{_PREFIX}_database_up 0")
    else:
        lines.append(f"{_PREFIX}_database_up 1")
        for name, states in (("cases", kept.cases), ("entries", kept.entries)):
            lines.append(f"# TYPE {_PREFIX}_{name} gauge")
            lines += [f'{_PREFIX}_{name}{{state="{state}"}} {states[state]}' for state in sorted(states)]
        lines.append(f"{_PREFIX}_partners {kept.partners}")
        lines.append(f"{_PREFIX}_deposits_waiting {kept.deposits}")
        lines.append(f"{_PREFIX}_position {kept.position}")
        if kept.held_since_ms is not None:
            lines.append(f"{_PREFIX}_held_oldest_timestamp_seconds {kept.held_since_ms / 1_000:.3f}")
        lines.append(f"# TYPE {_PREFIX}_partner_last_request_timestamp_seconds gauge")
        for name, at_ms in sorted(kept.last_asked_ms.items()):
            label = f'{{partner="{_escaped(name)}"}}'
            lines.append(f"{_PREFIX}_partner_last_request_timestamp_seconds{label} {at_ms / 1_000:.3f}")
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')  # names hold no line breaks


def serve_metrics(host: str, port: int, page: Callable[[], str]) -> ThreadingHTTPServer:
    """Answer ``GET /metrics`` in a thread until ``shutdown``.

    Args:
        host: address to listen on.
        port: 0 for a free one.
        page: makes the response's body.

    Raises:
        PortTakenError: the port cannot be listened on.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/metrics"
            body = page().encode() if found else b""
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", CONTENT_TYPE)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Log nothing: the default line holds the client's address."""

    try:
        server = ThreadingHTTPServer((host, port), Handler)
    except OSError as error:
        raise PortTakenError(f"Port {port} cannot be used for metrics.") from error
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True, name="metrics").start()
    return server
