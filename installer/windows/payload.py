"""The files of the package for Windows as one archive, smaller than an installer's own compression makes them.

A tar archive in two xz streams: first what is machine code, with the filter that xz has for it, then all else. NSIS
knows no such filter, which is worth a tenth of the download. The installer puts ``START`` in its place, and the Python
that is among it unpacks the rest: nothing new has to be trusted, and every file is written once, as it stays.
"""

import lzma
import tarfile
from collections.abc import Iterable
from pathlib import Path

START = (
    "python3.dll",
    "python313._pth",
    "python313.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
    "lib/python/_lzma.pyd",
    "lib/python/python313.zip",
)
"""What Python needs to unpack; the installer itself compresses it."""

_CODE = (".dll", ".exe", ".pyd")
_DICTIONARY = 64 << 20
"""Bytes; unpacking takes as much memory."""


def write(tree: Path, files: Iterable[Path], into: Path, epoch: int, *, compressed: bool) -> None:
    """Make the archive.

    Args:
        tree: where the files are.
        files: relative to it, without ``START``.
        epoch: the time that every file gets, seconds since 1970.
        compressed: False is quick, for trying.
    """
    ordered = sorted(
        files, key=lambda file: (file.suffix.lower() not in _CODE, file.suffix, file.as_posix())
    )
    code = [file for file in ordered if file.suffix.lower() in _CODE]
    parts: tuple[tuple[list[Path], list[dict[str, int]], bytes], ...]
    parts = ((code, [{"id": lzma.FILTER_X86}], b""), (ordered[len(code) :], [], tarfile.NUL * 1024))
    with into.open("wb") as out:
        for names, filters, end in parts:
            preset = (9 | lzma.PRESET_EXTREME) if compressed else 0
            chain = [*filters, {"id": lzma.FILTER_LZMA2, "preset": preset, "dict_size": _DICTIONARY}]
            with lzma.open(
                out, "wb", format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, filters=chain
            ) as stream:
                for name in names:
                    stream.write(_entry(name, (tree / name).read_bytes(), epoch))
                stream.write(end)


def _entry(name: Path, data: bytes, epoch: int) -> bytes:
    """One file as it stands in a tar archive."""
    said = tarfile.TarInfo(name.as_posix())
    said.size, said.mtime, said.mode = len(data), epoch, 0o644
    head = said.tobuf(tarfile.PAX_FORMAT)
    return head + data + bytes(-len(data) % tarfile.BLOCKSIZE)
