"""Garbage collection at moments when no request waits for it."""

import gc

_UNREACHED_THRESHOLD = (1 << 31) - 1


def collect_only_when_asked() -> None:
    """From now on, full collections only happen when ``gc.collect`` is called.

    One stops every thread, for a third of a second while a large report is being read. Young
    generations are still collected automatically; objects that exist now never are.
    """
    gc.collect()
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _UNREACHED_THRESHOLD)
