"""``python -m installer``: build packages. ``make package`` calls it."""

import argparse
import hashlib
import os
import shutil
import sys
from pathlib import Path

from installer import given
from installer.errors import BuildError
from installer.recipe import ROOT, Recipe

BUILD = ROOT / "build" / "package"
CACHE = ROOT / "build" / "package-cache"
KINDS = ("deb", "appimage", "windows")


def _usual() -> tuple[str, ...]:
    """What this user can build: the package for Windows is built in a chroot, which needs root."""
    return (
        KINDS
        if hasattr(os, "geteuid") and os.geteuid() == 0
        else tuple(one for one in KINDS if one != "windows")
    )


def main(argv: list[str] | None = None) -> int:
    """Build the requested packages into ``--out``; returns the exit code."""
    words = _parser().parse_args(argv)
    try:
        made = _build(given.recipe_of(words), words.kinds.split(","), words.out, words.compression)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    for path in made:
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path}")
    return 0


def _build(recipe: Recipe, kinds: list[str], out: Path, compression: str) -> list[Path]:
    from installer.linux import desktop

    scratch = out / "work"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    made = []
    if {"deb", "appimage"} & set(kinds):
        made += _for_linux(recipe, kinds, scratch, out, compression)
    if "windows" in kinds:
        made.append(_for_windows(recipe, scratch, out, compressed=compression != "none"))
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (out / "SHA256SUMS").write_text(sums, "ascii")
    print(desktop.destination(recipe))
    return made


def _for_windows(recipe: Recipe, scratch: Path, out: Path, *, compressed: bool) -> Path:
    from installer.windows import assemble, debian, nsis

    system = debian.prepared(CACHE, debian.BUILDING)
    tree = assemble.assemble(system, recipe, CACHE, scratch)
    return nsis.build(system, recipe, tree, scratch, out, compressed=compressed)


def _for_linux(recipe: Recipe, kinds: list[str], scratch: Path, out: Path, compression: str) -> list[Path]:
    from installer import sizes
    from installer.linux import appimage, assemble, deb

    whole = assemble.assemble(recipe, CACHE, scratch)
    if recipe.descriptor is None:  # the sizes there are those of the package without a service
        sizes.write(whole.tree, ROOT / "docs" / "packages.md")
    made = [out / "sbom.cdx.json"]
    shutil.copyfile(whole.tree / "sbom.cdx.json", made[0])
    if "appimage" in kinds:
        made.append(appimage.build(recipe, whole.tree, whole.parts, scratch, out))
    if "deb" in kinds:
        made.append(deb.build(recipe, whole.tree, scratch, out, compression))
    return made


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m installer", description=__doc__)
    given.add_options(parser)
    parser.add_argument(
        "--kinds",
        default=",".join(_usual()),
        help="which packages (here: %(default)s; windows as root only)",
    )
    parser.add_argument("--out", type=given.folder, default=BUILD, help="folder for what is made")
    parser.add_argument(
        "--compression",
        default="xz",
        help="of the Debian package; none, which is for trying, holds for Windows too",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
