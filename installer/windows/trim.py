"""Which of the Windows wheels' files go into the package, in addition to the rules of ``installer.trim``."""

import fnmatch
from functools import partial
from pathlib import Path

from installer.trim import QT_MODULES, drop_empty, leave_out, reason_of_extra, reason_to_leave_out
from installer.windows import pe

QT_PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",  # for using the window without a screen
    "styles/qmodernwindowsstyle.dll",
)
LEFT_OUT: tuple[tuple[str, str], ...] = (
    ("*.lib", "for linking against a library"),
    ("*.exe", "commands of libraries"),
    ("*.pdb", "for debuggers"),
    ("cv2/opencv_videoio_ffmpeg*", "films are read with PyAV (docs/adr/0018)"),
    ("imagecodecs/_[!js]*.pyd", "a hundred codecs, of which JPEG XL alone is used"),
    ("imagecodecs/_s[!h]*.pyd", "as above"),
    ("imagecodecs/_j[!p]*.pyd", "as above"),
    ("imagecodecs/_jpeg[!x]*.pyd", "as above"),
    ("imagecodecs/_jpegxr*.pyd", "as above"),
    ("imagecodecs/_jpegxs*.pyd", "as above"),
    ("fontTools/*.pyd", "only faster; the same in Python is there"),
    ("sqlalchemy/*.pyd", "only faster; the same in Python is there"),
    ("*/_multiarray_tests*", "tests of NumPy"),
    ("*/_umath_tests*", "tests of NumPy"),
)


def trim(packages: Path, *, with_scipy: bool) -> None:
    """Remove unneeded files, then every library that nothing needs any more."""
    leave_out(packages, partial(reason, with_scipy=with_scipy))
    drop_unneeded(packages)
    drop_empty(packages)


def reason(name: str, *, with_scipy: bool = False) -> str | None:
    """Why a file of the wheels stays out of the package; None for one that is taken. See ``reason_to_leave_out``."""
    if name.startswith("PySide6/"):
        return _reason_of_qt(name.removeprefix("PySide6/"))
    here = next((why for pattern, why in LEFT_OUT if fnmatch.fnmatchcase(name, pattern)), None)
    return here or reason_to_leave_out(name, with_scipy=with_scipy)


def _reason_of_qt(name: str) -> str | None:
    if name.startswith(("plugins/", "translations/")):
        return reason_of_extra(name, QT_PLUGINS)
    if "/" in name:
        return None if name.startswith("support/") else "for developers"
    if name.endswith(".pyd"):
        return None if name.removesuffix(".pyd") in QT_MODULES else "a part of Qt that is not used"
    return None if name.endswith((".py", ".dll")) else "for developers"


def drop_unneeded(packages: Path) -> None:
    """Remove libraries that no extension module or plug-in needs, directly or indirectly."""
    files = {path for path in packages.rglob("*") if pe.is_pe(path)}
    libraries = {path for path in files if path.suffix.lower() == ".dll" and "plugins" not in path.parts}
    pe.imports.cache_clear()
    for path in libraries - pe.closure(files - libraries, libraries):
        path.unlink()
