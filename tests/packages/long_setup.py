"""The installer for Windows by its pages, and onto a stick, under Wine. Long: ``make package-check`` runs it."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from installer.windows.emulator import PREFIX, Wine
from tests.packages import made, screens
from tests.packages.drive import HOME, KEPT, LISTED, MENU, UNINSTALLER, files, registry
from tests.packages.made import ANSWERS
from tests.packages.screens import until
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene

SETUP = " Setup"
SECOND_NAME, NEXT = (32, 160), (422, 338)
"""Where they are in the installer's window."""
STICK = "C:\\stick\\TID"


def test_by_its_pages_it_is_installed_under_the_name_that_is_chosen_and_started(
    wine: Wine, screen: screens.X11
) -> None:
    command = wine.command("C:\\setup.exe")
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        until(lambda: screen.named(SETUP))
        screens.settled(screen)
        screen.click(SETUP, *SECOND_NAME)
        screens.settled(screen).save(made.pictures() / "windows-setup-name.png")
        screen.click(SETUP, *NEXT)
        until((wine.drive / MENU / "TID.lnk").exists, seconds=600)
        screens.settled(screen).save(made.pictures() / "windows-setup-done.png")
        screen.click(SETUP, *NEXT)
        try:
            until(screen.windows)
        finally:
            wine.run("taskkill", "/f", "/im", "tid.exe")
            process.wait(timeout=60)
    assert wine.run(UNINSTALLER, "/S", "/PURGE").code == 0
    until(lambda: not (wine.drive / HOME).exists(), seconds=300)


@pytest.fixture(scope="module")
def stick(wine: Wine) -> Path:
    """A folder with the program in it, and no other trace of it."""
    before = files(wine)
    assert wine.run("C:\\setup.exe", "/S", "/PORTABLE", f"/D={STICK}").code == 0
    assert files(wine) == before
    return wine.drive / "stick" / "TID"


def test_on_a_stick_it_is_whole_and_windows_knows_nothing_of_it(wine: Wine, stick: Path) -> None:
    assert {path.name for path in stick.iterdir()} == {"TID.exe", "program", "takeitdown-data"}
    assert not list((wine.drive / MENU).glob("*.lnk"))
    for key in (LISTED, "HKCU\\Software\\takeitdown", "HKCU\\Software\\Classes\\.tid"):
        assert registry(wine, key).strip() == ""
    said = json.loads(wine.run(f"{STICK}\\program\\takeitdown.exe", "verify", "--json").out)
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}


def test_what_is_saved_there_stays_there(wine: Wine, stick: Path, tmp_path: Path) -> None:
    with RunningIntake(tmp_path, practice=False) as intake:
        shutil.copyfile(intake.descriptor_path, stick / "intake.json")
    before = files(wine)
    (stick / "photo.jpg").write_bytes(encoded(scene(3), "JPEG"))
    words = ("save", "photo.jpg", *ANSWERS, "--intake", "intake.json", "--json")
    done = wine.run(f"{STICK}\\program\\takeitdown.exe", *words, cwd=f"{PREFIX}/drive_c/stick/TID")
    assert done.code == 0, done.err
    assert len(list((stick / "takeitdown-data" / "outbox").glob("*.tid"))) == 1
    assert files(wine) == before
    assert not (wine.drive / KEPT).exists()


def test_its_window_is_opened_from_the_stick(wine: Wine, screen: screens.X11, stick: Path) -> None:
    assert wine.run(f"{STICK}\\TID.exe", patience_s=60).code == 0
    try:
        until(screen.windows)
        screens.settled(screen).save(made.pictures() / "windows-stick.png")
    finally:
        wine.run("taskkill", "/f", "/im", "tid.exe")


def test_another_version_takes_its_place_and_what_was_saved_stays(wine: Wine, stick: Path) -> None:
    kept = sorted(path.name for path in (stick / "takeitdown-data" / "outbox").iterdir())
    (stick / "program" / "of-an-older-version.txt").write_text("old")
    assert wine.run("C:\\setup.exe", "/S", "/PORTABLE", f"/D={STICK}").code == 0
    assert not (stick / "program" / "of-an-older-version.txt").exists()
    assert sorted(path.name for path in (stick / "takeitdown-data" / "outbox").iterdir()) == kept


def test_somebody_s_own_folder_of_that_name_is_not_touched(wine: Wine) -> None:
    own = wine.drive / "stick" / "other" / "program"
    own.mkdir(parents=True)
    (own / "mine.txt").write_text("somebody's")
    assert wine.run("C:\\setup.exe", "/S", "/PORTABLE", "/D=C:\\stick\\other").code == 5
    assert [path.name for path in own.iterdir()] == ["mine.txt"]
