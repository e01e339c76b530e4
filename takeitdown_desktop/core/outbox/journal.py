"""The outbox's record of one report, and its states."""

import re
import secrets
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from takeitdown_wire import UnknownVersionError, WireError
from takeitdown_wire.canonical import Json, decode, encode
from takeitdown_wire.case import CROCKFORD
from takeitdown_wire.fields import closed, format_and_version, integer, text

FORMAT = "takeitdown-outbox"
VERSION = 1
_MAX_COUNT = 1_000_000
_ID_SYMBOLS = 6
_ID = re.compile(rf"[{CROCKFORD}]{{{_ID_SYMBOLS}}}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class State(StrEnum):
    """State of a report in the outbox; ``docs/reliability.md`` draws the transitions."""

    QUEUED = "queued"  # waiting; the service does not have it
    SENDING = "sending"  # being sent, or sent with unknown outcome
    ACCEPTED = "accepted"  # the service has it and returned a receipt
    REFUSED = "refused"  # finally refused by the service
    WITHDRAWN = "withdrawn"


WAITING = frozenset({State.QUEUED, State.SENDING})
"""States of reports that still have to be sent."""

FINAL_STATES = frozenset({State.ACCEPTED, State.WITHDRAWN})
"""Final states, in which the sealed file is no longer needed and is deleted."""

TRANSITIONS: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.SENDING, State.WITHDRAWN}),
    State.SENDING: frozenset(State),
    State.REFUSED: frozenset({State.SENDING, State.WITHDRAWN}),
    State.ACCEPTED: frozenset(),
    State.WITHDRAWN: frozenset(),
}
"""The allowed transitions."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One report as the outbox lists it: everything that is stored unencrypted.

    Attributes:
        id: six random symbols, unrelated to the report.
        day: when it was saved, as ISO date by this computer's clock; "" if the record was lost.
        count: number of pictures and videos in it; 0 if the record was lost.
        state: see ``State``.

    Raises:
        ValueError: a field is invalid.
    """

    id: str
    day: str
    count: int
    state: State

    def __post_init__(self) -> None:
        if not is_id(self.id) or not (self.day == "" or _DAY.fullmatch(self.day)) or self.count < 0:
            raise ValueError("not an outbox entry")

    @classmethod
    def new(cls, count: int, day: date | None = None) -> Self:
        """An entry for a report of ``count`` pictures and videos, saved today or on ``day``."""
        today = day or date.today()  # noqa: DTZ011 - the day on the person's own calendar
        return cls(draw_id(), today.isoformat(), count, State.QUEUED)

    @classmethod
    def of_lost_record(cls, entry_id: str) -> Self:
        """An entry for a sealed file whose record is missing or damaged; whether it was sent is unknown."""
        return cls(entry_id, "", 0, State.SENDING)

    def to_json(self) -> dict[str, Json]:
        """The JSON object that the command line prints."""
        return {"id": self.id, "day": self.day, "count": self.count, "state": self.state.value}

    def to_bytes(self) -> bytes:
        """The content of the record file; ``from_bytes`` reads it."""
        return encode({"format": FORMAT, "version": VERSION, **self.to_json()})

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Parse a record file.

        Raises:
            UnknownVersionError: written by a newer version of the program.
            ValueError: not a record.
        """
        try:
            value = decode(data)
            format_and_version(value, FORMAT, VERSION)
            got = closed(value, "format", "version", "id", "day", "count", "state")
            count = integer(got, "count", 0, _MAX_COUNT)
            return cls(text(got, "id"), text(got, "day"), count, State(text(got, "state")))
        except UnknownVersionError:
            raise
        except WireError as error:
            raise ValueError("not an outbox entry") from error


def draw_id() -> str:
    """A new id, short enough to type."""
    return "".join(secrets.choice(CROCKFORD) for _ in range(_ID_SYMBOLS))


def is_id(text_: str) -> bool:
    """Whether this has the form of an id."""
    return _ID.fullmatch(text_) is not None


def parse_id(typed: str) -> str | None:
    """Read an id that a person typed: upper or lower case, O as 0, I and L as 1; None if it is not an id."""
    symbols = typed.upper().translate(str.maketrans("OIL", "011"))
    return symbols if is_id(symbols) else None
