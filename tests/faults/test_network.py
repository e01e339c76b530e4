"""Every way in which a network fails: the person is told, nothing is lost, nothing counts twice."""

import os
import re
import signal
import socket
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from takeitdown_desktop.core.errors import NoAnswerError
from takeitdown_desktop.core.intake import transport
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.retry import keep_trying, pause_s, retry_after_s
from takeitdown_desktop.core.outbox.courier import Stopped, Traffic
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.sender import send
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_desktop.messages import message
from takeitdown_wire import Receipt, seal
from tests.faults.conftest import ONE_TRY
from tests.support import fault_line as line_
from tests.support.cli import TAKEITDOWN
from tests.support.fault_line import Fault, Line, answers, problem
from tests.support.intake import RunningIntake, free_port, picture, report
from tests.support.outbox import LONG, Desk, times_kept

Q, S, A, R = State.QUEUED, State.SENDING, State.ACCEPTED, State.REFUSED


@dataclass(frozen=True)
class Case:
    """What happens on the line, and what becomes of the report."""

    name: str
    fault: Fault
    code: str  # "" is received
    state: State
    pictures: int = 1


PORTAL = b"<html>Welcome to our free Wi-Fi. Please sign in.</html>"
RETRY = "Retry-After: 1"
SLOW = 20 if LONG else 200
CASES = [
    Case("connection reset before the request", line_.drops_before, "intake.unreachable", Q, pictures=2_000),
    Case("connection reset in a short request", line_.drops_unread, "intake.no_answer", S),
    Case("connection reset in a long request", line_.drops_in_request, "intake.unreachable", Q, pictures=2_000),
    Case("connection reset after the request, answer lost", line_.drops_after_request, "intake.no_answer", S),
    Case("connection closed without an answer", line_.closes_without_answer, "intake.no_answer", S),
    Case("half of the answer", line_.halves_answer, "intake.no_answer", S),
    Case("half of the answer's first line", line_.halves_head, "intake.not_an_intake", S),
    Case("answer in drops", line_.delays, "", A),
    Case(f"line of {SLOW} KB a second", line_.reads_slowly(SLOW), "", A),
    Case("request repeated three times on the way", line_.repeats, "", A),
    Case("429 with Retry-After", problem(429, "busy", RETRY), "intake.busy", Q),
    Case("429 from something else", answers(429, b"slow down", "text/plain"), "intake.busy", Q),
    Case("500 in the words of the contract", problem(500, "unexpected"), "intake.failed", S),
    Case("500 from something else", answers(500, b"oops"), "intake.failed", S),
    Case("413 from a web server", answers(413, b"too large"), "intake.too_large", R, pictures=200),
    Case("413 in the words of the contract", problem(413, "report.too_large"), "intake.too_large", R),
    Case("521 from a content network", answers(521, b"web server is down"), "intake.no_answer", S),
    Case("511 sign in to the network first", answers(511, b"sign in"), "intake.not_an_intake", S),
    Case("502 from a gateway", answers(502, b"bad gateway"), "intake.no_answer", S),
    Case("503 with Retry-After", answers(503, b"", "text/plain", RETRY), "intake.busy", Q),
    Case("503 in the words of the contract", problem(503, "unavailable"), "intake.busy", Q),
    Case("504 after the intake had it", answers(504, b"", passed=True), "intake.no_answer", S),
    Case("507 no room", problem(507, "unavailable"), "intake.busy", Q),
    Case("bytes that are no HTTP", line_.garbage, "intake.no_answer", S),
    Case("redirect", answers(302, b"", "text/html", "Location: http://127.0.0.1:9/"), "intake.not_an_intake", S),
    Case("sign-in page of a Wi-Fi", answers(200, PORTAL), "intake.not_an_intake", S),
    Case("receipt spoilt on the way", answers(201, b'{"case":', "application/json", passed=True), "intake.not_an_intake", S),
    Case("answer of 10 MB", line_.never_ending, "intake.not_an_intake", S),
    Case("endless headers", line_.endless_head, "intake.no_answer", S),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_fault_on_the_line_is_told_and_the_report_arrives_once_when_it_is_over(
    case: Case, desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    with Line(intake.port) as line:
        entry_id = desk.save(line.url, case.pictures)
        line.faults.append(case.fault)
        first = desk.run("send", *ONE_TRY)
        assert (first.code == 0) is (case.code == ""), first
        assert "Traceback" not in first.err
        assert (message(case.code) if case.code else "") in first.err
        assert desk.states() == {entry_id: case.state}
        assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) <= 1
        if case.code:
            again = desk.run("send", *([entry_id] if case.state is R else []))
            assert again.code == 0, again.err
            assert str(desk.saved[entry_id].case) in again.out
    assert desk.states() == {entry_id: A}
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally(f"network: {case.name}", message(case.code) if case.code else "received")


def test_it_goes_on_by_itself_with_the_same_bytes_until_there_is_a_receipt(
    desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    with Line(intake.port) as line:
        entry_id = desk.save(line.url)
        line.faults += [line_.drops_after_request, answers(503, b"", "text/plain", RETRY)]
        done = desk.run("send", "--keep-trying", "1")
        assert done.code == 0, done.err
        assert "had been received before" in done.err
        assert done.err.count("The next try is in") == 2
        assert (line.connections, line.passed) == (3, 2)
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("network: two faults in a row, --keep-trying", "received by itself, once")


@pytest.mark.skipif(os.name == "nt", reason="signals are of POSIX")
def test_waiting_can_be_stopped_at_any_moment(desk: Desk, intake: RunningIntake) -> None:
    with Line(intake.port) as line:
        entry_id = desk.save(line.url)
        line.faults.append(answers(503, b"", "text/plain", "Retry-After: 3000"))
        with subprocess.Popen(
            [*TAKEITDOWN, "send", "--keep-trying", "600"],
            env={**os.environ, **desk.env},
            stderr=subprocess.PIPE,
            text=True,
            # Where the tests run in the background, a shell has Ctrl-C ignored for all of them.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
        ) as process:
            assert process.stderr is not None
            waiting = next(line for line in process.stderr if "The next try" in line)
            process.send_signal(signal.SIGINT)
            rest = process.stderr.read()
    seconds = re.search(r"in (\d+) seconds", waiting)
    assert seconds
    assert int(seconds[1]) >= 3_000
    assert (process.returncode, "still saved" in rest) == (130, True)
    assert desk.states() == {entry_id: Q}


def test_handing_over_can_be_stopped_in_the_middle(desk: Desk, intake: RunningIntake) -> None:
    cancel = CancelToken()

    def is_stopped(client: socket.socket, _: Line) -> None:
        client.recv(100)
        cancel.cancel()
        while client.recv(65_536):
            pass

    with Line(intake.port) as line:
        entry_id = desk.save(line.url, pictures=2_000)
        line.faults.append(is_stopped)
        steps = list(send(desk.outbox, lambda sealed: IntakeClient(sealed.header.intake), cancel=cancel))
    assert steps[-1].event == Stopped(
        perhaps_arrived=False, traffic=Traffic(sealed=False, transmitted=True)
    )
    assert desk.states() == {entry_id: Q}


def test_a_service_that_asks_for_a_long_pause_is_left_alone_unless_told_to_keep_trying(
    desk: Desk, intake: RunningIntake
) -> None:
    with Line(intake.port) as line:
        desk.save(line.url)
        line.faults.append(problem(429, "busy", "Retry-After: 900"))
        assert desk.run("send").code == 33
        assert line.connections == 1


def test_pauses_grow_have_chance_in_them_and_are_never_shorter_than_asked() -> None:
    drawn = [[pause_s(tries) for _ in range(200)] for tries in range(1, 12)]
    for tries, pauses in enumerate(drawn, 1):
        most = min(300.0, 2.0**tries)
        assert most / 2 <= min(pauses) < max(pauses) <= most
    assert all(pause_s(1, 40.0) >= 40.0 for _ in range(100))
    assert max(pause_s(30, 1e9) for _ in range(100)) < 4_000
    assert keep_trying(2).within_s == 120


def test_retry_after_is_read_as_seconds_or_date_whatever_this_clock_says() -> None:
    date = {"date": "Tue, 01 Jan 2030 00:00:00 GMT"}
    assert retry_after_s({"retry-after": "120"}) == 120
    assert retry_after_s({**date, "retry-after": "Tue, 01 Jan 2030 00:02:00 GMT"}) == 120
    assert retry_after_s({**date, "retry-after": "Mon, 31 Dec 2029 00:00:00 GMT"}) == 0
    for nothing in ("", "soon", "-5", "1e9", "Tue, 99 Jan 2030"):
        assert retry_after_s({"retry-after": nothing}) is None


def test_nobody_listening_and_no_such_name_are_no_connection(
    desk: Desk, tally: Callable[..., None]
) -> None:
    for name, url in (
        ("connection refused", f"http://127.0.0.1:{free_port()}"),
        ("name that does not resolve", "https://intake.invalid"),
    ):
        entry_id = desk.save(url)
        done = desk.run("send", entry_id, *ONE_TRY)
        assert done.code == 30, done
        assert desk.states()[entry_id] is Q
        tally(f"network: {name}", message("intake.unreachable"))


def test_a_service_that_never_answers_is_given_up_and_may_have_the_report(
    intake: RunningIntake, monkeypatch: pytest.MonkeyPatch, tally: Callable[..., None]
) -> None:
    monkeypatch.setattr(transport, "_ANSWER_S", 0.3)
    with Line(intake.port) as line:
        line.faults.append(line_.never_answers)
        bundle = report(picture())
        with pytest.raises(NoAnswerError):
            IntakeClient(line.url).send(seal(bundle, intake.descriptor))
    tally("network: no answer at all", message("intake.no_answer"))


def test_a_network_with_ipv6_only(desk: Desk, intake: RunningIntake, tally: Callable[..., None]) -> None:
    with Line(intake.port, host="::1") as line:
        entry_id = desk.save(line.url)
        done = desk.run("send")
        assert done.code == 0, done.err
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("network: IPv6 only", "received")


def test_a_receipt_is_what_the_intake_says(intake: RunningIntake) -> None:
    bundle = report(picture())
    sealed = seal(bundle, intake.descriptor)
    receipts = [IntakeClient(intake.url).send(sealed) for _ in range(2)]
    assert [type(one) for one in receipts] == [Receipt, Receipt]
    assert {one.case for one in receipts} == {bundle.case}
    assert [one.replayed for one in receipts] == [False, True]
