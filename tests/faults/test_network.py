"""Every way in which a network fails: the person is told, nothing is lost, nothing counts twice."""

import os
import re
import signal
import socket
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from takeitdown_desktop.core.errors import NoAnswerError
from takeitdown_desktop.core.intake import transport, trust
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.retry import keep_trying, pause_s, retry_after_s
from takeitdown_desktop.core.outbox.courier import Stopped, Traffic
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.sender import send
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_desktop.messages import message
from takeitdown_wire import CaseNumber, Receipt, seal
from takeitdown_wire.canonical import encode
from tests.support import fault_line as line_
from tests.support.certificates import Authority
from tests.support.cli import TAKEITDOWN
from tests.support.fault_line import Fault, Line, SocksProxy, answers, problem
from tests.support.intake import RunningIntake, picture, report
from tests.support.outbox import Desk, times_kept

Q, S, A, R = State.QUEUED, State.SENDING, State.ACCEPTED, State.REFUSED
ONE_TRY = ("--keep-trying", "0")


def port_of(intake: RunningIntake) -> int:
    return int(intake.url.rpartition(":")[2])


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
CASES = [
    Case("connection reset before the request", line_.drops_before, "intake.unreachable", Q, pictures=2_000),
    Case("connection reset in a short request", line_.drops_unread, "intake.no_answer", S),
    Case("connection reset in a long request", line_.drops_in_request, "intake.unreachable", Q, pictures=2_000),
    Case("connection reset after the request, answer lost", line_.drops_after_request, "intake.no_answer", S),
    Case("connection closed without an answer", line_.closes_without_answer, "intake.no_answer", S),
    Case("half of the answer", line_.halves_answer, "intake.no_answer", S),
    Case("half of the answer's first line", line_.halves_head, "intake.not_an_intake", S),
    Case("answer in drops", line_.delays, "", A),
    Case("line of 20 KB a second", line_.reads_slowly, "", A),
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
    with Line(port_of(intake)) as line:
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
    with Line(port_of(intake)) as line:
        entry_id = desk.save(line.url)
        line.faults += [line_.drops_after_request, answers(503, b"", "text/plain", RETRY)]
        done = desk.run("send", "--keep-trying", "1")
        assert done.code == 0, done.err
        assert "had been received before" in done.err
        assert done.err.count("The next try is in") == 2
        assert (line.connections, line.passed) == (3, 2)
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("network: two faults in a row, --keep-trying", "received by itself, once")


def test_waiting_can_be_stopped_at_any_moment(desk: Desk, intake: RunningIntake) -> None:
    with Line(port_of(intake)) as line:
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

    with Line(port_of(intake)) as line:
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
    with Line(port_of(intake)) as line:
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


def refused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_nobody_listening_and_no_such_name_are_no_connection(
    desk: Desk, tally: Callable[..., None]
) -> None:
    for name, url in (
        ("connection refused", f"http://127.0.0.1:{refused_port()}"),
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
    with Line(port_of(intake)) as line:
        line.faults.append(line_.never_answers)
        bundle = report(picture())
        with pytest.raises(NoAnswerError):
            IntakeClient(line.url).send(seal(bundle, intake.descriptor))
    tally("network: no answer at all", message("intake.no_answer"))


def test_a_network_with_ipv6_only(desk: Desk, intake: RunningIntake, tally: Callable[..., None]) -> None:
    with Line(port_of(intake), host="::1") as line:
        entry_id = desk.save(line.url)
        done = desk.run("send")
        assert done.code == 0, done.err
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("network: IPv6 only", "received")


TLS = [
    ("certificate of an unknown authority (interception)", {}, "intake.certificate", False),
    (
        "certificate that has run out, or clock ahead",
        {"from_days": -60, "to_days": -2},
        "intake.clock",
        True,
    ),
    ("certificate not valid yet, or clock behind", {"from_days": 2}, "intake.clock", True),
    ("certificate for another name", {"host": "elsewhere.example"}, "intake.certificate", True),
    ("interception that this computer trusts (a filter)", {}, "", True),
]


@pytest.mark.parametrize(("name", "wrong", "code", "known"), TLS, ids=lambda value: str(value)[:20])
def test_nothing_is_sent_to_whom_the_system_does_not_trust(
    name: str,
    wrong: dict[str, int],
    code: str,
    known: bool,
    desk: Desk,
    intake: RunningIntake,
    tmp_path: Path,
    tally: Callable[..., None],
) -> None:
    authority, other = Authority.make(tmp_path, "Known"), Authority.make(tmp_path, "Unknown")
    trusted = {"SSL_CERT_FILE": str((authority if known else other).path)}
    with Line(port_of(intake), tls=authority.context(tmp_path, **wrong)) as line:  # type: ignore[arg-type]
        entry_id = desk.save(line.url)
        done = desk.run("send", *ONE_TRY, env=trusted)
        assert line.passed == (0 if code else 1)
    assert "Traceback" not in done.err
    assert (message(code) in done.err) if code else (done.code == 0), done
    assert desk.states() == {entry_id: Q if code else A}
    assert (code == "") is ("A filter on this computer" in done.err)
    tally(
        f"network: {name}",
        message(code) if code else "received; the person is told that it was seen, and that it is sealed",
    )


def test_programs_are_told_of_a_filter_however_an_exchange_ends(
    desk: Desk, intake: RunningIntake, tmp_path: Path
) -> None:
    """Received, refused, given up and answered with something else; by every command that asks a service."""
    authority = Authority.make(tmp_path)
    trusted = {"SSL_CERT_FILE": str(authority.path)}
    descriptor, pin = tmp_path / "service.json", tmp_path / "pin"
    pin.write_text("123456\n")
    with Line(port_of(intake), tls=authority.context(tmp_path)) as line:
        descriptor.write_bytes(encode(replace(intake.descriptor, url=line.url).to_json()))
        about = ("--json", "--intake", descriptor)
        case = (str(CaseNumber.draw()), "--pin-file", pin)
        runs: list[tuple[Fault | None, tuple[str | Path, ...]]] = [
            (None, ("send", "--json", *ONE_TRY)),
            (problem(403, "refused"), ("send", "--json", *ONE_TRY)),
            (line_.closes_without_answer, ("send", "--json", *ONE_TRY)),
            (None, ("status", *case, *about)),
            (answers(302, b"", "text/html", "Location: http://127.0.0.1:9/"), ("status", *case, *about)),
            (None, ("withdraw", *case, *about)),
            (answers(500, b"oops"), ("services", *about)),
        ]
        for fault, words in runs:
            if words[0] == "send":
                desk.save(line.url)
            line.faults += [fault] if fault is not None else []
            done = desk.run(*words, env=trusted)
            assert [row["watched"] for row in done.rows] == [True], (words, done)
            assert "A filter on this computer" in done.err, words
            if words[0] == "send":  # by the old way: only the sealed file is known here
                assert "answer" in done.err, words
                assert done.row["sealed"] is False
                desk.outbox.forget_all()


def test_a_certificate_of_a_public_authority_is_no_filter(
    intake: RunningIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tally: Callable[..., None]
) -> None:
    authority = Authority.make(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.path))
    monkeypatch.setattr(trust, "DEFAULT_CA_BUNDLE_PATH", str(authority.path))
    trust._public_authorities.cache_clear()
    with Line(port_of(intake), tls=authority.context(tmp_path)) as line:
        client = IntakeClient(line.url)
        client.send(seal(report(picture()), intake.descriptor))
    trust._public_authorities.cache_clear()
    assert not client.watched
    tally("network: good certificate of a public authority", "received")


def test_plain_http_where_tls_should_be_is_a_sign_in_page(
    desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    with Line(port_of(intake)) as line:
        line.faults.append(line_.speaks_plain_http)
        entry_id = desk.save(f"https://localhost:{line.port}")
        done = desk.run("send", *ONE_TRY)
    assert (done.code, desk.states()[entry_id]) in ((32, S), (30, Q)), done
    tally("network: plain HTTP where TLS should be", message("intake.not_an_intake"))


def test_a_proxy_is_used_only_when_it_is_named(
    desk: Desk, intake: RunningIntake, tmp_path: Path, tally: Callable[..., None]
) -> None:
    authority = Authority.make(tmp_path)
    trusted = {"SSL_CERT_FILE": str(authority.path)}
    with (
        Line(port_of(intake), tls=authority.context(tmp_path)) as behind,
        Line(behind.port) as proxy,
    ):
        entry_id = desk.save(behind.url)
        proxy.faults.append(line_.http_proxy)
        named = {"HTTPS_PROXY": f"http://127.0.0.1:{refused_port()}", **trusted}
        done = desk.run("send", "--proxy", f"127.0.0.1:{proxy.port}", env=named)
        assert done.code == 0, done.err
        assert proxy.passed == 1
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("network: through an HTTP proxy", "received")


def test_tor_resolves_the_name_and_nobody_else(
    desk: Desk, intake: RunningIntake, tmp_path: Path, tally: Callable[..., None]
) -> None:
    authority = Authority.make(tmp_path)
    name = "intake.invalid"
    with (
        Line(port_of(intake), tls=authority.context(tmp_path, name)) as behind,
        SocksProxy({name: behind.port}) as proxy,
    ):
        entry_id = desk.save(f"https://{name}")
        trusted = {"SSL_CERT_FILE": str(authority.path), "TAKEITDOWN_PROXY": proxy.address}
        done = desk.run("send", env=trusted)
        assert done.code == 0, done.err
        assert proxy.asked == [name]
        unknown = desk.save("https://elsewhere.invalid")
        assert desk.run("send", unknown, *ONE_TRY, env=trusted).code == 37
        assert desk.states()[unknown] is Q
    assert times_kept(intake, desk.sealed[entry_id], desk.saved[entry_id]) == 1
    tally("network: through SOCKS (Tor)", "received; the name is asked of the proxy alone")


@pytest.mark.parametrize("scheme", ["http", "socks5"])
def test_a_proxy_that_is_not_there_is_told(
    scheme: str, desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    entry_id = desk.save("https://intake.invalid")
    done = desk.run("send", *ONE_TRY, "--proxy", f"{scheme}://127.0.0.1:{refused_port()}")
    assert (done.code, message("intake.proxy") in done.err) == (37, True), done
    assert desk.run("send", "--proxy", "ftp://x").code == 37
    assert desk.states() == {entry_id: Q}
    tally(f"network: {scheme} proxy not there", message("intake.proxy"))


def test_a_proxy_that_refuses_is_told(desk: Desk, tally: Callable[..., None]) -> None:
    with Line(0) as proxy:
        proxy.faults.append(answers(407, b"who are you"))
        entry_id = desk.save("https://intake.invalid")
        done = desk.run("send", *ONE_TRY, "--proxy", f"http://127.0.0.1:{proxy.port}")
    assert (done.code, desk.states()) == (37, {entry_id: Q}), done
    tally("network: proxy refuses", message("intake.proxy"))


def test_a_receipt_is_what_the_intake_says(intake: RunningIntake) -> None:
    bundle = report(picture())
    sealed = seal(bundle, intake.descriptor)
    receipts = [IntakeClient(intake.url).send(sealed) for _ in range(2)]
    assert [type(one) for one in receipts] == [Receipt, Receipt]
    assert {one.case for one in receipts} == {bundle.case}
    assert [one.replayed for one in receipts] == [False, True]
