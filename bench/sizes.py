"""How much is measured, and the programs that all parts use."""

import json
import sys
from dataclasses import dataclass

from bench.measure import Program


@dataclass(frozen=True)
class Size:
    """How much is measured: for a glance, for the table, or in full.

    Attributes:
        pairs: alternating runs for each row; slow or numerous rows take ``few``.
        files: maximum number of different photos of a kind.
        times: factor by which lists of photos are longer than in a glance.
        kinds, clips: number of kinds of photos and of videos.
        film_s: length of most videos in seconds; None for each one's own.
        full: also measure rows that take minutes each.
    """

    pairs: int
    files: int
    times: int
    kinds: int
    clips: int
    film_s: int | None
    full: bool = False

    @property
    def few(self) -> int:
        """Pairs for slow or numerous rows."""
        return self.pairs if self.full else 1


GLANCE = Size(pairs=1, files=4, times=1, kinds=1, clips=1, film_s=8)
USUAL = Size(pairs=2, files=4, times=2, kinds=8, clips=9, film_s=20)
FULL = Size(pairs=3, files=8, times=3, kinds=8, clips=9, film_s=None, full=True)


def pdq_of_ours(said: str) -> list[str]:
    """The first PDQ hash of each file."""
    rows = [json.loads(line) for line in said.splitlines()]
    return [next(one["value"] for one in row["signals"] if one["type"] == "pdq") for row in rows]


def frames_of_ours(said: str) -> list[str]:
    """The hashes of the frames of one video."""
    (row,) = map(json.loads, said.splitlines())
    return [value for _, _, value in next(one["frames"] for one in row["signals"] if one["type"] == "vpdq")]


_HASH = (sys.executable, "-m", "takeitdown_desktop", "hash", "--json", "--details")


def ours(*options: str, cores: int = 1, frames: bool = False) -> Program:
    """The real command."""
    return Program((*_HASH, *options), frames_of_ours if frames else pdq_of_ours, cores)


def peer(name: str, python: str = sys.executable) -> Program:
    """One of ``bench.programs``."""
    return Program((python, "-m", "bench.programs", name), str.split)


SHIPPED = ours()
PLAIN = ours("--variants", "1")
"""Without hashes of edited copies, like peers."""
