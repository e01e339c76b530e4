"""Estimates the remaining time from the speed so far."""

import time
from collections.abc import Callable

_MIN_S = 3.0  # minimum observation time, and
_MIN_SHARE = 0.05  # minimum share of all work, before an estimate is given


class TimeLeft:
    """Observes how fast the completed fraction of work grows.

    Args:
        clock: monotonic time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began: tuple[float, float] | None = None  # time and fraction at the start of the observation
        self._last = 0.0

    def seconds(self, fraction: float, *, running: bool) -> float | None:
        """Seconds left when ``fraction`` of the work is done; None while there is too little data."""
        if not running or self._began is None or fraction < self._last:
            # Idle, paused, or files were added: earlier observations no longer apply.
            self._began = (self._clock(), fraction) if running else None
            self._last = fraction
            return None
        self._last = fraction
        since, first = self._began
        spent, share = self._clock() - since, fraction - first
        if spent < _MIN_S or share < _MIN_SHARE:
            return None
        return spent * (1.0 - fraction) / share
