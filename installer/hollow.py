"""Libraries that others are linked with but never call, replaced by stubs.

OpenCV's wheel is linked with FFmpeg, OpenSSL 1.1 and OpenBLAS for things that this program does not do with it:
videos, the network, linear algebra. PyAV's FFmpeg is linked with encoders and TLS. Each is 2 to 39 MB, and attack
surface for nothing. A stub exports the functions that others are linked with; each of them prints its name and ends
the process. So anything that is needed after all fails at once, and in a worker.
"""

import fnmatch
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installer import elf
from installer.errors import BuildError

OF_PYAV: tuple[tuple[str, str], ...] = (
    ("av.libs/libx264-*", "nothing is encoded"),
    ("av.libs/libx265-*", "nothing is encoded"),
    ("av.libs/libSvtAv1Enc-*", "nothing is encoded"),
    ("av.libs/libmp3lame-*", "nothing is encoded"),
    ("av.libs/libwebp*", "nothing is encoded; WebP is decoded by FFmpeg itself"),
    ("av.libs/libvpx-*", "nothing is encoded; VP8 and VP9 are decoded by FFmpeg itself"),
    ("av.libs/libopus-*", "nothing is heard"),
    ("av.libs/libopencore-amr*", "nothing is heard"),
    ("av.libs/libvpl-*", "no decoder outside of this program is asked"),
)
"""On every system."""

HOLLOWED: tuple[tuple[str, str], ...] = (
    ("opencv_python_headless.libs/libavcodec-*", "films are read with PyAV (docs/adr/0018)"),
    ("opencv_python_headless.libs/libavformat-*", "as above"),
    ("opencv_python_headless.libs/libavutil-*", "as above"),
    ("opencv_python_headless.libs/libswscale-*", "as above"),
    (
        "opencv_python_headless.libs/libaom-*",
        "AVIF is read with PyAV; libavif itself is asked of every picture",
    ),
    ("opencv_python_headless.libs/libopenblasp-*", "no linear algebra is done with OpenCV"),
    *OF_PYAV,
    ("av.libs/libgnutls-*", "decoders never reach a network"),
    ("av.libs/libasound-*", "nothing is recorded or played"),
    ("av.libs/libxcb*", "no screen is recorded"),
    ("pillow.libs/libxcb-*", "no screen is recorded"),
    ("imagecodecs.libs/libbrotlienc-*", "nothing is encoded"),
)

ON_WINDOWS: tuple[tuple[str, str], ...] = (
    (
        "av.libs/libiconv-*",
        "other alphabets' encodings, of subtitles and of names of television programmes, which nobody reads",
    ),
)
"""In addition to those of every system; elsewhere it is part of the system."""

ANSWERED_WITH_FAILURE = ("libiconv_open",)
"""Functions that are called but may fail by returning -1: FFmpeg then leaves the name out."""

ANSWERED_WITH_NONE = (
    "gnutls_global_deinit",
    "gnutls_global_init",
    "vpx_codec_get_caps",
    "vpx_codec_version",
    "vpx_codec_vp9_cx",
    "x265_api_get_*",
)
"""Functions that are called while a library is loaded, to ask what is available; they return 0."""

