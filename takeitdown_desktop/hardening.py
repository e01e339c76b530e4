"""What the main program does first, so that neither a crash nor another program exposes what it holds.

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
    """Private files, no core dump, and no other program of this user that looks into this process.

    What a system does not offer is left out; ``takeitdown verify`` says what holds. Windows and macOS: written
    from their manuals, never run.
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
    """Whether the kernel keeps other programs of this user out. Linux only; False elsewhere."""
    if sys.platform != "linux":
        return False
    return int(_libc().prctl(_PR_GET_DUMPABLE, *_NONE)) == 0


def start_no_bus(environment: MutableMapping[str, str] = os.environ) -> None:
    """Keep the window from starting a session bus where there is none; one that is there is used.

    A bus that is started lives on after the program, and leaves a file in the home folder.
    """
    runtime = environment.get("XDG_RUNTIME_DIR")
    there = runtime is not None and (Path(runtime) / "bus").is_socket()
    if not environment.get("DBUS_SESSION_BUS_ADDRESS") and not there:
        environment["DBUS_SESSION_BUS_ADDRESS"] = NO_BUS


def _libc() -> "ctypes.CDLL":
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _protect_windows() -> None:
    import ctypes

    kernel = vars(ctypes)["WinDLL"]("kernel32")
    kernel.SetErrorMode(_NO_DIALOGS)
    kernel.WerSetFlags(_NO_HEAP_IN_REPORTS)
