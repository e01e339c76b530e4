"""The service as a process: founding, starting, ending, and what it leaves on disk."""

import json
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import httpx
import pytest

from takeitdown_wire import MEDIA_TYPE, IntakeDescriptor
from tests.support.intake import (
    PATIENCE_S,
    RunningIntake,
    clip,
    picture,
    report,
    report_headers,
    run_intake,
)

SENDER = "203.0.113.77"


@pytest.fixture
def own(tmp_path: Path) -> RunningIntake:
    return RunningIntake(tmp_path)


def test_what_was_accepted_survives_a_kill(own: RunningIntake) -> None:
    with own:
        bundles = [report(picture()) for _ in range(10)]
        sealed = [own.seal(bundle) for bundle in bundles]
        receipts = [own.send(one).json() for one in sealed]
        own.kill()
        assert own.start()
        for bundle, one, receipt in zip(bundles, sealed, receipts, strict=True):
            again = own.send(one)
            assert (again.status_code, again.json()) == (200, {**receipt, "replayed": True})
            assert own.ask("status", bundle.case, bundle.pin).json()["items"] == 1


def test_nothing_private_is_left_in_the_folder_or_the_output(own: RunningIntake) -> None:
    with own:
        bundle = report(picture(), clip())
        sealed = own.seal(bundle)
        own.send(sealed)
        own.send(sealed)
        own.ask("status", bundle.case, bundle.pin)
        own.ask("withdraw", bundle.case, bundle.pin)
        httpx.get(f"{own.url}/nothing", timeout=PATIENCE_S)
        # A web server in front says for whom it asks.
        forwarded = {"X-Forwarded-For": SENDER, "Forwarded": f"for={SENDER}", "X-Real-IP": SENDER}
        httpx.get(f"{own.url}/{SENDER}", headers=forwarded, timeout=PATIENCE_S)
        form = {"case": bundle.case.symbols, "pin": bundle.pin.digits}
        httpx.post(f"{own.url}/api/v1/cases/status", json=form, headers=forwarded, timeout=PATIENCE_S)
        httpx.get(f"{own.url}/v1/FetchHashes", timeout=PATIENCE_S)
        others = [report() for _ in range(3)]
        for other in others:
            own.send(own.seal(other))
        (key_file,) = (own.data / "keys").glob("*.key")
        private = key_file.read_bytes()
        kept = {path: path.read_bytes() for path in own.data.rglob("*") if path.is_file()}
    kept[own.log] = own.log.read_bytes()
    pins = [one.pin.digits.encode() for one in (bundle, *others)]
    for path, content in kept.items():
        assert b"127.0.0.1" not in content.replace(own.url.encode(), b""), path.name
        assert SENDER.encode() not in content, path.name
        # Six digits may stand in any hash by chance; the digits of all four would not.
        assert not all(pin in content for pin in pins), path.name
        if path != key_file:
            assert private not in content, path.name
            assert private.hex().encode() not in content.lower(), path.name
    assert {stat.S_IMODE(path.stat().st_mode) for path in own.data.rglob("*") if path.is_file()} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (own.data, own.data / "keys")} == {0o700}
    assert all(event.startswith("refused ") for event in events(own))


def events(intake: RunningIntake) -> list[str]:
    """What was written to the log."""
    return [json.loads(line)["event"] for line in intake.log.read_text().splitlines()]


def test_the_log_names_neither_case_nor_hash_of_a_failing_request(own: RunningIntake) -> None:
    with own:
        bundle = report(picture())
        own.send(own.seal(bundle))
        key_file = own.data / "keys" / f"{own.descriptor.key_id}.key"
        key_file.write_bytes(bytes(32))
        answer = own.send(own.seal(report()))
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        assert httpx.get(f"{own.url}/readyz", timeout=PATIENCE_S).status_code == 503
        assert httpx.get(f"{own.url}/healthz", timeout=PATIENCE_S).status_code == 200
    assert events(own) == [
        "refused unavailable at /api/v1/reports, 5 KiB",
        "refused unavailable at /readyz, 0 KiB",
    ]


