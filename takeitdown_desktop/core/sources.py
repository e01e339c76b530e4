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
        name: who, or where on the web without ``https://``.
        day: when; None where the page does not say.
        whole_month: only the month is known; ``day`` is its first.
    """

    name: str
    day: date | None
    whole_month: bool = False

    def is_old(self, today: date) -> bool:
        """Older than a year, or of no known day."""
        return self.day is None or (today - self.day).days > FRESH_DAYS

    @classmethod
    def from_json(cls, name: str, day: object) -> Self:
        """Of a name and ``2026-11-29``, ``2026-11`` or None. Raises: ValueError."""
        if day is None:
            return cls(name, None)
        if _MONTH.fullmatch(str(day)):
            return cls(name, date.fromisoformat(f"{day}-01"), whole_month=True)
        return cls(name, date.fromisoformat(str(day)))
