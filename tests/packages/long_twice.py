"""Two builds of one commit, in two places. Long: ``make package-check`` runs it.

It builds the kinds that lie in ``TAKEITDOWN_PACKAGES``, compressed as they are there.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from installer.recipe import ROOT
from tests.packages import made

KINDS = {".deb": "deb", ".AppImage": "appimage", "-setup.exe": "windows"}


def test_another_build_of_the_same_commit_gives_the_same_bytes(tmp_path: Path) -> None:
    """In another folder, at another time zone and umask, with the same wheels."""
    checkout, again = tmp_path / "another place", tmp_path / "made"
    subprocess.run(["git", "clone", "--quiet", ROOT, checkout], check=True)
    (checkout / "build").mkdir()
    (checkout / "build" / "package-cache").symlink_to(ROOT / "build" / "package-cache")
    env = {**os.environ, "TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONPATH": str(checkout)}
    packages = sorted(path for path in made.folder().iterdir() if path.name.endswith(tuple(KINDS)))
    assert packages
    kinds = ",".join(kind for end, kind in KINDS.items() if any(p.name.endswith(end) for p in packages))
    words = [sys.executable, "-m", "installer", "--out", str(again), "--kinds", kinds]
    words += ["--compression", "none" if any(map(_is_plain, packages)) else "xz"]
    subprocess.run(words, check=True, cwd=checkout, env=env, umask=0o077)
    for package in packages:
        other = again / package.name
        if _digest(other) != _digest(package):
            pytest.fail(f"{package.name} is another; what differs: {_differing(package, other)}")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_plain(package: Path) -> bool:
    """Whether a Debian package is not compressed."""
    if package.suffix != ".deb":
        return False
    members = subprocess.run(["ar", "t", package], capture_output=True, text=True, check=True).stdout
    return "data.tar" in members.split()


def _differing(one: Path, other: Path) -> list[str]:
    """The files in two Debian packages that are not the same; of other kinds only that they differ."""
    if one.suffix != ".deb":
        return [one.name]
    said, said_again = _members(one), _members(other)
    return sorted(
        name for name in said.keys() | said_again.keys() if said.get(name) != said_again.get(name)
    )


def _members(package: Path) -> dict[str, tuple[object, ...]]:
    found: dict[str, tuple[object, ...]] = {}
    for part in ("--ctrl-tarfile", "--fsys-tarfile"):
        with subprocess.Popen(["dpkg-deb", part, package], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            with tarfile.open(fileobj=process.stdout, mode="r|") as members:
                for one in members:
                    file = members.extractfile(one)
                    data = hashlib.sha256(file.read()).hexdigest() if file is not None else one.linkname
                    found[one.name] = (one.mode, one.mtime, one.uid, one.gid, data)
    return found
