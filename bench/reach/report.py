"""The study's results as tables and plots in ``docs/reach.md``."""

from collections.abc import Iterable
from operator import itemgetter
from pathlib import Path
from statistics import mean, median
from typing import Any

import matplotlib as mpl
import numpy as np

from bench.reach import copies
from bench.reach.platform import MATCH
from bench.reach.recall import Judged, share_found

mpl.use("Agg")
from matplotlib import pyplot as plt

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = "reach.md"
COUNTS = (1, 8, 12, 32, 48, 64, 96)
GOALS = {32: 0.80, 48: 0.93, 96: 0.98}
TIERS = {"plain": 1, "core": 12, "extended": 48, "full": 96}
_BEGIN, _END = "<!-- made by make reach: {} -->", "<!-- end -->"


def write(found: dict[str, Any], folder: Path) -> None:
    """Replace the tables between the page's markers, and write page and plots into a folder."""
    judged = {name: [Judged(*row) for row in one["judged"]] for name, one in found["recall"].items()}
    parts = {
        "recall": _recall(judged, found["recall"]),
        "kinds": _kinds(judged["usual"]),
        "limit": _limit(found["limit"]),
        "mistakes": _mistakes(found["mistakes"]),
        "speed": _speed(found["speed"]),
    }
    page = (DOCS / PAGE).read_text(encoding="utf-8")
    for name, text in parts.items():
        before, rest = page.split(_BEGIN.format(name))
        page = f"{before}{_BEGIN.format(name)}\n\n{text}\n{_END}{rest.partition(_END)[2]}"
    (folder / PAGE).write_text(page, encoding="utf-8")
    plots = folder / "pictures"
    plots.mkdir(exist_ok=True)
    _plot_recall(judged, plots / "reach-recall.svg")
    _plot_mistakes(found["mistakes"], plots / "reach-mistakes.svg")


def _table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    head = list(head)
    lines = [head, ["---"] * len(head), *map(list, rows)]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


def _recall(judged: dict[str, list[Judged]], raw: dict[str, Any]) -> str:
    usual = judged["usual"]
    rows: list[list[object]] = []
    for count in COUNTS:
        shares = [share_found(ones, count) for ones in judged.values()]
        rows.append([count, *(f"{share:.3f}" for share in shares), _goal(count, shares[0])])
    by_hand = (mean(one.by_hand for one in ones) for ones in judged.values())
    rows.append(["8 by hand", *(f"{share:.3f}" for share in by_hand), ""])
    names = sorted({one.picture for one in usual})
    of_each = {name: share_found([one for one in usual if one.picture == name], 96) for name in names}
    worst = ", ".join(
        f"{name} {share:.2f}" for name, share in sorted(of_each.items(), key=itemgetter(1))[:5]
    )
    counts = " and ".join(f"{len(ones):,} {name}" for name, ones in judged.items())
    return (
        f"{counts} copies of {len(names)} pictures.\n\n"
        + _table(
            ["hashes a picture", *(f"found, {name} copies" for name in judged), "goal, usual copies"], rows
        )
        + f"\nPicture by picture, 96 hashes find {min(of_each.values()):.2f} to {max(of_each.values()):.2f} of the usual "
        f"copies, median {median(of_each.values()):.2f}; fewest of {worst}. The program expected "
        f"{mean(raw['usual']['expected']):.0f} of 100.\n"
    )


def _goal(count: int, share: float) -> str:
    if count not in GOALS:
        return ""
    if share >= GOALS[count]:
        return f"{GOALS[count]:.2f}: met"
    return f"{GOALS[count]:.2f}: missed by {GOALS[count] - share:.4f}"


def _kinds(judged: list[Judged]) -> str:
    rows = []
    for kind, (_, often) in copies.KINDS.items():
        mine = [one for one in judged if one.kind == kind]
        if mine:
            rows.append(
                [kind, often, len(mine), *(f"{share_found(mine, count):.2f}" for count in TIERS.values())]
            )
    return _table(["kind of copy", "of 100", "judged", *TIERS], rows)


def _limit(found: dict[str, Any]) -> str:
    pictures = found["pictures"]
    rows = []
    for at, count in enumerate(COUNTS):
        shares = (mean(one[who][at] for one in pictures) for who in ("known", "simulated"))
        rows.append([count, *(f"{share:.3f}" for share in shares), GOALS.get(count, "")])
    names = ", ".join(one["picture"] for one in pictures)
    return (
        f"{found['each']:,} usual copies each of {len(pictures)} pictures ({names}), and {found['seen']:,} others to choose "
        "from.\n\n"
        + _table(
            ["hashes a picture", "chosen among real copies", "chosen by the program", "goal"],
            rows,
        )
    )


