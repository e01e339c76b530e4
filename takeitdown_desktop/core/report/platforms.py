"""Platforms with duties under the TAKE IT DOWN Act, and the sources of the facts, from a dated data file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.sources import Source
from takeitdown_wire import WireError
from takeitdown_wire import fields as wire_fields

FORMAT, VERSION = "takeitdown-removal", 1
FACTS = ("elements", "48-hours", "complaint", "platforms", "forms")


@dataclass(frozen=True, slots=True)
class Platform:
    """One app or website.

    Attributes:
        name: as people call it.
        company: the addressee; equal to ``name`` if it has the same name.
        form: the English name of its form for requests; "" if unknown.
    """

    name: str
    company: str
    form: str

    @property
    def addressed(self) -> str:
        """The addressee on a letter."""
        return self.name if self.company == self.name else f"{self.name} ({self.company})"


@dataclass(frozen=True, slots=True)
class RemovalFacts:
    """The whole data file.

    Attributes:
        day: when it was researched.
        platforms: sorted by name.
        sources: the source of each of ``FACTS``.
    """

    day: date
    platforms: tuple[Platform, ...]
    sources: Mapping[str, Source]

    def named(self, addressed: str) -> Platform | None:
        """The platform that a letter is addressed to; None if it is not in the list."""
        return next((one for one in self.platforms if one.addressed == addressed), None)

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Raises: ValueError, WireError: invalid, of another version, or not sorted."""
        got = wire_fields.closed(value, "format", "version", "date", "platforms", "sources")
        wire_fields.format_and_version(got, FORMAT, VERSION)
        platforms = tuple(_platform(one) for one in wire_fields.sequence(got, "platforms", 1, 200))
        names = [one.name.casefold() for one in platforms]
        if names != sorted(set(names)):
            raise ValueError("platforms: not each once, in order")
        sources = wire_fields.closed(got["sources"], *FACTS)
        return cls(
            date.fromisoformat(wire_fields.text(got, "date")),
            platforms,
            {name: _source(sources[name]) for name in FACTS},
        )


def load_removal_facts(file: Path) -> RemovalFacts:
    """Read and validate the file.

    Raises:
        ReportError: it is missing or invalid, so the installation is damaged.
    """
    try:
        return RemovalFacts.from_json(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, WireError) as error:
        raise ReportError("the facts about removal can't be used") from error


def _platform(value: object) -> Platform:
    got = wire_fields.closed(value, "name", "company", "form")
    return Platform(*(wire_fields.text(got, name, max_length=120) for name in ("name", "company", "form")))


def _source(value: object) -> Source:
    got = wire_fields.closed(value, "name", "day", "page")
    wire_fields.text(got, "page", max_length=300)
    return Source.from_json(wire_fields.text(got, "name", max_length=60), got["day"])
