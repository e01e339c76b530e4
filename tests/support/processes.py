"""The processes that a process has started."""

import os
import subprocess
from pathlib import Path


def started_since(before: list[int]) -> list[int]:
    """Living children of this process that were not there ``before``, as servers are that tests share."""
    return [one for one in children() if one not in before]


def children(parent: int | None = None) -> list[int]:
    """Ids of the living children of a process, by default of this one, in no order."""
    parent = os.getpid() if parent is None else parent
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
