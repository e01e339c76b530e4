"""The Debian package: for Debian 12 and 13, and for Ubuntu and other distributions with their libraries."""

import os
import shutil
import subprocess
from pathlib import Path

from installer import elf
from installer.errors import BuildError
from installer.linux import desktop
from installer.recipe import Recipe
from installer.stage import settle

HERE = Path(__file__).parent
HOME = "usr/lib/takeitdown"
LATER_NAMES = {
    "libcups2": "libcups2t64",
    "libglib2.0-0": "libglib2.0-0t64",
    "libssl3": "libssl3t64",
}
"""Packages renamed in Debian 13 and Ubuntu 24.04, which only provide the old names."""
ALWAYS = ("ca-certificates", "fonts-dejavu-core | fonts-noto-core | fonts-liberation", "shared-mime-info")


def build(recipe: Recipe, tree: Path, scratch: Path, out: Path, compression: str) -> Path:
    """Make ``takeitdown_VERSION_amd64.deb``.

    Args:
        recipe: what is built.
        tree: made by ``assemble``.
        scratch: a folder for temporary files.
        out: the folder for the package.
        compression: as for ``dpkg-deb -Z``, such as ``xz``.
    """
    root = scratch / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / HOME, symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "takeitdown").symlink_to("../lib/takeitdown/takeitdown")
    desktop.write(recipe, root / "usr" / "share")
    documents = root / "usr" / "share" / "doc" / "takeitdown"
    documents.mkdir(parents=True)
    shutil.copyfile(HERE / "data" / "copyright", documents / "copyright")
    _control(recipe, root)
    settle(root, recipe.epoch)
    path = out / f"takeitdown_{recipe.version}_amd64.deb"
    words = ["--root-owner-group", f"-Z{compression}", "--threads-max=2"]
    level = ["-z9"] if compression == "xz" else []
    subprocess.run(
        ["dpkg-deb", *words, *level, "--build", root, path],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(recipe.epoch)},
    )
    return path


def _control(recipe: Recipe, root: Path) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    # Counted as Debian's policy does: 1 KiB for everything that is not a regular file.
    size = sum(
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in root.rglob("*")
    )
    text = (HERE / "data" / "control").read_text("utf-8")
    for mark, word in {
        "@VERSION@": recipe.version,
        "@SIZE@": str(size),
        "@DEPENDS@": ", ".join(depends(root / HOME)),
        "@SERVICE@": desktop.destination(recipe),
    }.items():
        text = text.replace(mark, word)
    (folder / "control").write_text(text, "utf-8")
    for name in ("preinst",):
        script = (HERE / "data" / name).read_text("utf-8").replace("@VERSION@", recipe.version)
        (folder / name).write_text(script, "utf-8")
        (folder / name).chmod(0o755)
    sums = [
        f"{_md5(path)}  {path.relative_to(root).as_posix()}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and folder not in path.parents
    ]
    (folder / "md5sums").write_text("".join(sums), "utf-8")


def _md5(path: Path) -> str:
    import hashlib

    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def depends(tree: Path) -> list[str]:
    """The Debian packages of the system libraries that a tree needs, in the syntax of Depends."""
    major, minor = elf.glibc(tree)
    names = {owner(library) for library in elf.outside(tree)} - {"libc6", "libgcc-s1"}
    others = [f"{name} | {LATER_NAMES[name]}" if name in LATER_NAMES else name for name in sorted(names)]
    return [f"libc6 (>= {major}.{minor})", "libgcc-s1", *others, *ALWAYS]


def owner(library: str) -> str:
    """The Debian package of a shared library on this computer. Raises: BuildError: not exactly one."""
    found = subprocess.run(
        ["dpkg-query", "-S", f"*/x86_64-linux-gnu/{library}"], capture_output=True, text=True, check=False
    )
    owners = {line.partition(":")[0] for line in found.stdout.splitlines() if line.endswith(f"/{library}")}
    owners = {one for one in owners if not one.startswith("diversion")}
    if len(owners) != 1:
        raise BuildError(f"{library} is in {len(owners)} packages of this computer; run tools/setup dev.")
    return owners.pop()
