"""Defaults and limits that the command line shows, separate from the modules that use them, which load slowly."""

from collections.abc import Iterable

from takeitdown_wire import REGISTRY, PHash

SIGNALS = tuple(name for name in REGISTRY if name != PHash.type)
"""Signal types that an intake accepts. No phash: it reveals more of the picture than it helps to match."""

HEX_SIGNALS = {name: digits for name in SIGNALS if (digits := REGISTRY[name].hex_digits) is not None}
"""The types whose value is a single hash, with its number of hex digits."""

MAX_PARTS = 64
"""Maximum parts of the change sequence: a position has six bits for its part."""

REPORTS_PER_MINUTE = 600
WORK_BITS = 16
"""65,000 hashes on average: less than a tenth of a second on a fast computer; an old laptop needs less than two
seconds even when luck is bad."""


def either(names: Iterable[str]) -> str:
    """Join two or more names: "a, b or c"."""
    *first, last = names
    return f"{', '.join(first)} or {last}"
