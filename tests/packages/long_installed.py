"""The Debian package, installed and used on the command line where nothing else is.

Long: ``make package-check`` runs it. ``TAKEITDOWN_PACKAGES`` names the folder in which ``make package`` put the packages.
"""

from pathlib import Path

from tests.cli.test_formats import write_all
from tests.packages.made import ANSWERS, CHECKOUT, hashes
from tests.packages.roots import HOME, Root
from tests.support.cli import run
from tests.support.intake import RunningIntake
from tests.support.media import clip, encoded, scene


def test_there_is_no_python_and_no_desktop_that_could_help(installed: Root) -> None:
    found = [
        path for path in installed.files("/usr/bin", "/usr/local/bin") if "python" in path or "Xorg" in path
    ]
    assert found == []


def test_it_finds_itself_whole_and_its_workers_locked_in(installed: Root) -> None:
    said = installed.run("takeitdown", "verify", "--json", person=True).row
    assert said["well"] is True
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}
    assert {"landlock", "seccomp", "no-new-privileges"} <= set(said["layers"])
    assert said["possible"] == []
    assert said["untraceable"] is True


def test_its_command_line_speaks_the_person_s_language(installed: Root) -> None:
    english, spanish = (
        installed.run("takeitdown", "--help", person=True, env={"LANGUAGE": code}).out
        for code in ("en", "es")
    )
    assert english != spanish


def test_every_kind_of_file_gives_the_checkout_s_fingerprints(installed: Root, tmp_path: Path) -> None:
    write_all(tmp_path)
    files = sorted(tmp_path.iterdir())
    installed.give(files, f"{HOME}/files")
    words = ("hash", "--json", "--details", "--frames-per-second", "2")
    inside = installed.run(
        "takeitdown", *words, *(f"{HOME}/files/{file.name}" for file in files), person=True, well=False
    )
    outside = run((*CHECKOUT, *words), *files)
    assert hashes(inside.rows) == hashes(outside.rows)
    assert inside.code == outside.code
    installed.run("rm", "-r", f"{HOME}/files", person=True)


def test_a_report_is_saved_sent_looked_at_and_taken_back(installed: Root, tmp_path: Path) -> None:
    picture, film = tmp_path / "picture.jpg", tmp_path / "film.mp4"
    picture.write_bytes(encoded(scene(3), "JPEG"))
    clip(film)
    with RunningIntake(tmp_path, practice=False) as intake:
        installed.give([picture, film, intake.descriptor_path], HOME)
        to = ("--intake", "intake.json", "--json")
        save = ("takeitdown", "save", "picture.jpg", "film.mp4", *ANSWERS, *to, "--out", "R.tid")
        saved = installed.run(*save, person=True).row
        (installed.folder / HOME.lstrip("/") / "pin").write_text(saved["pin"])
        sent = installed.run("takeitdown", "send", "R.tid", "--json", person=True).row
        assert sent["case"] == saved["case"]
        about = (saved["case"], "--pin-file", "pin", *to)
        assert installed.run("takeitdown", "status", *about, person=True).row["state"] == "active"
        assert installed.run("takeitdown", "withdraw", *about, person=True).row["state"] == "withdrawn"
    installed.run("takeitdown", "forget", "--all", "--yes", person=True)
    installed.run("rm", "picture.jpg", "film.mp4", "intake.json", "R.tid", "pin", person=True)
