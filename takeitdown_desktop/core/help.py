"""Where else there is help: dated data that comes with the program, never text in code."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Self

from takeitdown_desktop.core.errors import ReportError
from takeitdown_wire import WireError, fields

FORMAT, VERSION = "takeitdown-help", 1
_WEB = re.compile(r"([A-Za-z0-9-]+\.)+[a-z]{2,}")
_CALL = re.compile(r"[0-9][0-9 -]{1,18}")
_CODE = re.compile(r"[A-Z]{2}")


class Place(StrEnum):
    """What a web address is for."""

    OTHER_DEVICE = "other-device"  # makes fingerprints in a browser, on the device that has the picture
    ONLINE = "online"  # deals with a post that is online, and with threats
    ADULTS = "adults"  # does the same for pictures of adults


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Somebody to talk to.

    Attributes:
        call: telephone number as people write it; "" without one.
        web: address without ``https://``.
    """

    name: str
    call: str
    web: str

    @classmethod
    def from_json(cls, value: object) -> Self:
        got = fields.closed(value, "name", "call", "web")
        call = got.get("call")
        if call != "" and not _CALL.fullmatch(fields.text(got, "call")):
            raise ValueError("call: not a telephone number")
        return cls(fields.text(got, "name", most=60), str(call), _web(got, "web"))


@dataclass(frozen=True, slots=True)
class Country:
    """The help lines of one country.

    Attributes:
        code: ISO 3166, two letters.
        name: as the people there write it.
    """

    code: str
    name: str
    lines: tuple[HelpLine, ...]

    @classmethod
    def from_json(cls, value: object) -> Self:
        got = fields.closed(value, "code", "name", "lines")
        code = fields.text(got, "code")
        if not _CODE.fullmatch(code):
            raise ValueError("code: not a country")
        lines = tuple(HelpLine.from_json(line) for line in fields.sequence(got, "lines", 1, 10))
        return cls(code, fields.text(got, "name", most=60), lines)


@dataclass(frozen=True, slots=True)
class HelpList:
    """All of it.

    Attributes:
        day: when it was looked up.
        places: a web address for each ``Place``.
        countries: sorted by code.
    """

    day: date
    places: Mapping[Place, str]
    countries: tuple[Country, ...]

    def nearest_first(self, code: str) -> tuple[Country, ...]:
        """The countries, with the one of this code before the others."""
        return tuple(sorted(self.countries, key=lambda country: country.code != code))

    @classmethod
    def from_json(cls, value: object) -> Self:
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
    """Read and check the file.

    Raises:
        ReportError: it is not there, or not what it should be; then the program itself is damaged.
    """
    try:
        return HelpList.from_json(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, WireError) as error:
        raise ReportError("the list of help can't be used") from error


def _web(got: Mapping[str, object], name: str) -> str:
    web = fields.text(got, name)
    if not _WEB.fullmatch(web):
        raise ValueError(f"{name}: not a web address")
    return web
