"""A removal request under the US TAKE IT DOWN Act: its required elements, and the deadline of 48 hours.

It contains a name and the place of a post, so it is separate from the anonymous report. Nothing here sends or
stores anything. A request that lacks one of the Act's elements may be ignored; the sources of the facts are in
``resources/help/removal.json``.
"""

import re
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Self

from takeitdown_wire import is_contact

HOURS = 48
"""The Act's deadline for a platform, counted here from when the person sent the request."""

MAX_PLACES = 20
MAX_TEXT = 300  # characters of a name or a contact
MAX_PLACE = 2_000

_CALL = re.compile(r"[+(]?[0-9][0-9 ()/.-]{5,30}")


class Element(StrEnum):
    """The required elements of a request, in the order in which they are asked for."""

    PLATFORM = "platform"
    SHOWN = "shown"  # identification of the content to remove
    PLACES = "places"  # where it is
    SIGNER = "signer"
    NAME = "name"  # the signature
    CONTACT = "contact"
    GOOD_FAITH = "good-faith"


class Shown(StrEnum):
    """The content to remove."""

    PICTURE = "picture"
    VIDEO = "video"
    BOTH = "both"


class Signer(StrEnum):
    """Who signs: the person shown, or somebody on their behalf."""

    PERSON = "person"
    PARENT = "parent"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class RemovalRequest:
    """The request as filled in so far; immutable.

    Attributes:
        platform: name of the app or website.
        shown: the content to remove; None until it is given.
        places: addresses of posts, or user names and places in the app.
        signer: see ``Signer``; None until it is given.
        name: of the signer.
        contact: an e-mail address or a telephone number.
        good_faith: whether the signer states in good faith that there was no consent.
        sent: when it was sent, with a time zone; None before.
    """

    platform: str = ""
    shown: Shown | None = None
    places: tuple[str, ...] = ()
    signer: Signer | None = None
    name: str = ""
    contact: str = ""
    good_faith: bool = False
    sent: datetime | None = None

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "sent": None if self.sent is None else self.sent.isoformat()}

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """Raises: ValueError, TypeError, KeyError: not a request of this version."""
        if not isinstance(value, dict) or set(value) != {field.name for field in fields(cls)}:
            raise ValueError("not a request")
        if not isinstance(value["places"], list | tuple):
            raise TypeError("places: not a list")
        sent = value["sent"]
        return cls(
            platform=_text(value["platform"], MAX_TEXT),
            shown=None if value["shown"] is None else Shown(value["shown"]),
            places=tuple(_text(place, MAX_PLACE) for place in value["places"][:MAX_PLACES]),
            signer=None if value["signer"] is None else Signer(value["signer"]),
            name=_text(value["name"], MAX_TEXT),
            contact=_text(value["contact"], MAX_TEXT),
            good_faith=value["good_faith"] is True,
            sent=None if sent is None else _moment(sent),
        )


def tidied(request: RemovalRequest) -> RemovalRequest:
    """The request with white space normalised and empty places removed."""
    return replace(
        request,
        platform=one_line(request.platform),
        places=tuple(found for place in request.places if (found := one_line(place))),
        name=one_line(request.name),
        contact=one_line(request.contact),
    )


def missing(request: RemovalRequest) -> tuple[Element, ...]:
    """The elements that are missing or unusable; empty if the request is complete."""
    tidy = tidied(request)
    present = {
        Element.PLATFORM: bool(tidy.platform),
        Element.SHOWN: tidy.shown is not None,
        Element.PLACES: bool(tidy.places) and all(is_place(place) for place in tidy.places),
        Element.SIGNER: tidy.signer is not None,
        Element.NAME: any(sign.isalpha() for sign in tidy.name),
        Element.CONTACT: can_reach(tidy.contact),
        Element.GOOD_FAITH: tidy.good_faith,
    }
    return tuple(element for element in Element if not present[element])


def is_place(text: str) -> bool:
    """Whether it can be a place on a platform, unlike a file on this computer."""
    return len(text) > 2 and not text.lower().startswith("file:")


def can_reach(contact: str) -> bool:
    """Whether ``contact`` looks like an e-mail address or a telephone number."""
    return is_contact(contact) or _CALL.fullmatch(contact) is not None


def deadline(sent: datetime) -> datetime:
    """When the 48 hours end."""
    return sent + timedelta(hours=HOURS)


def hours_left(sent: datetime, now: datetime) -> int:
    """Hours until the deadline, rounded up; 0 after it."""
    remaining = deadline(sent) - now
    return max(0, -(-remaining // timedelta(hours=1)))


def one_line(text: str) -> str:
    """The text with every run of white space replaced by one space, and trimmed."""
    return " ".join(text.split())


def _text(value: object, max_length: int) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value[:max_length]


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(str(value))
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment
