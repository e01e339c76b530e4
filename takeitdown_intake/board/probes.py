"""Availability as probed from outside: one line for each probe, and their summary."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from takeitdown_intake.errors import SetupError

_LONGEST_LINE = 100
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Probes:
    """Probes of ``/readyz`` from outside.

    Attributes:
        looks: for each probe, milliseconds since 1970 and whether it was answered; in order of time.
    """

    looks: tuple[tuple[int, bool], ...]

    @classmethod
    def read(cls, path: Path) -> "Probes":
        """Read lines of two numbers: seconds since 1970, and the probe's exit code, 0 for an answer.

        Raises:
            SetupError: a line is malformed.
        """
        return cls(tuple(sorted(_looks(path))))

    def within(self, from_ms: int, to_ms: int) -> dict[str, Any]:
        """Summary of the probes from ``from_ms`` until before ``to_ms``: their number, share answered, longest outage."""
        looks = [look for look in self.looks if from_ms <= look[0] < to_ms]
        answered = sum(well for _, well in looks)
        return {
            "looks": len(looks),
            "answered": answered,
            "share": round(answered / len(looks), 5) if looks else None,
            "longest_without_answer_s": _longest_ms(looks) // 1_000,
            "days_without_a_look": self._days_without(from_ms, to_ms),
        }

    def _days_without(self, from_ms: int, to_ms: int) -> int:
        days = {(ms - from_ms) // _DAY_MS for ms, _ in self.looks if from_ms <= ms < to_ms}
        return -(-(to_ms - from_ms) // _DAY_MS) - len(days)


def _longest_ms(looks: list[tuple[int, bool]]) -> int:
    """The longest outage: from the first unanswered probe to the next answered one."""
    longest, since = 0, None
    for (ms, well), (next_ms, _) in pairwise([*looks, looks[-1]] if looks else []):
        if well:
            since = None
            continue
        since = ms if since is None else since
        longest = max(longest, next_ms - since)
    return longest


def _looks(path: Path) -> Iterator[tuple[int, bool]]:
    with path.open(encoding="ascii", errors="replace") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                seconds, code = map(int, line[:_LONGEST_LINE].split())
            except ValueError as error:
                raise SetupError(f"Line {number} of {path} is not a time and an exit code.") from error
            yield seconds * 1_000, code == 0
