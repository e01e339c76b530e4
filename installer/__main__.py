"""``python -m installer``: build packages. ``make package`` calls it."""

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

from installer.errors import BuildError
from installer.recipe import ROOT, Recipe

BUILD = ROOT / "build" / "package"
KINDS = ("deb", "appimage")


def main(argv: list[str] | None = None) -> int:
    """Build what was asked for into ``build/package``. Returns the exit code."""
    words = _parser().parse_args(argv)
    try:
        recipe = Recipe.of_checkout(
            name=words.name,
            icon=words.icon,
            descriptor=words.descriptor,
            publisher=words.publisher,
            help_list=words.help_list,
        )
        made = _build(recipe, words.kinds.split(","), words.out, words.compression)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    for path in made:
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path}")
    return 0


def _build(recipe: Recipe, kinds: list[str], out: Path, compression: str) -> list[Path]:
    from installer import sizes
    from installer.linux import appimage, assemble, deb, desktop

    scratch = out / "work"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    whole = assemble.assemble(recipe, ROOT / "build" / "package-cache", scratch)
    sizes.write(whole.tree, ROOT / "docs" / "packages.md")
    made = [out / "sbom.cdx.json"]
    shutil.copyfile(whole.tree / "sbom.cdx.json", made[0])
    if "appimage" in kinds:
        made.append(appimage.build(recipe, whole.tree, whole.parts, scratch, out))
    if "deb" in kinds:
        made.append(deb.build(recipe, whole.tree, scratch, out, compression))
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (out / "SHA256SUMS").write_text(sums, "ascii")
    print(desktop.destination(recipe))
    return made


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m installer", description=__doc__)
    parser.add_argument("--descriptor", type=_path, help="the service that the packages report to")
    parser.add_argument("--publisher", type=_path, help="public key of who may replace that descriptor")
    parser.add_argument("--name", help="what the menu calls the program")
    parser.add_argument("--icon", type=_path, help="an SVG file")
    parser.add_argument("--help-list", type=_path, help="in place of resources/help/help.json")
    parser.add_argument("--kinds", default=",".join(KINDS), help="which packages (%(default)s)")
    parser.add_argument("--out", type=Path, default=BUILD, help="folder for what is made")
    parser.add_argument("--compression", default="xz", help="of the Debian package; none is for trying")
    return parser


def _path(text: str) -> Path | None:
    return Path(text).resolve() if text else None


if __name__ == "__main__":
    sys.exit(main())
