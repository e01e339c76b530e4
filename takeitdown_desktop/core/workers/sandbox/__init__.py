"""Puts a worker into a sandbox before it reads a byte of an untrusted file.

A decoder that a hostile file has compromised then only has its own memory, the descriptor
it was given, and a connection for numbers and codes. What each system enforces is in
docs/adr/0010-locked-workers.md. Only Linux has been tested.
"""

import sys

from takeitdown_desktop.core.workers.sandbox.layers import Layer

__all__ = ["Layer", "enter_sandbox"]


def enter_sandbox(connection: int, memory_bytes: int, *, threads: bool) -> tuple[Layer, ...]:
    """Sandbox this process irreversibly. Everything it will need has to be loaded by now.

    Args:
        connection: descriptor of the connection to the parent, the only way out that remains.
        memory_bytes: limit on the address space.
        threads: whether it may start threads from now on; only Linux can refuse that.

    Returns:
        The layers in force, without those that this system does not offer.
    """
    if sys.platform == "linux":
        from takeitdown_desktop.core.workers.sandbox import linux as system
    elif sys.platform == "darwin":
        from takeitdown_desktop.core.workers.sandbox import macos as system
    elif sys.platform == "win32":
        from takeitdown_desktop.core.workers.sandbox import windows as system
    else:
        return ()
    held = system.enter_sandbox(connection, memory_bytes, threads=threads)
    return tuple(layer for layer in Layer if layer in held)
