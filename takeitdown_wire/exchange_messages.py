"""The plaintexts of a sealed exchange: request and response, each padded to one of a few sizes."""

import hashlib
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from takeitdown_wire import fields, framing
from takeitdown_wire.canonical import Json, decode, decode_open, encode
from takeitdown_wire.case import CaseNumber, Pin
from takeitdown_wire.errors import MalformedError
from takeitdown_wire.sealed import MAX_FILE, SIZE_CLASSES
from takeitdown_wire.work import challenge_of

REQUEST_SIZES = tuple(size + (16 << 10) for size in SIZE_CLASSES[3:])
"""Padded plaintext sizes in bytes: room for a report of 256 KiB, 960 KiB or 4 MiB. Other requests have the first."""

_READ_SIZES = frozenset({*REQUEST_SIZES, (1 << 20) + (16 << 10)})  # earlier writers had 1 MiB for 960 KiB
RESPONSE_SIZES = (16 << 10, 512 << 10)
"""Padded plaintext sizes in bytes."""

SECRET_BYTES = 32
"""Length of a request's ``response_key``."""

_MAX_WAIT_S = 10**9


class Action(StrEnum):
    """The operation that a request asks for."""

    REPORT = "report"
    STATUS = "status"
    WITHDRAW = "withdraw"
    SERVICES = "services"


_ABOUT_A_CASE = (Action.STATUS, Action.WITHDRAW)


@dataclass(frozen=True, slots=True)
class ExchangeRequest:
    """A request in plaintext.

    Attributes:
        action: the operation.
        case, pin: for ``STATUS`` and ``WITHDRAW``, else None.
        report: the bytes of a sealed report for ``REPORT``, else empty.
        proof: proof of work over ``work_digest`` (see ``work``); empty for none, and always with ``SERVICES``.
        response_key: 32 random bytes from which the response's key is derived.

    Raises:
        MalformedError: a field is missing, malformed, or does not belong to the action.
    """

    action: Action
    case: CaseNumber | None = None
    pin: Pin | None = None
    report: bytes = b""
    proof: str = ""
    response_key: bytes = field(default_factory=lambda: secrets.token_bytes(SECRET_BYTES), repr=False)

    def __post_init__(self) -> None:
        about_case = self.action in _ABOUT_A_CASE
        if (self.case is not None) is not about_case or (self.pin is not None) is not about_case:
            raise MalformedError("case, pin: needed for status and withdraw, and for nothing else")
        if bool(self.report) is not (self.action is Action.REPORT) or len(self.report) > MAX_FILE:
            raise MalformedError("report: needed for a report, and for nothing else")
        if self.proof and (self.action is Action.SERVICES or challenge_of(self.proof) is None):
            raise MalformedError("proof: a challenge, a dot and 16 lower-case hex digits")
        if len(self.response_key) != SECRET_BYTES:
            raise MalformedError("response_key: expected 32 bytes")

    @property
    def work_digest(self) -> bytes:
        """What a proof of work covers: the SHA-256 of the report, or of case and PIN as canonical JSON (32 bytes)."""
        return hashlib.sha256(self.report or encode(self._case_fields())).digest()

    def _case_fields(self) -> dict[str, Json]:
        if self.case is None or self.pin is None:
            return {}
        return {"case": self.case.symbols, "pin": self.pin.digits}

    def to_bytes(self) -> bytes:
        """The plaintext, padded."""
        value: dict[str, Json] = {"action": self.action.value, "response_key": self.response_key.hex()}
        if self.action is not Action.SERVICES:
            value |= {"proof": self.proof, **self._case_fields()}
        return framing.pad(
            framing.length_prefixed(encode(value)) + framing.length_prefixed(self.report), REQUEST_SIZES
        )

    @classmethod
    def from_bytes(cls, plain: bytes) -> Self:
        """Parse a padded plaintext.

        Raises:
            WireError: malformed, not canonical or wrongly padded.
        """
        if len(plain) not in _READ_SIZES:
            raise MalformedError("padding: not a size class")
        head, rest = framing.split(plain)
        report, padding = framing.split(rest)
        if padding.count(0) != len(padding):
            raise MalformedError("padding: not zeros")
        value = decode(head)
        action = Action(fields.one_of(value, "action", tuple(Action)))
        more: tuple[str, ...] = () if action is Action.SERVICES else ("proof",)
        if action in _ABOUT_A_CASE:
            more = ("case", "pin", "proof")
        got = fields.closed(value, "action", "response_key", *more)
        key = fields.as_hex(got["response_key"], "response_key", 2 * SECRET_BYTES)
        return cls(
            action=action,
            case=CaseNumber(fields.text(got, "case")) if "case" in got else None,
            pin=Pin(fields.text(got, "pin")) if "pin" in got else None,
            report=report,
            proof=fields.text(got, "proof") if "proof" in got else "",
            response_key=bytes.fromhex(key),
        )


@dataclass(frozen=True, slots=True)
class ExchangeResponse:
    """The intake's response: what HTTP would carry, inside the seal.

    Attributes:
        status: HTTP status, 100 to 599.
        body: the receipt, status, list of services or problem, as a JSON object.
        retry_after_s: seconds to wait before the next try; None if the intake named none.
    """

    status: int
    body: dict[str, Json]
    retry_after_s: int | None = None

    def to_bytes(self) -> bytes:
        """The plaintext, padded.

        Raises:
            TooLargeError: longer than the largest of ``RESPONSE_SIZES``.
        """
        value: dict[str, Json] = {"status": self.status, "body": self.body}
        if self.retry_after_s is not None:
            value["retry_after_s"] = min(max(self.retry_after_s, 0), _MAX_WAIT_S)
        return framing.pad(framing.length_prefixed(encode(value)), RESPONSE_SIZES)

    @classmethod
    def from_bytes(cls, plain: bytes) -> Self:
        """Parse a padded plaintext; unknown fields are ignored.

        Raises:
            WireError: malformed or wrongly padded.
        """
        data, padding = framing.split(plain)
        if len(plain) not in RESPONSE_SIZES or padding.count(0) != len(padding):
            raise MalformedError("padding: not a size class, or not zeros")
        got = decode_open(data)
        body = got.get("body")
        if not isinstance(body, dict):
            raise MalformedError("body: expected an object")
        wait = fields.integer(got, "retry_after_s", 0, _MAX_WAIT_S) if "retry_after_s" in got else None
        return cls(fields.integer(got, "status", 100, 599), body, wait)
