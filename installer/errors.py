"""What can go wrong while packages are made, said in one sentence."""


class BuildError(Exception):
    """A package can't be made; the text says why and what to do."""
