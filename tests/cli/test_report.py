"""``takeitdown save``, ``send``, ``status`` and ``withdraw``, against a real intake process."""

import hashlib
import os
import re
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from takeitdown_wire import CaseNumber, IntakeDescriptor, SealedReport, open_sealed
from tests.support.answers import ANSWERS
from tests.support.cli import Done, takeitdown
from tests.support.intake import RunningIntake, run_intake
from tests.support.media import clip, encoded, plain, scene


class Saved:
    """A report that was saved, with its card."""

    def __init__(self, folder: Path, intake: RunningIntake, *files: Path) -> None:
        self.path = folder / "REPORT.tid"
        done = takeitdown(
            "save", *files, *ANSWERS, "--intake", intake.descriptor_path, "--out", self.path, "--json"
        )
        assert done.code == 0, done.err
        self.row = done.row
        self.case: str = self.row["case"]
        self.pin_file = folder / "pin"
        self.pin_file.write_text(self.row["pin"])
        self.about = (self.case, "--pin-file", self.pin_file, "--intake", intake.descriptor_path, "--json")


@pytest.fixture
def saved(tmp_path: Path, intake: RunningIntake, picture: Path) -> Saved:
    return Saved(tmp_path, intake, picture)


def private_key(intake: RunningIntake) -> bytes:
    (key,) = (intake.data / "keys").glob("*.key")
    return key.read_bytes()


def test_a_saved_report_is_one_private_file_that_only_the_intake_opens(
    saved: Saved, intake: RunningIntake, picture: Path
) -> None:
    assert stat.S_IMODE(saved.path.stat().st_mode) == 0o600
    assert [path.name for path in saved.path.parent.iterdir() if path.name.startswith(".")] == []
    content = saved.path.read_bytes()
    bundle = open_sealed(SealedReport.from_bytes(content), private_key(intake))
    assert (str(bundle.case), bundle.pin.digits) == (saved.row["case"], saved.row["pin"])
    printed = {one["type"]: one for one in takeitdown("hash", "--json", picture).row["signals"]}
    (item,) = bundle.items
    sent = {signal.type: signal.to_json() for signal in item.signals}
    assert sent == {kind: printed[kind] for kind in ("pdq", "md5", "sha1", "sha256")}
    for secret in (saved.row["pin"], saved.case.replace("-", ""), printed["md5"]["value"], picture.name):
        assert secret.encode() not in content


def test_nothing_in_a_report_says_how_many_files_there_were(
    tmp_path: Path, intake: RunningIntake, saved: Saved
) -> None:
    more = []
    for seed in range(5):
        more.append(tmp_path / f"{seed}.png")
        more[-1].write_bytes(encoded(scene(40 + seed), "PNG"))
    (tmp_path / "more").mkdir()
    other = Saved(tmp_path / "more", intake, *more)
    assert other.row["items"] == 5
    assert other.path.stat().st_size == saved.path.stat().st_size


def test_sent_twice_is_received_once_and_said_so(saved: Saved) -> None:
    first = takeitdown("send", "--json", saved.path)
    again = takeitdown("send", saved.path)
    assert (first.code, again.code) == (0, 0)
    assert (first.row["case"], first.row["items"], first.row["replayed"]) == (saved.case, 1, False)
    assert "had been received before" in again.err
    assert saved.case in again.out
    status = takeitdown("status", *saved.about).row
    assert (status["state"], status["items"]) == ("active", 1)


def test_a_report_taken_back_stays_taken_back(saved: Saved) -> None:
    takeitdown("send", saved.path)
    for _ in range(2):
        done = takeitdown("withdraw", *saved.about)
        assert (done.code, done.row["state"]) == (0, "withdrawn")
    assert takeitdown("status", *saved.about).row["state"] == "withdrawn"


