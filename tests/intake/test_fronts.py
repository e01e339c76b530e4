"""Web servers in front, run with the files of deploy/ as they stand: TLS, the real client, and a real intake behind."""

import getpass
import json
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
import pytest

from takeitdown_wire import MAX_FILE, Digest, DigestKind, Item, Kind, Pdq
from takeitdown_wire.canonical import encode
from tests.support.answers import ANSWERS
from tests.support.certificates import Authority
from tests.support.cli import takeitdown
from tests.support.intake import (
    PATIENCE_S,
    RunningIntake,
    draw_hex,
    free_port,
    picture,
    report,
    report_headers,
)
from tests.support.media import encoded, scene

DEPLOY = Path(__file__).parents[2] / "deploy"
PATHS = "/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin"


@dataclass(frozen=True, slots=True)
class Front:
    """A web server's configuration.

    Attributes:
        program: what runs it.
        file: in deploy/.
        places: what stands in it and is somewhere else in a test.
    """

    program: str
    file: str
    places: tuple[str, ...]

    def command(self, folder: Path) -> list[str]:
        found = shutil.which(self.program, path=PATHS)
        if found is None:
            pytest.skip(f"{self.program} is not installed")
        if self.program == "caddy":
            return [found, "run", "--adapter", "caddyfile", "--config", str(folder / self.file)]
        return [
            found,
            "-p",
            str(folder),
            "-c",
            str(folder / self.file),
            "-g",
            "daemon off;",
            "-e",
            "stderr",
        ]


NGINX = Front("nginx", "nginx.conf", ("127.0.0.1:8642", "127.0.0.1:8443", "intake.crt", "intake.pem"))
CADDY = Front("caddy", "Caddyfile", ("127.0.0.1:8642", "intake.example:8443", "intake.crt", "intake.pem"))


@dataclass(frozen=True, slots=True)
class Ready:
    """A web server that answers.

    Attributes:
        base: its address.
        authority: file of who vouches for it.
        log: what it wrote.
    """

    base: str
    port: int
    authority: Path
    log: Path


@contextmanager
def in_front(front: Front, intake: RunningIntake, folder: Path) -> Iterator[Ready]:
    """The web server on a port of its own."""
    folder.mkdir()
    command, authority, port = front.command(folder), Authority.make(folder), free_port()
    authority.context(folder)
    (pem,) = [path for path in folder.glob("*.pem") if path != authority.path]
    text = (DEPLOY / front.file).read_text()
    host = "localhost" if front is CADDY else "127.0.0.1"
    theirs = (intake.url.removeprefix("http://"), f"{host}:{port}", str(pem), str(pem))
    for ours, other in zip(front.places, theirs, strict=True):
        assert ours in text
        text = text.replace(ours, other)
    if front is NGINX and getpass.getuser() == "root":
        text = f"user root;\n{text}"
    (folder / front.file).write_text(text)
    log = folder / "front.log"
    env = {"HOME": str(folder), "PATH": PATHS, "XDG_DATA_HOME": str(folder)}
    with (
        log.open("w") as written,
        subprocess.Popen(command, stderr=written, stdout=written, env=env, cwd=folder) as process,
    ):
        try:
            wait_for(port, process, log)
            yield Ready(f"https://localhost:{port}", port, authority.path, log)
        finally:
            process.terminate()
            process.wait(PATIENCE_S)


def wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    while True:
        assert process.poll() is None, log.read_text()
        try:
            socket.create_connection(("localhost", port), 1).close()
        except OSError:
            continue
        return


def digests() -> tuple[Digest, ...]:
    return tuple(Digest(kind, draw_hex(Digest.LENGTHS[kind])) for kind in DigestKind)


def spoken(ready: Ready) -> str | None:
    """What a browser and the web server agree on."""
    context = ssl.create_default_context(cafile=str(ready.authority))
    context.set_alpn_protocols(["h2", "http/1.1"])
    line = socket.create_connection(("localhost", ready.port), PATIENCE_S)
    with closing(context.wrap_socket(line, server_hostname="localhost")) as sealed:
        return sealed.selected_alpn_protocol()


