"""Help lines and web addresses, from dated data files that come with the program."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Self

from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.sources import Source
from takeitdown_wire import WireError, fields

FORMAT, VERSION = "takeitdown-help", 3
_WEB = re.compile(r"([A-Za-z0-9-]+\.)+[a-z]{2,}")
_CALL = re.compile(r"[0-9][0-9 -]{1,18}")
_HOURS = re.compile(r"([1-7])(?:-([1-7]))? ([0-2]\d:[0-5]\d)-([0-2]\d:[0-5]\d)")
_CODE = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_PAGE = re.compile(r"([A-Za-z0-9-]+\.)+[a-z]{2,}(/[!-~]*)?")


class Place(StrEnum):
    """The purpose of a web address."""

    OTHER_DEVICE = "other-device"  # fingerprints in a browser, on the device that has the picture
    ONLINE = "online"  # deals with posts that are online, and with threats
    ADULTS = "adults"  # the counterpart of this service for pictures of adults
    REPORT_REMOVE = "report-remove"  # removes pictures of young people from websites, in the United Kingdom
    COMPLAINT = "complaint"  # about a platform that does not remove in time, in the United States


class Audience(StrEnum):
    """The people that a help line is for."""

    YOUNG = "young"
    ADULTS = "adults"  # parents and others who look after a young person
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours on consecutive days, in the country's local time.

    Attributes:
        first_day, last_day: 1 is Monday, 7 Sunday.
        begins, ends: ``hh:mm``, up to ``24:00``.
    """

    first_day: int
    last_day: int
    begins: str
    ends: str

    @property
    def always(self) -> bool:
        return (self.first_day, self.last_day, self.begins, self.ends) == (1, 7, "00:00", "24:00")

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Parse ``1-5 09:00-17:00`` or ``2 17:00-19:00``. Raises: ValueError."""
        if (found := _HOURS.fullmatch(text)) is None:
            raise ValueError("hours: not as 1-5 09:00-17:00")
        first, last, begins, ends = found.groups()
        return cls(int(first), int(last or first), begins, ends)


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A help line.

    Attributes:
        name: as it calls itself.
        call: telephone number as people write it; "" without one.
        web: address without ``https://``; "" if unknown.
        audience: see ``Audience``.
        hours: when the telephone is answered; empty if unknown.
        chat: whether its website has a chat.
        languages: ISO 639 codes of the languages that it states; empty if it states none.
        source: the page with the number, and that page's date.
        checked: when somebody last read that page.
    """

    name: str
    call: str
    web: str
    audience: Audience
    hours: tuple[Hours, ...]
    chat: bool
    languages: tuple[str, ...]
    source: Source
    checked: date

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Parse one help line. Raises: ValueError, WireError: not in the form of ``help.json``."""
        got = fields.closed(
            value,
            *("name", "call", "web", "for", "hours", "chat"),
            *("languages", "source", "day", "checked"),
        )
        call, chat, web = got.get("call"), got.get("chat"), _web(got, "web", may_lack=True)
        if call != "" and not _CALL.fullmatch(fields.text(got, "call")):
            raise ValueError("call: not a telephone number")
        if chat not in (True, False) or not (web or (call and not chat)):
            raise ValueError("chat, call, web: no way to reach anybody")
        page = fields.text(got, "source", max_length=300)
        if not _PAGE.fullmatch(page):
            raise ValueError("source: not a page")
        return cls(
            fields.text(got, "name", max_length=60),
            str(call),
            web,
            Audience(fields.text(got, "for")),
            tuple(Hours.from_text(str(one)) for one in fields.sequence(got, "hours", 0, 10)),
            bool(chat),
            tuple(_language(one) for one in fields.sequence(got, "languages", 0, 20)),
            Source.from_json(page, got["day"]),
            date.fromisoformat(fields.text(got, "checked")),
        )


@dataclass(frozen=True, slots=True)
class Country:
    """The help lines of one country.

    Attributes:
        code: ISO 3166, two letters.
        name: in the language of the country.
        lines: its help lines, 1 to 10.
    """

    code: str
    name: str
    lines: tuple[HelpLine, ...]

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Parse one country. Raises: ValueError, WireError: see ``HelpLine.from_json``."""
        got = fields.closed(value, "code", "name", "lines")
        code = fields.text(got, "code")
        if not _CODE.fullmatch(code):
            raise ValueError("code: not a country")
        lines = tuple(HelpLine.from_json(line) for line in fields.sequence(got, "lines", 1, 10))
        return cls(code, fields.text(got, "name", max_length=60), lines)


@dataclass(frozen=True, slots=True)
class HelpList:
    """The whole list.

    Attributes:
        day: when it was researched.
        places: a web address for each ``Place``.
        countries: sorted by code.
    """

    day: date
    places: Mapping[Place, str]
    countries: tuple[Country, ...]

    def country(self, code: str) -> Country | None:
        """The country with this ISO 3166 code; None if it is not in the list."""
        return next((country for country in self.countries if country.code == code), None)

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Parse the whole list. Raises: ValueError, WireError: invalid, of another version, or not sorted."""
        got = fields.closed(value, "format", "version", "date", "places", "countries")
        fields.format_and_version(got, FORMAT, VERSION)
        places = fields.closed(got["places"], *Place)
        countries = [Country.from_json(one) for one in fields.sequence(got, "countries", 1, 250)]
        codes = [country.code for country in countries]
        if codes != sorted(set(codes)):
            raise ValueError("countries: not each once, in order")
        return cls(
            date.fromisoformat(fields.text(got, "date")),
            {place: _web(places, place) for place in Place},
            tuple(countries),
        )


def load_help(file: Path) -> HelpList:
    """Read and validate the file.

    Raises:
        ReportError: it is missing or invalid, so the installation is damaged.
    """
    try:
        return HelpList.from_json(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, WireError) as error:
        raise ReportError("the list of help can't be used") from error


def _web(got: Mapping[str, object], name: str, *, may_lack: bool = False) -> str:
    web = fields.text(got, name)
    if not _WEB.fullmatch(web) and not (may_lack and web == ""):
        raise ValueError(f"{name}: not a web address")
    return web


def _language(value: object) -> str:
    if not _LANGUAGE.fullmatch(str(value)):
        raise ValueError("languages: not a language")
    return str(value)
