"""From locked dependencies to the Python packages inside the application, which ``build.sh`` completes and signs."""

import shutil
import subprocess
import sys
from pathlib import Path

from installer import parts, stage
from installer.macos import hollow, macho, trim
from installer.recipe import ROOT, Recipe
from installer.trim import drop_empty
from tools import kernel

PYTHON = "3.13"
PLATFORMS = {"arm64": "aarch64-apple-darwin", "x86_64": "x86_64-apple-darwin"}
"""What uv calls them, by what Apple's tools call them."""
_LICENCES = Path(__file__).with_name("licences")


def assemble(recipe: Recipe, arch: str, tree: Path, scratch: Path) -> None:
    """Build the tree from scratch, without Python and the launcher.

    Args:
        recipe: what to build.
        arch: a key of ``PLATFORMS``.
        tree: becomes the application's Resources.
        scratch: folder for work.

    Raises:
        BuildError, subprocess.CalledProcessError: it can't be built.
    """
    shutil.rmtree(tree, ignore_errors=True)
    packages = tree / stage.PACKAGES
    stage.install_wheels(
        recipe, packages, PYTHON, PLATFORMS[arch], {"MACOSX_DEPLOYMENT_TARGET": macho.OLDEST}
    )
    stage.install_program(packages, scratch)
    stage.put_service(recipe, packages)
    trim.trim(packages, arch, with_scipy=recipe.takes_phash)
    hollowed = hollow.hollow(packages, arch, scratch)
    trim.drop_unneeded(packages)
    trim.as_bundles(packages)
    _document(recipe, tree, hollowed)
    stage.keep_metadata_only(packages)
    if sys.platform == "darwin":  # its headers are on Macs only
        library = packages / stage.KERNEL / "_kernel.so"
        kind = ("-arch", arch, f"-mmacos-version-min={macho.OLDEST}")
        subprocess.run(["clang", *kind, *kernel.ON_POSIX, "-o", library, *kernel.SOURCES], check=True)
    drop_empty(tree)


def _document(recipe: Recipe, tree: Path, hollowed: list[str]) -> None:
    """Add the bill of materials, and the licences of all parts but Python, whose own ``build.sh`` adds."""
    licences = tree / "licences"
    found = parts.gather(tree / stage.PACKAGES, licences, None, hollowed)
    shutil.copyfile(ROOT / "LICENSE", licences / "Apache-2.0.txt")
    for path in _LICENCES.iterdir():
        shutil.copyfile(path, licences / path.name)
    found.append(parts.Part("CPython", PYTHON, "PSF-2.0", f"pkg:generic/python@{PYTHON}"))
    parts.write(found, tree, recipe.version, recipe.epoch)
