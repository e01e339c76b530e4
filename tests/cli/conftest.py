"""Files to fingerprint, an intake to send to, and a terminal to answer on."""

import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, Done, takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.jpg"
    path.write_bytes(encoded(scene(1), "JPEG", quality=90))
    return path


@pytest.fixture(scope="session")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("intake")) as running:
        yield running


@pytest.fixture(scope="session")
def real_intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("real"), practice=False) as running:
        yield running


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


def refused(done: Done, code: int, *words: str) -> None:
    assert done.code == code, done
    assert "Traceback" not in done.err
    assert all(word in done.err for word in words), done.err
    told = [line for line in done.err.splitlines() if not line.startswith("Service: ")]
    assert len(told) == 1


@pytest.fixture
def on_terminal() -> Callable[..., Done]:
    """Run a command on a terminal; each answer is typed after the text it belongs to is shown."""
    pty = pytest.importorskip("pty", reason="a terminal of POSIX")

    def run(*words: str | Path, answers: list[tuple[str, str]]) -> Done:
        ours, theirs = pty.openpty()
        with subprocess.Popen(
            [*TAKEITDOWN, *map(str, words)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        ) as process:
            os.close(theirs)
            shown = _converse(ours, list(answers))
            code = process.wait(timeout=60)
        os.close(ours)
        return Done(code, shown, "")

    return run


def _converse(terminal: int, answers: list[tuple[str, str]], timeout_s: float = 60.0) -> str:
    shown, since = "", 0
    end = time.monotonic() + timeout_s
    while select.select([terminal], [], [], max(0.0, end - time.monotonic()))[0]:
        try:
            block = os.read(terminal, 4_096)
        except OSError:  # the other side has closed it
            break
        if not block:
            break
        shown += block.decode(errors="replace")
        if answers and answers[0][0] in shown[since:]:
            since = len(shown)
            os.write(terminal, f"{answers.pop(0)[1]}\n".encode())
    assert not answers, f"never asked: {answers[0][0]}\n{shown}"
    return shown
