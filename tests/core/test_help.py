"""The list of help is dated, checked when it is read, and in no page's code."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from takeitdown_desktop import gui, paths
from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.help import Audience, Hours, Place, load_help

_FILE = paths.resources() / "help" / "help.json"
_ADDRESS = re.compile(r"\b[\w-]+\.(org|com|net|gov|ca|uk|de|at|ch|eu)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d -]{4,}\d")


def test_the_list_that_ships_can_be_read() -> None:
    found = load_help(_FILE)
    assert set(found.places) == set(Place)
    assert all(country.lines for country in found.countries)


def test_every_country_has_help_for_the_young_and_hours_are_read_as_they_stand() -> None:
    found = load_help(_FILE)
    for country in found.countries:
        assert any(line.audience is not Audience.ADULTS for line in country.lines)
    assert found.country("XX") is None
    germany = found.country("DE")
    assert germany is not None
    assert germany.lines[0].hours == (Hours(1, 6, "14:00", "20:00"),)
    assert not germany.lines[0].hours[0].always


def test_every_help_line_says_on_which_page_it_was_read_and_when() -> None:
    found = load_help(_FILE)
    assert len(found.countries) >= 60
    for country in found.countries:
        for line in country.lines:
            assert line.source.name
            assert line.checked >= (line.source.day or line.checked)


def _spoilt(change: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    line = value["countries"][0]["lines"][0]
    if change == "date":
        value["date"] = "soon"
    elif change == "place":
        del value["places"]["adults"]
    elif change == "more":
        value["more"] = 1
    elif change == "order":
        value["countries"].reverse()
    elif change == "call":
        line["call"] = "call us"
    elif change == "web":
        line["web"] = "javascript:alert(1)"
    elif change == "hours":
        line["hours"] = ["always"]
    elif change == "for":
        line["for"] = "everybody"
    elif change == "chat":
        line["chat"] = "yes"
    elif change == "nowhere":
        line["call"] = line["web"] = ""
    elif change == "language":
        line["languages"] = ["German"]
    elif change == "source":
        line["source"] = "a friend"
    elif change == "day":
        line["day"] = "last year"
    elif change == "checked":
        line["checked"] = None
    return value


@pytest.mark.parametrize(
    "change",
    [
        *("date", "place", "more", "order", "call", "web", "hours", "for", "chat"),
        *("nowhere", "language", "source", "day", "checked"),
    ],
)
def test_a_spoilt_list_is_refused_whole(change: str, tmp_path: Path) -> None:
    file = tmp_path / "help.json"
    file.write_text(json.dumps(_spoilt(change)), encoding="utf-8")
    with pytest.raises(ReportError):
        load_help(file)


def test_page_code_holds_no_web_address_and_no_telephone_number() -> None:
    for module in Path(str(gui.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                found = [*_ADDRESS.findall(node.value), *_NUMBER.findall(node.value)]
                assert not found, (module.name, node.value)
