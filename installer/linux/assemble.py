"""From locked dependencies to the tree of files that both packages for Linux contain."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from installer import parts, stage
from installer.errors import BuildError
from installer.linux import icu, python
from installer.recipe import Recipe
from installer.trim import drop_empty
from tools import manifest

PLATFORM = "x86_64-manylinux_2_34"
COMMON_LICENCES = ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3")
_COMMON = Path("/usr/share/common-licenses")


@dataclass(frozen=True, slots=True)
class Assembled:
    """A tree of files, and the parts it is made of."""

    tree: Path
    parts: tuple[parts.Part, ...]


def assemble(recipe: Recipe, cache: Path, scratch: Path) -> Assembled:
    """Build the tree from scratch.

    Raises:
        BuildError, subprocess.CalledProcessError: it can't be built.
    """
    if "bookworm" not in Path("/etc/os-release").read_text("utf-8"):
        raise BuildError(
            "Build on Debian 12: what is linked on a newer system does not run on an older one."
        )
    debian = python.fetch(cache)
    tree = scratch / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    packages = tree / stage.PACKAGES
    python.copy_library(debian, tree / stage.LIBRARY, with_scipy=recipe.takes_phash)
    hollowed = stage.prepare_packages(recipe, packages, scratch, PLATFORM)
    stage.compile_kernel(packages)
    icu.cut(tree / python.QT_LIBRARIES)
    found = _document(recipe, tree, debian, hollowed)
    stage.keep_metadata_only(packages)
    python.compile_launcher(debian, tree / "takeitdown")
    undocumented = stage.undocumented(recipe)
    python.compile_modules(debian, tree, keep=stage.KEPT_AS_SOURCE, undocumented=undocumented)
    manifest.write(tree)
    drop_empty(tree)
    stage.settle(tree, recipe.epoch)
    return Assembled(tree, tuple(found))


def _document(recipe: Recipe, tree: Path, debian: Path, hollowed: list[str]) -> list[parts.Part]:
    """Add the bill of materials, and the licences of all parts."""
    licences = tree / "licences"
    found = parts.gather(tree / stage.PACKAGES, licences, python.HERE / "python.sha256", hollowed)
    for name in COMMON_LICENCES:
        shutil.copyfile(_COMMON / name, licences / f"{name}.txt")
    (licences / "python").mkdir()
    shutil.copyfile(
        debian / "usr/share/doc/libpython3.11-minimal/copyright", licences / "python" / "copyright"
    )
    parts.write(found, tree, recipe.version, recipe.epoch)
    return found
