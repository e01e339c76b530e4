"""Every place on disk that the program itself reads from or writes to."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Dated data that comes with the program: inside an installed package, beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def samples() -> Path:
    """Harmless pictures and a clip for practice mode."""
    return resources() / "samples"