_DATA = "BbDdRrVv"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A dynamic symbol.

    Attributes:
        name: without its version.
        version: its node in the library's version script, "" for none.
        size: bytes of data; 0 for a function.
    """

    name: str
    version: str
    size: int


def hollow(packages: Path, libraries: Sequence[tuple[str, str]] = HOLLOWED) -> list[str]:
    """Replace libraries by stubs; returns their paths below ``packages``.

    Args:
        packages: the folder of the wheels' files.
        libraries: patterns of their paths below it, each with the reason.

    Raises:
        BuildError: a pattern no longer matches anything.
    """
    done = []
    for pattern, _ in libraries:
        for library in matching(packages, pattern):
            _replace(library, packages)
            done.append(library.relative_to(packages).as_posix())
    elf.dynamic.cache_clear()
    return done


def matching(packages: Path, pattern: str) -> list[Path]:
    """The libraries whose path below ``packages`` matches a pattern, sorted.

    Raises:
        BuildError: there is none any more.
    """
    found = [path for path in packages.rglob("*") if path.is_file() and not path.is_symlink()]
    found = [path for path in found if fnmatch.fnmatchcase(path.relative_to(packages).as_posix(), pattern)]
    if not found:
        raise BuildError(
            f"The list of stubs has {pattern}, which is there no more; look at what came in its place."
        )
    return sorted(found)


def returns_none(name: str) -> bool:
    """Whether a function of a stub returns 0 instead of ending the process."""
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in ANSWERED_WITH_NONE)


def _replace(library: Path, packages: Path) -> None:
    wanted = _asked_for(library, packages)
    source, script = library.with_suffix(".s"), library.with_suffix(".map")
    source.write_text(_assembly(library.name, wanted), "ascii")
    script.write_text(_version_script(wanted), "ascii")
    command = ["gcc", "-shared", "-nostdlib", "-s", "-o", str(library), str(source)]
    flags = f"-Wl,--build-id=none,-z,noexecstack,-soname,{elf.dynamic(library).soname},--version-script={script}"
    subprocess.run([*command, flags], check=True)
    source.unlink()
    script.unlink()


def _asked_for(library: Path, packages: Path) -> set[Symbol]:
    """The library's symbols that other files use."""
    offered = {(symbol.name, symbol.version): symbol for symbol in _symbols(library, "--defined-only")}
    wanted = set()
    for path in packages.rglob("*.so*"):
        if path != library and elf.is_elf(path) and library.name in elf.dynamic(path).needed:
            names = {(symbol.name, symbol.version) for symbol in _symbols(path, "--undefined-only")}
            wanted |= {offered[name] for name in names & offered.keys()}
    return wanted


def _symbols(path: Path, which: str) -> list[Symbol]:
    command = ["nm", "-D", "-P", which, str(path)]  # name, kind, value, size
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = []
    for line in text.splitlines():
        name, kind, *numbers = line.split()
        size = int(numbers[1], 16) if kind in _DATA and len(numbers) > 1 else 0
        found.append(Symbol(name.partition("@")[0], name.rpartition("@")[2] if "@" in name else "", size))
    return found


def _assembly(library: str, wanted: set[Symbol]) -> str:
    """Each function prints its name to standard error and ends the process (Linux, x86-64); data are zeros."""
    lines = [".intel_syntax noprefix"]
    for symbol in _in_order(wanted):
        if symbol.size:
            lines += [
                ".bss",
                ".balign 32",
                f".globl {symbol.name}",
                f".type {symbol.name}, @object",
                f".size {symbol.name}, {symbol.size}",
                f"{symbol.name}: .zero {symbol.size}",
            ]
            continue
        text = f"{library}: {symbol.name} was left out of this package\\n"
        lines += [
            ".text",
            f".globl {symbol.name}",
            f".type {symbol.name}, @function",
            f"{symbol.name}:",
        ]
        if returns_none(symbol.name):
            lines.append("xor eax, eax; ret")
            continue
        lines += [
            f"lea rsi, [rip + 1f]; mov edx, {len(text) - 1}; jmp .Lend",
            f'1: .ascii "{text}"',
        ]
    lines += [
        ".text",
        ".Lend: mov eax, 1; mov edi, 2; syscall",  # write
        "mov eax, 231; mov edi, 134; syscall",  # exit_group
        "ud2",
        '.section .note.GNU-stack,"",@progbits',
    ]
    return "\n".join(lines) + "\n"


def _version_script(wanted: set[Symbol]) -> str:
    nodes: dict[str, list[str]] = {}
    for symbol in _in_order(wanted):
        nodes.setdefault(symbol.version, []).append(symbol.name)
    named = [f"{node} {{ global: {'; '.join(names)}; }};" for node, names in sorted(nodes.items()) if node]
    plain = nodes.get("")
    if not named:
        return f"{{ global: {'; '.join(plain or ['nothing'])}; local: *; }};\n"
    return "\n".join(named) + "\n"


def _in_order(symbols: set[Symbol]) -> list[Symbol]:
    return sorted(symbols, key=lambda one: (one.name, one.version))
