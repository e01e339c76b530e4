"""A worker that a hostile file has taken over: what it can say, and what it can keep from happening."""

import json
import os
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from takeitdown_desktop import isolation
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.progress import FileDone, FileResult, Verdict
from takeitdown_desktop.core.workers.pool import HashPool
from takeitdown_desktop.core.workers.run import run
from tests.support.media import clip, encoded, scene

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the worker here speaks over a socket pair")

PDQ = {"type": "pdq", "value": "0" * 64, "quality": 100, "variant": "upright"}
DIGEST = {"type": "md5", "value": "0" * 32}
FINISHED = {"say": "finished", "signals": [PDQ], "error": None, "found": None, "thinned": False}


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """From now on every worker is this program: ``send`` and ``send_raw`` write to the parent."""

    def become(program: str) -> None:
        script = tmp_path / "hostile.py"
        start = """
            import json, os, struct, sys, threading, time
            from multiprocessing.connection import Connection
            from multiprocessing.reduction import recv_handle
            channel = int(sys.argv[1])
            connection = Connection(channel)
            def send_raw(data): os.write(channel, data)
            def send(value):
                data = value if isinstance(value, bytes) else json.dumps(value).encode()
                view = memoryview(struct.pack("!i", len(data)) + data)
                while view: view = view[os.write(channel, view):]
            def wait(): connection.recv_bytes()
            wait()
            send({"say": "ready"})
            wait()
            recv_handle(connection)
        """
        script.write_text(textwrap.dedent(start) + textwrap.dedent(program))
        monkeypatch.setattr(
            isolation, "command", lambda module, *words: [sys.executable, str(script), *words]
        )

    return become


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(encoded(scene(1), "PNG"))
    return path


def ended(file: Path, stall_s: float = 60.0) -> FileResult:
    (done,) = (
        event
        for event in run(HashPool(workers=1, limits=replace(LIMITS, stall_s=stall_s)), {"one": file})
        if isinstance(event, FileDone)
    )
    return done.result


def perceptual(result: FileResult) -> set[str]:
    return {signal.type for signal in result.signals} - {"md5", "sha1", "sha256"}


@pytest.mark.parametrize(
    "message",
    [
        b'{"say": "progress", "done": Infinity}',
        b'{"say": "progress", "done": NaN}',
        b'{"say": "progress", "done": 1.5}',
        b'{"say": "progress", "done": -1}',
        b'{"say": "progress", "done": ' + b"9" * 4_000 + b"}",
        b'{"say": "progress", "done": 99999999999}',
        b'{"say": "progress", "done": true}',
        b"[" * 100_000,
        b'"ready"',
        b"\xff\xfe",
        b"",
        json.dumps({"say": "ready"}).encode(),
        json.dumps(FINISHED | {"signals": [PDQ] * 5_000}).encode(),
        json.dumps(FINISHED | {"signals": [DIGEST]}).encode(),
        json.dumps(FINISHED | {"signals": [PDQ | {"value": "x" * 64}]}).encode(),
        json.dumps(FINISHED | {"signals": [PDQ | {"quality": 101}]}).encode(),
        json.dumps(FINISHED | {"error": "/etc/passwd"}).encode(),
        json.dumps(FINISHED | {"error": "media.denied"}).encode(),
        json.dumps(FINISHED | {"found": 101}).encode(),
        json.dumps(FINISHED | {"dhash": "0" * 15 + "x"}).encode(),
    ],
    ids=lambda message: message[:60].decode(errors="replace"),
)
def test_what_no_worker_says_is_not_believed(
    message: bytes, hostile: Callable[[str], None], picture: Path
) -> None:
    hostile(f"send({message!r})\nsend({FINISHED!r})\ntime.sleep(600)")
    result = ended(picture)
    assert (result.verdict, result.error) == (Verdict.EXACT, "media.crashed")
    assert perceptual(result) == set()


def test_a_video_has_no_hash_of_a_picture(hostile: Callable[[str], None], tmp_path: Path) -> None:
    hostile(f"send({FINISHED!r})\ntime.sleep(600)")
    result = ended(clip(tmp_path / "clip.mp4", seconds=1))
    assert (result.error, perceptual(result)) == ("media.crashed", set())


