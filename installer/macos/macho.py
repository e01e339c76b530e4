"""Mach-O files and what they need, read with Xcode's tools on a Mac and with LLVM's elsewhere."""

import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from installer.errors import BuildError

OLDEST: str = plistlib.loads(Path(__file__).with_name("Info.plist").read_bytes())["LSMinimumSystemVersion"]
"""The oldest macOS that the package is for: PyAV's wheel for Apple Silicon asks for it."""
_MAGIC = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")  # one processor; several
_FIELD = re.compile(r"^ *(cmd|name|path) (\S+)", re.MULTILINE)
_SYMBOL = re.compile(r"\(undefined\) (?:weak )?external (\S+) \(from (\S+)\)$", re.MULTILINE)
_DEFINED = re.compile(r"\((\w+,\w+|indirect)\) (?:weak )?external (\S+)(?: \(for \S+\))?$", re.MULTILINE)
_LOADING = ("LC_LOAD_DYLIB", "LC_LOAD_WEAK_DYLIB", "LC_REEXPORT_DYLIB")


@dataclass(frozen=True, slots=True)
class Header:
    """The load commands of a file.

    Attributes:
        name: its install name, "" for a file that nothing is linked with.
        needed: install names of the libraries that it loads.
        search: its run paths (LC_RPATH).
    """

    name: str
    needed: tuple[str, ...]
    search: tuple[str, ...]


def is_macho(path: Path) -> bool:
    """Whether a file is a program or a library; static libraries are not."""
    if not path.is_file() or path.is_symlink() or path.suffix == ".a":
        return False
    with path.open("rb") as file:
        return file.read(4) in _MAGIC


def below(folder: Path) -> list[Path]:
    """All of them below a folder, sorted."""
    return sorted(path for path in folder.rglob("*") if is_macho(path))


def thin(path: Path, arch: str) -> None:
    """Keep the code for one processor only. Raises: BuildError: there is none for it."""
    if _output("lipo", "-archs", str(path)).split() != [arch]:
        made = path.with_name(f"{path.name}.thin")
        _output("lipo", "-thin", arch, str(path), "-output", str(made))
        made.chmod(path.stat().st_mode)
        made.replace(path)


@cache
def header(path: Path) -> Header:
    """The load commands of a file for one processor; cached, so the file must not change."""
    found: dict[str, list[str]] = {}
    command = ""
    for field, value in _FIELD.findall(_output("otool", "-l", str(path))):
        if field == "cmd":
            command = value
        else:
            found.setdefault(f"{command} {field}", []).append(value)
    return Header(
        name=next(iter(found.get("LC_ID_DYLIB name", [])), ""),
        needed=tuple(name for kind in _LOADING for name in found.get(f"{kind} name", [])),
        search=tuple(found.get("LC_RPATH path", [])),
    )


def needs(path: Path) -> dict[str, Path | None]:
    """What a file loads besides the system's libraries: each install name with the file that dyld finds for it."""
    own = header(path)
    named = [name for name in own.needed if not name.startswith(("/usr/lib/", "/System/"))]
    return {name: _found(path, name, own.search) for name in named}


def _found(path: Path, name: str, search: Sequence[str]) -> Path | None:
    places = (
        [f"{folder}/{name.removeprefix('@rpath/')}" for folder in search] if "@rpath/" in name else [name]
    )
    for place in places:
        target = Path(os.path.normpath(place.replace("@loader_path", str(path.parent))))
        if target.is_file():
            return target.resolve()
    return None


def closure(roots: Iterable[Path]) -> set[Path]:
    """The roots and all files that they need, directly or indirectly."""
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += filter(None, needs(path).values())
    return found


@cache
def imports(path: Path) -> dict[str, frozenset[str]]:
    """The symbols that a file takes from each library, by that library's install name; cached."""
    by_short: dict[str, set[str]] = {}
    for symbol, short in _SYMBOL.findall(_output("nm", "-m", "-u", str(path))):
        by_short.setdefault(short, set()).add(symbol)
    names = {Path(name).name.removesuffix(".dylib"): name for name in header(path).needed}
    return {names[short]: frozenset(symbols) for short, symbols in by_short.items() if short in names}


def exports(path: Path) -> dict[str, bool]:
    """The symbols that a library offers, passed on from another (indirect) or its own, each with whether it is code."""
    said = _output("nm", "-m", "--defined-only", str(path))
    return {symbol: place in ("__TEXT,__text", "indirect") for place, symbol in _DEFINED.findall(said)}


def link(arch: str, source: Path, target: Path, *flags: str) -> None:
    """Compile a library that needs no header of the system. Raises: BuildError."""
    # Without the system's library, which only a Mac has; dyld finds those few functions in every process.
    usual = (
        "-O2",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-dynamiclib",
        "-nostdlib",
        "-Wl,-undefined,dynamic_lookup",
    )
    where = ("-fuse-ld=lld",) if sys.platform != "darwin" else ()
    kind = ("-target", f"{arch}-apple-macos{OLDEST}")
    _output("clang", *kind, *where, *usual, *flags, "-o", str(target), str(source))


def forget() -> None:
    """Empty the caches: files have changed."""
    header.cache_clear()
    imports.cache_clear()


def _output(name: str, *words: str) -> str:
    done = subprocess.run([_tool(name), *words], check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise BuildError(f"{name} failed:\n{done.stderr[-4000:]}")
    return done.stdout


@cache
def _tool(name: str) -> str:
    """Raises: BuildError: not installed."""
    if sys.platform == "darwin":
        return name
    folders = sorted(Path("/usr/lib").glob("llvm-*/bin"), key=lambda folder: int(folder.parent.name[5:]))
    named = name if name == "clang" else f"llvm-{name}"
    found = shutil.which(named, path=os.pathsep.join(map(str, reversed(folders))))
    if found is None:
        raise BuildError(f"{named} is not installed; installer/linux/setup.sh check installs it.")
    return found
