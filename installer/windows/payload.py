"""The files of the package for Windows as one archive, smaller than with the installer's own compression.

A tar archive in two xz streams: first machine code, with xz's filter for it (BCJ), then everything else. NSIS lacks
that filter, which saves a tenth of the download. The installer itself installs ``START``, which includes Python, and
Python unpacks the rest: no further program has to be trusted, and every file is written only once.
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
"""Dictionary size in bytes; unpacking takes as much memory."""


def write(tree: Path, files: Iterable[Path], into: Path, epoch: int, *, compressed: bool) -> None:
    """Make the archive.

    Args:
        tree: the folder of the files.
        files: relative to it, without ``START``.
        into: the archive.
        epoch: timestamp of every file, seconds since 1970.
        compressed: False is fast, for tests.
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
    """One file as a tar entry."""
    said = tarfile.TarInfo(name.as_posix())
    said.size, said.mtime, said.mode = len(data), epoch, 0o644
    head = said.tobuf(tarfile.PAX_FORMAT)
    return head + data + bytes(-len(data) % tarfile.BLOCKSIZE)
