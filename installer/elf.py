"""Dependencies of ELF files on each other and on the system, by ``readelf`` (binutils)."""

import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_ENTRY = re.compile(r"\((NEEDED|SONAME|RPATH|RUNPATH)\).*\[(.*)\]")
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")


@dataclass(frozen=True, slots=True)
class Dynamic:
    """The dynamic section of a file.

    Attributes:
        soname: its SONAME, or its file name if it has none.
        needed: names of the libraries that it needs (NEEDED).
        search: its RPATH or RUNPATH, with $ORIGIN resolved.
    """

    soname: str
    needed: tuple[str, ...]
    search: tuple[Path, ...]


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library."""
    if not path.is_file() or path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def has_symbol_table(path: Path) -> bool:
    """Whether a file has a symbol table besides the dynamic one."""
    return " .symtab " in _output("readelf", "-SW", str(path))


def can_be_loaded(path: Path) -> bool:
    """Whether each segment's file offset is congruent to its address modulo the page size, as the loader requires."""
    rows = [line.split() for line in _output("readelf", "-lW", str(path)).splitlines()]
    loads = [(int(row[1], 16), int(row[2], 16), int(row[-1], 16)) for row in rows if row[:1] == ["LOAD"]]
    return all((offset - address) % page == 0 for offset, address, page in loads)


@cache
def dynamic(path: Path) -> Dynamic:
    """The dynamic section of a file; cached, so the file must not change."""
    text = _output("readelf", "-dW", str(path))
    entries = _ENTRY.findall(text)
    soname = next((name for kind, name in entries if kind == "SONAME"), path.name)
    paths = ":".join(name for kind, name in entries if kind.endswith("PATH"))
    return Dynamic(
        soname,
        tuple(name for kind, name in entries if kind == "NEEDED"),
        tuple(_folder(path, entry) for entry in paths.split(":") if entry),
    )


def _folder(file: Path, entry: str) -> Path:
    return Path(
        os.path.normpath(entry.replace("$ORIGIN", str(file.parent)).replace("${ORIGIN}", str(file.parent)))
    )


def closure(roots: Iterable[Path], libraries: Iterable[Path]) -> set[Path]:
    """The libraries that the roots need, directly or indirectly."""
    by_name: dict[str, list[Path]] = {}
    for path in libraries:
        by_name.setdefault(path.name, []).append(path)
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        asking = waiting.pop()
        for name in dynamic(asking).needed:
            fresh = _found_by(asking, by_name.get(name, [])) - found
            found |= fresh
            waiting += fresh
    return found


def _found_by(asking: Path, candidates: list[Path]) -> set[Path]:
    """The candidate that a file finds by its search path; all of them if that finds none."""
    near = [path for path in candidates if path.parent in (*dynamic(asking).search, asking.parent)]
    return set(near[:1] or candidates)


def outside(tree: Path) -> set[str]:
    """Names of the system libraries that a tree needs: those that are not in it."""
    files = [path for path in tree.rglob("*") if is_elf(path)]
    inside = {path.name for path in files} | {dynamic(path).soname for path in files}
    return {name for path in files for name in dynamic(path).needed} - inside


def glibc(tree: Path) -> tuple[int, int]:
    """The oldest version of glibc that has every symbol that files in a tree need."""
    versions = {(2, 0)}
    for path in tree.rglob("*"):
        if is_elf(path):
            found = _GLIBC.findall(_output("readelf", "-VW", str(path)))
            versions |= {(int(major), int(minor)) for major, minor in found}
    return max(versions)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
