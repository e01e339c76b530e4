"""Protects the main process, so that neither a crash nor another program exposes its memory or files.

Light on purpose: it runs before the window's first page.
"""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

OWNER_ONLY_UMASK = 0o077

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4
_NONE = (0, 0, 0, 0)
_PT_DENY_ATTACH = 31
_NO_DIALOGS = 0x1 | 0x2 | 0x8000  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX
_NO_HEAP_IN_REPORTS = 0x1  # WER_FAULT_REPORTING_FLAG_NOHEAP

NO_BUS = "disabled:"
"""An address of an unknown type, so that the D-Bus library neither connects nor starts a bus."""


def protect() -> None:
    """Make new files private, disable core dumps, and keep other programs of this user out of this process.

    Protections that the system lacks are left out; ``takeitdown verify`` shows the result. The code for Windows
    and macOS is written from their manuals and was never tested there.
    """
    os.umask(OWNER_ONLY_UMASK)
    if sys.platform == "win32":
        _protect_windows()
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _libc().prctl(_PR_SET_DUMPABLE, *_NONE)
    elif sys.platform == "darwin":
        _libc().ptrace(_PT_DENY_ATTACH, 0, None, 0)


def is_untraceable() -> bool:
    """Whether the kernel keeps other programs of this user from tracing this process; False except on Linux."""
    if sys.platform != "linux":
        return False
    return int(_libc().prctl(_PR_GET_DUMPABLE, *_NONE)) == 0


def start_no_bus(environment: MutableMapping[str, str] = os.environ) -> None:
    """Keep the D-Bus library from starting a session bus; an existing one is used.

    A bus started by the program would outlive it, and leave a file in the home folder.
    """
    runtime = environment.get("XDG_RUNTIME_DIR")
    exists = runtime is not None and (Path(runtime) / "bus").is_socket()
    if not environment.get("DBUS_SESSION_BUS_ADDRESS") and not exists:
        environment["DBUS_SESSION_BUS_ADDRESS"] = NO_BUS


def _libc() -> "ctypes.CDLL":
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _protect_windows() -> None:
    import ctypes

    kernel = vars(ctypes)["WinDLL"]("kernel32")
    kernel.SetErrorMode(_NO_DIALOGS)
    kernel.WerSetFlags(_NO_HEAP_IN_REPORTS)
