"""Which of the wheels' files go into a package, and why the others do not.

Python files and data are kept except for the patterns below. Shared libraries are kept if something that is kept
needs them, since most wheels include more than this program ever loads.
"""

import fnmatch
import shutil
import subprocess
from collections.abc import Callable, Container, Iterable
from functools import partial
from pathlib import Path

from installer import elf

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport")
QT_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",  # for using the window without a screen
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",  # dead keys
    "platforminputcontexts/libibusplatforminputcontextplugin.so",  # input of Chinese, Japanese, ...
    "platformthemes/libqxdgdesktopportal.so",  # the desktop's dark and high-contrast modes
    "printsupport/libcupsprintersupport.so",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-decoration-client/libadwaita.so",
    "wayland-decoration-client/libbradient.so",
)
QT_TRANSLATIONS = frozenset(
    f"qtbase_{code}.qm"
    for code in (
        *("ar", "de", "es", "fa", "fr", "he", "hu", "it", "ja", "ko", "nl"),
        *("pl", "pt_BR", "ru", "sv", "tr", "uk", "zh_CN", "zh_TW"),
    )
)
"""The window's languages for which Qt has its own texts."""

LEFT_OUT: tuple[tuple[str, str], ...] = (
    ("*.pyi", "types, for editors"),
    ("*.pxd", "for compiling against a library"),
    ("*.pyx", "for compiling a library"),
    ("*.c", "for compiling a library"),
    ("*.h", "for compiling against a library"),
    ("*.hpp", "for compiling against a library"),
    ("*.a", "for linking against a library"),
    ("*/py.typed", "for type checkers"),
    ("bin/*", "commands of libraries"),
    ("images/*", "a library's picture of itself"),
    ("share/*", "manual pages of libraries"),
    ("*/tests/*", "tests of libraries"),
    ("*/testing/*", "help for tests of libraries"),
    ("*/conftest.py", "tests of libraries"),
    ("takeitdown_tx/*", "for platforms, not for people"),
    ("takeitdown_wire/vectors/*", "examples for whoever writes another program"),
    ("takeitdown_desktop/resources/i18n/*.ts", "texts are taken from the compiled .qm"),
    ("shiboken6/include/*", "for building against Qt"),
    ("shiboken6/lib/*", "for building against Qt"),
    ("cv2/data/*", "models for finding faces"),
    ("cv2/samples/*", "examples"),
    ("cffi/*", "for making bindings; those that are used are made"),
    ("pycparser/*", "as above"),
    ("numpy/fft/*", "no Fourier transforms are made with NumPy"),
    ("numpy/ma/*", "no arrays with gaps are used"),
    ("numpy/polynomial/*", "no polynomials are used"),
    ("numpy/f2py/*", "a compiler for Fortran"),
    ("numpy/distutils/*", "for building extensions"),
    ("numpy/_pyinstaller/*", "for another packager"),
    ("numpy/_core/lib/*", "for linking against NumPy"),
    ("numpy/_core/_*tests.*", "tests of NumPy"),
    ("numpy/_core/_simd.*", "tests of NumPy"),
    ("numpy/random/*", "no random numbers are drawn with NumPy"),
    ("av/datasets.py", "downloads test films"),
    ("imagecodecs/numcodecs.py", "for another library"),
    ("imagecodecs/zarr.py", "for another library"),
    ("imagecodecs/_[!js]*.so", "a hundred codecs, of which JPEG XL alone is used"),
    ("imagecodecs/_s[!h]*.so", "as above"),
    ("imagecodecs/_j[!p]*.so", "as above"),
    ("imagecodecs/_jpeg[!x]*.so", "as above"),
    ("imagecodecs/_jpegxr*.so", "as above"),
    ("imagecodecs/_jpegxs*.so", "as above"),
    ("fontTools/*.so", "only faster; the same in Python is there"),
    ("fontTools/cu2qu/*", "for making fonts"),
    ("fontTools/qu2cu/*", "for making fonts"),
    ("fontTools/ufoLib/*", "for making fonts"),
    ("fontTools/voltLib/*", "for making fonts"),
    ("fontTools/mtiLib/*", "for making fonts"),
    ("fontTools/merge/*", "for making fonts"),
    ("fontTools/diff/*", "for making fonts"),
    ("sqlalchemy/*.so", "only faster; the same in Python is there"),
    ("sqlalchemy/orm/*", "no objects are mapped to tables"),
    ("sqlalchemy/ext/*/*", "as above"),
    ("sqlalchemy/ext/[!_c]*", "as above; compiler.py is used"),
    ("sqlalchemy/dialects/mysql/*", "a database that is not used"),
    ("sqlalchemy/dialects/mssql/*", "a database that is not used"),
    ("sqlalchemy/dialects/oracle/*", "a database that is not used"),
    ("PIL/_imagingtk*", "needs Tk"),
    ("PIL/_imagingft*", "no text is drawn into pictures"),
    ("pydantic/v1/*", "an older interface"),
    ("pydantic/mypy.py", "for type checkers"),
)


