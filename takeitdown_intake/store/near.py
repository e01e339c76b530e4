"""Fast test whether a PDQ value is near any of many: the list is long, and reports wait for it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from takeitdown_wire import PDQ_MATCH_BITS

_FEW = 200
"""Up to this many values, comparing with each is as fast."""

_PART_BITS = 16
_PARTS = range(0, 256, _PART_BITS)
_FLIPS = (0, *(1 << bit for bit in range(_PART_BITS)))


class NearValues:
    """A set of PDQ values as 256-bit integers, indexed by 16-bit parts.

    Two values at most 31 bits apart have one of their 16 parts at most one bit apart (the pigeonhole
    principle, as in multi-index hashing), so only values with such a part have to be compared.
    """

    def __init__(self, values: Iterable[int]) -> None:
        self._values = tuple(values)
        self._parts: dict[tuple[int, int], list[int]] = defaultdict(list)
        if len(self._values) > _FEW:
            for value in self._values:
                for shift in _PARTS:
                    self._parts[shift, _part(value, shift)].append(value)

    def holds(self, value: int) -> bool:
        """Whether any of them is within ``PDQ_MATCH_BITS`` of ``value``."""
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