def _mistakes(found: dict[str, Any]) -> str:
    rows = []
    for kind in sorted(found["apart"]):
        counts = [np.array(found[which][kind]) for which in ("apart", "within")]
        pairs = [f"{one.sum():,}" for one in counts]
        wrong = [int(one[: MATCH + 1].sum()) for one in counts]
        rows.append(
            [kind, pairs[0], wrong[0], _nearest(counts[0]), pairs[1], wrong[1], _nearest(counts[1])]
        )
    others = _all(found["apart"])
    centre, spread = _moments(others)
    return (
        f"{found['pictures']:,} pictures, {found['hashes']:,} published hashes, {found['uploads']:,} uploads of other "
        f"pictures: {int(others.sum()):,} pairs of two photographs, {int(_all(found['within']).sum()):,} of two parts of one.\n\n"
        + _table(
            [
                "published hash",
                "pairs of two photographs",
                f"at {MATCH} bits or less",
                "nearest",
                "pairs of parts of one",
                f"at {MATCH} bits or less",
                "nearest",
            ],
            rows,
        )
        + f"\nOf two photographs, the distances have a mean of {centre:.1f} and a standard deviation of "
        f"{spread:.1f} bits. {_tail(others)}\n"
    )


def _all(by_kind: dict[str, list[int]]) -> np.ndarray[Any, Any]:
    return np.sum(list(by_kind.values()), axis=0)


def _nearest(counts: np.ndarray[Any, Any]) -> int | str:
    bits = counts.nonzero()[0]
    return int(bits[0]) if len(bits) else "none"


def _moments(counts: np.ndarray[Any, Any]) -> tuple[float, float]:
    bits = np.arange(257)
    centre = float((bits * counts).sum() / counts.sum())
    return centre, float(np.sqrt(((bits - centre) ** 2 * counts).sum() / counts.sum()))


def _fit(counts: np.ndarray[Any, Any]) -> tuple[float, float]:
    """Slope and intercept of a straight line through the logarithm of the lower tail's cumulative distribution."""
    below = np.cumsum(counts) / counts.sum()
    bits = np.flatnonzero((below > 0) & (below <= 1e-4) & (np.cumsum(counts) >= 10))
    slope, level = np.polyfit(bits, np.log10(below[bits]), 1)
    return float(slope), float(level)


def _tail(counts: np.ndarray[Any, Any]) -> str:
    slope, level = _fit(counts)
    return (
        f"A straight line through the logarithm of the lowest 10⁻⁴ of them gives one pair in about "
        f"10^{-(slope * MATCH + level):.1f} at {MATCH} bits or less."
    )


def _speed(found: dict[str, Any]) -> str:
    spent = {int(most): sorted(values)[1:-1] for most, values in found["ms"].items()}
    plain = median(spent[1])
    rows = [
        [
            most,
            f"{median(values):.0f} ({min(values):.0f}-{max(values):.0f})",
            f"{median(values) - plain:.0f}",
        ]
        for most, values in spent.items()
    ]
    return _table(["hashes", "CPU ms, median (range)", "more than one hash"], rows)


def _plot_recall(judged: dict[str, list[Judged]], path: Path) -> None:
    figure, axes = plt.subplots(figsize=(7, 4))
    counts = range(1, 97)
    for name, ones in judged.items():
        axes.plot(counts, [share_found(ones, count) for count in counts], label=f"{name} copies")
    axes.plot(8, mean(one.by_hand for one in judged["usual"]), "k^", label="8 by hand, usual copies")
    axes.plot(list(GOALS), list(GOALS.values()), "kx", label="goals")
    axes.set(xlabel="hashes a picture", ylabel="share of edited copies found", ylim=(0, 1), xlim=(0, 97))
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right")
    _save(figure, path)


def _plot_mistakes(found: dict[str, Any], path: Path) -> None:
    counts = _all(found["apart"])
    figure, axes = plt.subplots(figsize=(7, 4))
    axes.bar(np.arange(257), counts, width=1.0)
    slope, level = _fit(counts)
    bits = np.arange(20, 70)
    # The line is fitted to the cumulative distribution; bars show its derivative.
    density = counts.sum() * -np.expm1(-slope * np.log(10)) * 10 ** (slope * bits + level)
    axes.plot(bits, density, "k--", label="fitted tail")
    axes.axvline(MATCH, color="red", label=f"{MATCH} bits: a match")
    axes.set(
        yscale="log",
        ylim=(0.1, None),
        xlim=(0, 256),
        xlabel="bits apart",
        ylabel="pairs of two photographs",
    )
    axes.legend()
    _save(figure, path)


def _save(figure: Any, path: Path) -> None:
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
