"""Dependencies of files in Windows' format (PE, 64 bit) on each other.

Source: Microsoft's description of the PE format.
"""

import struct
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

_PE64 = 0x20B
_IMPORTS, _DELAYED = 1, 13
_BY_NUMBER = 1 << 63


class _Section(NamedTuple):
    address: int
    length: int
    offset: int


def is_pe(path: Path) -> bool:
    """Whether a file is a program or a library."""
    return path.suffix.lower() in (".dll", ".pyd", ".exe") and path.is_file()


@cache
def imports(path: Path) -> dict[str, frozenset[str]]:
    """Names of the functions that a file imports, including delay-loaded ones, by library in lower case.

    Cached, so the file must not change.

    Raises:
        ValueError: not a 64-bit PE file, or a damaged one.
    """
    data = path.read_bytes()
    try:
        return _Image(data).imports()
    except (struct.error, IndexError) as error:
        raise ValueError(f"{path} is broken") from error


class _Image:
    def __init__(self, data: bytes) -> None:
        self._data = data
        (header,) = struct.unpack_from("<I", data, 0x3C)
        if data[:2] != b"MZ" or data[header : header + 4] != b"PE\0\0":
            raise ValueError("not a program for Windows")
        (sections,) = struct.unpack_from("<H", data, header + 6)
        (optional,) = struct.unpack_from("<H", data, header + 20)
        self._optional = header + 24
        if struct.unpack_from("<H", data, self._optional)[0] != _PE64:
            raise ValueError("not of 64 bit")
        rows = (
            struct.unpack_from("<8x4I", data, self._optional + optional + 40 * at) for at in range(sections)
        )
        self._sections = [_Section(address, max(size, raw), at) for size, address, raw, at in rows]

    def imports(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for name, names in (*self._table(_IMPORTS, 20, 3, 0), *self._table(_DELAYED, 32, 1, 4)):
            found[name] = found.get(name, frozenset()) | names
        return found

    def _table(
        self, which: int, length: int, name_at: int, names_at: int
    ) -> Iterator[tuple[str, frozenset[str]]]:
        (start,) = struct.unpack_from("<I", self._data, self._optional + 112 + 8 * which)
        at = self._offset(start) if start else None
        while at is not None:
            fields = struct.unpack_from(f"<{length // 4}I", self._data, at)
            if not fields[name_at]:
                return
            names = fields[names_at] or fields[-1]
            yield self._text(fields[name_at]).lower(), frozenset(self._names(names))
            at += length

    def _names(self, address: int) -> Iterator[str]:
        at = self._offset(address)
        while (entry := struct.unpack_from("<Q", self._data, at)[0]) != 0:
            if not entry & _BY_NUMBER:
                yield self._text(entry + 2)
            at += 8

    def _text(self, address: int) -> str:
        at = self._offset(address)
        return self._data[at : self._data.index(b"\0", at)].decode("ascii", "replace")

    def _offset(self, address: int) -> int:
        for section in self._sections:
            if section.address <= address < section.address + section.length:
                return section.offset + address - section.address
        raise ValueError("points outside")


def closure(roots: Iterable[Path], libraries: Iterable[Path]) -> set[Path]:
    """The libraries that the roots need, directly or indirectly."""
    by_name: dict[str, list[Path]] = {}
    for path in libraries:
        by_name.setdefault(path.name.lower(), []).append(path)
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        asking = waiting.pop()
        for name in imports(asking):
            candidates = by_name.get(name, [])
            near = [path for path in candidates if path.parent == asking.parent]
            fresh = set(near or candidates) - found
            found |= fresh
            waiting += fresh
    return found