def test_exact_hashes_are_not_the_worker_s_to_say(
    hostile: Callable[[str], None], picture: Path, tmp_path: Path
) -> None:
    hostile(f"send({FINISHED!r})\nwait()")
    false = ended(picture)
    hostile(f"send({FINISHED | {'signals': []}!r})\nwait()")
    silent = ended(picture)
    assert (false.verdict, silent.verdict) == (Verdict.STRONG, Verdict.EXACT)
    assert false.sha256 == silent.sha256 is not None


@pytest.mark.parametrize(
    "program",
    [
        "send_raw(b'\\0')",
        "send_raw(b'\\0\\0\\1\\0half')",
        "send_raw(b'\\x7f\\xff\\xff\\xff')",
        "send_raw(b'\\xff\\xff\\xff\\xff' + b'\\0' * 8)",
        "os.close(channel)",
        "",
    ],
    ids=["one byte", "half a message", "two gigabytes", "a long length", "gone", "silence"],
)
def test_silence_costs_one_file_and_not_the_pool(
    workers: Callable[[], list[int]],
    program: str,
    hostile: Callable[[str], None],
    picture: Path,
    tmp_path: Path,
) -> None:
    missing = tmp_path / "missing.png"
    hostile(f"{program}\ntime.sleep(600)")
    pool = HashPool(workers=1, limits=replace(LIMITS, stall_s=5.0))
    results = {
        event.item: event.result
        for event in run(pool, {"one": picture, "other": missing})
        if isinstance(event, FileDone)
    }
    assert results["one"].verdict is Verdict.EXACT
    assert results["one"].error in ("media.crashed", "media.stalled")
    assert results["other"].error == "media.missing"
    assert workers() == []


def test_a_flood_of_messages_ends_the_worker(hostile: Callable[[str], None], picture: Path) -> None:
    hostile("while True: send({'say': 'progress', 'done': 1})")
    assert ended(picture).error == "media.crashed"


def test_a_crowd_of_threads_ends_the_worker(hostile: Callable[[str], None], picture: Path) -> None:
    hostile(
        """
        threading.stack_size(65536)
        for _ in range(400): threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
        time.sleep(600)
        """
    )
    if sys.platform != "linux":
        pytest.skip("only Linux tells")
    assert ended(picture).error == "media.crashed"


def test_what_was_known_before_a_stall_is_kept(hostile: Callable[[str], None], picture: Path) -> None:
    hostile(f"send({{'say': 'partial', 'signals': [{PDQ!r}]}})\ntime.sleep(600)")
    result = ended(picture, stall_s=2.0)
    assert (result.verdict, result.error) == (Verdict.STRONG, "media.stalled")
    assert {signal.type for signal in result.signals} == {"pdq", "md5", "sha1", "sha256"}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    good, bad, last = (tmp_path / name for name in ("good.png", "bad.png", "last.png"))
    whole = encoded(scene(1), "PNG")
    good.write_bytes(whole)
    bad.write_bytes(whole[:100] + bytes(200))
    last.write_bytes(encoded(scene(2), "PNG"))
    return good, bad, last


def test_a_worker_that_met_a_bad_file_reads_no_other(
    workers: Callable[[], list[int]], files: tuple[Path, Path, Path]
) -> None:
    good, bad, last = files
    pool = HashPool(workers=1)
    seen: dict[str, set[int]] = {}
    for event in run(pool, {"good": good, "bad": bad, "last": last}):
        if isinstance(event, FileDone):
            seen[event.item] = set(workers())
    assert seen["bad"].isdisjoint(seen["good"])
    assert seen["good"]
    assert seen["last"]
    assert seen["last"].isdisjoint(seen["good"])


def test_workers_with_nothing_left_to_do_are_gone_soon(
    workers: Callable[[], list[int]], picture: Path
) -> None:
    pool = HashPool(workers=1)
    pool.submit("one", picture)
    events = pool.events()
    assert isinstance(next(event for event in events if isinstance(event, FileDone)), FileDone)
    pool.submit("two", picture.with_name("missing"))
    assert workers()
    import threading

    gone = threading.Event()

    def watch() -> None:
        while workers():
            pass
        gone.set()
        pool.close()

    threading.Thread(target=watch, daemon=True).start()
    for _ in events:
        pass
    assert gone.wait(60)