def test_a_second_server_on_the_port_says_so(intake: RunningIntake) -> None:
    port = intake.url.rpartition(":")[2]
    second = run_intake("serve", "--data", intake.data, "--port", port)
    assert second.returncode == 3
    assert second.stderr == f"Port {port} is taken by another program.\n"
    assert second.stdout == ""


def test_port_zero_picks_a_free_one_and_a_closed_input_ends_it(intake: RunningIntake) -> None:
    command = [sys.executable, "-m", "takeitdown_intake", "serve", "--data", str(intake.data)]
    arguments = [*command, "--port", "0", "--stop-on-eof"]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        url = server.stdout.readline().removeprefix("Listening on ").strip()
        assert httpx.get(f"{url}/readyz", timeout=PATIENCE_S).json() == {"status": "ok"}
        server.stdin.close()
        assert server.wait(timeout=60) == 0


def test_an_interrupt_ends_it_cleanly(own: RunningIntake) -> None:
    with own:
        assert own.process is not None
        own.process.send_signal(signal.SIGINT)
        assert own.process.wait(timeout=60) == 0
    assert own.log.read_text() == ""


SLOW_COMPUTER = """
import sys, time
from takeitdown_intake import cli
from takeitdown_intake.ops import serve
from takeitdown_intake.store import keeping
serve.GRACE_S = 1
keeping.MAX_SIGNALS_PER_LOCK = 20
keeping.let_others_write = lambda _: time.sleep(0.5)
sys.exit(cli.main(sys.argv[4:]))
"""


def test_neither_a_slow_client_nor_a_large_report_keeps_it_from_ending(own: RunningIntake) -> None:
    own.tracer = [sys.executable, "-c", SLOW_COMPUTER]
    with own, ThreadPoolExecutor(1) as beside:
        assert own.process is not None
        sealed = own.seal(bundle := report(*(picture() for _ in range(1_000))))
        head = f"POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Type: {MEDIA_TYPE}\r\nContent-Length: 9999\r\n"
        half = f"{head}Idempotency-Key: {sealed.header.idempotency_key}\r\n\r\nand so".encode()
        with ExitStack() as slow:
            for beginning in (b"", b"GET /", half, half):
                line = slow.enter_context(socket.create_connection(("127.0.0.1", own.port), PATIENCE_S))
                line.sendall(beginning)
            large = beside.submit(own.send, sealed)
            while not kept_entries(own):
                assert not large.done()
                time.sleep(0.02)
            own.process.send_signal(signal.SIGTERM)
            assert own.stop() == 0, "within a minute; the whole report would take longer"
        assert large.exception() is not None or large.result().status_code >= 500
        assert kept_entries(own) < bundle.signal_count
        own.tracer = []
        assert own.start()
        assert own.send(sealed).json()["signals"] == kept_entries(own) == bundle.signal_count


def kept_entries(intake: RunningIntake) -> int:
    """How many of the fingerprints that were reported are in the database."""
    with closing(sqlite3.connect(intake.data / "intake.sqlite3")) as database:
        (count,) = database.execute("SELECT count(*) FROM entries WHERE NOT planted").fetchone()
    return int(count)


def test_a_report_that_is_coming_in_is_kept_before_it_ends(own: RunningIntake) -> None:
    with own:
        assert own.process is not None
        sealed = own.seal(report())
        body, headers = sealed.to_bytes(), report_headers(sealed)
        headers |= {"host": "localhost", "content-length": str(len(body)), "expect": "100-continue"}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        port = int(own.url.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), PATIENCE_S) as connection:
            connection.sendall(f"POST /api/v1/reports HTTP/1.1\r\n{lines}\r\n".encode())
            assert connection.recv(1_000).startswith(b"HTTP/1.1 100")
            own.process.send_signal(signal.SIGTERM)
            while takes_connections(port):
                continue
            connection.sendall(body)
            assert connection.recv(1_000).startswith(b"HTTP/1.1 201")
        assert own.stop() == 0
        assert own.start()
        assert own.send(sealed).json()["replayed"] is True


