"""The small public file that describes an intake: its address, its keys and the signal types it takes."""

import hashlib
import ipaddress
import re
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json, decode_open, encode
from takeitdown_wire.errors import MalformedError
from takeitdown_wire.signals import SIGNAL_TYPES

FORMAT = "takeitdown-intake"
VERSION = 1
MAX_NAME = 120
_BASE_URL = re.compile(
    r"https?://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[A-Za-z0-9._~%-]+)*",
)


def key_id_of(public_key: bytes) -> str:
    """The id of a raw X25519 public key: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(public_key).hexdigest()[:16]


def check_base_url(url: str) -> None:
    """Accept https anywhere, and http on this computer only.

    Raises:
        MalformedError: any other address.
    """
    # The pattern first: ``urlsplit`` alone accepts an empty user, query or fragment.
    if len(url) > 500 or not _BASE_URL.fullmatch(url):
        raise MalformedError("url: expected https (or http on this computer), without a trailing slash")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError as error:
        raise MalformedError("url: malformed") from error
    if parts.scheme != "https" and not _is_loopback(host):
        raise MalformedError("url: http is for this computer only")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class IntakeDescriptor:
    """What a client must know about an intake before it can seal a report for it.

    Attributes:
        name: what people call it; 1..120 printable characters.
        url: base URL without trailing slash; https, or http on the loopback interface.
        public_key: raw X25519 public key that reports are sealed for, 32 bytes.
        practice: True for an intake whose reports reach nobody.
        signals: the signal types it takes, from ``SIGNAL_TYPES``, at least one.
        exchange_key: raw X25519 public key that requests are sealed for, 32 bytes, see ``exchange``; None where
            the intake has none and ``public_key`` is used.
        publisher: raw Ed25519 public key of the signer, 32 bytes, see ``publisher``; None for an unsigned file.

    Raises:
        MalformedError: a field is outside these ranges.
    """

    name: str
    url: str
    public_key: bytes
    practice: bool
    signals: tuple[str, ...]
    exchange_key: bytes | None = None
    publisher: bytes | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > MAX_NAME or not self.name.isprintable():
            raise MalformedError("name: expected 1 to 120 printable characters")
        check_base_url(self.url)
        if len(self.public_key) != 32:
            raise MalformedError("public_key: expected 32 bytes")
        if self.exchange_key is not None and len(self.exchange_key) != 32:
            raise MalformedError("exchange_key: expected 32 bytes")
        if not self.signals or len(set(self.signals)) != len(self.signals):
            raise MalformedError("signals: expected each type once, and at least one")
        if not set(self.signals) <= set(SIGNAL_TYPES):
            raise MalformedError("signals: unknown type")

    @property
    def key_id(self) -> str:
        """The id of ``public_key``, 16 hex digits."""
        return key_id_of(self.public_key)

    @property
    def host(self) -> str:
        """The URL's host, with the port if there is one, as shown to people."""
        return urlsplit(self.url).netloc

    @property
    def case_page(self) -> str:
        """URL of the page for looking up or withdrawing a case in a browser."""
        return f"{self.url}/case"

    def to_json(self) -> dict[str, Json]:
        more: dict[str, Json] = {"exchange_key": self.exchange_key.hex()} if self.exchange_key else {}
        return {
            **more,
            "format": FORMAT,
            "version": VERSION,
            "name": self.name,
            "url": self.url,
            "key_id": self.key_id,
            "public_key": self.public_key.hex(),
            "practice": self.practice,
            "signals": list(self.signals),
        }

    def to_bytes(self) -> bytes:
        return encode(self.to_json())

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read a descriptor file; unknown fields and signal types are ignored.

        Raises:
            WireError: not a descriptor, of a newer version, inconsistent, or with a signature that does not fit.
        """
        value = decode_open(data)
        fields.format_and_version(value, FORMAT, VERSION)
        key = _key(value, "public_key")
        if fields.text(value, "key_id") != key_id_of(key):
            raise MalformedError("key_id: does not belong to the key")
        from takeitdown_wire.publisher import signer_of

        offered = fields.sequence(value, "signals", 1, 100)
        return cls(
            name=fields.text(value, "name", max_length=MAX_NAME),
            url=fields.text(value, "url"),
            public_key=key,
            practice=fields.boolean(value, "practice"),
            signals=tuple(kind for kind in SIGNAL_TYPES if kind in offered),
            exchange_key=_key(value, "exchange_key") if "exchange_key" in value else None,
            publisher=signer_of(value),
        )


def _key(value: dict[str, object], name: str) -> bytes:
    """A raw X25519 public key, 32 bytes, not a low-order point."""
    from takeitdown_wire import hpke

    key = bytes.fromhex(fields.as_hex(value.get(name), name, 64))
    hpke.check_public_key(key)
    return key
