"""Locks a worker in before it reads a byte of a stranger's file.

A decoder that a hostile file has taken over is then left with its own memory, the one
descriptor it was handed, and a connection on which it can say numbers and codes. What holds
where: docs/adr/0010-locked-workers.md. Only Linux has been run.
"""

import sys

from takeitdown_desktop.core.workers.sandbox.layers import Layer

__all__ = ["Layer", "lock_in"]


def lock_in(connection: int, memory_bytes: int, *, threads: bool) -> tuple[Layer, ...]:
    """Lock this process in, for good. Everything it will need has to be loaded by now.

    Args:
        connection: descriptor of the connection to the parent; with it, and what comes
            over it, stays the only way out.
        memory_bytes: bound on the address space.
        threads: whether it may make threads from now on; only Linux can refuse that.

    Returns:
        The layers that hold. A layer that this system does not offer is left out.
    """
    if sys.platform == "linux":
        from takeitdown_desktop.core.workers.sandbox import linux as system
    elif sys.platform == "darwin":
        from takeitdown_desktop.core.workers.sandbox import macos as system
    elif sys.platform == "win32":
        from takeitdown_desktop.core.workers.sandbox import windows as system
    else:
        return ()
    held = system.lock_in(connection, memory_bytes, threads=threads)
    return tuple(layer for layer in Layer if layer in held)
