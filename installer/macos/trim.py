"""Which of the macOS wheels' files go into the package, in addition to the rules of ``installer.trim``."""

import shutil
from functools import partial
from pathlib import Path

from installer.macos import macho
from installer.trim import QT_MODULES, drop_empty, leave_out, reason_of_extra, reason_to_leave_out

QT_PLUGINS = (
    "platforms/libqcocoa.dylib",
    "platforms/libqoffscreen.dylib",  # for using the window without a screen
    "styles/libqmacstyle.dylib",
)


def trim(packages: Path, arch: str, *, with_scipy: bool) -> None:
    """Remove unneeded files, and code for other processors."""
    leave_out(packages, partial(reason, with_scipy=with_scipy))
    drop_empty(packages)
    for path in macho.below(packages):
        macho.thin(path, arch)
    macho.forget()


def reason(name: str, *, with_scipy: bool = False) -> str | None:
    """Why a file of the wheels stays out of the package; None for one that is taken. See ``reason_to_leave_out``."""
    if name.startswith("PySide6/"):
        return _reason_of_qt(name.removeprefix("PySide6/"))
    return reason_to_leave_out(name, with_scipy=with_scipy)


def _reason_of_qt(name: str) -> str | None:
    if name.startswith(("Qt/plugins/", "Qt/translations/")):
        return reason_of_extra(name.removeprefix("Qt/"), QT_PLUGINS)
    if name.startswith("Qt/lib/"):  # a framework's Resources are there twice, see as_bundles
        return None if ".framework/Versions/A/" in name else "a copy"
    if "/" in name:
        return None if name.startswith("support/") else "for developers"
    if name.endswith(".abi3.so"):
        return None if name.removesuffix(".abi3.so") in QT_MODULES else "a part of Qt that is not used"
    return None if name.endswith((".py", ".dylib")) else "for developers"


def drop_unneeded(packages: Path) -> None:
    """Remove libraries that no extension module or plug-in needs, directly or indirectly."""
    files = set(macho.below(packages))
    roots = {path for path in files if path.suffix == ".so" or "plugins" in path.parts}
    for path in files - macho.closure(roots):
        framework = path.parents[2]
        if framework.suffix == ".framework":
            shutil.rmtree(framework)
        else:
            path.unlink()
    drop_empty(packages)


def as_bundles(packages: Path) -> None:
    """Give each framework the links that make it a bundle, without which codesign refuses it; wheels have none."""
    for framework in packages.rglob("*.framework"):
        (framework / "Versions" / "Current").symlink_to("A")
        for name in (framework.stem, "Resources"):
            (framework / name).symlink_to(f"Versions/Current/{name}")
