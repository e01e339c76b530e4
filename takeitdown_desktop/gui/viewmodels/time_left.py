"""Estimates the time left from the speed so far."""

import time
from collections.abc import Callable

_LEAST_S = 3.0  # of watching, and
_LEAST_SHARE = 0.05  # of all the work, before a guess is worth telling


class TimeLeft:
    """Watches one fraction of done work grow.

    Args:
        clock: seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began: tuple[float, float] | None = None  # when, and at which fraction
        self._last = 0.0

    def seconds(self, fraction: float, *, running: bool) -> float | None:
        """The estimate for work of which ``fraction`` is done; None while there is too little to go by."""
        if not running or self._began is None or fraction < self._last:
            # Idle, paused, or more files were added: what was watched before says nothing now.
            self._began = (self._clock(), fraction) if running else None
            self._last = fraction
            return None
        self._last = fraction
        since, first = self._began
        spent, share = self._clock() - since, fraction - first
        if spent < _LEAST_S or share < _LEAST_SHARE:
            return None
        return spent * (1.0 - fraction) / share
