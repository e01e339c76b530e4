"""The answers so far. Immutable: every answer makes a new draft."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from takeitdown_wire import Shared, Who


class Where(StrEnum):
    """Where the picture is."""

    HERE = "here"  # on this computer
    ELSEWHERE = "elsewhere"  # on a phone or another device
    GONE = "gone"  # the person does not have it any more


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers so far; None is a question that has not been answered.

    Attributes:
        where: where the picture is.
        who: who makes the report.
        under_18: whether the person in the picture was under 18 in it.
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
