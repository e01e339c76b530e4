"""Practice mode's own intake: real while it is there, gone without a trace."""

import threading
from pathlib import Path

import pytest

from takeitdown_desktop.core.errors import IntakeError
from takeitdown_desktop.practice import PracticeIntake


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_it_is_made_once_whoever_asks_first(temporary: Path) -> None:
    intake = PracticeIntake()
    seen = []
    askers = [threading.Thread(target=lambda: seen.append(intake.descriptor())) for _ in range(3)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    assert seen[0].practice
    assert seen == [seen[0]] * 3
    assert len(list(temporary.iterdir())) == 1
    intake.close()
    assert list(temporary.iterdir()) == []


def test_leaving_while_it_is_being_made_leaves_nothing(temporary: Path) -> None:
    intake = PracticeIntake()
    outcome: list[BaseException] = []

    def ask() -> None:
        try:
            intake.start()
        except IntakeError as error:
            outcome.append(error)

    asker = threading.Thread(target=ask)
    asker.start()
    while not list(temporary.iterdir()):
        pass
    intake.close()
    asker.join()
    assert len(outcome) == 1
    assert list(temporary.iterdir()) == []
