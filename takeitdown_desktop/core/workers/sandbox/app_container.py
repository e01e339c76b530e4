"""Windows: a worker in an AppContainer, without network, and with access only to files of Windows and of the program.

Written from Microsoft's documentation ("Launch an AppContainer") and **never tested on Windows**: Wine has none. The
installer creates the container's profile and lets it read the program's folder; if either is missing, or Windows has
no containers, none is used. A worker gets open handles only, by inheritance and duplication; Windows checks rights
when a handle is created, not when it is used.
"""

import ctypes
import functools
from collections.abc import Mapping, Sequence
from pathlib import Path

from takeitdown_desktop import windows_acl
from takeitdown_desktop.core.workers.sandbox.windows_process import Capabilities, ContainedProcess, create

NAME = "TID.Worker"
"""Name of the container's profile; the same as in ``installer/windows/setup.nsi``."""

_EVERY_CONTAINER = ";AC)"
"""End of an access control entry for all AppContainers, as on the folder of Windows itself."""

_failed: list[int] = []
"""Ids of processes that ended in a container before they were ready: on this computer it is too restrictive."""


def start(
    command: Sequence[str], environment: Mapping[str, str], inherited: int
) -> ContainedProcess | None:
    """Start a program in the container.

    Args:
        command: the program's path and its arguments.
        environment: its whole environment.
        inherited: the only handle that it inherits, besides standard streams on the null device.

    Returns:
        None if it can't be done; then nothing was started.
    """
    folder, sid = Path(command[0]).parent, _sid()
    if _failed or sid is None or not _may_read(sid, folder):
        return None
    return create(command, environment, inherited, folder, Capabilities(sid, None, 0, 0))


def was_too_narrow(process: object) -> bool:
    """Note that a process ended before it was ready, and so before it got a file.

    Returns:
        Whether it was in a container. If so, no other is started in one, and the next may succeed.
    """
    if not isinstance(process, ContainedProcess):
        return False
    _failed.append(process.pid)
    return True


@functools.cache
def _sid() -> int | None:
    """Address of the container's security identifier, never freed; None if Windows has no containers."""
    sid = ctypes.c_void_p()
    try:
        derive = vars(ctypes)["WinDLL"]("userenv").DeriveAppContainerSidFromAppContainerName
    except (AttributeError, OSError):
        return None
    return None if derive(ctypes.c_wchar_p(NAME), ctypes.byref(sid)) else sid.value


def _may_read(sid: int, folder: Path) -> bool:
    """Whether a folder is readable for this container, or for all containers."""
    rights = windows_acl.rights(folder)
    return f";{windows_acl.sid_text(sid)})" in rights or _EVERY_CONTAINER in rights
