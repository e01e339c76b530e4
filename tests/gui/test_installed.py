"""The window of an installed program: a report that the desktop opens, and what the program is made of."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer import parts
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.paths import DATA_VARIABLE
from tests.gui.person import Person
from tests.support.answers import ANSWERS
from tests.support.cli import takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene


def test_a_report_that_a_desktop_opens_is_shown_first_and_sent_on_a_click_only(tmp_path: Path) -> None:
    picture, saved = tmp_path / "picture.png", tmp_path / "my report.TID"
    picture.write_bytes(encoded(scene(1), "PNG"))
    with RunningIntake(tmp_path, practice=False) as intake:
        to = ("--intake", str(intake.descriptor_path))
        case = takeitdown("save", picture, *ANSWERS, *to, "--out", saved, "--json").row
        (tmp_path / "pin").write_text(case["pin"])
        about = (case["case"], "--pin-file", tmp_path / "pin", *to, "--json")

        assert "It goes to 127.0.0.1." in said_by_window("shown", tmp_path, str(saved))
        assert takeitdown("status", *about).code != 0
        assert "It goes to 127.0.0.1." in said_by_window("sent_later", tmp_path, *to, str(saved))
        assert takeitdown("status", *about).row["state"] == "active"
    assert saved.exists()


def said_by_window(way: str, folder: Path, *words: str) -> str:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        DATA_VARIABLE: str(folder / "kept"),
    }
    command = [sys.executable, "-m", "tests.gui.driven_window", way, str(folder), *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout


def test_about_names_every_part_of_a_package_and_its_licence(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences").mkdir()
    signal_class = [
        parts.Part("one", "1.2", "ISC", "pkg:pypi/one@1.2"),
        parts.Part("two", "3", "MIT", "pkg:pypi/two@3"),
    ]
    parts.write(signal_class, tmp_path, "1.0", 0)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "takeitdown"))
    person.window.wizard.setCurrentId(SidePage.ABOUT)
    assert "It is made of 2 free parts." in person.reads()
    assert "one 1.2: ISC\ntwo 3: MIT" in person.reads()
