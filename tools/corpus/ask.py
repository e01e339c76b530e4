"""Asking the readers: each in its own process with limits, restarted when it dies or takes too long."""

import contextlib
import json
import select
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

Item = TypeVar("Item")
SECONDS = 60
"""Maximum time for one reader and one file."""


class Reader:
    """A reader process; if a file kills or stalls it, that is the answer."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, task: dict[str, Any], seconds: float = SECONDS) -> dict[str, Any]:
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(task).encode() + b"\n")
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], seconds)
            line = process.stdout.readline() if ready else b""
        except BrokenPipeError:
            ready, line = [process.stdout], b""
        if line:
            answer: dict[str, Any] = json.loads(line)
            return answer
        self.close()
        return {"error": "the reader died" if ready else f"no answer within {seconds:.0f} s"}

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.corpus.reader"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return self._process

    def close(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()
        self._process.wait()
        self._process = None


def ask_all(items: Iterable[Item], work: Callable[[Reader, Item], None], readers: int) -> None:
    """Do the work on every item, with several readers in parallel."""
    own = threading.local()
    made: list[Reader] = []

    def one(item: Item) -> None:
        if not hasattr(own, "reader"):
            own.reader = Reader()
            made.append(own.reader)
        work(own.reader, item)

    try:
        with ThreadPoolExecutor(readers) as pool:
            for _ in pool.map(one, items):
                pass
    finally:
        for reader in made:
            reader.close()
