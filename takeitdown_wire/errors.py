"""The errors that this package raises, each with a stable code."""

from typing import ClassVar


class WireError(Exception):
    """Base of every error of the contract.

    ``str(error)`` is for developers and never contains a value from the data; texts
    for people are looked up by ``code``.
    """

    code: ClassVar[str] = "wire.malformed"


class MalformedError(WireError):
    """A value is outside the closed set of types, ranges and fields."""


class NotCanonicalError(WireError):
    """A valid message that is not in canonical form."""

    code = "wire.not_canonical"


class TooLargeError(WireError):
    """The content exceeds the largest size class."""

    code = "wire.too_large"


class MistypedCaseError(WireError):
    """A case number whose check symbol does not fit: mistyped or misheard."""

    code = "case.mistyped"


class MistypedPinError(WireError):
    """Not a PIN of six digits."""

    code = "pin.mistyped"


class ForeignFileError(WireError):
    """Not a sealed report at all."""

    code = "sealed.foreign"


class DamagedFileError(WireError):
    """A sealed report whose bytes have changed since it was made."""

    code = "sealed.damaged"


class UnknownVersionError(WireError):
    """Made by a newer version of the contract than this one."""

    code = "sealed.version"


class WrongKeyError(WireError):
    """Sealed for another intake, or altered after sealing."""

    code = "sealed.wrong_intake"
