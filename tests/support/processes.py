"""The processes that a process has started."""

import ctypes
import os
import signal
import subprocess
from ctypes import wintypes
from pathlib import Path

_SNAPSHOT_OF_PROCESSES = 2


class _Entry(ctypes.Structure):
    """Windows' PROCESSENTRY32W."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("usage", wintypes.DWORD),
        ("pid", wintypes.DWORD),
        ("heap", ctypes.c_size_t),
        ("module", wintypes.DWORD),
        ("threads", wintypes.DWORD),
        ("parent", wintypes.DWORD),
        ("priority", wintypes.LONG),
        ("flags", wintypes.DWORD),
        ("file", wintypes.WCHAR * 260),
    )


def kill(pid: int) -> None:
    """End a process at once; it can do nothing about it."""
    os.kill(pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)


def started_since(before: list[int]) -> list[int]:
    """Living children of this process that were not there ``before``, as servers are that tests share."""
    return [one for one in children() if one not in before]


def children(parent: int | None = None) -> list[int]:
    """Ids of the living children of a process, by default of this one, in no order."""
    parent = os.getpid() if parent is None else parent
    if os.name == "nt":
        return _children_on_windows(parent)
    if not Path("/proc/self/stat").exists():
        listed = subprocess.run(
            ["ps", "-A", "-o", "pid=,ppid=,stat="], capture_output=True, text=True, check=True
        )
        rows = [line.split() for line in listed.stdout.splitlines()]
        return [int(pid) for pid, ppid, state in rows if int(ppid) == parent and not state.startswith("Z")]
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, ppid = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it has ended meanwhile
            continue
        if int(ppid) == parent and state != "Z":
            found.append(int(folder.name))
    return found


def _children_on_windows(parent: int) -> list[int]:
    kernel, entry = vars(ctypes)["WinDLL"]("kernel32"), _Entry(size=ctypes.sizeof(_Entry))
    kernel.CreateToolhelp32Snapshot.restype = wintypes.HANDLE
    snapshot = wintypes.HANDLE(kernel.CreateToolhelp32Snapshot(_SNAPSHOT_OF_PROCESSES, 0))
    found = []
    more = kernel.Process32FirstW(snapshot, ctypes.byref(entry))
    while more:
        if entry.parent == parent:
            found.append(int(entry.pid))
        more = kernel.Process32NextW(snapshot, ctypes.byref(entry))
    kernel.CloseHandle(snapshot)
    return found
