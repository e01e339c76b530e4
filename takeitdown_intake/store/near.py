"""Finding out quickly whether a PDQ value is near to any of many: the list is long, and reports wait for it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from takeitdown_wire import PDQ_MATCH_BITS

_FEW = 200
"""Up to here, comparing with each one is as quick."""

_PART_BITS = 16
_PARTS = range(0, 256, _PART_BITS)
_FLIPS = (0, *(1 << bit for bit in range(_PART_BITS)))


class NearValues:
    """A set of PDQ values as numbers.

    Of two values at most 31 bits apart, one of the 16 parts is at most one bit apart: 31 shared
    out to 16 leaves less than two for one of them. So only values that share a part, or nearly,
    have to be compared.
    """

    def __init__(self, values: Iterable[int]) -> None:
        self._values = tuple(values)
        self._parts: dict[tuple[int, int], list[int]] = defaultdict(list)
        if len(self._values) > _FEW:
            for value in self._values:
                for shift in _PARTS:
                    self._parts[shift, _part(value, shift)].append(value)

    def holds(self, value: int) -> bool:
        """Whether one of them is at most ``PDQ_MATCH_BITS`` away."""
        return any((value ^ other).bit_count() <= PDQ_MATCH_BITS for other in self._candidates(value))

    def _candidates(self, value: int) -> Iterator[int]:
        if not self._parts:
            yield from self._values
            return
        for shift in _PARTS:
            part = _part(value, shift)
            for flip in _FLIPS:
                yield from self._parts.get((shift, part ^ flip), ())


def _part(value: int, shift: int) -> int:
    return value >> shift & ((1 << _PART_BITS) - 1)
