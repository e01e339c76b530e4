"""The version that desktop and intake share: a constant, so that it is known without package metadata, too."""

VERSION = "0.1.0"


def version() -> str:
    """The version of this program, as in ``pyproject.toml``."""
    return VERSION