def no_address_in(*logs: Path) -> None:
    for log in logs:
        text = log.read_text()
        assert "127.0.0.1:" not in text.replace("Listening on http://127.0.0.1:", "")
        assert "client: " not in text
        assert "remote_" not in text


@pytest.mark.parametrize("front", [NGINX, CADDY], ids=lambda front: front.program)
def test_the_real_client_and_reports_of_every_size_come_through_and_no_address_is_written(
    front: Front, tmp_path: Path
) -> None:
    with RunningIntake(tmp_path) as intake, in_front(front, intake, tmp_path / "front") as ready:
        assert spoken(ready) == "h2"
        by_the_client(intake, ready, tmp_path)
        context = ssl.create_default_context(cafile=str(ready.authority))
        with httpx.Client(verify=context, base_url=ready.base, timeout=PATIENCE_S) as client:
            sizes_and_refusals(intake, client)
        intake.kill()
        with httpx.Client(verify=context, base_url=ready.base, timeout=PATIENCE_S) as client:
            assert client.get("/readyz").status_code in (502, 504), "the intake is gone, and that is said"
        no_address_in(ready.log, intake.log)


def by_the_client(intake: RunningIntake, ready: Ready, folder: Path) -> None:
    """Saved, sent, looked at and taken back by the program."""
    descriptor, pin = folder / "service.json", folder / "pin"
    descriptor.write_bytes(encode(replace(intake.descriptor, url=ready.base).to_json()))
    (folder / "picture.jpg").write_bytes(encoded(scene(3), "JPEG"))
    env = {"SSL_CERT_FILE": str(ready.authority), "TAKEITDOWN_DATA": str(folder / "kept")}
    about = ("--intake", descriptor)

    saved = takeitdown("save", folder / "picture.jpg", *ANSWERS, *about, "--json", env=env)
    assert saved.code == 0, saved.err
    assert takeitdown("send", saved.row["id"], env=env).code == 0
    pin.write_text(saved.row["pin"])
    for what, state in (("status", "active"), ("withdraw", "withdrawn")):
        yes = ("--yes",) if what == "withdraw" else ()
        done = takeitdown(what, saved.row["case"], "--pin-file", pin, *about, *yes, "--json", env=env)
        assert (done.code, done.row["state"]) == (0, state), done.err


def sizes_and_refusals(intake: RunningIntake, client: httpx.Client) -> None:
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
    page = client.post("/case", data={**form, "do": "status"})
    assert page.status_code == 200
    assert "The report is active" in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert "strict-transport-security" in page.headers
    assert "via" not in page.headers
    assert client.get("/api/v1/descriptor").status_code == 200
    too_large = client.post("/api/v1/reports", content=bytes(MAX_FILE * 2), headers=report_headers(sealed))
    assert too_large.status_code == 413
    chunks = iter([bytes(MAX_FILE)] * 2)
    assert client.post("/api/v1/reports", content=chunks, headers=report_headers(sealed)).status_code in (
        411,
        413,
    )
    assert client.get("/readyz").status_code == 200, "nobody else is shut out by it"


def test_nginx_slows_down_whoever_guesses_at_the_case_page_from_one_address(tmp_path: Path) -> None:
    with RunningIntake(tmp_path) as intake, in_front(NGINX, intake, tmp_path / "front") as ready:
        context = ssl.create_default_context(cafile=str(ready.authority))
        with httpx.Client(verify=context, base_url=ready.base, timeout=PATIENCE_S) as client:
            codes = [client.post("/case", data={"case": "x"}).status_code for _ in range(40)]
            assert set(codes) == {422, 503}
            assert codes.index(503) >= 20, "a person with two cards and a slip or two is not slowed down"
            assert client.get("/api/v1/descriptor").status_code == 200
        assert json.loads(httpx.get(f"{intake.url}/readyz").text) == {"status": "ok"}
