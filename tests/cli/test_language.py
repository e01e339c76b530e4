"""The command line in the person's language; what programs read stays English."""

import argparse
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from takeitdown_desktop.cli import words
from takeitdown_desktop.cli.parser import build_parser
from takeitdown_desktop.messages import MESSAGES
from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, Done, takeitdown
from tests.support.intake import RunningIntake

_PLACE = re.compile(r"%(?:\([a-z_]+\))?[sr]")
GERMAN_MISSING = "Diese Datei ist nicht da."


def speaking(**variables: str) -> dict[str, str]:
    """An environment in which only these say what a person speaks."""
    return {**dict.fromkeys(("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"), ""), **variables}


@pytest.mark.parametrize(
    ("variables", "german"),
    [
        ({"LANG": "de_AT.UTF-8"}, True),
        ({"LANGUAGE": "eo:de", "LANG": "fr_FR.UTF-8"}, True),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "eo"}, False),
        ({}, False),
    ],
)
def test_it_speaks_as_the_system_does(variables: dict[str, str], german: bool) -> None:
    done = takeitdown("hash", "missing.jpg", env=speaking(**variables))
    assert done.code == 1
    assert (GERMAN_MISSING in done.out) is german
    assert ("This file is not there." in done.out) is not german


@pytest.mark.parametrize("given", [("--language", "de", "hash"), ("hash", "--language=de")])
def test_a_language_can_be_asked_for_anywhere(given: tuple[str, ...]) -> None:
    done = takeitdown(*given, "missing.jpg", env=speaking(LANG="fr_FR.UTF-8"))
    assert GERMAN_MISSING in done.out


def test_a_language_that_there_is_not_is_said_with_those_that_there_are() -> None:
    done = takeitdown("--language", "eo", "saved")
    assert done.code == 2
    assert {"de", "en", "zh_TW"} <= set(re.findall(r"\w+", done.err))


def test_help_and_its_own_words_are_in_the_language() -> None:
    whole = takeitdown("--language", "de", "--help").out
    assert whole.startswith("Aufruf: takeitdown")
    assert "gespeicherte Meldungen senden" in whole
    assert "Rückgabewerte:" in whole
    assert "intake.unreachable" in whole
    wrong = takeitdown("--language", "de", "hash")
    assert (wrong.code, "es fehlt noch: PATH" in wrong.err) == (2, True)


@pytest.mark.parametrize("code", words.codes())
def test_every_help_text_can_be_shown_in_every_language(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setenv("LANGUAGE", "")
    try:
        words.choose(code)
        parser = build_parser()
        assert parser.format_help()
        (found,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
        assert all(command.format_help() for command in found.choices.values())
        in_english = words.message("intake.busy") == MESSAGES["intake.busy"]
        assert in_english is (code == "en")
    finally:
        words.choose("en")


@pytest.mark.parametrize("file", sorted(words.FOLDER.parent.glob("*.ts")), ids=lambda file: file.stem)
def test_a_translation_keeps_what_the_parser_fills_in(file: Path) -> None:
    for message in ET.parse(file).iter("message"):
        source, text = message.findtext("source", ""), message.findtext("translation", "")
        if text:
            assert sorted(_PLACE.findall(source)) == sorted(_PLACE.findall(text)), text


def test_what_programs_read_stays_english() -> None:
    row = takeitdown("--language", "ar", "hash", "--json", "missing.jpg").row
    assert row["error"] == {"code": "media.missing", "message": MESSAGES["media.missing"]}
    failed = takeitdown("--language", "ar", "send", "--json", "missing.tid")
    assert failed.row["error"] == {"code": "sealed.missing", "message": MESSAGES["sealed.missing"]}
    assert MESSAGES["sealed.missing"] not in failed.err


def test_a_report_is_made_in_german_from_the_first_question_to_the_card(
    tmp_path: Path, intake: RunningIntake, picture: Path, on_terminal: Callable[..., Done]
) -> None:
    to_file = "--intake", intake.descriptor_path, "--out", tmp_path / "r.tid"
    done = on_terminal(
        *("--language", "de", "save", picture, *to_file),
        answers=[
            ("Für wen ist das?", "3"),
            ("1 bis 2 tippen:", "1"),
            ("1 bis 2 tippen:", "1"),
            ("1 bis 3 tippen:", "3"),
            ("E-Mail-Adresse", ""),
        ],
    )
    assert done.code == 0, done.out
    assert "Starker Fingerabdruck" in done.out
    assert re.search(r"Fallnummer   [0-9A-Z-]{19}\s", done.out)
    english = set(re.findall(r"\b(the|and|your|with|saved|sent)\b", done.out.replace(str(tmp_path), "")))
    assert english == set(), done.out


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
@pytest.mark.parametrize(("code", "two"), [("ar", "٢"), ("bn", "২"), ("fa", "۲"), ("mr", "२"), ("th", "2")])
def test_counts_have_the_digits_of_the_language(tmp_path: Path, picture: Path, code: str, two: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    picture.rename(folder / "a.jpg")
    for name in ("one", "other"):
        (folder / name).symlink_to(folder / "a.jpg")
    done = takeitdown("--language", code, "hash", "folder", cwd=tmp_path)
    assert two in done.err
    assert two == "2" or "2" not in done.err


def test_number_and_pin_keep_their_digits_and_may_be_typed_in_others(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    report, env = tmp_path / "r.tid", {"TAKEITDOWN_DATA": str(tmp_path / "data")}
    to_file: tuple[str | Path, ...] = (*ANSWERS, "--intake", intake.descriptor_path, "--out", report)
    saved = takeitdown("--language", "fa", "save", picture, *to_file, env=env)
    case, pin = re.findall(r"(?m)  ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}|[0-9]{6})$", saved.out)
    assert takeitdown("send", report, env=env).code == 0
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    asked = takeitdown(
        *(
            "status",
            case.translate(persian),
            "--pin-file",
            "-",
            "--intake",
            intake.descriptor_path,
            "--json",
        ),
        stdin=pin.translate(persian),
        env=env,
    )
    assert asked.row["case"] == case


@pytest.mark.skipif(os.name == "nt", reason="on Windows the output is always UTF-8")
@pytest.mark.parametrize(
    ("speaks", "said"), [("de", "Es gibt keine gespeicherte"), ("ar", "There is no saved")]
)
def test_a_terminal_that_lacks_the_letters_is_spoken_to_in_english(
    tmp_path: Path, speaks: str, said: str
) -> None:
    old = {**os.environ, **speaking(LANG=speaks), "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(
        [*TAKEITDOWN, "send", str(tmp_path / "none.tid")], env=old, capture_output=True, check=False
    )
    assert done.returncode == 20
    assert said in done.stderr.decode("latin-1")
    assert "\\u" not in done.stderr.decode("latin-1")


def test_no_text_hides_where_the_translators_tools_miss_it() -> None:
    """They read the code, and neither f-strings nor single quotes."""
    folder = Path(words.__file__).parent
    for file in folder.glob("*.py"):
        text = file.read_text("utf-8")
        assert re.findall(r"\{translate\(|translate\('", text) == [], file.name


def test_english_reads_no_catalogue() -> None:
    code = (
        "import sys; from takeitdown_desktop.cli import words; words.choose('en'); opened = []; "
        "sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == 'open' else None); "
        "words.translate('cli', 'done'); print(opened)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
