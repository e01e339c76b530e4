"""Counts and times that identify nobody: rounded, and suppressed where they are about a few people."""

from collections.abc import Sequence
from statistics import quantiles

FLOOR = 10
"""Smaller counts are suppressed, others rounded to a multiple, so that no sum of figures gives an exact one."""

FEW = f"<{FLOOR}"

Count = int | str
"""A rounded count, or ``FEW``."""

EDGES_S = (60, 15 * 60, 3_600, 6 * 3_600, 24 * 3_600, 7 * 24 * 3_600)
"""Upper bounds of the histogram's buckets, inclusive; the last bucket has none."""


def count(exact: int) -> Count:
    """0, ``FEW``, or the nearest multiple of ``FLOOR``."""
    if exact < FLOOR:
        return FEW if exact else 0
    return (exact + FLOOR // 2) // FLOOR * FLOOR


def share(part: int, whole: int) -> float | None:
    """``part / whole`` in hundredths; None where ``whole`` is below ``FLOOR``."""
    return round(part / whole, 2) if whole >= FLOOR else None


def times(seconds: Sequence[float]) -> dict[str, object]:
    """Count, median, 90th percentile and histogram of durations in seconds."""
    few = len(seconds) < FLOOR
    deciles = [] if few else quantiles(seconds, n=10, method="inclusive")
    edges = (*EDGES_S, None)
    below = 0.0
    buckets: list[dict[str, object]] = []
    for edge in edges:
        inside = sum(below < one <= edge if edge is not None else one > below for one in seconds)
        inside += sum(one <= 0 for one in seconds) if below == 0 else 0
        buckets.append({"up_to_s": edge, "count": count(inside)})
        below = edge or below
    return {
        "count": count(len(seconds)),
        "median_s": None if few else round(deciles[4]),
        "nine_of_ten_s": None if few else round(deciles[8]),
        "buckets": buckets,
    }
