"""What keeps one kind of request from waiting behind another, and clients that say nothing from keeping others out."""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from starlette.requests import ClientDisconnect, Request

from takeitdown_intake.api.lanes import Lane
from takeitdown_intake.api.limits import BodyReader
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.connections import MAX_SILENT
from tests.intake.conftest import Near
from tests.support.intake import PATIENCE_S, RunningIntake, report

T = TypeVar("T")


class Line:
    """A client's side of one request: what it sends, and when it goes."""

    def __init__(self) -> None:
        self._messages: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
        self.request = Request(scope, self._messages.get)

    def send(self, body: bytes, *, more: bool = True) -> None:
        self._messages.put_nowait({"type": "http.request", "body": body, "more_body": more})

    def go(self) -> None:
        self._messages.put_nowait({"type": "http.disconnect"})


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():
            await asyncio.sleep(0.001)


def play(scene: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await scene()

    asyncio.run(whole())


def test_a_request_whose_client_has_gone_is_dropped_before_anything_is_done() -> None:
    async def scene() -> None:
        lane, busy, done = Lane(1, 10), threading.Event(), []
        running = asyncio.ensure_future(lane.run(Line().request, busy.wait))
        lines = [Line() for _ in range(3)]
        waiting = [
            asyncio.ensure_future(lane.run(line.request, lambda n=number: done.append(n)))  # type: ignore[misc]
            for number, line in enumerate(lines)
        ]
        await until(lambda: lane.waiting == 3)
        lines[1].go()
        with pytest.raises(ClientDisconnect):
            await waiting[1]
        busy.set()
        await asyncio.gather(running, waiting[0], waiting[2])
        assert done == [0, 2]
        assert (lane.waiting, lane.dropped) == (0, 1)
        await lane.run(Line().request, lambda: None)

    play(scene)


def test_a_full_lane_says_so_at_once_and_when_to_come_back() -> None:
    async def scene() -> None:
        lane, busy = Lane(1, 2), threading.Event()
        tasks = [asyncio.ensure_future(lane.run(Line().request, busy.wait)) for _ in range(3)]
        await until(lambda: lane.waiting == 2)
        with pytest.raises(RefusedError) as refused:
            await lane.run(Line().request, busy.wait)
        assert refused.value.code is Code.UNAVAILABLE
        assert refused.value.retry_after_s is not None
        assert refused.value.retry_after_s >= 1
        busy.set()
        await asyncio.gather(*tasks)

    play(scene)


def test_a_busy_lane_asks_for_work_and_for_more_of_it_when_it_is_busier(near: Near) -> None:
    async def scene() -> None:
        lane, busy = Lane(1, 50, free_waiting=4, work_bits=8), threading.Event()
        asked, tasks = [], []
        for _ in range(20):
            asked.append(lane.bits())
            tasks.append(asyncio.ensure_future(lane.run(Line().request, busy.wait)))
            await asyncio.sleep(0)
        await until(lambda: lane.waiting == 19)
        assert (asked[:5], lane.bits()) == ([0] * 5, 10)
        with pytest.raises(RefusedError) as refused:
            lane.require(near.intake.work_ledger.payment(bytes(32), ""))
        assert (refused.value.code, refused.value.work_bits) == (Code.WORK_REQUIRED, 10)
        busy.set()
        await asyncio.gather(*tasks)
        assert lane.require(near.intake.work_ledger.payment(bytes(32), "")) == 0

    play(scene)


def test_a_busy_or_full_lane_refuses_questions_before_they_are_looked_at(near: Near) -> None:
    bundle, lane = report(), near.intake.lanes.cases
    near.send(bundle)
    with contextlib.closing(asyncio.new_event_loop()) as loop:
        waiting: list[asyncio.Future[None]] = [asyncio.Future(loop=loop) for _ in range(9)]
    lane._queue.extend(waiting)
    for junk in (b"", b"{}", b"no form"):
        asked = near.client.post("/api/v1/cases/status", junk, {"content-type": "application/json"})
        assert (asked.status_code, asked.json()["code"]) == (428, "work.required")
        assert asked.json()["work_bits"] > 0
        assert asked.json()["work_challenge"]
        assert asked.headers["cache-control"] == "no-store"
    lane._queue.extend(waiting * 6)
    full = near.ask("withdraw", bundle.case, bundle.pin)
    assert (full.status_code, full.json()["code"]) == (503, "unavailable")
    assert int(full.headers["retry-after"]) >= 1
    lane._queue.clear()
    assert near.ask("status", bundle.case, bundle.pin).status_code == 200


def test_questions_about_cases_do_not_wait_behind_reports(near: Near) -> None:
    lanes = near.intake.lanes
    assert (
        len({id(lane) for lane in (lanes.reports, lanes.large, lanes.cases, lanes.feeds, lanes.open)}) == 5
    )
    bundle = report()
    near.send(bundle)
    lanes.reports._free = 0  # every thread of theirs is taken
    assert near.ask("status", bundle.case, bundle.pin).status_code == 200
    assert near.fetch(near.add_partner("P")).status_code == 200
    assert near.client.get("/api/v1/descriptor").status_code == 200


def test_bodies_hold_no_more_than_so_much_and_the_one_that_holds_most_for_nothing_gives_way() -> None:
    async def scene() -> None:
        reader = BodyReader(max_held=100)
        holding, coming = Line(), Line()
        held = asyncio.ensure_future(reader.read(holding.request, 1_000))
        holding.send(b"x" * 80)
        await until(lambda: reader.held == 80)
        coming.send(b"y" * 60)
        came = asyncio.ensure_future(reader.read(coming.request, 1_000))
        with pytest.raises(RefusedError) as refused:
            await held
        assert refused.value.code is Code.UNAVAILABLE
        coming.send(b"y", more=False)
        assert await came == b"y" * 61
        assert reader.held == 0

    play(scene)


def ended(line: socket.socket) -> bool:
    """Whether the other side has closed ``line``: a reset, where something unread was on its way."""
    try:
        return line.recv(1) == b""
    except ConnectionResetError:
        return True


def test_connections_that_say_nothing_keep_nobody_out(tmp_path: Path) -> None:
    with RunningIntake(tmp_path) as intake, ExitStack() as stack:
        host, port = intake.url.removeprefix("http://").split(":")
        silent = [
            stack.enter_context(socket.create_connection((host, int(port)), PATIENCE_S))
            for _ in range(MAX_SILENT + 60)
        ]
        for line in silent[::2]:
            try:
                line.sendall(b"POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nX-")
            except OSError:  # made room already
                continue
        assert httpx.get(f"{intake.url}/healthz", timeout=PATIENCE_S).status_code == 200
        assert intake.send(intake.seal(report())).status_code == 201
        assert ended(silent[0]), "the longest silent one made room"
        assert ended(silent[-1]), "and the others had a deadline"
