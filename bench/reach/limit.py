"""An upper bound for the choice of hashes: choosing with real copies of a picture, which nobody has beforehand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bench.reach import copies
from bench.reach.habits import Habits
from bench.reach.pictures import Source, of_usual_size
from bench.reach.platform import MATCH, QUALITY, Bits, apart, bits_of, published, upload
from takeitdown_desktop.core.variants import set_cover


@dataclass(frozen=True)
class Compared:
    """Shares of one picture's copies that are found, for each number of hashes.

    Attributes:
        picture: its name.
        known: found by hashes that were chosen with other copies of it, edited by the same habits.
        simulated: found by the hashes that the program publishes, which it chose without copies.
    """

    picture: str
    known: list[float]
    simulated: list[float]


def compare(
    sources: Iterable[Source], seen: int, each: int, habits: Habits, seed: int, counts: Sequence[int]
) -> list[Compared]:
    """Choose with ``seen`` copies of every picture, and judge by ``each`` others."""
    found = []
    for number, source in enumerate(sources):
        image = of_usual_size(source)
        draw = np.random.default_rng([seed, number])
        uploads = [
            upload(copies.make(image, copies.draw_kind(draw), draw, habits).image)
            for _ in range(seen + each)
        ]
        bits = np.array([bits for bits, _ in uploads])
        fits = np.array([quality >= QUALITY for _, quality in uploads])
        ours = bits_of(published(image)[0])
        others = bits[:seen][fits[:seen]]
        shares = np.full(len(others), 1 / len(others), np.float32)
        picks = set_cover.choose(others, shares, ours[:1], max(counts) - 1, lambda _: True).picks
        known = np.concatenate([ours[:1], [pick.bits for pick in picks]])
        judged, fit = bits[seen:], fits[seen:]
        found.append(
            Compared(
                source.name,
                [_share(judged, fit, known[:count]) for count in counts],
                [_share(judged, fit, ours[:count]) for count in counts],
            )
        )
    return found


def _share(uploads: Bits, fits: Bits, hashes: Bits) -> float:
    return float(((apart(uploads, hashes) <= MATCH).any(axis=1) & fits).mean())
