"""The package for Windows, installed, used and removed under Wine. Long: ``make package-check`` runs it.

``TAKEITDOWN_PACKAGES`` names the folder in which ``make package`` put it. What Wine does not enforce (the workers'
locks), and what it has not (SmartScreen, Defender, Narrator, printers), is not tried here.
"""

import fcntl
import json
import shutil
import subprocess
from dataclasses import replace
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PIL import Image

from installer.recipe import Recipe
from installer.windows import emulator, nsis, payload
from installer.windows.emulator import Done, Wine
from tests.cli.test_formats import write_all
from tests.packages import made, screens
from tests.packages.drive import (
    COMMAND,
    FOLDER,
    HOME,
    KEPT,
    LISTED,
    LOCAL,
    MENU,
    UNINSTALLER,
    files,
    registry,
)
from tests.packages.long_desktop import ANSWERED
from tests.packages.made import ANSWERS, CHECKOUT, hashes
from tests.packages.roots import CACHE
from tests.packages.screens import until
from tests.support.cli import run
from tests.support.intake import RunningIntake
from tests.support.media import clip, encoded, scene


@pytest.fixture(scope="module")
def installed(wine: Wine) -> Wine:
    before = files(wine)
    assert wine.run("C:\\setup.exe", "/S").code == 0
    assert files(wine) - before
    return wine


def use(wine: Wine, *words: str, env: dict[str, str] | None = None) -> Done:
    return wine.run(COMMAND, *words, cwd=f"{emulator.PREFIX}/drive_c/work", env=env)


@pytest.fixture(scope="module")
def work(installed: Wine) -> Path:
    folder = installed.drive / "work"
    folder.mkdir()
    return folder


def test_there_is_no_python_that_would_run_anything_else(installed: Wine) -> None:
    programs = {path.name for path in (installed.drive / HOME).rglob("*.exe")}
    assert programs == {"takeitdown.exe", "tid.exe", "uninstall.exe"}


@pytest.mark.parametrize(
    "words", [("-c", "print(7 * 6)"), ("-m", "this"), ("-i",), ("--part", "antigravity")]
)
def test_no_word_is_a_word_of_python(words: tuple[str, ...], installed: Wine, work: Path) -> None:
    done = use(installed, *words)
    assert done.code == 2
    assert "42" not in done.out


def test_modules_that_lie_around_are_not_loaded(installed: Wine, work: Path) -> None:
    for name in ("argparse", "takeitdown_desktop", "sitecustomize", "platformdirs"):
        (work / f"{name}.py").write_text("open('marked', 'w')\n")
    done = use(
        installed, "services", env={"PYTHONPATH": "C:\\work", "PYTHONSTARTUP": "C:\\work\\argparse.py"}
    )
    assert not (work / "marked").exists()
    assert "Traceback" not in done.err
    for path in work.glob("*.py"):
        path.unlink()


def test_its_command_line_speaks_the_person_s_language(installed: Wine, work: Path) -> None:
    english, spanish = (use(installed, "--help", env={"LANGUAGE": code}).out for code in ("en", "es"))
    assert english != spanish


def test_it_finds_itself_whole(installed: Wine, work: Path) -> None:
    said = json.loads(use(installed, "verify", "--json").out)
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}
    assert set(said["pdq"].values()) == {True}
    assert set(said["layers"]) <= {"job-object", "low-integrity"}


def test_every_kind_of_file_gives_the_checkout_s_fingerprints(
    installed: Wine, tmp_path: Path, work: Path
) -> None:
    write_all(tmp_path)
    shutil.copytree(tmp_path, work / "files")
    words = ("hash", "--json", "--details", "files")
    inside = [json.loads(line) for line in use(installed, *words).out.splitlines()]
    outside = run((*CHECKOUT, *words), cwd=work).rows
    for rows in (inside, outside):
        for row in rows:
            row["file"] = row["file"].replace("\\", "/")
            row["signals"] = sorted(json.dumps(signal, sort_keys=True) for signal in row["signals"])
    assert hashes(inside) == hashes(outside)


