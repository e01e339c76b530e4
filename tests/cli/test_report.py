"""``takeitdown save``, ``send``, ``status`` and ``withdraw``, against a real intake process."""

import hashlib
import re
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from takeitdown_wire import CaseNumber, IntakeDescriptor, SealedReport, open_sealed
from tests.cli.conftest import Saved, refused
from tests.support.answers import ANSWERS
from tests.support.cli import Done, takeitdown
from tests.support.intake import RunningIntake, run_intake
from tests.support.media import clip, encoded, plain, scene
from tests.support.privacy import is_private


def test_a_saved_report_is_one_private_file_that_only_the_intake_opens(
    saved: Saved, intake: RunningIntake, picture: Path
) -> None:
    assert is_private(saved.path)
    assert [path.name for path in saved.path.parent.iterdir() if path.name.startswith(".")] == []
    content = saved.path.read_bytes()
    bundle = open_sealed(SealedReport.from_bytes(content), intake.private_key)
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
        SealedReport.from_bytes((tmp_path / "REPORT.tid").read_bytes()), intake.private_key
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
    bundle = open_sealed(SealedReport.from_bytes(report.read_bytes()), intake.private_key)
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
    bundle = open_sealed(SealedReport.from_bytes(report.read_bytes()), intake.private_key)
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


def operate(intake: RunningIntake, *words: str | Path) -> None:
    done = run_intake(*words[:2], "--data", intake.data, *words[2:])
    assert done.returncode == 0, done.stderr


def test_status_says_in_words_what_became_of_a_case(intake: RunningIntake, tmp_path: Path) -> None:
    picture = tmp_path / "famous.png"  # of this test alone, since no intake publishes it any more
    picture.write_bytes(encoded(scene(977), "PNG"))
    saved = Saved(tmp_path, intake, picture)

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
