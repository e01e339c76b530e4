"""Limits that every POSIX system has: memory, file size, core dumps, inherited descriptors."""

import contextlib
import os
import resource


def drop_descriptors(connection: int) -> None:
    """Close all descriptors but the connection, and put the standard three on the null device."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    limit = min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], 65_536)
    os.closerange(3, connection)
    os.closerange(connection + 1, limit)


def set_bounds(memory_bytes: int) -> None:
    """No core dump (it would hold the picture), no writing to files, and a limit on memory."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # macOS has no limit on the address space
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
