"""What the command line shows of an intake's ways, apart from what uses it, which loads slowly."""

from collections.abc import Iterable

from takeitdown_wire import REGISTRY, PHash

SIGNALS = tuple(name for name in REGISTRY if name != PHash.type)
"""Signal types that an intake takes. No phash: it tells more of the picture than it helps to match."""

HEX_SIGNALS = {name: digits for name in SIGNALS if (digits := REGISTRY[name].hex_digits) is not None}
"""Those whose value is one hash, and how many hex digits it has."""

MAX_PARTS = 64
"""Of the change sequence; a position has six bits for its part."""

REPORTS_PER_MINUTE = 600
WORK_BITS = 16
"""65,000 hashes on average: less than a tenth of a second on a fast computer; an old laptop needs less than two
seconds even when luck is bad."""


def either(names: Iterable[str]) -> str:
    """Two or more names as in a sentence: "a, b or c"."""
    *first, last = names
    return f"{', '.join(first)} or {last}"
