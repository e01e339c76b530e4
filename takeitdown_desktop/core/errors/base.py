"""The base class of the core's errors, and their lookup by code."""

from typing import ClassVar


class ReportError(Exception):
    """Base of every error that the core raises.

    Attributes:
        code: stable identifier, also in JSON and drafts.
        retryable: whether the same action may succeed later.
    """

    code: ClassVar[str] = "unexpected"
    retryable: ClassVar[bool] = False
    transmitted: bool = False
    """Whether any part of a request had left this device when it was raised."""
    watched: bool = False
    """Whether a TLS-intercepting filter that this computer trusts could read the connection."""


def by_code(base: type[ReportError]) -> dict[str, type[ReportError]]:
    """All subclasses of ``base``, direct or not, by their codes."""
    classes: dict[str, type[ReportError]] = {}
    for kind in base.__subclasses__():
        classes |= {kind.code: kind} | by_code(kind)
    return classes
