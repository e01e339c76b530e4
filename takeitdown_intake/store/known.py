"""A set of values to match against: digests exactly, PDQ values by distance, videos frame by frame."""

import json
from collections.abc import Iterable

from takeitdown_intake.store.near import NearValues
from takeitdown_wire import PDQ_GOOD_QUALITY, Pdq


class KnownValues:
    """An immutable set of (signal type, value)."""

    def __init__(self, values: Iterable[tuple[str, str]] = ()) -> None:
        self._exact = frozenset(values)
        self._pdq = NearValues(int(value, 16) for kind, value in self._exact if kind == Pdq.type)

    @property
    def types(self) -> frozenset[str]:
        """The signal types in it."""
        return frozenset(kind for kind, _ in self._exact)

    def holds(self, signal_type: str, value: str) -> bool:
        """Whether a value is in it, or is a PDQ value within ``PDQ_MATCH_BITS`` of one that is."""
        if (signal_type, value) in self._exact:
            return True
        return signal_type == Pdq.type and self._pdq.holds(int(value, 16))

    def frames_left(self, value: str) -> str | None:
        """A vPDQ value without the frames that match; None if no remaining frame has ``PDQ_GOOD_QUALITY``."""
        frames = json.loads(value)
        left = [frame for frame in frames if not self._pdq.holds(int(frame[2], 16))]
        if len(left) == len(frames):
            return value
        if not any(frame[1] >= PDQ_GOOD_QUALITY for frame in left):
            return None
        return json.dumps(left, separators=(",", ":"))
