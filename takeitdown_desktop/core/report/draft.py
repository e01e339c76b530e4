"""The answers so far, immutable: every answer makes a new draft."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from takeitdown_wire import Shared, Who


class Where(StrEnum):
    """Where the picture is."""

    HERE = "here"  # on this computer
    ELSEWHERE = "elsewhere"  # on a phone or another device
    GONE = "gone"  # the person no longer has it


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers so far; None for a question that has not been answered.

    Attributes:
        where: where the picture is.
        who: who makes the report.
        under_18: whether the person in the picture was under 18 when it was taken.
        explicit: whether it shows nudity, part nudity or something sexual.
        shared: whether it has been shared.
        contact: an e-mail address; None, the default, means no contact.
    """

    where: Where | None = None
    who: "Who | None" = None
    under_18: bool | None = None
    explicit: bool | None = None
    shared: "Shared | None" = None
    contact: str | None = None