def test_a_report_is_saved_sent_looked_at_and_taken_back(
    installed: Wine, tmp_path: Path, work: Path
) -> None:
    (work / "Bild ä 写.jpg").write_bytes(encoded(scene(3), "JPEG"))
    clip(work / "film.mp4")
    with RunningIntake(tmp_path, practice=False) as intake:
        shutil.copyfile(intake.descriptor_path, work / "intake.json")
        to = ("--intake", "intake.json", "--json")
        saved = use(installed, "save", "Bild ä 写.jpg", "film.mp4", *ANSWERS, *to, "--out", "R.tid")
        assert saved.code == 0, saved.err
        card = json.loads(saved.out)
        sent = use(installed, "send", "R.tid", "--json")
        assert json.loads(sent.out)["case"] == card["case"], sent.err
        (work / "pin").write_text(card["pin"])
        about = (card["case"], "--pin-file", "pin", *to)
        assert json.loads(use(installed, "status", *about).out)["state"] == "active"
        assert json.loads(use(installed, "withdraw", *about).out)["state"] == "withdrawn"


def test_what_is_kept_lies_in_the_person_s_own_folder(installed: Wine, work: Path) -> None:
    done = use(installed, "save", "film.mp4", *ANSWERS, "--intake", "intake.json", "--json")
    assert done.code == 0, done.err
    assert len(list((installed.drive / KEPT / "outbox").glob("*.tid"))) == 1


def test_windows_knows_the_program_and_its_kind_of_file(installed: Wine) -> None:
    assert (installed.drive / MENU / f"{Recipe.of_checkout().name}.lnk").exists()
    assert Recipe.of_checkout().version in registry(installed, LISTED, "/v", "DisplayVersion")
    assert "TakeItDown.Report" in registry(installed, "HKCU\\Software\\Classes\\.tid", "/ve")
    command = registry(installed, "HKCU\\Software\\Classes\\TakeItDown.Report\\shell\\open\\command", "/ve")
    assert 'program\\tid.exe" "%1"' in command


def differs(screen: screens.X11, shown: Image.Image) -> bool:
    return screen.picture() != shown


@pytest.mark.parametrize("report", [False, True], ids=["first page", "a report by double click"])
def test_the_window_opens(report: bool, screen: screens.X11, installed: Wine, work: Path) -> None:
    window = COMMAND.replace("takeitdown.exe", "tid.exe")
    # As it is registered for a double click; Wine itself does not look among a person's own kinds of file.
    words = [window, "C:\\work\\R.tid"] if report else [window]
    before = screen.picture()
    command = installed.command(*words)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            until(screen.windows, seconds=180)
            until(lambda: screens.drawn(screen.picture(), before), seconds=120)
            name = "windows-report" if report else "windows"
            first = screens.settled(screen)
            first.save(made.pictures() / f"{name}.png")
            screen.focus()
            for key in () if report else ("Return", *ANSWERED):
                shown = screen.picture()
                screen.keys(key)
                until(partial(differs, screen, shown), seconds=120)
                screens.settled(screen)
            screen.picture().save(made.pictures() / f"{name}-files.png")
            if not report:
                practises_to_the_end(screen)
        finally:
            installed.run("taskkill", "/f", "/im", "tid.exe")
            process.wait(timeout=60)
    until(lambda: not screen.windows())


def practises_to_the_end(screen: screens.X11) -> None:
    """From the page of the files, by keys: the samples, consent, and what stands there when practice has them."""
    screen.keys("Tab", "Tab", "space")
    presses_until(screen, screens.CHECK, "Return")
    screens.settled(screen).save(made.pictures() / "windows-check.png")
    # Past the address, which may be empty; then consent, as soon as it can be given.
    presses_until(screen, screens.DONE, "Return", "space")
    screens.settled(screen).save(made.pictures() / "windows-done.png")


def presses_until(screen: screens.X11, step: int, *keys: str) -> None:
    """Press keys in turn, each when nothing has changed for a second, until a step is reached."""
    turn = cycle(keys)

    def is_there() -> bool:
        there = screens.step(screens.settled(screen)) == step
        if not there:
            screen.keys(next(turn))
        return there

    until(is_there, seconds=600)


