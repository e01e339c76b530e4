"""A package of one service, installed: where its reports go, whatever lies beside it. Long: ``make package-check``."""

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer import stage
from installer.linux import deb
from installer.recipe import Recipe
from tests.packages import made, screens
from tests.packages.long_desktop import MARK, window
from tests.packages.made import ANSWERS
from tests.packages.roots import CACHE, HOME, Root, marked
from tests.packages.screens import drawn, settled, until
from tests.support.cli import Done
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene
from tools import manifest

INSIDE = "/usr/lib/takeitdown/lib/packages/takeitdown_desktop/resources/service/intake.json"
OTHER = "https://elsewhere.example.net"


@dataclass(frozen=True)
class Hotline:
    """A system with the package of a service, and the service."""

    root: Root
    intake: RunningIntake

    def run(self, *words: str, well: bool = True, **env: str) -> Done:
        return self.root.run(*words, person=True, well=well, env=env)

    def state(self, saved: dict[str, str]) -> str:
        """What the service says of a report that was saved."""
        (self.root.folder / HOME.lstrip("/") / "pin").write_text(saved["pin"])
        words = ("takeitdown", "status", saved["case"], "--pin-file", "pin", "--json")
        done = self.run(*words, well=False)
        return str(done.row["state"]) if done.code == 0 else "unknown"


@pytest.fixture(scope="module")
def hotline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hotline]:
    """The package as ``make package DESCRIPTOR=...`` makes it, from the tree that is there, not compressed."""
    folder = tmp_path_factory.mktemp("hotline")
    with RunningIntake(folder, practice=False, name="Hotline") as intake:
        recipe = Recipe.of_checkout(
            descriptor=intake.descriptor_path, name="Hotline report", languages=("es", "pt_BR")
        )
        tree = folder / "tree"
        subprocess.run(["cp", "-a", made.folder() / "work" / "tree", tree], check=True)
        stage.put_service(recipe, tree / stage.PACKAGES)
        manifest.write(tree)
        package = deb.build(recipe, tree, folder, folder, "none")
        root = Root("bookworm", CACHE / "try-service")
        root.install(package, "xdg-utils", "libglib2.0-bin", "desktop-file-utils")
        shutil.rmtree(folder / "deb")
        picture = folder / "picture.jpg"
        picture.write_bytes(encoded(scene(3), "JPEG"))
        root.give([picture], HOME)
        yield Hotline(root, intake)
        root.remove()


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory, hotline: Hotline) -> Path:
    """A descriptor with the same name and another address, in every place that a person can write to."""
    folder = tmp_path_factory.mktemp("other")
    path = folder / "intake.json"
    path.write_text(json.dumps({**json.loads(hotline.intake.descriptor_path.read_text()), "url": OTHER}))
    for place in ("", "/service", "/resources/service", "/.local/share/takeitdown", "/.config/takeitdown"):
        hotline.root.give([path], HOME + place)
    hotline.root.run("chown", "-R", "person:", HOME)
    return path


def test_it_says_where_its_reports_go_and_is_whole(hotline: Hotline) -> None:
    said = hotline.root.run("dpkg-query", "-W", "-f", "${Description}", "takeitdown").out
    assert "Reports made with this package go to Hotline at 127.0.0.1" in said
    assert hotline.run("takeitdown", "verify", "--json").row["well"] is True
    entry = (hotline.root.folder / "usr/share/applications/takeitdown.desktop").read_text("utf-8")
    assert "Name=Hotline report\n" in entry


def test_it_speaks_the_languages_that_it_was_built_with(hotline: Hotline) -> None:
    english, spanish, german = (
        hotline.run("takeitdown", "--help", LANGUAGE=code).out for code in ("en", "es", "de")
    )
    assert german == english != spanish


def test_no_descriptor_beside_it_changes_where_reports_go(hotline: Hotline, other: Path) -> None:
    save = ("takeitdown", "save", "picture.jpg", *ANSWERS)
    done = hotline.run(*save, "--out", "ours.tid", "--json")
    assert "127.0.0.1" in done.err
    assert "elsewhere" not in done.out + done.err
    hotline.run("takeitdown", "send", "ours.tid")
    assert hotline.state(done.row) == "active"
    for words, env in (
        (("--intake", other.name), {}),
        ((), {"TAKEITDOWN_INTAKE": f"{HOME}/{other.name}"}),
    ):
        refused = hotline.run(*save, "--out", "theirs.tid", *words, well=False, **env)
        assert refused.code != 0
        assert "127.0.0.1" in refused.err
        assert "elsewhere.example.net" in refused.err
    assert f"{HOME}/theirs.tid" not in hotline.root.files(HOME)


def test_the_person_cannot_change_the_descriptor_inside(hotline: Hotline, other: Path) -> None:
    for words in (("cp", f"{HOME}/{other.name}", INSIDE), ("rm", "-f", INSIDE), ("mv", INSIDE, "old.json")):
        assert hotline.run(*words, well=False).code != 0
    inside = hotline.root.folder / INSIDE.lstrip("/")
    assert inside.read_bytes() == hotline.intake.descriptor_path.read_bytes()


@pytest.mark.usefixtures("other")
def test_a_double_click_on_a_saved_report_shows_it_and_a_click_sends_it(hotline: Hotline) -> None:
    saved = hotline.run(
        "takeitdown", "save", "picture.jpg", *ANSWERS, "--out", "my report.tid", "--json"
    ).row
    with screens.x11() as screen:
        empty = screen.picture()
        screen.env["XDG_CURRENT_DESKTOP"] = "GNOME"
        with window(hotline.root, screen, "xdg-open", f"{HOME}/my report.tid"):
            until(screen.windows)
            settled(screen, lambda image: drawn(image, empty)).save(made.pictures() / "double-click.png")
            assert hotline.state(saved) == "unknown"
            screen.focus()
            screen.keys("Return")
            until(lambda: hotline.state(saved) == "active")
            settled(screen).save(made.pictures() / "double-click-sent.png")
            for pid in [pid for pid, words in marked(MARK).items() if "--part" not in words]:
                os.kill(pid, signal.SIGTERM)
            until(lambda: not marked(MARK))