def takes_connections(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), PATIENCE_S).close()
    except OSError:
        return False
    return True


def test_two_processes_may_serve_one_folder(own: RunningIntake) -> None:
    with own:
        sealed = own.seal(report())
        assert own.send(sealed).status_code == 201
        command = [sys.executable, "-m", "takeitdown_intake", "serve", "--data", str(own.data)]
        arguments = [*command, "--port", "0", "--stop-on-eof"]
        with subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as server:
            assert server.stdout is not None
            assert server.stdin is not None
            first, own.url = own.url, server.stdout.readline().removeprefix("Listening on ").strip()
            assert own.send(sealed).json()["replayed"] is True
            server.stdin.close()
        own.url = first


def test_a_folder_is_founded_once(own: RunningIntake) -> None:
    with own:
        before = own.descriptor
        again = run_intake("init", "--data", own.data, "--base-url", own.url, "--name", "Other")
        assert (again.returncode, again.stdout) == (1, "")
        assert again.stderr.count("\n") == 1
        shown = run_intake("descriptor", "--data", own.data)
        assert IntakeDescriptor.from_bytes(shown.stdout.encode()) == before
        assert before.signals == ("pdq", "md5", "sha1", "sha256", "vpdq")


@pytest.mark.parametrize(
    "command",
    [
        ("serve", "--port", "0"),
        ("key",),
        ("descriptor",),
        ("partner", "list"),
        ("init", "--name", "X", "--base-url", "http://example.org"),
        ("init", "--name", "", "--base-url", "https://example.org"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    refused = run_intake(*command, "--data", tmp_path / "nothing")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.count("\n") == 1
    assert "Traceback" not in refused.stderr
    assert not (tmp_path / "nothing").exists()


@pytest.mark.parametrize("fault", ["missing", "damaged"])
def test_a_lost_database_is_never_replaced_by_an_empty_one(own: RunningIntake, fault: str) -> None:
    with own:
        own.stop()
        for path in own.data.glob("intake.sqlite3*"):
            path.unlink()
        if fault == "damaged":
            (own.data / "intake.sqlite3").write_bytes(b"something else entirely" * 100)
        refused = run_intake("serve", "--data", own.data, "--port", "0")
        assert (refused.returncode, refused.stdout) == (1, "")
        assert refused.stderr.count("\n") == 1
        assert "Traceback" not in refused.stderr


def test_wrong_usage_is_exit_code_2() -> None:
    assert run_intake("serve").returncode == 2
    assert run_intake("serve", "--data", "x", "--port", "70000").returncode == 2


def test_partners_are_added_listed_and_revoked(intake: RunningIntake) -> None:
    added = run_intake("partner", "add", "--data", intake.data, "Example Platform", "--json")
    keys = json.loads(added.stdout)
    assert set(keys) == {"name", "fetch_key", "subscription_key", "user", "password"}
    twice = run_intake("partner", "add", "--data", intake.data, "Example Platform")
    assert (twice.returncode, twice.stderr) == (1, "There is a partner of this name already.\n")
    for path in intake.data.iterdir():
        if path.is_file():
            assert keys["fetch_key"].encode() not in path.read_bytes()
            assert bytes.fromhex(keys["subscription_key"]) not in path.read_bytes()
    assert run_intake("partner", "revoke", "--data", intake.data, "Example Platform").returncode == 0
    listed = run_intake("partner", "list", "--data", intake.data).stdout.splitlines()
    assert "Example Platform (revoked)" in listed
    assert run_intake("partner", "revoke", "--data", intake.data, "Nobody").returncode == 1
