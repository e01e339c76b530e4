"""Work off the GUI thread: its outcome arrives once, and nothing outlives its owner."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from takeitdown_desktop.core.errors import UnreachableError
from takeitdown_desktop.core.progress import FileDone, FileProgress, FileStarted, HashEvent
from takeitdown_desktop.gui.work.bridge import HashBridge, Job
from tests.support.gui.fakes import FakePool, picture


@pytest.fixture
def job() -> Iterator[Job]:
    owner = QObject()
    made = Job(owner)
    yield made
    assert made.stop(), "a thread outlived its test"


def test_a_job_tells_its_outcome_in_the_thread_of_its_owner(qtbot: QtBot, job: Job) -> None:
    threads: list[int] = []
    job.done.connect(lambda _outcome: threads.append(threading.get_ident()))
    with qtbot.waitSignal(job.done) as done:
        job.start(threading.get_ident)
        assert job.busy
    assert done.args != [threading.get_ident()]
    assert threads == [threading.get_ident()]
    assert not job.busy


@pytest.mark.parametrize(
    ("error", "code"),
    [(UnreachableError("down"), "intake.unreachable"), (ValueError("secret"), "unexpected")],
)
def test_a_failure_is_told_by_its_code_alone(
    qtbot: QtBot, job: Job, caplog: pytest.LogCaptureFixture, error: Exception, code: str
) -> None:
    def work() -> None:
        raise error

    with qtbot.waitSignal(job.failed) as failed:
        job.start(work)
    assert failed.args == [code]
    assert "secret" not in caplog.text


def test_only_the_latest_start_is_told(qtbot: QtBot, job: Job) -> None:
    hold = threading.Event()
    outcomes: list[object] = []
    job.done.connect(outcomes.append)
    job.start(lambda: hold.wait() and "old")
    with qtbot.waitSignal(job.done):
        job.start(lambda: "new")
    hold.set()
    assert job.stop()
    qtbot.wait(0)
    assert outcomes == ["new"]


def test_what_was_forgotten_is_not_told(qtbot: QtBot, job: Job) -> None:
    hold = threading.Event()
    with qtbot.assertNotEmitted(job.done):
        job.start(hold.wait)
        job.forget()
        assert not job.busy
        hold.set()
        assert job.stop()
        qtbot.wait(0)


class Flood(FakePool):
    """A pool whose every event is there at once."""

    def __init__(self, events: list[HashEvent]) -> None:
        super().__init__({})
        self._flood = events

    def events(self) -> Iterator[HashEvent]:
        yield from self._flood


def test_progress_that_nobody_looked_at_is_replaced_and_nothing_else_is(qtbot: QtBot) -> None:
    progress = [FileProgress("a", done, 100) for done in range(100)]
    done = FileDone("b", picture("b"))
    bridge = HashBridge(
        Flood([FileStarted("a"), *progress, FileStarted("b"), FileProgress("b", 1, 2), done])
    )
    with qtbot.waitSignal(bridge.ready):
        bridge.start()
        assert bridge.stop()
    assert bridge.take() == [FileStarted("a"), FileStarted("b"), done, progress[-1]]
    assert bridge.take() == []


def test_stopping_closes_the_pool_and_ends_the_thread() -> None:
    pool = FakePool({})
    bridge = HashBridge(pool)
    bridge.start()
    assert bridge.stop()
    assert pool.closed


def test_a_pool_that_dies_is_told(qtbot: QtBot) -> None:
    class Dying(FakePool):
        def events(self) -> Iterator[HashEvent]:
            raise OSError("no more processes")

    bridge = HashBridge(Dying({}))
    with qtbot.waitSignal(bridge.died) as died:
        bridge.start()
    assert died.args == ["unexpected"]
    assert bridge.stop()
