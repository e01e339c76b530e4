"""The worker processes: what they survive, and that they stop when told to."""

import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.progress import (
    FileDone,
    FileProgress,
    FileResult,
    FileStarted,
    HashEvent,
    Verdict,
)
from takeitdown_desktop.core.workers.pool import HashPool
from takeitdown_desktop.core.workers.run import run
from tests.support.media import clip, encoded, repeated, scene
from tests.support.processes import kill


@pytest.fixture(scope="module")
def long_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip that keeps a worker busy for much longer than a test needs to stop it."""
    folder = tmp_path_factory.mktemp("clip")
    second = clip(folder / "second.mp4", seconds=1, size=(640, 360), still=True)
    return repeated(second, folder / "long.mp4", 60)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(encoded(scene(1), "PNG"))
    return path


@pytest.fixture
def pool() -> Iterator[Callable[..., HashPool]]:
    made: list[HashPool] = []

    def make(**more: object) -> HashPool:
        made.append(HashPool(**more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.close()
        for _ in one.events():
            pass


def done(events: list[HashEvent]) -> dict[str, Verdict]:
    return {event.item: event.result.verdict for event in events if isinstance(event, FileDone)}


def until(events: Iterator[HashEvent], kind: type, item: str) -> HashEvent:
    """The next event of this kind; the file must not end before."""
    for event in events:
        if event.item == item:
            if isinstance(event, kind):
                return event
            assert not isinstance(event, FileDone), event
    raise AssertionError("The pool was closed.")


def ends(events: Iterator[HashEvent], *items: str) -> dict[str, FileResult]:
    """How these files ended, in whatever order."""
    found: dict[str, FileResult] = {}
    while not found.keys() >= set(items):
        event = next(events)
        if isinstance(event, FileDone):
            found[event.item] = event.result
    return found


def the_worker(workers: Callable[[], list[int]]) -> int:
    (child,) = workers()
    return child


def test_every_file_starts_progresses_and_ends_once(
    pool: Callable[..., HashPool], long_video: Path, picture: Path
) -> None:
    events = list(run(pool(workers=2), {"video": long_video, "picture": picture}))
    assert done(events) == {"video": Verdict.STRONG, "picture": Verdict.STRONG}
    for item in ("video", "picture"):
        kinds = [type(event) for event in events if event.item == item]
        assert kinds[0] is FileStarted
        assert kinds[-1] is FileDone
        assert kinds.count(FileDone) == 1
    shares = [
        event.done / event.total
        for event in events
        if isinstance(event, FileProgress) and event.item == "video"
    ]
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1


def test_a_killed_worker_is_replaced_and_its_file_tried_again(
    workers: Callable[[], list[int]], pool: Callable[..., HashPool], long_video: Path, picture: Path
) -> None:
    one = pool(workers=1)
    one.submit("video", long_video)
    one.submit("picture", picture)
    events = one.events()
    until(events, FileProgress, "video")
    kill(the_worker(workers))
    ended = ends(events, "video", "picture")
    assert (ended["video"].verdict, ended["video"].error) == (Verdict.STRONG, None)
    assert ended["picture"].verdict is Verdict.STRONG


def test_a_file_that_kills_its_worker_twice_keeps_what_was_known_and_the_rest_goes_on(
    workers: Callable[[], list[int]], pool: Callable[..., HashPool], long_video: Path, picture: Path
) -> None:
    one = pool(workers=1)
    one.submit("video", long_video)
    events = one.events()
    killed: set[int] = set()
    for _ in range(2):
        until(events, FileProgress, "video")
        while not (alive := set(workers()) - killed):  # what the first one said before it was killed
            until(events, FileProgress, "video")
        kill(min(alive))
        killed |= alive
    one.submit("picture", picture)
    ended = ends(events, "video", "picture")
    assert (ended["video"].verdict, ended["video"].error) == (Verdict.STRONG, "media.crashed")
    assert {signal.type for signal in ended["video"].signals} == {"vpdq", "md5", "sha1", "sha256"}
    assert ended["picture"].verdict is Verdict.STRONG


@pytest.mark.skipif(os.name == "nt", reason="no signal stops a process there")
def test_a_worker_that_hangs_costs_its_file_only(
    workers: Callable[[], list[int]], pool: Callable[..., HashPool], long_video: Path, picture: Path
) -> None:
    one = pool(workers=1, limits=replace(LIMITS, stall_s=2.0))
    one.submit("video", long_video)
    one.submit("picture", picture)
    events = one.events()
    until(events, FileProgress, "video")
    os.kill(the_worker(workers), signal.SIGSTOP)
    ended = ends(events, "video", "picture")
    assert ended["video"].error == "media.stalled"
    assert ended["picture"].verdict is Verdict.STRONG


def test_a_dropped_file_is_stopped_and_never_heard_of_again(
    pool: Callable[..., HashPool], long_video: Path, picture: Path
) -> None:
    one = pool(workers=1)
    one.submit("video", long_video)
    one.submit("waiting", long_video)
    one.submit("picture", picture)
    events = one.events()
    until(events, FileProgress, "video")
    one.drop("video")
    one.drop("waiting")
    rest = []
    for event in events:
        rest.append(event)
        if isinstance(event, FileDone):
            break
    assert done(rest) == {"picture": Verdict.STRONG}
    assert {event.item for event in rest if not isinstance(event, FileProgress)} == {"picture"}


def test_while_paused_no_file_is_begun(pool: Callable[..., HashPool], picture: Path) -> None:
    one = pool(workers=1)
    one.pause()
    one.submit("picture", picture)
    resumed = threading.Timer(0.2, one.resume)
    resumed.start()
    first = next(one.events())
    resumed.join(timeout=0)
    assert not resumed.is_alive()
    assert first == FileStarted("picture")


def test_any_number_of_files_can_be_handed_in_before_anybody_listens(
    pool: Callable[..., HashPool], picture: Path
) -> None:
    one = pool(workers=1)

    def hand_in() -> None:
        for number in range(40_000):
            one.submit(str(number), picture)

    handing = threading.Thread(target=hand_in, daemon=True)
    handing.start()
    handing.join(timeout=60)
    assert not handing.is_alive()


def test_photos_and_videos_by_turns_do_not_cost_a_process_each(
    workers: Callable[[], list[int]], pool: Callable[..., HashPool], picture: Path, tmp_path: Path
) -> None:
    video = clip(tmp_path / "video.mp4", seconds=1)
    processes, verdicts = set(), []
    files = {str(number): video if number % 2 else picture for number in range(6)}
    for event in run(pool(workers=1), files):
        processes |= set(workers())
        if isinstance(event, FileDone):
            verdicts.append(event.result.verdict)
    assert verdicts == [Verdict.STRONG] * 6
    assert len(processes) == 2


def test_close_ends_the_events_and_the_workers_at_once(
    workers: Callable[[], list[int]], pool: Callable[..., HashPool], long_video: Path
) -> None:
    one = pool(workers=2)
    one.submit("video", long_video)
    events = one.events()
    until(events, FileProgress, "video")
    threading.Thread(target=one.close).start()
    assert done(list(events)) == {}
    assert workers() == []


def test_a_file_that_vanished_before_its_turn_is_told_as_missing(
    pool: Callable[..., HashPool], picture: Path
) -> None:
    one = pool(workers=1)
    one.submit("picture", picture)
    picture.unlink()
    ended = until(one.events(), FileDone, "picture")
    assert isinstance(ended, FileDone)
    assert ended.result.error == "media.missing"


def test_a_file_that_is_written_to_meanwhile_is_not_believed(
    pool: Callable[..., HashPool], long_video: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(long_video, tmp_path))
    one = pool(workers=1)
    one.submit("video", copy)
    events = one.events()
    until(events, FileProgress, "video")
    with copy.open("ab") as file:
        file.write(b"more")
    ended = until(events, FileDone, "video")
    assert isinstance(ended, FileDone)
    assert (ended.result.verdict, ended.result.error) == (Verdict.UNREADABLE, "media.changed")
