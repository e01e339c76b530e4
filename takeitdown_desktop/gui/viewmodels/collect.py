"""From what was dropped, chosen or pasted to the files in it, off the GUI thread."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown_desktop.core.media.source import walk


@dataclass(frozen=True, slots=True)
class Found:
    """Files in the order in which they came, each once.

    Attributes:
        empty_folder: one of the folders had nothing in it.
        too_many: there were more than asked for; the rest was left out.
    """

    files: tuple[Path, ...]
    empty_folder: bool
    too_many: bool


def collect(paths: Sequence[Path], most: int, stopped: Callable[[], bool]) -> Found:
    """The files at and below ``paths``, at most ``most``; ends early when ``stopped``."""
    files: dict[Path, None] = {}
    empty = False
    for path in paths:
        found = False
        for file in walk(path):
            found = True
            files[Path(os.path.realpath(file))] = None
            if len(files) > most or stopped():
                return Found(tuple(files)[:most], empty_folder=empty, too_many=len(files) > most)
        empty = empty or not found
    return Found(tuple(files), empty_folder=empty, too_many=False)
