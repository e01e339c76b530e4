"""From locked dependencies to the tree of files that is installed on Windows."""

import shutil
from pathlib import Path

from installer import parts, stage
from installer.linux.python import HERE as LINUX
from installer.recipe import Recipe
from installer.trim import drop_empty
from installer.windows import hollow, launcher, python, trim
from installer.windows.debian import Debian
from tools import manifest

PLATFORM = "x86_64-pc-windows-msvc"
_COMMON_LICENCES = ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3")


def assemble(system: Debian, recipe: Recipe, cache: Path, scratch: Path) -> Path:
    """Build the tree from scratch.

    Raises:
        BuildError, subprocess.CalledProcessError: it can't be built.
    """
    official = python.fetch(cache)
    tree = scratch / "windows"
    shutil.rmtree(tree, ignore_errors=True)
    packages = tree / stage.PACKAGES
    python.place(official, tree, with_scipy=recipe.takes_phash)
    stage.install_wheels(recipe, packages, python.VERSION, PLATFORM)
    stage.install_program(packages, scratch)
    stage.put_service(recipe, packages)
    trim.trim(packages, with_scipy=recipe.takes_phash)
    hollowed = hollow.hollow(system, packages, scratch)
    trim.drop_unneeded(packages)
    drop_empty(packages)
    _document(system, recipe, tree, official, hollowed)
    stage.keep_metadata_only(packages)
    launcher.compile_launchers(system, recipe, scratch, tree)
    launcher.compile_kernel(system, packages)
    compile_modules(system, recipe, packages)
    drop_empty(tree)
    manifest.write(tree)
    stage.settle(tree, recipe.epoch)
    return tree


def compile_modules(system: Debian, recipe: Recipe, packages: Path) -> None:
    """Compile every module with Debian's Python of the same version, since bytecode does not depend on the system."""
    binds = {packages: "/packages", LINUX: "/linux"}
    keep = [pattern.removeprefix(f"{stage.PACKAGES}/") for pattern in stage.KEPT_AS_SOURCE]
    undocumented = [
        f"--undocumented={pattern.removeprefix(f'{stage.PACKAGES}/')}"
        for pattern in stage.undocumented(recipe)
    ]
    interpreter = f"python{python.VERSION}"
    system.run(
        *(interpreter, "-I", "-S", "-B", "/linux/compile_modules.py", "/packages", *keep, *undocumented),
        binds=binds,
        env={"PYTHONHASHSEED": "0"},
    )


def _document(system: Debian, recipe: Recipe, tree: Path, official: Path, hollowed: list[str]) -> None:
    """Add the bill of materials, and the licences of all parts."""
    licences = tree / "licences"
    found = parts.gather(tree / stage.PACKAGES, licences, None, hollowed)
    for name in _COMMON_LICENCES:
        shutil.copyfile(system.folder / "usr/share/common-licenses" / name, licences / f"{name}.txt")
    (licences / "python").mkdir()
    shutil.copyfile(official / "LICENSE.txt", licences / "python" / "LICENSE.txt")
    version = _patch_version(official)
    found.append(parts.Part("CPython", version, "PSF-2.0", f"pkg:generic/python@{version}"))
    parts.write(found, tree, recipe.version, recipe.epoch)


def _patch_version(official: Path) -> str:
    """The version in the resources of Python's library, such as 3.13.2."""
    data = (official / "python313.dll").read_bytes()
    mark = "ProductVersion".encode("utf-16-le")
    at = data.index(mark) + len(mark)
    return data[at : at + 40].decode("utf-16-le", "replace").strip("\0").split("\0")[0]
