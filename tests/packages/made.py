"""What ``make package`` made, and the words with which the checkout's own programs are called beside it."""

import os
import sys
from pathlib import Path

from tests.support.answers import ANSWERS

__all__ = ["ANSWERS", "CHECKOUT", "INTAKE", "folder", "hashes", "pictures"]

CHECKOUT = (sys.executable, "-m", "takeitdown_desktop")
INTAKE = (sys.executable, "-m", "takeitdown_intake")


def folder() -> Path:
    """Where the packages are; ``TAKEITDOWN_PACKAGES`` names it."""
    return Path(os.environ["TAKEITDOWN_PACKAGES"]).resolve()


def pictures() -> Path:
    """Where pictures of windows go, for people to look at."""
    made = folder() / "pictures"
    made.mkdir(exist_ok=True)
    return made


def deb() -> Path:
    (found,) = folder().glob("takeitdown_*_amd64.deb")
    return found


def appimage() -> Path:
    (found,) = folder().glob("takeitdown-*-x86_64.AppImage")
    return found


def hashes(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """Rows of ``hash --json``, without the folder that a file lay in."""
    return [{**row, "file": Path(str(row["file"])).name} for row in rows]
