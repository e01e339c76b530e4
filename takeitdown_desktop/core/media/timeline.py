"""Monotonic frame times from a file's time stamps, which may jump."""

from takeitdown_wire import MAX_TIME_MS

_BACK_MS = 1_000.0
"""A larger step backwards starts a new clock, as in concatenated streams."""

_USUAL_STEP_MS = 40.0


class Timeline:
    """Milliseconds since the first frame.

    A time stamp that jumps back, or beyond ``MAX_TIME_MS``, starts a new clock that continues from the last time.
    So one wrong time stamp does not shift any other frame.
    """

    def __init__(self, frame_rate: float) -> None:
        """``frame_rate``: frames per second, 0 if unknown."""
        self._step = 1_000 / frame_rate if frame_rate > 0 else _USUAL_STEP_MS
        self._offset: float | None = None
        self._last = 0.0

    def at(self, stamp_ms: float | None) -> int:
        """The time of the next frame: 0 to ``MAX_TIME_MS``, never less than that of the one before.

        Args:
            stamp_ms: its presentation time in the file, milliseconds; None if it has none.
        """
        if self._offset is None:
            self._offset = -(stamp_ms or 0.0)
            return 0
        time = self._last + self._step if stamp_ms is None else stamp_ms + self._offset
        if not self._last - _BACK_MS <= time <= MAX_TIME_MS:
            self._offset += self._last + self._step - time
            time = self._last + self._step
        self._last = min(max(time, self._last), float(MAX_TIME_MS))
        return round(self._last)
