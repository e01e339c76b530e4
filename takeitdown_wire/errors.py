"""The errors that may leave this package, one stable code each."""

from typing import ClassVar


class WireError(Exception):
    """Base of every error of the contract.

    ``str(error)`` is developer detail and holds no value from the data; what a
    person reads is looked up by ``code``.
    """

    code: ClassVar[str] = "wire.malformed"


class MalformedError(WireError):
    """A value is outside the closed set of types, ranges and fields."""


class NotCanonicalError(WireError):
    """The bytes say something valid in a form that is not the canonical one."""

    code = "wire.not_canonical"


class TooLargeError(WireError):
    """More content than the largest size class holds."""

    code = "wire.too_large"


class MistypedCaseError(WireError):
    """A case number whose check symbol does not fit: mistyped or misheard."""

    code = "case.mistyped"


class MistypedPinError(WireError):
    """Not a PIN: it has six digits."""

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
    """Sealed for another intake, or the header was altered."""

    code = "sealed.wrong_intake"
