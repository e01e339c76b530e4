"""What a report, an answer or a place cannot be, and what is told then: nothing that was saved is lost."""

import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from takeitdown_wire import CaseNumber, IntakeDescriptor
from tests.cli.conftest import Saved, refused
from tests.support.answers import ANSWERS
from tests.support.cli import takeitdown
from tests.support.intake import RunningIntake


def test_wrong_pin_and_unknown_case_get_the_same_answer(
    saved: Saved, intake: RunningIntake, tmp_path: Path
) -> None:
    takeitdown("send", saved.path)
    wrong = tmp_path / "wrong"
    wrong.write_text(f"{(int(saved.row['pin']) + 1) % 1_000_000:06d}\n")
    to = ("--pin-file", wrong, "--intake", intake.descriptor_path)
    wrong_pin = takeitdown("status", saved.case, *to)
    unknown = takeitdown("status", str(CaseNumber.draw()), *to)
    refused(wrong_pin, 10, "do not belong together")
    assert (unknown.code, unknown.err, unknown.out) == (wrong_pin.code, wrong_pin.err, wrong_pin.out)


def test_mistyped_numbers_are_caught_before_anything_is_asked(tmp_path: Path) -> None:
    # No intake anywhere: these refusals come from this computer.
    dead = tmp_path / "intake.json"
    key = bytes.fromhex("fd9a0cb3b6ad1cfd7f6c1ea56ca78b0f7a6fc6f8a1d5a1bdb2a1f8e5e2b2ac31")
    dead.write_bytes(
        IntakeDescriptor("Nowhere", "http://127.0.0.1:9", key, practice=True, signals=("pdq",)).to_bytes()
    )
    pin = tmp_path / "pin"
    pin.write_text("12345")
    refused(
        takeitdown("status", "7NZE-MZMM-M1P7-NT1Z", "--pin-file", pin, "--intake", dead), 12, "case number"
    )
    refused(
        takeitdown("status", "7NZE-MZMM-M1P7-NT1Y", "--pin-file", pin, "--intake", dead), 13, "six digits"
    )
    pin.write_text("123456")
    refused(
        takeitdown("status", "7nze mzmm mlp7 nt1y", "--pin-file", pin, "--intake", dead),
        30,
        "No connection",
    )


def test_files_that_are_no_good_report_each_have_their_code(
    saved: Saved, tmp_path: Path, picture: Path
) -> None:
    content = saved.path.read_bytes()
    damaged = tmp_path / "damaged.tid"
    damaged.write_bytes(content[:2_000] + b"!" + content[2_001:])
    refused(takeitdown("send", tmp_path / "none.tid"), 20, "no saved report")
    refused(takeitdown("send", picture), 21, "not a saved report")
    refused(takeitdown("send", damaged), 22, "damaged")
    if os.name == "posix":
        os.mkfifo(tmp_path / "fifo.tid")
        refused(takeitdown("send", tmp_path / "fifo.tid"), 21, "not a saved report")
    cut = tmp_path / "cut.tid"
    cut.write_bytes(content[:-1])
    refused(takeitdown("send", cut), 22, "damaged")


