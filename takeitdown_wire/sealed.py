r"""The sealed report: a bundle that only the intake can open, as one self-checking file.

Layout, all lengths in bytes::

    10  b"TIDREPORT\n"
     4  length of the header, big endian
     n  header, canonical JSON (see ``Header``)
     m  HPKE (RFC 9180, base mode, single shot): enc || ciphertext
    32  SHA-256 of everything before it, to distinguish damage from a wrong key

The header is part of HPKE's ``info``: changing any field of it breaks the seal.
The plaintext is the bundle's length (4 bytes, big endian), the bundle, and zeros up to a
size class, so that the size does not reveal how many files there were.
"""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Self

from takeitdown_wire import fields
from takeitdown_wire.bundle import Bundle
from takeitdown_wire.canonical import Json, decode, encode
from takeitdown_wire.descriptor import IntakeDescriptor, check_base_url
from takeitdown_wire.errors import (
    DamagedFileError,
    ForeignFileError,
    MalformedError,
    TooLargeError,
)

FORMAT = "takeitdown-sealed"
VERSION = 1
SUITE = "X25519-HKDF-SHA256-CHACHA20POLY1305"
SIZE_CLASSES = (1 << 12, 1 << 14, 1 << 16, 1 << 18, 960 << 10, 1 << 22)
"""Padded plaintext sizes in bytes, 4 KiB to 4 MiB. 960 KiB instead of 1 MiB keeps the whole request below a million
bytes, which web servers accept by default."""

_READ_CLASSES = frozenset({*SIZE_CLASSES, 1 << 20})  # earlier writers had 1 MiB for 960 KiB
MAX_HEADER = 2_048
HPKE_OVERHEAD = 32 + 16
MAGIC = b"TIDREPORT\n"

_INFO = b"takeitdown/report/v1|"
_CHECKSUM = hashlib.sha256().digest_size

MAX_FILE = len(MAGIC) + 4 + MAX_HEADER + SIZE_CLASSES[-1] + HPKE_OVERHEAD + _CHECKSUM
"""Largest sealed report in bytes; anything longer can be refused before it is read."""

MEDIA_TYPE = "application/vnd.takeitdown.report"


@dataclass(frozen=True, slots=True)
class Header:
    """The unencrypted part of a sealed report: its destination, and nothing about its content.

    Attributes:
        key_id: id of the intake's key, 16 lower-case hex digits.
        practice: sealed for a practice intake.
        intake: base URL of the intake.
        idempotency_key: 128 random bits, 32 lower-case hex digits; the same for every delivery attempt.

    Raises:
        MalformedError: a field is outside these ranges.
    """

    key_id: str
    practice: bool
    intake: str
    idempotency_key: str

    def __post_init__(self) -> None:
        fields.as_hex(self.key_id, "key_id", 16)
        fields.as_hex(self.idempotency_key, "idempotency_key", 32)
        check_base_url(self.intake)

    def to_bytes(self) -> bytes:
        value: dict[str, Json] = {
            "format": FORMAT,
            "version": VERSION,
            "suite": SUITE,
            "key_id": self.key_id,
            "practice": self.practice,
            "intake": self.intake,
            "idempotency_key": self.idempotency_key,
        }
        return encode(value)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises: WireError: malformed, not canonical, or of a newer version."""
        value = decode(data)
        fields.format_and_version(value, FORMAT, VERSION)
        names = ("format", "version", "suite", "key_id", "practice", "intake", "idempotency_key")
        got = fields.closed(value, *names)
        fields.one_of(got, "suite", (SUITE,))
        return cls(
            key_id=fields.text(got, "key_id"),
            practice=fields.boolean(got, "practice"),
            intake=fields.text(got, "intake"),
            idempotency_key=fields.text(got, "idempotency_key"),
        )


@dataclass(frozen=True, slots=True)
class SealedReport:
    """A header and its sealed content.

    Attributes:
        header: unencrypted, but authenticated with the content.
        content: HPKE ``enc || ciphertext``.
    """

    header: Header
    content: bytes

    def to_bytes(self) -> bytes:
        """The file's bytes, also the ``report`` of an exchange request."""
        header = self.header.to_bytes()
        body = MAGIC + len(header).to_bytes(4, "big") + header + self.content
        return body + hashlib.sha256(body).digest()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Parse a file or request body without decrypting it.

        Raises:
            ForeignFileError: not a sealed report.
            DamagedFileError: altered or truncated.
            UnknownVersionError: made by a newer version.
            WireError: the header is malformed.
        """
        if not data.startswith(MAGIC):
            if data and MAGIC.startswith(data[: len(MAGIC)]):
                raise DamagedFileError("cut short")
            raise ForeignFileError("does not start like a sealed report")
        body, checksum = data[:-_CHECKSUM], data[-_CHECKSUM:]
        start = len(MAGIC) + 4
        if len(body) < start or hashlib.sha256(body).digest() != checksum:
            raise DamagedFileError("checksum differs")
        length = int.from_bytes(body[len(MAGIC) : start], "big")
        if length > MAX_HEADER:
            raise MalformedError("header: too long")
        return cls(Header.from_bytes(body[start : start + length]), body[start + length :])


def seal(bundle: Bundle, intake: IntakeDescriptor, min_length: int = 0) -> SealedReport:
    """Encrypt a bundle so that only ``intake`` can open it.

    Args:
        bundle: the content.
        intake: the recipient.
        min_length: choose the size class as for a bundle of at least this many bytes.

    Raises:
        TooLargeError: the bundle is longer than the largest size class.
        MalformedError: the intake's key is a low-order point.
    """
    from takeitdown_wire import hpke

    hpke.check_public_key(intake.public_key)
    header = Header(
        key_id=intake.key_id,
        practice=intake.practice,
        intake=intake.url,
        idempotency_key=secrets.token_hex(16),
    )
    plain = _pad(bundle.to_bytes(), min_length)
    return SealedReport(header, hpke.encrypt(plain, intake.public_key, _INFO + header.to_bytes()))


def open_sealed(report: SealedReport, private_key: bytes) -> Bundle:
    """Decrypt and validate a report.

    Args:
        report: the report as received.
        private_key: raw X25519 private key, 32 bytes.

    Raises:
        WrongKeyError: sealed for another key, or altered in transit.
        WireError: the content is not a valid bundle.
    """
    from takeitdown_wire import hpke

    plain = hpke.decrypt(report.content, private_key, _INFO + report.header.to_bytes())
    return Bundle.from_bytes(_unpad(plain))


def size_class(length: int) -> int:
    """The padded plaintext size in bytes for a bundle of ``length`` bytes.

    Raises:
        TooLargeError: no class is large enough.
    """
    for size in SIZE_CLASSES:
        if length + 4 <= size:
            return size
    raise TooLargeError("the bundle is longer than the largest size class")


def _pad(data: bytes, min_length: int) -> bytes:
    return (len(data).to_bytes(4, "big") + data).ljust(size_class(max(len(data), min_length)), b"\0")


def _unpad(plain: bytes) -> bytes:
    length = int.from_bytes(plain[:4], "big")
    data, padding = plain[4 : 4 + length], plain[4 + length :]
    if len(plain) not in _READ_CLASSES or len(data) != length or padding.strip(b"\0"):
        raise MalformedError("padding: not a size class, or not zeros")
    return data
