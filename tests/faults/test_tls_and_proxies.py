"""Who the other side is: certificates, filters and proxies. Nothing is sent to whom the system does not trust."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from takeitdown_desktop.core.intake import trust
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.messages import message
from takeitdown_wire import CaseNumber, seal
from takeitdown_wire.canonical import encode
from tests.faults.conftest import ONE_TRY
from tests.support import fault_line as line_
from tests.support.certificates import Authority
from tests.support.fault_line import Fault, Line, answers, problem
from tests.support.intake import RunningIntake, free_port, picture, report
from tests.support.outbox import Desk, times_kept
from tests.support.proxies import SocksProxy, http_proxy

Q, S, A = State.QUEUED, State.SENDING, State.ACCEPTED

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
    with Line(intake.port, tls=authority.context(tmp_path, **wrong)) as line:  # type: ignore[arg-type]
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
    with Line(intake.port, tls=authority.context(tmp_path)) as line:
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
    with Line(intake.port, tls=authority.context(tmp_path)) as line:
        client = IntakeClient(line.url)
        client.send(seal(report(picture()), intake.descriptor))
    trust._public_authorities.cache_clear()
    assert not client.watched
    tally("network: good certificate of a public authority", "received")


def test_plain_http_where_tls_should_be_is_a_sign_in_page(
    desk: Desk, intake: RunningIntake, tally: Callable[..., None]
) -> None:
    with Line(intake.port) as line:
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
        Line(intake.port, tls=authority.context(tmp_path)) as behind,
        Line(behind.port) as proxy,
    ):
        entry_id = desk.save(behind.url)
        proxy.faults.append(http_proxy)
        named = {"HTTPS_PROXY": f"http://127.0.0.1:{free_port()}", **trusted}
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
        Line(intake.port, tls=authority.context(tmp_path, name)) as behind,
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
    done = desk.run("send", *ONE_TRY, "--proxy", f"{scheme}://127.0.0.1:{free_port()}")
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