def test_the_same_picture_in_two_forms_counts_once_with_all_its_exact_hashes(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    smaller = tmp_path / "smaller.webp"
    smaller.write_bytes(encoded(scene(1).resize((480, 360)), "WEBP", quality=80))
    row = Saved(tmp_path, intake, picture, smaller, picture).row
    assert row["items"] == 1
    bundle = open_sealed(
        SealedReport.from_bytes((tmp_path / "REPORT.tid").read_bytes()), private_key(intake)
    )
    kinds = [signal.type for signal in bundle.items[0].signals]
    assert kinds.count("md5") == 2


def test_one_bad_file_is_told_and_the_rest_is_saved(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    report = tmp_path / "r.tid"
    done = takeitdown(
        "save",
        picture,
        "missing.jpg",
        *ANSWERS,
        "--intake",
        intake.descriptor_path,
        "--out",
        report,
        "--json",
    )
    assert done.code == 1
    assert [file["verdict"] for file in done.row["files"]] == ["strong", "unreadable"]
    assert "missing.jpg: Can't read this one." in done.err
    assert report.is_file()


def test_show_bytes_prints_what_the_seal_encloses(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    report = tmp_path / "r.tid"
    done = takeitdown(
        "save", picture, *ANSWERS, "--intake", intake.descriptor_path, "--out", report, "--show-bytes"
    )
    bundle = open_sealed(SealedReport.from_bytes(report.read_bytes()), private_key(intake))
    assert bundle.to_bytes().decode() in done.err.splitlines()


@pytest.mark.parametrize(
    ("changed", "way_on"),
    [(("--under-18", "no"), "StopNCII.org"), (("--explicit", "no"), "someone you trust")],
)
def test_answers_that_lead_elsewhere_keep_nothing(
    changed: tuple[str, str], way_on: str, tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    report = tmp_path / "r.tid"
    done = takeitdown(
        "save", picture, *ANSWERS, *changed, "--intake", intake.descriptor_path, "--out", report
    )
    assert done.code == 3
    assert way_on in done.err
    assert not report.exists()


def test_without_a_terminal_missing_answers_are_named(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    done = takeitdown(
        "save", picture, "--who", "self", "--intake", intake.descriptor_path, "--out", tmp_path / "r"
    )
    assert done.code == 2
    assert "--under-18" in done.err
    assert "--shared" in done.err
    assert "--who" not in done.err


def test_on_a_terminal_what_was_not_given_is_asked_in_order(
    tmp_path: Path, intake: RunningIntake, picture: Path, on_terminal: Callable[..., Done]
) -> None:
    report = tmp_path / "r.tid"
    done = on_terminal(
        *("save", picture, "--intake", intake.descriptor_path, "--out", report, "--explicit", "yes"),
        answers=[
            ("Who is this for?", "2"),
            ("How old is your child", "maybe"),
            ("one of the numbers", "1"),
            ("Has it been shared, as far as you or your child", "unknown"),
            ("e-mail address", "not an address"),
            ("does not look like", ""),
        ],
    )
    assert done.code == 0
    assert "CyberTipline" in done.out
    case = re.search(r"Case number  ([0-9A-Z-]{19})", done.out)
    assert case
    bundle = open_sealed(SealedReport.from_bytes(report.read_bytes()), private_key(intake))
    assert (bundle.case, bundle.answers.who, bundle.answers.shared, bundle.answers.contact) == (
        CaseNumber.parse(case[1]),
        "parent",
        "unknown",
        None,
    )


def test_the_pin_is_asked_for_without_echo(
    saved: Saved, intake: RunningIntake, on_terminal: Callable[..., Done]
) -> None:
    takeitdown("send", saved.path)
    done = on_terminal(
        "status",
        saved.case.lower(),
        "--intake",
        intake.descriptor_path,
        answers=[("PIN:", saved.row["pin"])],
    )
    assert done.code == 0
    assert "State        The report is active." in done.out
    assert saved.row["pin"] not in done.out


def test_taking_back_asks_once_more_on_a_terminal(
    saved: Saved, intake: RunningIntake, on_terminal: Callable[..., Done]
) -> None:
    takeitdown("send", saved.path)
    words = ("withdraw", saved.case, "--pin-file", saved.pin_file, "--intake", intake.descriptor_path)
    assert "Nothing was changed" in on_terminal(*words, answers=[("Take back case", "2")]).out
    assert takeitdown("status", *saved.about).row["state"] == "active"
    assert on_terminal(*words, answers=[("Take back case", "1")]).code == 0
    assert takeitdown("status", *saved.about).row["state"] == "withdrawn"


def test_the_pin_can_t_be_given_as_an_argument() -> None:
    for command in ("status", "withdraw"):
        assert "--pin PIN" not in takeitdown(command, "--help").out
        assert takeitdown(command, "7NZEMZMMM1P7NT1Y", "--pin", "123456").code == 2


def refused(done: Done, code: int, *words: str) -> None:
    assert done.code == code, done
    assert "Traceback" not in done.err
    assert all(word in done.err for word in words), done.err
    told = [line for line in done.err.splitlines() if not line.startswith("Service: ")]
    assert len(told) == 1


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


def operate(intake: RunningIntake, *words: str | Path) -> None:
    done = run_intake(*words[:2], "--data", intake.data, *words[2:])
    assert done.returncode == 0, done.stderr


def test_status_says_in_words_what_became_of_a_case(
    saved: Saved, intake: RunningIntake, picture: Path, tmp_path: Path
) -> None:
    def state() -> str:
        done = takeitdown("status", *saved.about[:-1])
        assert done.code == 0
        return done.out

    takeitdown("send", saved.path)
    assert "The report is active." in state()
    operate(intake, "case", "hold", saved.case)
    assert "waits for a check" in state()
    operate(intake, "case", "release", saved.case)
    assert "The report is active." in state()
    assert "Fetched by   services: 0" in state()
    assert "Kept back" not in state()
    famous = tmp_path / "famous.txt"
    famous.write_text(f"sha256 {hashlib.sha256(picture.read_bytes()).hexdigest()} a logo\n")
    operate(intake, "benign", "add", famous)
    assert "famous or blank picture: 1" in state()
    operate(intake, "case", "withdraw", saved.case, "--reason", "asked")
    assert "The service took this report back" in state()


def test_who_looks_for_copies_is_told_with_a_date(intake: RunningIntake) -> None:
    words = ("services", "--intake", intake.descriptor_path)
    assert "none yet" in takeitdown(*words).out
    intake.add_partner("Example forum")
    told = takeitdown(*words)
    assert told.code == 0
    assert re.search(r"as of \d{4}-\d\d-\d\d:\n  Example forum\n", told.out)
    row = takeitdown(*words, "--json").row
    assert (row["services"], row["practice"]) == (["Example forum"], True)


def test_without_a_connection_the_list_of_services_is_missing_and_nothing_else(tmp_path: Path) -> None:
    key = bytes.fromhex("fd9a0cb3b6ad1cfd7f6c1ea56ca78b0f7a6fc6f8a1d5a1bdb2a1f8e5e2b2ac31")
    dead = tmp_path / "intake.json"
    dead.write_bytes(
        IntakeDescriptor("Nowhere", "http://127.0.0.1:9", key, practice=True, signals=("pdq",)).to_bytes()
    )
    refused(takeitdown("services", "--intake", dead), 30, "No connection")


def test_wrong_pins_do_not_keep_the_owner_out(saved: Saved, intake: RunningIntake, tmp_path: Path) -> None:
    takeitdown("send", saved.path)
    wrong = tmp_path / "wrong"
    wrong.write_text("000000" if saved.row["pin"] != "000000" else "000001")
    words = ("status", saved.case, "--intake", intake.descriptor_path, "--pin-file")
    assert {takeitdown(*words, wrong).code for _ in range(6)} == {10}
    right = tmp_path / "right"
    right.write_text(saved.row["pin"])
    assert takeitdown(*words, right).code == 0


def test_files_that_are_no_good_report_each_have_their_code(
    saved: Saved, tmp_path: Path, picture: Path
) -> None:
    content = saved.path.read_bytes()
    damaged = tmp_path / "damaged.tid"
    damaged.write_bytes(content[:2_000] + b"!" + content[2_001:])
    refused(takeitdown("send", tmp_path / "none.tid"), 20, "no saved report")
    refused(takeitdown("send", picture), 21, "not a saved report")
    refused(takeitdown("send", damaged), 22, "damaged")
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


def test_a_proxy_named_in_the_environment_is_not_used(saved: Saved) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        proxy = f"http://127.0.0.1:{listener.getsockname()[1]}"
        done = takeitdown(
            "send",
            saved.path,
            env={"HTTP_PROXY": proxy, "http_proxy": proxy, "NO_PROXY": "", "no_proxy": ""},
        )
    assert done.code == 0


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


def test_without_a_descriptor_the_environment_may_name_it(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    words: tuple[str | Path, ...] = ("save", picture, *ANSWERS, "--out", tmp_path / "r.tid")
    assert takeitdown(*words).code == 2
    assert takeitdown(*words, env={"TAKEITDOWN_INTAKE": str(intake.descriptor_path)}).code == 0


def test_plain_pictures_and_videos_go_the_same_way(tmp_path: Path, intake: RunningIntake) -> None:
    grey = tmp_path / "grey.png"
    grey.write_bytes(encoded(plain(), "PNG"))
    saved = Saved(tmp_path, intake, grey, clip(tmp_path / "v.mp4", seconds=2))
    assert takeitdown("send", "--json", saved.path).row["items"] == 2
