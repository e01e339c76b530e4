"""Advice on what else helps besides a report: which steps, in which order, and the source of each fact."""

import json
from collections.abc import Set as AbstractSet
from enum import StrEnum
from pathlib import Path

from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.help import Place
from takeitdown_desktop.core.sources import Source
from takeitdown_wire import WireError, fields

MAX_STEPS = 7


class Situation(StrEnum):
    """Circumstances that the advice depends on. Asked on one page, never stored or sent."""

    THREAT = "threat"  # somebody threatens, or asks for money or for more
    ONLINE = "online"  # it is online now
    KNOWN = "known"  # it is known who has it
    CHILD = "child"  # the young person is under 13
    FAKE = "fake"  # faked, or made with AI
    NO_FILE = "no-file"  # the person no longer has the file


class Advice(StrEnum):
    """One step; the window has a sentence for each."""

    TOGETHER = "together"
    STOP_ANSWERING = "stop-answering"
    DO_NOT_FETCH = "do-not-fetch"
    CYBERTIPLINE = "cybertipline"
    REPORT_REMOVE = "report-remove"
    FORTY_EIGHT_HOURS = "48-hours"
    TELL_WHO = "tell-who"
    FAKES_COUNT = "fakes-count"


WHERE: dict[Advice, Place | None] = {
    Advice.TOGETHER: None,
    Advice.STOP_ANSWERING: None,
    Advice.DO_NOT_FETCH: Place.ONLINE,
    Advice.CYBERTIPLINE: Place.ONLINE,
    Advice.REPORT_REMOVE: Place.REPORT_REMOVE,
    Advice.FORTY_EIGHT_HOURS: Place.COMPLAINT,
    Advice.TELL_WHO: None,
    Advice.FAKES_COUNT: None,
}
"""The address that each step leads to; None for a person to talk to."""


def advise(situations: AbstractSet[Situation], *, in_uk: bool) -> tuple[Advice, ...]:
    """At most ``MAX_STEPS`` steps, the most urgent first.

    Args:
        situations: the circumstances that apply.
        in_uk: whether the help lines of the United Kingdom were chosen.
    """
    online, no_file = Situation.ONLINE in situations, Situation.NO_FILE in situations
    wanted = (
        (Advice.STOP_ANSWERING, Situation.THREAT in situations),
        (Advice.TOGETHER, Situation.CHILD in situations),
        (Advice.DO_NOT_FETCH, no_file),
        (Advice.CYBERTIPLINE, online and not no_file),
        (Advice.REPORT_REMOVE, in_uk and (online or no_file)),
        (Advice.FORTY_EIGHT_HOURS, online),
        (Advice.TELL_WHO, Situation.KNOWN in situations),
        (Advice.FAKES_COUNT, Situation.FAKE in situations),
    )
    return tuple(advice for advice, fits in wanted if fits)[:MAX_STEPS]


def load_sources(file: Path) -> dict[Advice, Source]:
    """Read the sources of the advice that states a fact.

    Raises:
        ReportError: the file is missing or invalid, so the installation is damaged.
    """
    try:
        found = {}
        for advice, value in json.loads(file.read_text(encoding="utf-8")).items():
            got = fields.closed(value, "name", "day", "page")
            found[Advice(advice)] = Source.from_json(fields.text(got, "name", max_length=60), got["day"])
    except (OSError, ValueError, WireError) as error:
        raise ReportError("the sources of advice can't be used") from error
    return found
