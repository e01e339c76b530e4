"""The memory available to this program."""

import ctypes
import os
import sys
from pathlib import Path

_UNKNOWN = 8 << 30
_GROUPS = Path("/sys/fs/cgroup")


def machine_bytes() -> int:
    """The memory of this computer in bytes, or a container's limit if that is lower; 8 GiB if unknown."""
    return min([_installed(), *_group_limits()])


def _installed() -> int:
    if sys.platform == "win32":
        return _windows()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return _UNKNOWN


def _group_limits(groups: Path = _GROUPS, own: Path = Path("/proc/self/cgroup")) -> list[int]:
    """The memory limits in bytes of this process's control groups (v1 and v2) and of all their parents."""
    found = []
    try:
        lines = own.read_text().splitlines()
    except OSError:  # not Linux
        return []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers not in ("", "memory"):
            continue
        root, name = (groups / "memory", "memory.limit_in_bytes") if controllers else (groups, "memory.max")
        folder = root / path.lstrip("/")
        for level in (folder, *folder.parents):
            if level.is_relative_to(root):
                text = _text(level / name)
                found += [int(text)] if text.isdigit() else []
    return found


def _text(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""


class _Status(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("installed", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 6),
    )


def _windows() -> int:
    status = _Status(ctypes.sizeof(_Status))
    kernel = vars(ctypes)["WinDLL"]("kernel32")
    return int(status.installed) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else _UNKNOWN
