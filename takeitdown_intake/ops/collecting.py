"""When objects that hold each other are looked for: not in the middle of what others wait for."""

import gc

_NEVER = (1 << 31) - 1


def collect_only_when_asked() -> None:
    """From now on no thread looks through all objects by itself; ``gc.collect`` does, where nobody waits for it.

    It stops every thread meanwhile, for a third of a second while a large report is being read.
    What is young is still looked through as it comes, and what is there now never again.
    """
    gc.collect()
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)
