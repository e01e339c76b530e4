"""The intake's replies: receipt, status, list of services, problem. Unknown fields are ignored."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json, decode_open
from takeitdown_wire.case import CaseNumber
from takeitdown_wire.errors import MalformedError
from takeitdown_wire.work import MAX_CHALLENGE, is_challenge

_MAX_INTEGER = 2**53
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MAX_SERVICES = 1_000
MAX_SERVICE_NAME = 120
MAX_ABOUT = 300
_MAX_REASON = 60
PROBLEM_MEDIA_TYPE = "application/problem+json"
PROBLEM_URN = "urn:takeitdown:problem:"


class CaseState(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"  # stored, not yet in a feed
    ACTIVE = "active"  # in the feeds
    WITHDRAWN = "withdrawn"  # taken back; the feeds say so


class Reason(StrEnum):
    """Why the operator keeps a case out of the feeds, or withdrew it."""

    MANY = "many"  # far more items than most reports
    SHAPE = "shape"  # not as a client would make it
    PUBLIC = "public"  # famous or public pictures
    OUTSIDE = "outside"  # not what the service is for
    EXPIRED = "expired"  # past the service's retention period
    ASKED = "asked"  # somebody asked the operator to


@dataclass(frozen=True, slots=True)
class Receipt:
    """The intake's confirmation of a report: the same for every delivery, but for ``replayed``.

    Attributes:
        case: the case that the report belongs to.
        received_ms: when it was first accepted, milliseconds since 1970, UTC.
        items: pictures and videos in the report.
        signals: fingerprints in the report.
        replayed: True when this delivery was not the first.
    """

    case: CaseNumber
    received_ms: int
    items: int
    signals: int
    replayed: bool

    def to_json(self) -> dict[str, Json]:
        return {
            "case": self.case.symbols,
            "received_ms": self.received_ms,
            "items": self.items,
            "signals": self.signals,
            "replayed": self.replayed,
        }

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises: WireError: not a receipt."""
        got = decode_open(data)
        return cls(
            case=CaseNumber.parse(fields.text(got, "case")),
            received_ms=fields.integer(got, "received_ms", 0, _MAX_INTEGER),
            items=fields.integer(got, "items", 0, _MAX_INTEGER),
            signals=fields.integer(got, "signals", 0, _MAX_INTEGER),
            replayed=fields.boolean(got, "replayed"),
        )


