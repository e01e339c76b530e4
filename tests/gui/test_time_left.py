"""The guess at how long it still takes."""

import pytest

from takeitdown_desktop.gui.viewmodels.time_left import TimeLeft


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_steady_work_is_guessed_right(clock: Clock) -> None:
    left = TimeLeft(clock)
    assert left.seconds(0.0, running=True) is None
    clock.now += 60
    assert left.seconds(0.25, running=True) == pytest.approx(180)


def test_nothing_is_guessed_from_the_first_moments(clock: Clock) -> None:
    left = TimeLeft(clock)
    left.seconds(0.0, running=True)
    clock.now += 1
    assert left.seconds(0.5, running=True) is None
    clock.now += 600
    left.seconds(0.0, running=True)
    clock.now += 600
    assert left.seconds(0.01, running=True) is None


def test_a_pause_does_not_count_as_slow_work(clock: Clock) -> None:
    left = TimeLeft(clock)
    left.seconds(0.0, running=True)
    clock.now += 10
    assert left.seconds(0.2, running=False) is None
    clock.now += 10_000
    left.seconds(0.2, running=True)
    clock.now += 10
    assert left.seconds(0.4, running=True) == pytest.approx(30)


def test_the_guess_starts_anew_when_files_are_added(clock: Clock) -> None:
    left = TimeLeft(clock)
    left.seconds(0.0, running=True)
    clock.now += 10
    assert left.seconds(0.5, running=True) == pytest.approx(10)
    assert left.seconds(0.1, running=True) is None
    clock.now += 10
    assert left.seconds(0.2, running=True) == pytest.approx(80)
