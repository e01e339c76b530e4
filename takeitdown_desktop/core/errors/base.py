"""What every error of the core is, and how one is found by its code."""

from typing import ClassVar


class ReportError(Exception):
    """Base of every error that may leave the core."""

    code: ClassVar[str] = "unexpected"
    retryable: ClassVar[bool] = False
    transmitted: bool = False
    """Whether anything of a request had left this device when it arose."""
    watched: bool = False
    """Whether somebody on the way, whom this computer trusts (a filter), could open the connection."""


def by_code(base: type[ReportError]) -> dict[str, type[ReportError]]:
    """Every error below ``base``, by its code."""
    found: dict[str, type[ReportError]] = {}
    for kind in base.__subclasses__():
        found |= {kind.code: kind} | by_code(kind)
    return found
