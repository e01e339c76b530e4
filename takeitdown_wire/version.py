"""Which version this is: device and intake are of one distribution, and say it where they run without one, too."""

VERSION = "0.1.0"


def version() -> str:
    """The version of this program, as in ``pyproject.toml``."""
    return VERSION
