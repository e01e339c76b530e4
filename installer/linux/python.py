"""The Python inside the packages for Linux: Debian's own, from four of its packages that are pinned by hash.

Debian builds it reproducibly from source and provides security fixes until 2028. Its library is linked into the
launcher; no interpreter that could run other code is included.
"""

import fnmatch
import hashlib
import shutil
import subprocess
from pathlib import Path

from installer.errors import BuildError

HERE = Path(__file__).parent
VERSION = "3.11"
QT_LIBRARIES = "lib/packages/PySide6/Qt/lib"
LEFT_OUT: tuple[tuple[str, str], ...] = (
    ("config-3.11-*/*", "for building Python"),
    ("test/*", "tests"),
    ("idlelib/*", "an editor"),
    ("tkinter/*", "another window library"),
    ("turtle*", "needs tkinter"),
    ("lib2to3/*", "translates Python 2"),
    ("distutils/*", "builds extensions"),
    ("ensurepip/*", "installs packages"),
    ("venv/*", "makes environments"),
    ("pydoc*", "shows documentation"),
    ("antigravity.py", "opens a browser"),
    ("this.py", "a poem"),
    ("EXTERNALLY-MANAGED", "for pip"),
    ("sitecustomize.py", "never loaded"),
    ("dbm/*", "a database"),
    ("curses/*", "terminals"),
    ("lib-dynload/_curses*", "terminals"),
    ("lib-dynload/_dbm*", "a database"),
    ("lib-dynload/_test*", "tests"),
    ("lib-dynload/_ctypes_test*", "tests"),
    ("lib-dynload/_xx*", "tests"),
    ("lib-dynload/xx*", "examples"),
    ("lib-dynload/nis*", "needs a library of its own"),
    ("lib-dynload/ossaudiodev*", "sound"),
    ("lib-dynload/readline*", "needs a library of its own"),
    ("lib-dynload/_crypt*", "needs a library of its own"),
    ("crypt.py", "as above"),
)
FOR_SCIPY = ("pydoc.py",)
"""What is left out unless the package has SciPy, which imports it."""


def fetch(cache: Path) -> Path:
    """Download and unpack Debian's packages, after checking them against ``python.sha256``.

    Args:
        cache: a folder that keeps them from build to build.

    Returns:
        The folder with ``usr`` in it.

    Raises:
        BuildError: they are not available, or not what was pinned.
    """
    folder = cache / "python"
    folder.mkdir(parents=True, exist_ok=True)
    pins = [line.split() for line in (HERE / "python.sha256").read_text("ascii").splitlines()]
    tree = folder / hashlib.sha256(repr(pins).encode()).hexdigest()[:16]
    if (tree / "usr").exists():
        return tree
    fresh = tree.with_suffix(".part")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    for digest, name in pins:
        subprocess.run(["dpkg-deb", "-x", _package(folder, name, digest), fresh], check=True)
    fresh.rename(tree)
    return tree


def _package(folder: Path, file_name: str, digest: str) -> Path:
    path = folder / file_name
    if not path.exists():
        name, version, _ = file_name.split("_")
        got = subprocess.run(["apt-get", "-qq", "download", f"{name}={version}"], cwd=folder, check=False)
        if got.returncode != 0:
            raise BuildError(
                f"Debian no longer has {name} {version}. Look at what changed, then put the new versions and "
                "their SHA-256 into installer/linux/python.sha256. This build needs Debian 12's package source."
            )
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise BuildError(f"{file_name} is not the file that installer/linux/python.sha256 names.")
    return path


def copy_library(python: Path, into: Path, *, with_scipy: bool) -> None:
    """Copy the sources of the standard library, without ``LEFT_OUT``."""
    kept = FOR_SCIPY if with_scipy else ()
    source = python / "usr" / "lib" / f"python{VERSION}"
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source).as_posix()
        left_out = any(fnmatch.fnmatchcase(name, pattern) for pattern, _ in LEFT_OUT) and name not in kept
        if left_out or not path.is_file():
            continue
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def compile_launcher(python: Path, into: Path) -> None:
    """Link the launcher with Python's library. Raises: subprocess.CalledProcessError."""
    inside = python / "usr"
    include = inside / "include"
    command = [
        *("gcc", "-std=c17", "-O2", "-Wall", "-Wextra", "-Werror", "-fPIE", "-fstack-protector-strong"),
        *("-D_FORTIFY_SOURCE=2", "-D_GNU_SOURCE", f"-I{include / f'python{VERSION}'}", f"-I{include}"),
        *("-o", str(into), str(HERE / "launcher.c")),
        str(
            inside
            / "lib"
            / f"python{VERSION}"
            / f"config-{VERSION}-x86_64-linux-gnu"
            / "libpython3.11-pic.a"
        ),
        *("-pie", "-s", "-Wl,--export-dynamic,--build-id=none,-z,relro,-z,now,--as-needed"),
        # An AppImage has system libraries next to Qt's; unlike RUNPATH, the old RPATH also applies to what they need.
        *("-Wl,--disable-new-dtags", f"-Wl,-rpath,$ORIGIN/{QT_LIBRARIES}"),
        *("-lexpat", "-lz", "-lm", "-ldl"),
    ]
    subprocess.run(command, check=True)


def compile_modules(
    python: Path, tree: Path, *, keep: tuple[str, ...] = (), undocumented: tuple[str, ...] = ()
) -> None:
    """Compile every module of a tree reproducibly, and remove its source.

    Args:
        python: made by ``fetch``.
        tree: the folder, with modules at any depth.
        keep: patterns of modules that stay as source, because something reads it.
        undocumented: patterns of modules that lose their docstrings.
    """
    interpreter = python / "usr" / "bin" / f"python{VERSION}"
    words = [str(interpreter), "-I", "-S", "-B", str(HERE / "compile_modules.py"), str(tree), *keep]
    words += [f"--undocumented={pattern}" for pattern in undocumented]
    subprocess.run(words, check=True, env={"PYTHONHASHSEED": "0"})
