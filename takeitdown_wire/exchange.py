r"""The sealed exchange: one request that only the intake can open, and a response that only its sender can.

A report, a status, a withdrawal and the list of services all go this way, to one address, in one
size: whoever opens the connection on the way learns that the service was used.

Request, all lengths in bytes, numbers big endian::

    10  b"TIDREQUEST"
     4  length of the header
     n  header, canonical JSON: format, version, suite, key_id
    32  HPKE (RFC 9180, base mode, single shot): enc
     m  HPKE ciphertext

The header is part of HPKE's ``info``. The plaintext is the length of the request (4), the request,
the length of the report (4), the report or nothing, and zeros up to a size class.

Response::

    32  nonce, random
     m  ChaCha20-Poly1305 ciphertext

Its key comes out of the request, as in RFC 9458, section 4.4: extracted from ``response_key``, a secret
in the request, with ``enc || nonce`` as the salt. The plaintext is a length (4), the response and zeros.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json, decode, decode_open, encode
from takeitdown_wire.case import CaseNumber, Pin
from takeitdown_wire.descriptor import IntakeDescriptor, key_id_of
from takeitdown_wire.errors import ForeignFileError, MalformedError, TooLargeError
from takeitdown_wire.sealed import MAX_FILE, SIZE_CLASSES, SUITE
from takeitdown_wire.work import challenge_of

FORMAT = "takeitdown-exchange"
VERSION = 1
MAGIC = b"TIDREQUEST"
MEDIA_TYPE = "application/vnd.takeitdown.exchange"
PATH = "/api/v1/exchange"
REQUEST_SIZES = tuple(size + (16 << 10) for size in SIZE_CLASSES[3:])
"""Plaintext sizes in bytes: a report of 256 KiB, 960 KiB or 4 MiB and what goes with it. All else has the first."""
_READ_SIZES = frozenset({*REQUEST_SIZES, (1 << 20) + (16 << 10)})  # earlier writers had 1 MiB for 960 KiB
RESPONSE_SIZES = (16 << 10, 512 << 10)
MAX_HEADER = 512
MAX_REQUEST = len(MAGIC) + 4 + MAX_HEADER + 32 + REQUEST_SIZES[-1] + 16
"""The longest body in bytes."""

_SECRET = 32
_INFO = b"takeitdown/exchange/v1|"
_RESPONSE_INFO = b"takeitdown/exchange-response/v1"
_KEY_ID = re.compile(r"[0-9a-f]{16}")
_RESPONSE_KEY = re.compile(r"[0-9a-f]{64}")
_MAX_WAIT_S = 10**9


class Action(StrEnum):
    """What is asked for."""

    REPORT = "report"
    STATUS = "status"
    WITHDRAW = "withdraw"
    SERVICES = "services"


_ABOUT_A_CASE = (Action.STATUS, Action.WITHDRAW)


@dataclass(frozen=True, slots=True)
class ExchangeRequest:
    """What only the intake reads.

    Attributes:
        action: what is asked for.
        case, pin: with ``STATUS`` and ``WITHDRAW``, else None.
        report: the bytes of a sealed report, with ``REPORT``, else empty.
        proof: of work for ``work_digest`` (see ``work``); empty for none, and with ``SERVICES``.
        response_key: 32 random bytes from which the response's key is made.

    Raises:
        MalformedError: a field is missing, or there for another action.
    """

    action: Action
    case: CaseNumber | None = None
    pin: Pin | None = None
    report: bytes = b""
    proof: str = ""
    response_key: bytes = field(default_factory=lambda: secrets.token_bytes(_SECRET), repr=False)

    def __post_init__(self) -> None:
        about_case = self.action in _ABOUT_A_CASE
        if (self.case is not None) is not about_case or (self.pin is not None) is not about_case:
            raise MalformedError("case, pin: needed for status and withdraw, and for nothing else")
        if bool(self.report) is not (self.action is Action.REPORT) or len(self.report) > MAX_FILE:
            raise MalformedError("report: needed for a report, and for nothing else")
        if self.proof and (self.action is Action.SERVICES or challenge_of(self.proof) is None):
            raise MalformedError("proof: a challenge, a dot and 16 lower-case hex digits")
        if len(self.response_key) != _SECRET:
            raise MalformedError("response_key: expected 32 bytes")

    @property
    def work_digest(self) -> bytes:
        """What a proof of work is for: the SHA-256 of the report, or of case and PIN in canonical form."""
        return hashlib.sha256(self.report or encode(self._form())).digest()

    def _form(self) -> dict[str, Json]:
        if self.case is None or self.pin is None:
            return {}
        return {"case": self.case.symbols, "pin": self.pin.digits}

    def to_bytes(self) -> bytes:
        """The plaintext, padded."""
        value: dict[str, Json] = {"action": self.action.value, "response_key": self.response_key.hex()}
        if self.action is not Action.SERVICES:
            value |= {"proof": self.proof, **self._form()}
        return _pad(_counted(encode(value)) + _counted(self.report), REQUEST_SIZES)

    @classmethod
    def from_bytes(cls, plain: bytes) -> Self:
        """Raises: WireError: not a request that this contract makes."""
        if len(plain) not in _READ_SIZES:
            raise MalformedError("padding: no size class")
        head, rest = _split(plain)
        report, padding = _split(rest)
        if padding.count(0) != len(padding):
            raise MalformedError("padding: not zeros")
        value = decode(head)
        action = Action(fields.one_of(value, "action", tuple(Action)))
        more: tuple[str, ...] = () if action is Action.SERVICES else ("proof",)
        if action in _ABOUT_A_CASE:
            more = ("case", "pin", "proof")
        got = fields.closed(value, "action", "response_key", *more)
        key = fields.text(got, "response_key")
        if not _RESPONSE_KEY.fullmatch(key):
            raise MalformedError("response_key: expected 64 lower-case hex digits")
        return cls(
            action=action,
            case=CaseNumber(fields.text(got, "case")) if "case" in got else None,
            pin=Pin(fields.text(got, "pin")) if "pin" in got else None,
            report=report,
            proof=fields.text(got, "proof") if "proof" in got else "",
            response_key=bytes.fromhex(key),
        )


@dataclass(frozen=True, slots=True)
class SealedRequest:
    """A request as it goes over the line.

    Attributes:
        key_id: of the key that it is sealed for.
        content: HPKE ``enc || ciphertext``.
    """

    key_id: str
    content: bytes

    @property
    def enc(self) -> bytes:
        """HPKE's encapsulated key, 32 bytes."""
        return self.content[:32]

    @property
    def header(self) -> bytes:
        value: dict[str, Json] = {
            "format": FORMAT,
            "version": VERSION,
            "suite": SUITE,
            "key_id": self.key_id,
        }
        return encode(value)

    def to_bytes(self) -> bytes:
        return MAGIC + _counted(self.header) + self.content

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read a body without opening it.

        Raises:
            ForeignFileError: it does not start like a request.
            UnknownVersionError: made by a newer version.
            WireError: not as this contract makes it.
        """
        if not data.startswith(MAGIC):
            raise ForeignFileError("does not start like a sealed request")
        header, content = _split(data[len(MAGIC) :], MAX_HEADER)
        value = decode(header)
        fields.format_and_version(value, FORMAT, VERSION)
        got = fields.closed(value, "format", "version", "suite", "key_id")
        fields.one_of(got, "suite", (SUITE,))
        key_id = fields.text(got, "key_id")
        if not _KEY_ID.fullmatch(key_id):
            raise MalformedError("key_id: expected 16 lower-case hex digits")
        return cls(key_id, content)


@dataclass(frozen=True, slots=True)
class ExchangeResponse:
    """The intake's response: what HTTP would carry, inside the seal.

    Attributes:
        status: of HTTP, 100 to 599.
        body: the receipt, status, list of services or problem, as a JSON object.
        retry_after_s: how long to wait before another try, seconds; None when nothing is asked.
    """

    status: int
    body: dict[str, Json]
    retry_after_s: int | None = None

    def to_bytes(self) -> bytes:
        """The plaintext, padded. Raises: TooLargeError."""
        value: dict[str, Json] = {"status": self.status, "body": self.body}
        if self.retry_after_s is not None:
            value["retry_after_s"] = min(max(self.retry_after_s, 0), _MAX_WAIT_S)
        return _pad(_counted(encode(value)), RESPONSE_SIZES)

    @classmethod
    def from_bytes(cls, plain: bytes) -> Self:
        """Read a plaintext; unknown fields are passed over. Raises: WireError."""
        data, padding = _split(plain)
        if len(plain) not in RESPONSE_SIZES or padding.count(0) != len(padding):
            raise MalformedError("padding: not as this contract makes it")
        got = decode_open(data)
        body = got.get("body")
        if not isinstance(body, dict):
            raise MalformedError("body: expected an object")
        wait = fields.integer(got, "retry_after_s", 0, _MAX_WAIT_S) if "retry_after_s" in got else None
        return cls(fields.integer(got, "status", 100, 599), body, wait)


def seal_request(request: ExchangeRequest, intake: IntakeDescriptor) -> SealedRequest:
    """Encrypt a request for the intake's exchange key, or its report key where it has no other.

    Raises:
        TooLargeError: the report is longer than the largest size class.
        MalformedError: the key is a point of low order.
    """
    from takeitdown_wire import hpke

    key = intake.exchange_key or intake.public_key
    hpke.check_public_key(key)
    header = SealedRequest(key_id_of(key), b"").header
    return SealedRequest(key_id_of(key), hpke.encrypt(request.to_bytes(), key, _INFO + header))


def open_request(sealed: SealedRequest, private_key: bytes) -> ExchangeRequest:
    """Decrypt and validate a request.

    Args:
        sealed: what arrived.
        private_key: raw X25519 private key, 32 bytes.

    Raises:
        WrongKeyError: sealed for another key, or altered on the way.
        WireError: not a request that this contract makes.
    """
    from takeitdown_wire import hpke

    return ExchangeRequest.from_bytes(hpke.decrypt(sealed.content, private_key, _INFO + sealed.header))


def seal_response(response: ExchangeResponse, response_key: bytes, enc: bytes) -> bytes:
    """Encrypt a response for the sender of a request.

    Args:
        response: what is answered.
        response_key: of the request.
        enc: of the sealed request.

    Raises:
        TooLargeError: more than fits into the largest size.
    """
    from takeitdown_wire import hpke

    nonce = secrets.token_bytes(_SECRET)
    return nonce + hpke.encrypt_once(response.to_bytes(), response_key, enc + nonce, _RESPONSE_INFO)


def open_response(data: bytes, response_key: bytes, enc: bytes) -> ExchangeResponse:
    """Decrypt and validate a response. Args: as ``seal_response``.

    Raises:
        WrongKeyError: a response to another request, or altered on the way.
        WireError: not a response that this contract makes.
    """
    from takeitdown_wire import hpke

    nonce, content = data[:_SECRET], data[_SECRET:]
    return ExchangeResponse.from_bytes(
        hpke.decrypt_once(content, response_key, enc + nonce, _RESPONSE_INFO)
    )


def _counted(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _split(data: bytes, most: int = MAX_REQUEST) -> tuple[bytes, bytes]:
    """What a length in front counts, and the rest."""
    length = int.from_bytes(data[:4], "big")
    counted, rest = data[4 : 4 + length], data[4 + length :]
    if length > most or len(counted) != length or len(data) < 4:
        raise MalformedError("length: more than there is")
    return counted, rest


def _pad(data: bytes, sizes: tuple[int, ...]) -> bytes:
    for size in sizes:
        if len(data) <= size:
            return data.ljust(size, b"\0")
    raise TooLargeError("longer than the largest size class")
