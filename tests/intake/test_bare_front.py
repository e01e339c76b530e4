"""A web server in front that was told nothing about sizes: what it takes, and what a person reads when it does not."""

import getpass
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from takeitdown_desktop.cli.exit_codes import BY_CODE
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.messages import message
from takeitdown_wire import Digest, DigestKind, Item, Kind, Pdq
from tests.support.intake import PATIENCE_S, RunningIntake, draw_hex, free_port, report
from tests.support.outbox import Desk

PROGRAM = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
BARE = """
pid bare.pid; error_log stderr emerg; events {{}}
http {{
    access_log off;
    client_body_temp_path bodies; proxy_temp_path answers;
    fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass {intake}; }} }}
}}
"""
"""A web server that was told nothing about sizes."""


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
def test_a_web_server_that_was_told_nothing_takes_seventy_pictures_and_a_larger_report_is_told_truly(
    tmp_path: Path,
) -> None:
    """The real client through a server with its own limits: what it takes, and what a person reads when it does not."""
    assert PROGRAM is not None
    folder, port = tmp_path / "bare", free_port()
    folder.mkdir()
    user = f"user {getpass.getuser()};" if getpass.getuser() == "root" else ""
    with RunningIntake(tmp_path) as intake:
        (folder / "nginx.conf").write_text(user + BARE.format(port=port, intake=intake.url))
        command = [PROGRAM, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
        log = folder / "log"
        with log.open("w") as written, subprocess.Popen(command, stderr=written) as process:
            try:
                wait_for(port, process, log)
                desk = Desk(tmp_path / "desk", intake.descriptor)
                pdqs = [tuple(Pdq(draw_hex(64), 90) for _ in range(96)) for _ in range(110)]
                pictures = [Item(Item.draw_id(), Kind.IMAGE, (*some, *digests())) for some in pdqs]
                fits = desk.keep(report(*pictures[:70]), f"http://127.0.0.1:{port}")
                assert len(desk.sealed[fits].to_bytes()) < 1_000_000
                sent = desk.run("send", fits)
                assert sent.code == 0, sent.err
                larger = desk.keep(report(*pictures), f"http://127.0.0.1:{port}")
                refused = desk.run("send", larger, "--json")
                assert refused.code == BY_CODE["intake.too_large"]
                assert message("intake.too_large") in refused.err
                assert "sign-in" not in refused.err
                assert desk.states()[larger] is State.REFUSED
            finally:
                process.terminate()
                process.wait(PATIENCE_S)
