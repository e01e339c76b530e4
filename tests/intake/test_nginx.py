"""The configuration for a web server in front, run as it stands in deploy/, with TLS and a real intake behind it."""

import getpass
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from takeitdown_wire import MAX_FILE, Digest, DigestKind, Item, Kind, Pdq
from tests.support.certificates import Authority
from tests.support.intake import (
    PATIENCE_S,
    RunningIntake,
    draw_hex,
    free_port,
    picture,
    report,
    report_headers,
)

CONFIGURATION = Path(__file__).parents[2] / "deploy" / "nginx.conf"
PROGRAM = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")


@contextmanager
def in_front(intake: RunningIntake, folder: Path) -> Iterator[tuple[httpx.Client, Path]]:
    """nginx on a port of its own; a client that trusts it, and what it wrote."""
    assert PROGRAM is not None
    authority, port = Authority.make(folder), free_port()
    authority.context(folder)
    (pem,) = [path for path in folder.glob("*.pem") if path != authority.path]
    text = CONFIGURATION.read_text()
    for ours, theirs in (
        ("127.0.0.1:8642", intake.url.removeprefix("http://")),
        ("127.0.0.1:8443", f"127.0.0.1:{port}"),
        ("intake.crt", str(pem)),
        ("intake.pem", str(pem)),
    ):
        assert ours in text
        text = text.replace(ours, theirs)
    used = folder / "nginx.conf"
    used.write_text(f"user {getpass.getuser()};\n{text}" if getpass.getuser() == "root" else text)
    log = folder / "nginx.log"
    command = [PROGRAM, "-p", str(folder), "-c", str(used), "-g", "daemon off;", "-e", "stderr"]
    with log.open("w") as written, subprocess.Popen(command, stderr=written, stdout=written) as process:
        try:
            wait_for(port, process, log)
            context = ssl.create_default_context(cafile=str(authority.path))
            base = f"https://localhost:{port}"
            with httpx.Client(verify=context, base_url=base, timeout=PATIENCE_S) as client:
                yield client, log
        finally:
            process.terminate()
            process.wait(PATIENCE_S)


def wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    while True:
        assert process.poll() is None, log.read_text()
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            continue
        return


def digests() -> tuple[Digest, ...]:
    return tuple(Digest(kind, draw_hex(Digest.LENGTHS[kind])) for kind in DigestKind)


@pytest.mark.skipif(PROGRAM is None, reason="nginx is not installed")
def test_reports_of_every_size_come_through_and_no_address_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "front"
    folder.mkdir()
    with RunningIntake(tmp_path) as intake, in_front(intake, folder) as (client, log):
        pdqs = tuple(Pdq(draw_hex(64), 90) for _ in range(96))
        large = report(*(Item(Item.draw_id(), Kind.IMAGE, (*pdqs, *digests())) for _ in range(110)))
        for bundle in (report(picture()), large):
            sealed = intake.seal(bundle)
            body = sealed.to_bytes()
            answer = client.post("/api/v1/reports", content=body, headers=report_headers(sealed))
            assert answer.status_code == 201, answer.text
        assert len(body) > 1 << 20, "more than nginx takes unless it is told to"
        form = {"case": large.case.symbols, "pin": large.pin.digits}
        assert client.post("/api/v1/cases/status", json=form).json()["items"] == 110
        assert client.get("/api/v1/descriptor").status_code == 200
        too_large = client.post("/api/v1/reports", content=bytes(MAX_FILE * 2))
        assert too_large.status_code == 413
        assert "strict-transport-security" in answer.headers
        assert "127.0.0.1" not in log.read_text()
        assert "127.0.0.1" not in intake.log.read_text()