def test_one_damaged_report_does_not_stop_the_others(saved: Saved, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.tid"
    damaged.write_bytes(saved.path.read_bytes()[:-1])
    done = takeitdown("send", "--json", damaged, saved.path)
    assert done.code == 22
    assert done.rows[0]["error"]["code"] == "sealed.damaged"
    assert done.rows[1]["case"] == saved.case


def test_a_report_for_another_intake_is_not_sent(saved: Saved, real_intake: RunningIntake) -> None:
    refused(takeitdown("send", saved.path, "--intake", real_intake.descriptor_path), 24, "another service")


def forged_for(intake: RunningIntake, **changes: Any) -> IntakeDescriptor:
    own = intake.descriptor
    fields = {name: getattr(own, name) for name in ("name", "url", "public_key", "practice", "signals")}
    return IntakeDescriptor(**{**fields, **changes})


def test_an_intake_refuses_practice_when_real_and_the_other_way_round(
    tmp_path: Path, intake: RunningIntake, real_intake: RunningIntake, picture: Path
) -> None:
    for number, target in enumerate((intake, real_intake)):
        forged = tmp_path / f"{number}.json"
        forged.write_bytes(forged_for(target, practice=not target.descriptor.practice).to_bytes())
        report = tmp_path / f"{number}.tid"
        assert takeitdown("save", picture, *ANSWERS, "--intake", forged, "--out", report).code == 0
        refused(takeitdown("send", report), 41, "practice report")
        assert report.is_file()


def test_a_key_that_is_not_the_intake_s_is_told(
    tmp_path: Path, intake: RunningIntake, real_intake: RunningIntake, picture: Path
) -> None:
    forged = tmp_path / "forged.json"
    forged.write_bytes(forged_for(intake, public_key=real_intake.descriptor.public_key).to_bytes())
    report = tmp_path / "r.tid"
    takeitdown("save", picture, *ANSWERS, "--intake", forged, "--out", report)
    refused(takeitdown("send", report), 24, "another service")


@pytest.fixture
def answering() -> Iterator[Callable[[int, str, bytes], str]]:
    """Something that answers every request in the same way, at the address given back."""
    servers: list[HTTPServer] = []

    def serve(status: int, media_type: str, body: bytes) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(status)
                self.send_header("Content-Type", media_type)
                self.send_header("Location", "http://127.0.0.1:9/")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None: ...

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "media_type", "body", "code", "words"),
    [
        (200, "text/html", b"<html>Sign in</html>", 32, "sign-in page"),
        (302, "text/html", b"", 32, "sign-in page"),
        (201, "application/json", b"{}", 32, "sign-in page"),
        (201, "application/json", b"{" * 3_000_000, 32, "sign-in page"),
        (503, "text/plain", b"busy", 33, "busy"),
        (429, "application/problem+json", b'{"code":"x","status":429}', 33, "busy"),
        (500, "application/problem+json", b'{"code":"unexpected","status":500}', 34, "could not take it"),
        (422, "application/problem+json", b'{"code":"report.malformed","status":422}', 40, "did not take"),
    ],
)
def test_whatever_answers_the_report_stays_and_the_person_is_told(
    status: int,
    media_type: str,
    body: bytes,
    code: int,
    words: str,
    answering: Callable[[int, str, bytes], str],
    tmp_path: Path,
    intake: RunningIntake,
    picture: Path,
) -> None:
    named = tmp_path / "intake.json"
    named.write_bytes(forged_for(intake, url=answering(status, media_type, body)).to_bytes())
    report = tmp_path / "r.tid"
    takeitdown("save", picture, *ANSWERS, "--intake", named, "--out", report)
    before = report.read_bytes()
    refused(takeitdown("send", report, "--keep-trying", "0"), code, words, "safe here")
    assert report.read_bytes() == before


def test_places_where_nothing_can_be_saved_are_told_before_the_work(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    taken = tmp_path / "taken.tid"
    taken.write_text("mine")
    to: tuple[str | Path, ...] = (*ANSWERS, "--intake", intake.descriptor_path, "--out")
    refused(takeitdown("save", picture, *to, taken), 51, "already a file")
    assert taken.read_text() == "mine"
    refused(takeitdown("save", picture, *to, tmp_path / "none" / "r.tid"), 50, "could not be saved")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file system that can be filled")
def test_a_full_disk_leaves_nothing_half_written(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    code = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"
    (tmp_path / "sitecustomize.py").write_text(
        f"import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n{code}\n"
    )
    to = ("--intake", intake.descriptor_path, "--out", tmp_path / "r.tid")
    done = takeitdown(
        *("save", picture),
        *ANSWERS,
        *to,
        env={
            "PYTHONPATH": f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    assert done.code == 52
    assert "no room" in done.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["picture.jpg", "sitecustomize.py"]


def test_files_without_any_fingerprint_make_no_report(tmp_path: Path, intake: RunningIntake) -> None:
    done = takeitdown(
        "save", tmp_path / "none", *ANSWERS, "--intake", intake.descriptor_path, "--out", tmp_path / "r"
    )
    assert done.code == 5
    assert "nothing to send" in done.err
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"format":"takeitdown-intake","version":2}'])
def test_a_bad_descriptor_is_told(content: bytes, tmp_path: Path, picture: Path) -> None:
    named = tmp_path / "intake.json"
    named.write_bytes(content)
    refused(
        takeitdown("save", picture, *ANSWERS, "--intake", named, "--out", tmp_path / "r"),
        8,
        "names the service",
    )
