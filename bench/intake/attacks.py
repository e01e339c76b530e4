"""Attacks on an intake of our own on this computer, each in its own process, bounded and stopped from outside."""

import os
import secrets
import socket
import time
from collections.abc import Callable
from multiprocessing.synchronize import Event
from urllib.parse import urlsplit

import httpx

from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_wire import (
    MAX_FILE,
    Answers,
    Bundle,
    CaseNumber,
    Digest,
    DigestKind,
    IntakeDescriptor,
    Item,
    Kind,
    Pin,
    Shared,
    Who,
    seal,
)

_PAUSE_S = 0.02
_TIMEOUT_S = 30.0
Attack = Callable[[IntakeDescriptor, str, int, Event], None]


def forgotten_questions(intake: IntakeDescriptor, _: str, size: int, stop: Event) -> None:
    """Status requests for made-up cases whose answers are not awaited."""
    while not stop.is_set():
        lines = []
        for _number in range(size):
            form = f'{{"case":"{CaseNumber.draw().symbols}","pin":"000000"}}'.encode()
            head = f"POST /api/v1/cases/status HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(form)}\r\n\r\n"
            lines += _open(intake, head.encode() + form)
        stop.wait(1)
        _close(lines)


def waiting_questions(intake: IntakeDescriptor, _: str, size: int, stop: Event) -> None:
    """The same on connections that each wait for the answer, then ask again."""
    _hammer(intake, "/api/v1/cases/status", size, stop, lambda: (CaseNumber.draw().symbols, "000000"))


def wrong_pins(intake: IntakeDescriptor, known: str, size: int, stop: Event) -> None:
    """Wrong PINs for a known case number."""
    _hammer(
        intake, "/api/v1/cases/withdraw", size, stop, lambda: (known, f"{secrets.randbelow(10**6):06d}")
    )


def large_reports(intake: IntakeDescriptor, _: str, size: int, stop: Event) -> None:
    """Reports of the largest size, full of MD5 values, with every proof of work that is asked for."""
    client = IntakeClient(intake)
    for _number in range(size):
        bundle = largest_report()
        if stop.is_set():
            return
        try:
            client.send(seal(bundle, intake))
        except ReportError:
            stop.wait(_PAUSE_S)
    stop.wait(_TIMEOUT_S)


def largest_report() -> Bundle:
    """A report with as many values as a sealed report can hold: 58,880."""
    items = tuple(
        Item(
            Item.draw_id(),
            Kind.IMAGE,
            tuple(Digest(DigestKind.MD5, secrets.token_hex(16)) for _ in range(256)),
        )
        for _ in range(230)
    )
    return Bundle(CaseNumber.draw(), Pin.draw(), Answers(Who.SELF, Shared.NO, None), items)


def silent_lines(intake: IntakeDescriptor, _: str, size: int, stop: Event) -> None:
    """Connections that send nothing, or stop in the middle of their headers."""
    lines: list[socket.socket] = []
    while not stop.is_set():
        for number in range(size):
            lines += _open(intake, b"POST / HTTP/1.1\r\nHost: x\r\nX" if number % 2 else b"")
        stop.wait(2)
        _close(lines)
        lines.clear()


def slow_bodies(intake: IntakeDescriptor, _: str, size: int, stop: Event) -> None:
    """Bodies of the largest size, half sent at once and the rest never."""
    head = (
        "POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/vnd.takeitdown.report\r\n"
        f"Idempotency-Key: {secrets.token_hex(16)}\r\nContent-Length: {MAX_FILE - 100}\r\n\r\n"
    ).encode()
    lines: list[socket.socket] = []
    for _number in range(size):
        lines += _open(intake, head + os.urandom(1 << 21))
        if stop.is_set():
            break
    stop.wait(_TIMEOUT_S)
    _close(lines)


def strangers(intake: IntakeDescriptor, _: str, size: int, stop: Event) -> None:
    """Feed requests with invalid keys."""
    with httpx.Client(timeout=_TIMEOUT_S, limits=httpx.Limits(max_connections=size)) as client:
        while not stop.is_set():
            keys = {"x-functions-key": secrets.token_hex(32), "ocp-apim-subscription-key": "0"}
            try:
                client.get(f"{intake.url}/v1/FetchHashes", headers=keys)
            except httpx.HTTPError:
                time.sleep(_PAUSE_S)


ATTACKS: dict[str, tuple[Attack, int]] = {
    "questions, sent and forgotten": (forgotten_questions, 300),
    "questions, waited for": (waiting_questions, 64),
    "wrong PINs for a known number": (wrong_pins, 64),
    "reports of 58,880 hashes": (large_reports, 9),
    "1,250 silent connections": (silent_lines, 1_250),
    "60 slow bodies of 4 MiB": (slow_bodies, 60),
    "strangers at the feeds": (strangers, 32),
}
"""Each attack and its size."""


def _hammer(
    intake: IntakeDescriptor, path: str, size: int, stop: Event, draw: Callable[[], tuple[str, str]]
) -> None:
    lines: list[socket.socket] = []
    while not stop.is_set():
        for _number in range(size - len(lines)):
            case, pin = draw()
            form = f'{{"case":"{case}","pin":"{pin}"}}'.encode()
            head = f"POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {len(form)}\r\n\r\n"
            lines += _open(intake, head.encode() + form)
        time.sleep(_PAUSE_S)
        lines = [line for line in lines if not _answered(line)]
    _close(lines)


def _open(intake: IntakeDescriptor, first: bytes) -> list[socket.socket]:
    where = urlsplit(intake.url)
    line = socket.socket()
    line.settimeout(5)
    try:
        line.connect((where.hostname, where.port))
        line.setblocking(False)
        line.send(first)
    except OSError:
        line.close()
        return []
    return [line]


def _answered(line: socket.socket) -> bool:
    try:
        line.recv(4_096)
    except BlockingIOError:
        return False
    except OSError:
        pass
    line.close()
    return True


def _close(lines: list[socket.socket]) -> None:
    for line in lines:
        line.close()
