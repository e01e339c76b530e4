"""Monotonic frame times from the time stamps of a file, which may jump."""

from takeitdown_wire import MAX_TIME_MS

_BACK_MS = 1_000.0
"""A time stamp further back than this starts a new clock, as in a joined stream or a tape that was restarted."""

_USUAL_STEP_MS = 40.0


class Timeline:
    """Milliseconds since the first frame.

    Stamps that fall back, or that no video is long enough for, begin a new clock, which goes on where the last one
    was. So one wild stamp moves no other frame.
    """

    def __init__(self, frame_rate: float) -> None:
        """``frame_rate``: frames a second, 0 when it is not known."""
        self._step = 1_000 / frame_rate if frame_rate > 0 else _USUAL_STEP_MS
        self._offset: float | None = None
        self._last = 0.0

    def at(self, stamp_ms: float | None) -> int:
        """The time of the next frame: 0 to ``MAX_TIME_MS``, never less than that of the one before.

        Args:
            stamp_ms: its presentation time as the file gives it; None when it gives none.
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
