"""The error of building packages."""


class BuildError(Exception):
    """A package can't be built; the text says why and what to do."""
