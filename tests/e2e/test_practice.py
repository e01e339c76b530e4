"""Practice mode's own intake: real while it is there, gone without a trace."""

import os
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


def test_what_was_sent_in_practice_lasts_until_another_day_and_can_be_forgotten(tmp_path: Path) -> None:
    lasting = tmp_path / "practice"
    first = PracticeIntake(lasting)
    first.start()
    url = first.descriptor().url
    first.close()
    second = PracticeIntake(lasting)
    assert second.descriptor().url == url
    beside = PracticeIntake(lasting)  # another window, at the same time
    assert beside.descriptor().url != url
    beside.close()
    second.close(forget=True)
    assert not lasting.exists()


def test_practice_that_sent_and_kept_nothing_leaves_nothing(tmp_path: Path) -> None:
    intake = PracticeIntake(tmp_path / "practice")
    assert intake.descriptor().practice
    intake.close()
    assert list(tmp_path.iterdir()) == []


def test_practice_is_gone_after_a_week(tmp_path: Path) -> None:
    lasting = tmp_path / "practice"
    first = PracticeIntake(lasting)
    first.start()
    key = first.descriptor().public_key
    first.close()
    os.utime(lasting, (0, 0))
    second = PracticeIntake(lasting)
    assert second.descriptor().public_key != key
    second.close(forget=True)
