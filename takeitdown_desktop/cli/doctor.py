"""``takeitdown doctor``: checks the sandbox, the decoders and the data folder of this computer."""

import os
import platform
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.terminal import plain, put, say
from takeitdown_desktop.cli.words import lines, number, translate
from takeitdown_desktop.core.errors import CrashedError
from takeitdown_desktop.core.media.limits import LIMITS
from takeitdown_desktop.core.workers.crew import usable_cores
from takeitdown_desktop.core.workers.sandbox import Layer
from takeitdown_desktop.core.workers.self_test import Attempt, Findings, examine
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP
from takeitdown_wire.version import version

LAYERS = {
    Layer.BOUNDS: QT_TRANSLATE_NOOP("cli", "bounds on memory, no writing of files, no core dump"),
    Layer.NO_NEW_PRIVILEGES: QT_TRANSLATE_NOOP("cli", "no new privileges"),
    Layer.UNTRACEABLE: QT_TRANSLATE_NOOP("cli", "no other program may look into its memory"),
    Layer.NO_FILES: QT_TRANSLATE_NOOP("cli", "Landlock: no file and no folder"),
    Layer.FEW_CALLS: QT_TRANSLATE_NOOP("cli", "seccomp: a short list of system calls"),
    Layer.JOB: QT_TRANSLATE_NOOP("cli", "job of one process, with a bound on memory"),
    Layer.LOW_INTEGRITY: QT_TRANSLATE_NOOP("cli", "low integrity"),
    Layer.APP_CONTAINER: "AppContainer",  # a name, the same in every language
    Layer.PURE_COMPUTATION: QT_TRANSLATE_NOOP("cli", "sandbox profile: pure computation"),
}
_OF_SYSTEM = {
    "Linux": (Layer.BOUNDS, Layer.NO_NEW_PRIVILEGES, Layer.UNTRACEABLE, Layer.NO_FILES, Layer.FEW_CALLS),
    "Darwin": (Layer.BOUNDS, Layer.PURE_COMPUTATION),
    "Windows": (Layer.JOB, Layer.LOW_INTEGRITY, Layer.APP_CONTAINER),
}
ATTEMPTS = {
    Attempt.CONNECT: QT_TRANSLATE_NOOP("cli", "open a connection"),
    Attempt.READ: QT_TRANSLATE_NOOP("cli", "open a file"),
    Attempt.LIST: QT_TRANSLATE_NOOP("cli", "look into a folder"),
    Attempt.WRITE: QT_TRANSLATE_NOOP("cli", "write a file"),
    Attempt.RUN: QT_TRANSLATE_NOOP("cli", "start another program"),
}


def run(arguments: given.Given) -> int:
    """Print the findings. Returns ``NOT_LOCKED_IN`` if the sandbox allows a forbidden operation."""
    try:
        found = examine()
    except CrashedError:
        say(
            translate(
                "cli",
                "No process that reads files can be started here. Install the program again, or use another "
                "computer.",
            )
        )
        return exit_codes.BY_CODE["unexpected"]
    kept = paths.data()
    if arguments.json:
        put(_as_json(found, kept))
    else:
        _print(found, kept)
    return exit_codes.NOT_LOCKED_IN if found.possible else exit_codes.OK


def _print(found: Findings, kept: Path) -> None:
    print(f"takeitdown {version()}, Python {platform.python_version()}, {platform.system()}")
    print(translate("cli", "Files are read in processes of their own. What holds such a process in, here:"))
    yes, no = translate("SharedPage", "Yes"), translate("SharedPage", "No").upper()
    rows = [(yes if layer in found.layers else no, LAYERS[layer]) for layer in _of_this_system(found)]
    _print_rows(rows)
    print(translate("cli", "What one of them was refused just now, when it tried to:"))
    refused, possible = translate("cli", "refused"), translate("cli", "POSSIBLE")
    _print_rows(
        [(possible if one in found.possible else refused, words) for one, words in ATTEMPTS.items()]
    )
    print(translate("cli", "What files are read with:"))
    missing = translate("cli", "NOT THERE")
    for name, which in found.decoders.items():
        print(f"  {name:10} {which or missing}")
    room = translate("cli", "Files side by side: {count}. Most memory for each: {size} MB.")
    print(room.format(count=number(usable_cores()), size=number(LIMITS.memory_bytes >> 20)))
    print(translate("cli", "Reports that you keep are in {folder}.").format(folder=plain(str(kept))))
    if not kept.exists():
        print(translate("cli", "Nothing is kept there yet."))
    elif not os.access(kept, os.W_OK):
        print(translate("cli", "That folder can't be written to."))
    if found.possible:
        harm = translate(
            "cli",
            "A harmful file could do what is marked {possible}. Use another computer for files from strangers.",
        )
        print(harm.format(possible=possible))


def _print_rows(rows: list[tuple[str, str]]) -> None:
    for line in lines(*((state, translate("cli", words)) for state, words in rows)):
        print(f"  {line}")


def _of_this_system(found: Findings) -> list[Layer]:
    expected = _OF_SYSTEM.get(platform.system(), ())
    return [layer for layer in Layer if layer in expected or layer in found.layers]


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
