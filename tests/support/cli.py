"""Running the real command line as its own process."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TAKEITDOWN = (sys.executable, "-m", "takeitdown_desktop")
INTAKE = (sys.executable, "-m", "takeitdown_intake")


def unmeasured(env: Mapping[str, str]) -> dict[str, str]:
    """The environment for a process of which no coverage is taken, so that it does its own work alone."""
    return {name: value for name, value in env.items() if not name.startswith("COVERAGE_")}


@dataclass(frozen=True)
class Done:
    """What a finished command said."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self) -> dict[str, Any]:
        """Standard output as one JSON object."""
        (row,) = self.rows
        return row


def run(
    command: Sequence[str],
    *words: str | Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
) -> Done:
    """Run to the end, without a terminal."""
    done = subprocess.run(
        [*command, *map(str, words)],
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        input=None if stdin is None else stdin.encode(),
        stdin=subprocess.DEVNULL if stdin is None else None,
        timeout=120,
        check=False,
    )
    out, err = (said.decode().replace(os.linesep, "\n") for said in (done.stdout, done.stderr))
    return Done(done.returncode, out, err)


def takeitdown(*words: str | Path, **more: Any) -> Done:
    """``takeitdown`` with these words."""
    return run(TAKEITDOWN, *words, **more)
