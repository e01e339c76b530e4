"""The source of a fact that the program states, and its date."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

FRESH_DAYS = 365
_MONTH = re.compile(r"\d{4}-\d{2}")


@dataclass(frozen=True, slots=True)
class Source:
    """A source.

    Attributes:
        name: an organisation, or a web address without ``https://``.
        day: the date of the statement; None if the page does not give one.
        whole_month: only the month is known, and ``day`` is its first day.
    """

    name: str
    day: date | None
    whole_month: bool = False

    def is_old(self, today: date) -> bool:
        """Whether it is older than a year, or of unknown date."""
        return self.day is None or (today - self.day).days > FRESH_DAYS

    @classmethod
    def from_json(cls, name: str, day: object) -> Self:
        """From a name and a date: ``2026-11-29``, ``2026-11`` or None. Raises: ValueError."""
        if day is None:
            return cls(name, None)
        if _MONTH.fullmatch(str(day)):
            return cls(name, date.fromisoformat(f"{day}-01"), whole_month=True)
        return cls(name, date.fromisoformat(str(day)))
