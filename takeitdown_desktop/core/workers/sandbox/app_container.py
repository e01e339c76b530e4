"""Windows: a worker in an AppContainer, which has no network, and of all files those of the system and of the program.

Written from Microsoft's documents ("Launch an AppContainer") and **never enforced here**: Wine has none. The installer
makes the container's profile and lets it read the program's folder; where either is missing, or Windows knows no
containers, nothing is started in one. A worker gets open handles only, by inheritance and duplication, and Windows
checks rights when a handle is made, not when it is used.
"""

import ctypes
import functools
from collections.abc import Mapping, Sequence
from pathlib import Path

from takeitdown_desktop import windows_acl
from takeitdown_desktop.core.workers.sandbox.windows_process import Capabilities, ContainedProcess, create

NAME = "TID.Worker"
"""Of the container's profile; ``installer/windows/setup.nsi`` has the same."""

_EVERY_CONTAINER = ";AC)"
"""How an entry ends that lets every AppContainer in, as in the folder of Windows itself."""

_failed: list[int] = []
"""Processes that ended in a container before they were ready: on this computer they can do too little there."""


def start(
    command: Sequence[str], environment: Mapping[str, str], inherited: int
) -> ContainedProcess | None:
    """Start a program in the container.

    Args:
        command: its first word is the program's path.
        environment: all that it gets of one.
        inherited: the one handle that it gets, beside standard streams that lead nowhere.

    Returns:
        None where it can't be done; then nothing was started.
    """
    folder, sid = Path(command[0]).parent, _sid()
    if _failed or sid is None or not _may_read(sid, folder):
        return None
    return create(command, environment, inherited, folder, Capabilities(sid, None, 0, 0))


def was_too_narrow(process: object) -> bool:
    """Note that a process ended before it was ready, so before it got a file.

    Returns:
        Whether it was in a container. No further one is started there then, and the next may get further.
    """
    if not isinstance(process, ContainedProcess):
        return False
    _failed.append(process.pid)
    return True


@functools.cache
def _sid() -> int | None:
    """Where the container's security identifier lies, for good; None where Windows knows no containers."""
    sid = ctypes.c_void_p()
    try:
        derive = vars(ctypes)["WinDLL"]("userenv").DeriveAppContainerSidFromAppContainerName
    except (AttributeError, OSError):
        return None
    return None if derive(ctypes.c_wchar_p(NAME), ctypes.byref(sid)) else sid.value


def _may_read(sid: int, folder: Path) -> bool:
    """Whether a folder lets the container in, or all containers."""
    said = windows_acl.rights(folder)
    return f";{windows_acl.sid_text(sid)})" in said or _EVERY_CONTAINER in said
