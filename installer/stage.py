"""Building the tree of files that packages are made of: launcher, Python, libraries, the program."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installer.errors import BuildError
from installer.hollow import hollow
from installer.recipe import ROOT, Recipe
from installer.trim import drop_empty, drop_unneeded, trim
from takeitdown_desktop.languages import LIST
from tools import kernel

SOURCE = ("LICENSE", "README.md", "pyproject.toml", "resources", "takeitdown_*")
"""What the program's own wheel is built from."""

LIBRARY = "lib/python3.11"
PACKAGES = "lib/packages"
KEPT_AS_SOURCE = (
    f"{PACKAGES}/cv2/config*.py",  # OpenCV reads them itself
    f"{PACKAGES}/takeitdown_intake/store/migrations/env.py",  # Alembic does
    f"{PACKAGES}/takeitdown_intake/store/migrations/versions/*.py",
)
"""Modules that something reads as text."""
KERNEL = "takeitdown_desktop/core/hashing"
"""The folder of the compiled inner loops of hashing, below that of the packages."""
_UNDOCUMENTED = ("PIL", "alembic", "fontTools", "fpdf", "numpy", "pydantic", "sqlalchemy")
"""Libraries whose docstrings, a fifth of their compiled size, nobody sees and no code uses."""


def undocumented(recipe: Recipe) -> tuple[str, ...]:
    """Patterns of the modules that lose their docstrings; SciPy loads ``numpy.ma``, which edits NumPy's."""
    kept = {"numpy"} if recipe.takes_phash else set()
    return tuple(f"{PACKAGES}/{name}/*" for name in _UNDOCUMENTED if name not in kept)


def install_wheels(
    recipe: Recipe, into: Path, python_version: str, platform: str, env: Mapping[str, str] | None = None
) -> None:
    """Install the locked wheels into a folder, checked by hash; nothing is built from source.

    Args:
        recipe: includes SciPy if its service takes pHash.
        into: the folder.
        python_version: the target's, such as ``3.11``.
        platform: the target's in uv's terms, such as ``x86_64-manylinux_2_34``.
        env: variables for uv, in addition to those of this process.
    """
    names = ("package.txt", "phash.txt") if recipe.takes_phash else ("package.txt",)
    locked = [word for name in names for word in ("-r", str(ROOT / "requirements" / name))]
    _uv(
        "--no-deps",  # the list lacks only what ImageHash needs for hashes that are not made
        *("--target", str(into), "--python-version", python_version, "--python-platform", platform),
        *("--require-hashes", "--only-binary", ":all:", *locked),
        env=env,
    )


def install_program(into: Path, scratch: Path) -> None:
    """Install the program itself, from a wheel built from the files that git tracks."""
    source, wheels = scratch / "source", scratch / "wheel"
    for folder in (source, wheels):
        shutil.rmtree(folder, ignore_errors=True)
    copy_source(source)
    compile_texts(source / "resources" / "i18n")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, check=True, cwd=source, stdout=subprocess.DEVNULL)
    _uv("--no-deps", "--offline", "--target", str(into), *map(str, wheels.glob("*.whl")))


def copy_source(into: Path) -> None:
    """Copy the files that git tracks, in their current state, so that nothing else gets into a package.

    Raises:
        BuildError: not a git checkout.
    """
    words = ["git", "ls-files", "-z", "--", *SOURCE]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        raise BuildError("Build in a git checkout: it says which files are the program's.")
    for name in listed.stdout.split("\0"):
        if name and (ROOT / name).is_file():
            (into / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, into / name)


def compile_texts(folder: Path) -> None:
    """Compile every .ts file for the window (.qm) and for the command line (a gettext catalogue)."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    for catalogue in sorted(folder.glob("*.ts")):
        words = [str(program), "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm"))]
        subprocess.run(words, check=True)
    subprocess.run([sys.executable, ROOT / "tools" / "catalogues.py", folder], check=True)


def _uv(*words: str, env: Mapping[str, str] | None = None) -> None:
    uv = Path(sys.executable).with_name("uv")
    # Copies, not links: changing a package must not change uv's cache and the environments made from it.
    how = ("--quiet", "--no-compile", "--link-mode", "copy")
    variables = {**os.environ, **(env or {})}
    subprocess.run([uv, "pip", "install", *how, *words], check=True, cwd=ROOT, env=variables)


def keep_metadata_only(packages: Path) -> None:
    """Reduce the wheels' ``dist-info`` to what is read at run time."""
    for folder in packages.glob("*.dist-info"):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.name not in {"METADATA", "entry_points.txt"}:
                path.unlink()
    shutil.rmtree(packages / "imagecodecs" / "licenses")
    drop_empty(packages)


def compile_kernel(packages: Path) -> None:
    """Compile the inner loops of hashing for this system."""
    library = packages / KERNEL / "_kernel.so"
    subprocess.run(["gcc", *kernel.ON_POSIX, "-s", "-o", library, *kernel.SOURCES], check=True)


def put_service(recipe: Recipe, packages: Path) -> None:
    """Add the descriptor, publisher's key and help list of a package for one service; keep its languages only."""
    resources = packages / "takeitdown_desktop" / "resources"
    if recipe.descriptor is not None:
        service = resources / "service"
        service.mkdir()
        shutil.copyfile(recipe.descriptor, service / "intake.json")
        if recipe.publisher is not None:
            shutil.copyfile(recipe.publisher, service / "publisher.pub")
    if recipe.help_list is not None:
        shutil.copyfile(recipe.help_list, resources / "help" / "help.json")
    if recipe.languages:
        _keep_languages(recipe, resources / "i18n")


def _keep_languages(recipe: Recipe, texts: Path) -> None:
    offered = json.loads((texts / LIST.name).read_text("utf-8"))
    for code in [code for code in offered if not recipe.speaks(code)]:
        del offered[code]
        (texts / f"takeitdown_{code}.qm").unlink()
        shutil.rmtree(texts / "catalogues" / code)
    (texts / LIST.name).write_text(json.dumps(offered, ensure_ascii=False, indent=4) + "\n", "utf-8")


def prepare_packages(recipe: Recipe, packages: Path, scratch: Path, platform: str) -> list[str]:
    """Install and trim all Python packages, without compiling them yet.

    Returns:
        The libraries that were replaced by stubs, by path below ``packages``.
    """
    install_wheels(recipe, packages, "3.11", platform)
    install_program(packages, scratch)
    put_service(recipe, packages)
    trim(packages, with_scipy=recipe.takes_phash)
    hollowed = hollow(packages)
    drop_unneeded(packages)
    drop_empty(packages)
    return hollowed


def settle(tree: Path, epoch: int) -> None:
    """Give every file the same timestamp and normalised permissions, whatever the builder's umask was."""
    for path in sorted([tree, *tree.rglob("*")], reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
