"""Reducing Qt's copy of ICU's data to what Qt uses.

Qt uses ICU for collation and case mapping. Names of countries, currencies and time zones, units, spelled-out numbers,
transliteration and legacy encodings Qt has itself, or the program does not need. ICU reports missing data as an error,
and Qt then does without.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from installer import elf
from installer.errors import BuildError

LEFT_OUT = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/", "zone/")
"""Folders of ICU's data."""

CONVERTERS = ".cnv"
_MAGIC = b"\xda\x27"


def cut(libraries: Path) -> None:
    """Rebuild the data library without them. Raises: BuildError: it is not built as expected."""
    found = sorted(libraries.glob("libicudata.so.*"))
    if len(found) != 1:
        raise BuildError(f"installer/linux/icu.py: {len(found)} libraries with ICU's data, not one.")
    (library,) = found
    name, data = _read(library)
    with tempfile.TemporaryDirectory() as scratch:
        named = f"{name.removesuffix('_dat')}l.dat"  # icupkg derives the items' prefix from the file's name
        whole, less = Path(scratch) / named, Path(scratch) / "less" / named
        less.parent.mkdir()
        whole.write_bytes(data)
        items = _package("-l", whole).split()
        gone = [item for item in items if item.startswith(LEFT_OUT) or item.endswith(CONVERTERS)]
        names = less.with_name("gone.txt")
        names.write_text("\n".join(gone), "utf-8")
        _package("-r", names, whole, less)
        _link(library, name, less)
    elf.dynamic.cache_clear()


def _read(library: Path) -> tuple[str, bytes]:
    """The symbol of the data, and the data; the library exports nothing else."""
    command = ["nm", "-D", "-P", "--defined-only", str(library)]
    rows = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    name, _, start, size = rows[0].split()
    data = library.read_bytes()[int(start, 16) :][: int(size, 16)]
    if len(rows) != 1 or data[2:4] != _MAGIC:
        raise BuildError("installer/linux/icu.py: ICU's data are not where they were.")
    return name, data


def _package(*words: str | Path) -> str:
    """Run ``icupkg``, ICU's tool for data packages."""
    tool = shutil.which("icupkg") or "/usr/sbin/icupkg"
    return subprocess.run([tool, *map(str, words)], check=True, capture_output=True, text=True).stdout


def _link(library: Path, name: str, data: Path) -> None:
    source = data.with_suffix(".s")
    lines = (
        ".section .rodata",
        ".balign 16",
        f".globl {name}",
        f".type {name}, @object",
        f'{name}: .incbin "{data}"',
        f".size {name}, . - {name}",
        '.section .note.GNU-stack,"",@progbits',
    )
    source.write_text("\n".join(lines) + "\n", "utf-8")
    flags = f"-Wl,--build-id=none,-z,noexecstack,-soname,{elf.dynamic(library).soname}"
    subprocess.run(["gcc", "-shared", "-nostdlib", "-s", "-o", library, source, flags], check=True)
