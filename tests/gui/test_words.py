"""Every text of the window can be found by the translators' tools."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat

from takeitdown_desktop import gui

_FOLDER = Path(str(gui.__file__)).parent
_MODULES = sorted(_FOLDER.rglob("*.py"))
_MARKED_ELSEWHERE = "text.py"  # hands on texts that messages.py marks


def calls(module: Path) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node, node.func.attr


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: str(module.relative_to(_FOLDER)))
def test_every_text_can_be_translated(module: Path) -> None:
    for call, name in calls(module):
        if name == "tr":
            assert isinstance(call.args[0], ast.Constant), ast.unparse(call)
            assert isinstance(call.args[0].value, str)
            assert isinstance(call.func, ast.Attribute)
            assert ast.unparse(call.func.value) == "self", ast.unparse(call)
        if name == "translate" and module.name != _MARKED_ELSEWHERE:
            assert "painter" in ast.unparse(call), ast.unparse(call)


def test_no_control_is_made_with_a_text_that_cannot_be_translated() -> None:
    for module in _MODULES:
        for call, name in calls(module):
            if name in ("setText", "setAccessibleName", "setAccessibleDescription", "ask"):
                for word in call.args:
                    fixed = str(word.value) if isinstance(word, ast.Constant) else ""
                    assert "." in fixed or not fixed, (module.name, fixed)  # web addresses stay as they are


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: str(module.relative_to(_FOLDER)))
def test_no_text_hides_in_an_f_string_where_the_tools_miss_it(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            inner = (
                one.func.attr
                for one in ast.walk(node)
                if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute)
            )
            assert "tr" not in inner, ast.unparse(node)


_ROOT = Path(__file__).parents[2]
YOUNG = {
    "WelcomePage", "LeavingPage", "WherePage", "WhoPage", "AgePage", "ShowsPage", "SharedPage", "FilesPage",
    "RowWords", "ContactPage", "CheckPage", "DeliverPage", "AdvicePage", "AdviceViewModel", "CardPage", "CasePage", "SavedPage", "OutboxRow", "Window",
    "StatusLine", "EndingPage", "OtherDevicePage", "NoFilePage", "AdultPage", "NotExplicitPage", "HelpPage", "KitPage",
    "LetterPage", "NotesPage", "KeepNotesPage", "PaperTools", "CaseInBrowser", "errors",
}  # fmt: skip
_HARDEST, _AVERAGE = 8.0, 6.0
_SHORTEST = 6  # words; below that the measure says nothing
_NAMES = {
    "NCMEC": "this group",
    "CyberTipline": "tip line",
    ".tid": " tied",
    "Ctrl": "control",
    "PIN": "pin",
    "DCIM": "photos",
}
_PARTS = {
    "Made-up": "Made up",
    "sign-in": "sign in",
    "Wi-Fi": "net",
    "passphrase": "pass phrase",
    "e-mail": "mail",
}
_ALARM = {
    "abort", "abuse", "blame", "crime", "danger", "error", "failed", "fatal", "forbidden", "guilty", "illegal",
    "invalid", "must", "police", "porn", "shame", "urgent", "victim", "warning", "impossible",
}  # fmt: skip
_LOOKS = {
    "black", "blue", "brown", "circle", "gray", "green", "grey", "oval", "pink", "purple", "rectangle", "red",
    "square", "triangle", "violet", "white", "yellow",
}  # fmt: skip


def texts() -> list[tuple[str, str]]:
    """Context and English text of everything that a person can read."""
    found = []
    for context in ET.parse(_ROOT / "resources" / "i18n" / "takeitdown_de.ts").iter("context"):
        name = context.findtext("name", "")
        found += [(name, message.findtext("source", "")) for message in context.iter("message")]
    return found


def plain(text: str) -> str:
    """The text with names and numbers in words that the measure knows."""
    for name, said in {**_NAMES, **_PARTS}.items():
        text = text.replace(name, said)
    return re.sub(r"\{[a-z]+\}|\d+", "ten", text)


def test_the_young_persons_words_are_easy() -> None:
    grades = {
        text: textstat.flesch_kincaid_grade(plain(text))
        for context, text in texts()
        if context in YOUNG and len(text.split()) >= _SHORTEST
    }
    assert len(grades) > 150
    assert sum(grades.values()) / len(grades) <= _AVERAGE
    assert {text: grade for text, grade in grades.items() if grade > _HARDEST} == {}


def test_the_whole_way_read_in_one_go_is_easy() -> None:
    way = " ".join(plain(text).rstrip(".:") + "." for context, text in texts() if context in YOUNG)
    assert textstat.flesch_kincaid_grade(way) <= _AVERAGE


def test_no_text_blames_or_alarms() -> None:
    for context, text in texts():
        if context == "argparse":  # Python's own
            continue
        words = set(re.findall(r"[a-z]+", text.lower()))
        assert not words & _ALARM, (context, text)
        assert "!" not in text


def test_no_text_leans_on_a_colour_or_a_shape() -> None:
    for context, text in texts():
        words = set(re.findall(r"[a-z]+", text.lower()))
        assert not words & _LOOKS, (context, text)


def test_a_parent_reads_about_their_child() -> None:
    contexts = {context for context, text in texts() if "your child" in text}
    assert {"AgePage", "ShowsPage", "SharedPage", "WhoPage", "AdultPage"} <= contexts


def test_german_says_du_to_a_young_person_and_sie_to_an_adult_and_neither_to_whoever_it_may_be() -> None:
    """What both may read addresses nobody."""
    young = re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w*)\b")
    adult = re.compile(r"\b(?:Ihnen|Ihre?[mnrs]?)\b|(?<=\w )Sie\b")
    by_reader = {
        "AdultPage",
        "AgePage",
        "AdviceViewModel",
        "AnswerWords",
        "GuideMaker",
        "NextSteps",
        "SharedPage",
        "ShowsPage",
        "WhoPage",
    }
    for context in ET.parse(_ROOT / "resources" / "i18n" / "takeitdown_de.ts").iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation", "")
            said = bool(young.search(text)), bool(adult.search(text))
            assert said != (True, True), text
            assert not any(said) or name in by_reader | {"WelcomePage"}, (name, text)