@dataclass(frozen=True, slots=True)
class CaseStatus:
    """Where a case stands, as its owner sees it.

    Attributes:
        case: its number.
        state: see ``CaseState``.
        received_ms, updated_ms: milliseconds since 1970, UTC.
        items: pictures and videos in the case.
        picked_up: services that have fetched its fingerprints.
        blocked: services that have found and blocked a copy.
        held: the operator keeps the case out of the feeds for now.
        by_operator: it was withdrawn by the operator.
        not_published: pictures and videos with signals that are never published, because they match
            a famous or blank picture.
        reason: why it is held, or was withdrawn by the operator; None when not given, or when only
            newer versions know the reason.
    """

    case: CaseNumber
    state: CaseState
    received_ms: int
    updated_ms: int
    items: int
    picked_up: int = 0
    blocked: int = 0
    held: bool = False
    by_operator: bool = False
    not_published: int = 0
    reason: Reason | None = None

    def to_json(self) -> dict[str, Json]:
        # Optional fields are omitted when false, 0 or None.
        optional: dict[str, Json] = {
            "held": self.held,
            "by_operator": self.by_operator,
            "not_published": self.not_published,
            "reason": None if self.reason is None else self.reason.value,
        }
        return {
            "case": self.case.symbols,
            "state": self.state.value,
            "received_ms": self.received_ms,
            "updated_ms": self.updated_ms,
            "items": self.items,
            "picked_up": self.picked_up,
            "blocked": self.blocked,
            **{name: value for name, value in optional.items() if value},
        }

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises: WireError: not a status."""
        got = decode_open(data)
        return cls(
            case=CaseNumber.parse(fields.text(got, "case")),
            state=CaseState(fields.one_of(got, "state", tuple(CaseState))),
            received_ms=fields.integer(got, "received_ms", 0, _MAX_INTEGER),
            updated_ms=fields.integer(got, "updated_ms", 0, _MAX_INTEGER),
            items=fields.integer(got, "items", 0, _MAX_INTEGER),
            picked_up=fields.integer(got, "picked_up", 0, _MAX_INTEGER),
            blocked=fields.integer(got, "blocked", 0, _MAX_INTEGER),
            held=_flag(got, "held"),
            by_operator=_flag(got, "by_operator"),
            not_published=fields.integer({"not_published": 0} | got, "not_published", 0, _MAX_INTEGER),
            reason=_reason(got),
        )


def _reason(got: dict[str, object]) -> Reason | None:
    text = fields.text({"reason": ""} | got, "reason", max_length=_MAX_REASON)
    return Reason(text) if text in set(Reason) else None


def _flag(got: dict[str, object], name: str) -> bool:
    return name in got and fields.boolean(got, name)


@dataclass(frozen=True, slots=True)
class Service:
    """A platform that looks for copies.

    Attributes:
        name: as people know it.
        about: what it does, in a sentence; may be empty.
    """

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ServiceList:
    """The platforms that look for copies.

    Attributes:
        date: of the list, UTC.
        services: the platforms, in display order.
    """

    date: datetime.date
    services: tuple[Service, ...]

    def to_json(self) -> dict[str, Json]:
        names: list[Json] = [service.name for service in self.services]
        about: dict[str, Json] = {one.name: one.about for one in self.services if one.about}
        message: dict[str, Json] = {"date": self.date.isoformat(), "services": names}
        return {**message, "about": about} if about else message

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises: WireError: not a list of services."""
        got = decode_open(data)
        text = fields.text(got, "date", max_length=10)
        if not _DATE.fullmatch(text):
            raise MalformedError("date: expected year, month and day")
        try:
            date = datetime.date.fromisoformat(text)
        except ValueError as error:
            raise MalformedError("date: there is no such day") from error
        names = fields.sequence(got, "services", 0, MAX_SERVICES)
        about = got.get("about", {})
        if not isinstance(about, dict):
            raise MalformedError("about: expected an object")
        return cls(date, tuple(_service(name, about) for name in names))


def _service(name: object, about: dict[str, object]) -> Service:
    if not isinstance(name, str) or not 1 <= len(name) <= MAX_SERVICE_NAME or not name.isprintable():
        raise MalformedError(f"services: a name has 1 to {MAX_SERVICE_NAME} printable characters")
    sentence = about.get(name, "")
    if not isinstance(sentence, str) or len(sentence) > MAX_ABOUT or not sentence.isprintable():
        raise MalformedError(f"about: a sentence has at most {MAX_ABOUT} printable characters")
    return Service(name, sentence)


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal (RFC 9457): ``code`` is stable, the rest is for developers.

    Attributes:
        code: the reason, such as ``work.required``.
        status: the HTTP status.
        work_bits: difficulty of the proof of work that is demanded with ``work.required``, and that
            gets past ``case.locked``, in bits; 0 for none. See ``work``.
        work_challenge: the challenge for the proof; empty from an intake of version 1.
    """

    code: str
    status: int
    work_bits: int = 0
    work_challenge: str = ""

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises: WireError: not a problem document."""
        got = decode_open(data)
        challenge = fields.text({"work_challenge": ""} | got, "work_challenge", max_length=MAX_CHALLENGE)
        if challenge and not is_challenge(challenge):
            raise MalformedError("work_challenge: expected lower-case hex digits")
        return cls(
            code=fields.text(got, "code", max_length=100),
            status=fields.integer(got, "status", 100, 599),
            work_bits=fields.integer({"work_bits": 0} | got, "work_bits", 0, 256),
            work_challenge=challenge,
        )
