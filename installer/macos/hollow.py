"""Libraries that others are linked with but never call, replaced by stubs.

As in ``installer.hollow`` for Linux, and for the same reasons: encoders under the GPL, and needless attack surface.
"""

from pathlib import Path

from installer.hollow import matching, returns_none
from installer.macos import macho

_ON_BOTH: tuple[tuple[str, str], ...] = (
    ("av/.dylibs/libx264.*", "nothing is encoded"),
    ("av/.dylibs/libx265.*", "nothing is encoded"),
    ("av/.dylibs/libSvtAv1Enc.*", "nothing is encoded"),
    ("av/.dylibs/libmp3lame.*", "nothing is encoded"),
    ("av/.dylibs/libwebp*", "nothing is encoded; WebP is decoded by FFmpeg itself"),
    ("av/.dylibs/libvpx.*", "nothing is encoded; VP8 and VP9 are decoded by FFmpeg itself"),
    ("av/.dylibs/libopus.*", "nothing is heard"),
    ("av/.dylibs/libopencore-amr*", "nothing is heard"),
    ("cv2/.dylibs/libaom.*", "AVIF is read with PyAV; libavif itself is asked of every picture"),
    ("imagecodecs/.dylibs/libbrotlienc.*", "nothing is encoded"),
)
HOLLOWED: dict[str, tuple[tuple[str, str], ...]] = {
    "arm64": (
        *_ON_BOTH,
        ("cv2/.dylibs/libavcodec.*", "films are read with PyAV (docs/adr/0018)"),
        ("cv2/.dylibs/libavdevice.*", "as above"),
        ("cv2/.dylibs/libavformat.*", "as above"),
        ("cv2/.dylibs/libavutil.*", "as above"),
        ("cv2/.dylibs/libswscale.*", "as above"),
        ("cv2/.dylibs/librav1e.*", "nothing is encoded"),
        ("cv2/.dylibs/libSvtAv1Enc.*", "nothing is encoded"),
    ),
    "x86_64": _ON_BOTH,  # OpenCV's wheel has no FFmpeg there
}
"""Patterns below the folder of packages, each with the reason, by processor."""

_START = """
extern long write(int, const void *, unsigned long);
extern void _exit(int) __attribute__((noreturn));
__attribute__((noreturn, unused)) static void gone(const char *name, unsigned long size) {
    write(2, name, size);
    _exit(134);
}
"""
_DATA_BYTES = 4096
"""A file does not say how large its data are: more than any of them."""


def hollow(packages: Path, arch: str, scratch: Path) -> list[str]:
    """Replace the libraries by stubs; returns their paths below ``packages``.

    Raises:
        BuildError: a pattern no longer matches anything.
    """
    files = macho.below(packages)
    done = []
    for pattern, _ in HOLLOWED[arch]:
        for library in matching(packages, pattern):
            _replace(library, arch, files, scratch)
            done.append(library.relative_to(packages).as_posix())
    macho.forget()
    return done


def _replace(library: Path, arch: str, files: list[Path], scratch: Path) -> None:
    offered = macho.exports(library)
    asked = {symbol for path in files if path != library for symbol in _taken(path, library)}
    source, made = scratch / "hollow.c", scratch / "hollow.dylib"
    lines = [
        _stub(at, symbol, code=offered[symbol]) for at, symbol in enumerate(sorted(asked & set(offered)))
    ]
    source.write_text(_START + "".join(lines), "ascii")
    macho.link(arch, source, made, f"-Wl,-install_name,{macho.header(library).name}")
    made.replace(library)


def _taken(path: Path, library: Path) -> frozenset[str]:
    """The symbols that a file takes from a library."""
    names = [name for name, found in macho.needs(path).items() if found == library]
    return frozenset().union(*(macho.imports(path).get(name, frozenset()) for name in names))


def _stub(at: int, symbol: str, *, code: bool) -> str:
    if not code:
        return f'char d{at}[{_DATA_BYTES}] __asm__("{symbol}") = {{0}};\n'
    name = symbol.removeprefix("_")
    if returns_none(name):
        return f'void *f{at}(void) __asm__("{symbol}");\nvoid *f{at}(void) {{ return 0; }}\n'
    text = f"{name}: left out of this package"
    body = f'gone("{text}\\n", {len(text) + 1});'
    return f'void f{at}(void) __asm__("{symbol}");\nvoid f{at}(void) {{ {body} }}\n'
