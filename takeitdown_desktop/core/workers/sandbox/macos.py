"""macOS: the system's own sandbox profile for programs that only compute. Written from the manual, never tested."""

import ctypes

from takeitdown_desktop.core.workers.sandbox import posix
from takeitdown_desktop.core.workers.sandbox.layers import Layer

_NAMED_PROFILE = 1


def enter_sandbox(connection: int, memory_bytes: int, *, threads: bool) -> frozenset[Layer]:  # noqa: ARG001 - the same signature on every system
    """See ``sandbox.enter_sandbox``."""
    posix.drop_descriptors(connection)
    posix.set_bounds(memory_bytes)
    held = {Layer.BOUNDS}
    system = ctypes.CDLL("/usr/lib/libSystem.dylib")
    message = ctypes.c_char_p()
    if (
        system.sandbox_init(b"pure-computation", ctypes.c_uint64(_NAMED_PROFILE), ctypes.byref(message))
        == 0
    ):
        held.add(Layer.PURE_COMPUTATION)
    return frozenset(held)
