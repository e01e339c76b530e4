"""Case number and PIN: drawn on the device, easy to read aloud, the number with a check symbol against typos."""

import re
import secrets
from dataclasses import dataclass
from typing import Self

from takeitdown_wire.errors import MistypedCaseError, MistypedPinError

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA_SYMBOLS = 15
_CHECK_MODULUS = 37
_HEARD_AS = str.maketrans("OIL", "011")
_CASE = re.compile(rf"[{CROCKFORD}]{{{_DATA_SYMBOLS + 1}}}")
_PIN = re.compile(r"[0-9]{6}")


def _value(symbols: str) -> int:
    total = 0
    for symbol in symbols:
        total = total * 32 + CROCKFORD.index(symbol)
    return total


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case number: 75 random bits and a check symbol, in Crockford's base 32.

    The check symbol is Crockford's own (value modulo 37). Numbers whose check symbol would be
    one of his five punctuation marks are never drawn, so every number can be read aloud.

    Attributes:
        symbols: 16 symbols without separators; the last is the check symbol.

    Raises:
        MistypedCaseError: wrong length, alphabet or check symbol.

    Source: Douglas Crockford, Base 32 Encoding.
    """

    symbols: str

    def __post_init__(self) -> None:
        if not _CASE.fullmatch(self.symbols):
            raise MistypedCaseError("not 16 symbols of Crockford's base 32")
        if _value(self.symbols[:-1]) % _CHECK_MODULUS != CROCKFORD.index(self.symbols[-1]):
            raise MistypedCaseError("the check symbol does not fit")

    @classmethod
    def draw(cls) -> Self:
        """A new number from the system's random source."""
        while True:
            data = "".join(secrets.choice(CROCKFORD) for _ in range(_DATA_SYMBOLS))
            check = _value(data) % _CHECK_MODULUS
            if check < len(CROCKFORD):
                return cls(data + CROCKFORD[check])

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a person typed: upper or lower case, spaces or hyphens; O is read as 0, I and L as 1.

        Raises:
            MistypedCaseError: not a case number.
        """
        return cls(re.sub(r"[\s\-–—_.]", "", text).upper().translate(_HEARD_AS))

    def __str__(self) -> str:
        """Four groups of four, as printed on the case card."""
        return "-".join(self.symbols[i : i + 4] for i in range(0, len(self.symbols), 4))


@dataclass(frozen=True, slots=True)
class Pin:
    """Six digits that go with a case number. The intake keeps only a slow salted hash.

    Raises:
        MistypedPinError: anything but six digits.
    """

    digits: str

    def __post_init__(self) -> None:
        if not _PIN.fullmatch(self.digits):
            raise MistypedPinError("not six digits")

    @classmethod
    def draw(cls) -> Self:
        """A new PIN from the system's random source."""
        return cls(f"{secrets.randbelow(1_000_000):06d}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a person typed; spaces and hyphens are ignored. Raises: MistypedPinError."""
        return cls(re.sub(r"[\s\-]", "", text))

    def __str__(self) -> str:
        return self.digits

    def __repr__(self) -> str:
        return "Pin('••••••')"
