"""Which version this is: device and intake are of one distribution."""

DISTRIBUTION = "takeitdown-desktop"


def version() -> str:
    """As its installation says, "?" when it runs without one."""
    from importlib import metadata  # it costs more than all else that a command loads

    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "?"