WITH_SCIPY: tuple[tuple[str, str], ...] = (
    ("*/tests/*", "tests of libraries"),
    ("*.a", "for linking against a library"),
    ("*.pyi", "types, for editors"),
)
"""For NumPy and SciPy where SciPy is used, because it imports all public modules of NumPy, including test helpers."""


def reason_to_leave_out(name: str, *, with_scipy: bool = False) -> str | None:
    """Why a file of the wheels stays out of packages; None for one that is taken.

    Args:
        name: the file's path relative to the folder of packages, with ``/``.
        with_scipy: whether the package has SciPy.
    """
    if with_scipy and name.startswith(("numpy/", "scipy/")):
        return next((why for pattern, why in WITH_SCIPY if fnmatch.fnmatchcase(name, pattern)), None)
    if name.startswith("PySide6/"):
        return _reason_of_qt(name.removeprefix("PySide6/"))
    return next((why for pattern, why in LEFT_OUT if fnmatch.fnmatchcase(name, pattern)), None)


def _reason_of_qt(name: str) -> str | None:
    if name.startswith(("Qt/plugins/", "Qt/translations/")):
        return reason_of_extra(name.removeprefix("Qt/"), QT_PLUGINS)
    if name.startswith("Qt/lib/"):
        return None if ".so" in name else "for building against Qt"
    if name.startswith("Qt/") or (not name.endswith((".py", ".so")) and ".so." not in name):
        return "for building with Qt"
    if "/" not in name and name.endswith(".abi3.so"):
        return None if name.removesuffix(".abi3.so") in QT_MODULES else "a part of Qt that is not used"
    return None if "/" not in name or name.startswith("support/") else "tools for developers"


def reason_of_extra(name: str, plugins: Container[str]) -> str | None:
    """Why one of Qt's plug-ins or translations stays out; its name begins with ``plugins/`` or ``translations/``."""
    kind, _, inner = name.partition("/")
    if kind == "plugins":
        return None if inner in plugins else "a plug-in that is not used"
    return None if inner.rpartition("/")[2] in QT_TRANSLATIONS else "a language that the window has not"


def leave_out(packages: Path, reason: Callable[[str], str | None]) -> None:
    """Remove the files for which there is a reason; it is asked with a path below ``packages``, with ``/``."""
    for path in sorted(packages.rglob("*")):
        if path.is_file() and reason(path.relative_to(packages).as_posix()):
            path.unlink()


def trim(packages: Path, *, with_scipy: bool) -> None:
    """Remove unneeded files, then every library that nothing needs any more, and strip the others."""
    leave_out(packages, partial(reason_to_leave_out, with_scipy=with_scipy))
    drop_unneeded(packages)
    drop_empty(packages)
    strip(packages)


def strip(packages: Path) -> None:
    """Strip debugging information, most of PyAV's size, from libraries.

    Libraries that were patched for their wheel may not load after stripping; those are left as they are.
    """
    for path in sorted(packages.rglob("*.so*")):
        if elf.is_elf(path) and elf.has_symbol_table(path):
            stripped = path.with_suffix(".stripped")
            subprocess.run(["strip", "--strip-unneeded", "-o", stripped, path], check=True)
            if elf.can_be_loaded(stripped):
                stripped.replace(path)
            else:
                stripped.unlink()


def drop_unneeded(packages: Path) -> None:
    """Remove shared libraries that no extension module or plug-in needs, directly or indirectly."""
    libraries = {path for path in packages.rglob("*.so*") if _is_library(path, packages)}
    roots = [path for path in packages.rglob("*.so*") if path not in libraries]
    needed = elf.closure(roots, libraries)
    for path in libraries - needed:
        path.unlink()


def _is_library(path: Path, packages: Path) -> bool:
    """Whether it is a library, loaded only if something needs it, rather than an extension module or plug-in."""
    inner = path.relative_to(packages).as_posix()
    folder = path.parent.name
    return folder.endswith(".libs") or inner.startswith("PySide6/Qt/lib/") or ".so." in path.name


def drop_empty(folder: Path) -> None:
    """Remove empty folders and bytecode caches."""
    for cache in list(folder.rglob("__pycache__")):
        shutil.rmtree(cache)
    for path in sorted(_folders(folder.rglob("*")), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def _folders(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if path.is_dir() and not path.is_symlink()]
