"""Starts ``takeitdown-intake`` from a process that has loaded it: what it loads takes longer than most of its commands.

Each command still has a process of its own, which the loaded one forks.

    python -m tests.support.warm      a line of JSON in for each command, a line with its exit code out
"""

import atexit
import gc
import json
import os
import select
import subprocess
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

_ROOT = Path(__file__).parents[2]
_COMMANDS = sorted(
    path.stem for path in (_ROOT / "takeitdown_intake" / "commands").glob("*.py") if path.stem != "__init__"
)


def can_fork() -> bool:
    """Not on Windows; and coverage is not taken of what is forked."""
    return hasattr(os, "fork") and not any(name.startswith("COVERAGE_") for name in os.environ)


class Warm:
    """The loaded process, as long as this one lives."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.warm"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(self.close)

    def run(self, words: list[str], timeout_s: float) -> subprocess.CompletedProcess[str]:
        """Run one command to its end, as ``subprocess.run`` would."""
        with self._turn, TemporaryDirectory() as folder:
            said = [Path(folder, name) for name in ("out", "err")]
            asked = {
                "words": words,
                "said": [*map(str, said)],
                "cwd": str(Path.cwd()),
                "env": dict(os.environ),
            }
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(f"{json.dumps(asked)}\n")
            self._process.stdin.flush()
            if not select.select([self._process.stdout], [], [], timeout_s)[0]:
                raise subprocess.TimeoutExpired(words, timeout_s)
            code = int(self._process.stdout.readline())
            return subprocess.CompletedProcess(words, code, *(one.read_text("utf-8") for one in said))

    def close(self) -> None:
        self._process.communicate()


def main() -> int:
    from takeitdown_intake.cli import main as command_line

    for name in _COMMANDS:
        import_module(f"takeitdown_intake.commands.{name}")
    gc.freeze()  # no command has to look through it at its end
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            _come_to(asked)
            return command_line(asked["words"])
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
    return 0


def _come_to(asked: dict[str, Any]) -> None:
    """Take on the asker's surroundings, in the forked process."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    for number, path in enumerate(asked["said"], 1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), number)
    os.chdir(asked["cwd"])
    os.environ.clear()
    os.environ.update(asked["env"])
    time.tzset()


if __name__ == "__main__":
    sys.exit(main())