def other(wine: Wine, version: str) -> str:
    """An installer of another version with next to nothing in it, for what an installer itself does."""
    tree = CACHE / "windows-other" / "tree"
    shutil.rmtree(tree.parent, ignore_errors=True)
    tree.mkdir(parents=True)
    for name in ("takeitdown.exe", "tid.exe", *payload.START):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(wine.drive / HOME / "program" / name, tree / name)
    (tree / "only-there.txt").write_text(version)
    setup = nsis.build(
        wine.system, replace(Recipe.of_checkout(), version=version), tree, tree.parent / "work", tree.parent
    )
    shutil.copyfile(setup, wine.drive / "other.exe")
    return "C:\\other.exe"


def test_a_newer_version_takes_its_place_an_older_one_is_refused_and_reports_stay(installed: Wine) -> None:
    kept = {name for name in files(installed) if name.startswith(KEPT)}
    assert kept
    newer = other(installed, "9.0.0")
    assert installed.run(newer, "/S", "/NEUTRAL").code == 0
    names = {path.name for path in (installed.drive / HOME / "program").iterdir()}
    start = {Path(name).parts[0] for name in payload.START}
    assert names == {"takeitdown.exe", "tid.exe", "only-there.txt", *start}, (
        "nothing of the old version is left"
    )
    assert [path.name for path in (installed.drive / MENU).glob("*.lnk")] == ["TID.lnk"]
    assert installed.run("C:\\setup.exe", "/S").code == 3
    assert "9.0.0" in registry(installed, LISTED, "/v", "DisplayVersion")
    # More may lie there by now: what the killed window had begun for practice ends by itself.
    assert kept <= files(installed)


def test_removed_nothing_is_left_but_what_was_kept_and_that_too_when_asked(installed: Wine) -> None:
    assert installed.run(UNINSTALLER, "/S").code == 0
    until(lambda: not (installed.drive / HOME).exists(), seconds=300)
    until(lambda: not registry(installed, "HKCU\\Software\\takeitdown").strip())  # what it removes last
    assert list((installed.drive / KEPT / "outbox").glob("*.tid"))
    assert not list((installed.drive / MENU).glob("*.lnk"))
    for key in (LISTED, "HKCU\\Software\\Classes\\.tid"):
        assert registry(installed, key).strip() == ""

    assert installed.run("C:\\setup.exe", "/S").code == 0
    with (installed.drive / KEPT / "outbox" / ".sending").open("a+b") as sending:
        fcntl.lockf(sending, fcntl.LOCK_EX | fcntl.LOCK_NB, 1)  # as who sends holds it; Wine passes it on
        # So it stays where it is and its code can be seen: else a copy of it in the temporary folder goes on.
        assert installed.run(UNINSTALLER, "/S", "/PURGE", f"_?={FOLDER}").code == 6
    assert list((installed.drive / KEPT / "outbox").glob("*.tid"))
    said = json.loads(use(installed, "verify", "--json").out)
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}, "it is still there, and whole"

    assert installed.run(UNINSTALLER, "/S", "/PURGE").code == 0
    until(lambda: not (installed.drive / HOME).exists(), seconds=300)
    assert not (installed.drive / KEPT).exists()
    assert not any((installed.drive / LOCAL / "Programs").iterdir())


def test_where_its_files_cannot_be_written_it_says_so_and_leaves_nothing(installed: Wine) -> None:
    in_the_way = installed.drive / HOME / "program" / "sbom.cdx.json" / "mine.txt"
    in_the_way.parent.mkdir(parents=True)
    in_the_way.write_text("somebody's")
    assert installed.run("C:\\setup.exe", "/S").code == 5
    assert [path for path in (installed.drive / HOME).rglob("*") if path.is_file()] == [in_the_way]
    assert registry(installed, LISTED).strip() == ""
    assert not list((installed.drive / MENU).glob("*.lnk"))
