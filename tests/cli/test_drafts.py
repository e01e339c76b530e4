"""``--draft``: kept only when asked, taken up where it stopped, gone when told."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, Done, takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import clip, encoded, repeated, scene

WORDS = "a few good words"


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str | Path, ...]:
    monkeypatch.setenv("TAKEITDOWN_DATA", str(tmp_path / "data"))
    file = tmp_path / "words"
    file.write_text(f"{WORDS}\n")
    return ("--draft", "mine", "--passphrase-file", file)


def pictures(folder: Path, count: int) -> list[Path]:
    found = [folder / f"{number}.png" for number in range(count)]
    for number, path in enumerate(found):
        path.write_bytes(encoded(scene(60 + number), "PNG"))
    return found


def done_already(done: Done) -> int:
    (line,) = (line for line in done.err.splitlines() if line.startswith("Going on with"))
    return int(line.rpartition(": ")[2].rstrip("."))


def test_a_long_list_that_was_killed_goes_on_where_it_stopped(
    tmp_path: Path, private: tuple[Any, ...]
) -> None:
    files = pictures(tmp_path, 3)
    slow = repeated(clip(tmp_path / "second.mp4", seconds=1), tmp_path / "slow.mp4", 20)
    with subprocess.Popen(
        [*TAKEITDOWN, *map(str, ("hash", *files, slow, *private))], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for _ in files:
            process.stdout.readline()
        process.kill()
    files[1].write_bytes(encoded(scene(99), "PNG"))
    again = takeitdown("hash", *files, *private, "--json")
    assert again.code == 0
    assert done_already(again) >= 3
    assert again.rows == takeitdown("hash", *files, "--json").rows


def test_answers_are_kept_and_the_report_is_made_without_the_files(
    tmp_path: Path, private: tuple[Any, ...], intake: RunningIntake
) -> None:
    files = pictures(tmp_path, 2)
    to = ("--intake", intake.descriptor_path, "--json")
    first = takeitdown("save", *files, *private, "--who", "parent", *to)
    assert first.code == 2
    assert "--shared" in first.err
    assert "start again" in first.err
    assert takeitdown("save", *files, *private, *ANSWERS[2:], *to).row["items"] == 2
    for file in files:
        file.unlink()
    made = takeitdown("save", *private, *to)
    assert made.code == 0, made.err
    assert (made.row["items"], made.row["files"]) == (2, [])


def test_answers_that_lead_elsewhere_keep_no_draft(
    tmp_path: Path, private: tuple[Any, ...], picture: Path, intake: RunningIntake
) -> None:
    done = takeitdown("save", picture, *private, "--who", "self", "--under-18", "no")
    assert done.code == 3
    assert not list((tmp_path / "data").rglob("*.draft"))


def test_a_new_passphrase_is_asked_twice_and_what_forgetting_it_means_said_before(
    tmp_path: Path, private: tuple[Any, ...], picture: Path, on_terminal: Callable[..., Done]
) -> None:
    words = ("hash", picture, "--draft", "mine")
    short = on_terminal(*words, answers=[("Passphrase:", "short")])
    assert short.code == 2
    differ = on_terminal(*words, answers=[("Passphrase:", WORDS), ("again:", WORDS.upper())])
    assert (differ.code, "differ" in differ.out) == (2, True)
    made = on_terminal(*words, answers=[("Passphrase:", WORDS), ("again:", WORDS)])
    assert made.code == 0
    assert made.out.index("If you forget it") < made.out.index("Passphrase:")
    assert WORDS not in made.out
    wrong = on_terminal(*words, answers=[("Passphrase:", WORDS.upper())])
    assert (wrong.code, "does not open" in wrong.out) == (60, True)


def test_a_draft_is_deleted_by_name_or_with_everything_else(
    tmp_path: Path, private: tuple[Any, ...], picture: Path
) -> None:
    for words in (("--draft", "mine"), ("--all",)):
        assert takeitdown("hash", picture, *private).code == 0
        assert list((tmp_path / "data").rglob("*.draft"))
        assert takeitdown("forget", *words).code == 0
        assert not list((tmp_path / "data").rglob("*.draft"))
    assert takeitdown("forget", "--draft", "mine").code == 64
    assert takeitdown("forget", "--draft", picture).code == 62
    assert picture.exists()


def test_hash_and_save_keep_no_draft_unless_asked(
    tmp_path: Path, private: tuple[Any, ...], picture: Path, intake: RunningIntake
) -> None:
    takeitdown("hash", picture)
    out = tmp_path / "r.tid"
    takeitdown("save", picture, *ANSWERS, "--intake", intake.descriptor_path, "--out", out)
    assert out.exists()
    assert not (tmp_path / "data").exists()
