"""What a platform finds of edited films when it takes only so many frames of a minute of each: table and plot."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import mean

import matplotlib as mpl
import numpy as np
import numpy.typing as npt

from bench.reach import video_copies
from bench.reach.platform import MATCH, Bits, apart
from bench.reach.videos import SHARE

mpl.use("Agg")
from matplotlib import pyplot as plt

BUDGETS = (15, 30, 60, 120, 240, 480, 720, 1_440, 2_880, 5_760, math.inf)
"""Frames a minute. Partners' tiers allow 720, 2,880, 5,760 and all."""

MIN_LOOKS = 2
"""A copy of which a platform looks at fewer frames is not judged."""

_GROUPS = {"usual": ("usual",), "harder": ("harder",), "all": ("usual", "harder", "pairs")}


Kept = list[npt.NDArray[np.intp]]
"""Of each set the frames that a platform takes, as indices."""


@dataclass(frozen=True)
class Film:
    """One film.

    Attributes:
        name: its file's, without the ending.
        seconds: how long it is.
        sets: hashes of its frames, the first set of the film as it is.
        looks: what a platform hashes of each copy of each kind.
    """

    name: str
    seconds: float
    sets: list[Bits]
    looks: dict[str, list[Bits]]

    @cached_property
    def all(self) -> Kept:
        """Everything that is published."""
        return [np.arange(len(one)) for one in self.sets]

    @cached_property
    def _near(self) -> dict[str, list[list[Bits]]]:
        """For each copy and set, looks x frames: whether they match."""
        return {
            kind: [
                [apart(one, frames) <= MATCH for frames in self.sets]
                for one in copies
                if len(one) >= MIN_LOOKS
            ]
            for kind, copies in self.looks.items()
        }

    def found(self, kind: str, kept: Kept) -> list[bool]:
        """Of each copy of a kind that is judged, whether enough of its frames match one and the same set."""
        return [
            any(
                float(near[:, some].any(axis=1).mean()) >= SHARE
                for near, some in zip(sets, kept, strict=False)
            )
            for sets in self._near[kind]
        ]


def whole(film: Film, a_minute: float) -> Kept:
    """The film as it is, and its other sets as long as all together keep within the budget, as the intake's tiers do."""
    frames = np.cumsum([len(one) for one in film.sets]) * 60 / film.seconds
    return [one for at, one in enumerate(film.all) if at == 0 or frames[at] <= a_minute]


def thinned(film: Film, a_minute: float) -> Kept:
    """As many sets as fit, and of the one that no longer fits evenly spaced frames."""
    room = max(1.0, a_minute * film.seconds / 60)
    kept = []
    for one in film.all:
        count = int(min(room, len(one)))
        kept.append(np.linspace(0, len(one) - 1, count).round().astype(int))
        room -= count
    return kept


Spending = Callable[[Film, float], Kept]
SPENDINGS: dict[str, Spending] = {"whole sets": whole, "thinned": thinned}


def recall(films: Sequence[Film], groups: Sequence[str], spend: Spending, a_minute: float) -> float:
    """Share of copies of some groups that is found; each kind of copy counts as much as any other."""
    kept = [(film, spend(film, a_minute)) for film in films]
    return mean(
        mean(found for film, some in kept for found in film.found(kind, some))
        for kind, what in video_copies.KINDS.items()
        if what.group in groups
    )


def table(films: Sequence[Film]) -> str:
    """For each budget what is taken of it and what is found, with whole sets and with thinned ones."""
    columns = [f"{what}, {how}" for how in SPENDINGS for what in ("taken", *_GROUPS)]
    lines = [f"| frames a minute, at most | {' | '.join(columns)} |", f"| {'--- | ' * (len(columns) + 1)}"]
    for budget in BUDGETS:
        cells = [_named(budget)]
        for spend in SPENDINGS.values():
            taken = mean(sum(map(len, spend(film, budget))) * 60 / film.seconds for film in films)
            cells.append(f"{taken:,.0f}")
            cells += [f"{recall(films, groups, spend, budget):.2f}" for groups in _GROUPS.values()]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _named(budget: float) -> str:
    return "all" if math.isinf(budget) else f"{budget:,}"


def plot(films: Sequence[Film], path: Path) -> None:
    """The same as curves, into an SVG file."""
    figure, axes = plt.subplots(figsize=(7, 4))
    places = range(len(BUDGETS))
    for how, line in zip(SPENDINGS, ("-", "--"), strict=True):
        for (name, groups), colour in zip(_GROUPS.items(), ("C0", "C1", "C2"), strict=True):
            shares = [recall(films, groups, SPENDINGS[how], budget) for budget in BUDGETS]
            axes.plot(places, shares, colour + line, marker=".", label=f"{name} kinds, {how}")
    axes.set_xticks(places, [_named(budget) for budget in BUDGETS])
    axes.set(xlabel="frames a minute, at most", ylabel="share of edited copies found", ylim=(0, 1.02))
    axes.grid(alpha=0.3)
    axes.legend(fontsize="small")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
