"""``takeitdown doctor``: is all well on this computer, and what holds a hostile file in?"""

import argparse
import os
import platform
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.terminal import plain, put, say
from takeitdown_desktop.core.errors import CrashedError
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.workers.crew import usable_cores
from takeitdown_desktop.core.workers.sandbox import Layer
from takeitdown_desktop.core.workers.self_test import Attempt, Findings, examine
from takeitdown_wire.version import version

LAYERS = {
    Layer.BOUNDS: "bounds on memory, no writing of files, no core dump",
    Layer.NO_NEW_PRIVILEGES: "no new privileges",
    Layer.UNTRACEABLE: "no other program may look into its memory",
    Layer.NO_FILES: "Landlock: no file and no folder",
    Layer.FEW_CALLS: "seccomp: a short list of system calls",
    Layer.JOB: "job of one process, with a bound on memory",
    Layer.LOW_INTEGRITY: "low integrity",
    Layer.PURE_COMPUTATION: "sandbox profile: pure computation",
}
_OF_SYSTEM = {
    "Linux": (Layer.BOUNDS, Layer.NO_NEW_PRIVILEGES, Layer.UNTRACEABLE, Layer.NO_FILES, Layer.FEW_CALLS),
    "Darwin": (Layer.BOUNDS, Layer.PURE_COMPUTATION),
    "Windows": (Layer.JOB, Layer.LOW_INTEGRITY),
}
ATTEMPTS = {
    Attempt.CONNECT: "open a connection",
    Attempt.READ: "open a file",
    Attempt.LIST: "look into a folder",
    Attempt.WRITE: "write a file",
    Attempt.RUN: "start another program",
}


def run(arguments: argparse.Namespace) -> int:
    """Examine this computer."""
    try:
        found = examine()
    except CrashedError:
        say(
            "No process that reads files can be started here. Install the program again, or use another computer."
        )
        return exit_codes.BY_CODE["unexpected"]
    kept = paths.data()
    if arguments.json:
        put(_as_json(found, kept))
    else:
        _print(found, kept)
    return exit_codes.NOT_LOCKED_IN if found.possible else exit_codes.OK


def _print(found: Findings, kept: Path) -> None:
    print(f"takeitdown {version()}, Python {platform.python_version()}, {platform.system()}.")
    print("Files are read in processes of their own. What holds such a process in, here:")
    for layer in _of_this_system(found):
        print(f"  {'yes' if layer in found.layers else 'NO ':4} {LAYERS[layer]}")
    print("What one of them was refused just now, when it tried to:")
    for attempt, words in ATTEMPTS.items():
        print(f"  {'POSSIBLE' if attempt in found.possible else 'refused':9} {words}")
    print("What files are read with:")
    for name, which in found.decoders.items():
        print(f"  {name:10} {which or 'NOT THERE'}")
    print(f"Up to {usable_cores()} files side by side, each with up to {LIMITS.memory_bytes >> 20:,} MB.")
    print(f"Reports that you keep are in {plain(str(kept))}{_state(kept)}.")
    if found.possible:
        print(
            "A harmful file could do what is marked POSSIBLE. Use another computer for files from strangers."
        )


def _of_this_system(found: Findings) -> list[Layer]:
    expected = _OF_SYSTEM.get(platform.system(), ())
    return [layer for layer in Layer if layer in expected or layer in found.layers]


def _state(kept: Path) -> str:
    if not kept.exists():
        return " (nothing is kept yet)"
    return "" if os.access(kept, os.W_OK) else " (which can't be written to)"


def _as_json(found: Findings, kept: Path) -> dict[str, object]:
    return {
        "version": version(),
        "layers": {layer: layer in found.layers for layer in _of_this_system(found)},
        "refused": {attempt: attempt not in found.possible for attempt in Attempt},
        "decoders": {name: which or None for name, which in found.decoders.items()},
        "cores": usable_cores(),
        "memory_bytes": LIMITS.memory_bytes,
        "data": str(kept),
    }
