"""Two builds of one commit, in two places. Long: ``make package-check`` runs it."""

import os
import subprocess
import sys
from pathlib import Path

from installer.recipe import ROOT
from tests.packages import made


def test_another_build_of_the_same_commit_gives_the_same_bytes(tmp_path: Path) -> None:
    """In another folder, at another time zone and umask, with the same wheels."""
    checkout, again = tmp_path / "another place", tmp_path / "made"
    subprocess.run(["git", "clone", "--quiet", ROOT, checkout], check=True)
    (checkout / "build").mkdir()
    (checkout / "build" / "package-cache").symlink_to(ROOT / "build" / "package-cache")
    env = {**os.environ, "TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONPATH": str(checkout)}
    words = [sys.executable, "-m", "installer", "--out", str(again)]
    subprocess.run(words, check=True, cwd=checkout, env=env, umask=0o077)
    assert (again / "SHA256SUMS").read_text() == (made.folder() / "SHA256SUMS").read_text()
