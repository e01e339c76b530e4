"""The AppImage, on systems where nothing was installed for it. Long: ``make package-check`` runs it."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packages import made, screens
from tests.packages.long_desktop import end, goes_to_check, leaves_nothing, say_start, window
from tests.packages.made import ANSWERS, CHECKOUT, INTAKE, hashes
from tests.packages.roots import CACHE, HOME, PERSON, SUITES, Root
from tests.packages.screens import drawn, settled, until
from tests.support.cli import run
from tests.support.media import clip, encoded, scene

STICK = "/media/stick"
PROGRAM = f"{STICK}/tid"


@pytest.fixture(scope="module", params=SUITES)
def root(request: pytest.FixtureRequest) -> Iterator[Root]:
    """A system with what every desktop has, and a stick with the AppImage."""
    fresh = Root(request.param, CACHE / f"try-appimage-{request.param}")
    fresh.install("fontconfig", "fonts-dejavu-core", "fuse3")
    fresh.give([made.appimage()], STICK)
    program = fresh.folder / PROGRAM.lstrip("/")
    program.with_name(made.appimage().name).rename(program)
    program.chmod(0o755)
    yield fresh
    fresh.remove()


@contextlib.contextmanager
def fuse() -> Iterator[None]:
    """Let everybody mount files of their own, as udev does on a desktop."""
    device = Path("/dev/fuse")
    mode = device.stat().st_mode & 0o777
    device.chmod(0o666)
    try:
        yield
    finally:
        device.chmod(mode)


def test_it_finds_itself_whole_and_its_workers_locked_in(root: Root) -> None:
    before = root.contents(HOME, "/tmp", "/run")
    said = root.run(PROGRAM, "verify", "--json", person=True).row
    assert said["well"] is True
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}
    assert {"landlock", "seccomp"} <= set(said["layers"])
    leaves_nothing(root, before)


def test_mounted_it_is_the_same_and_the_mount_is_gone_afterwards(root: Root) -> None:
    with fuse():
        before = root.files(HOME, "/tmp", "/run")
        assert root.run(PROGRAM, "verify", "--json", person=True).row["well"] is True
        until(lambda: root.files(HOME, "/tmp", "/run") == before)


def test_a_picture_and_a_film_give_the_checkout_s_fingerprints(root: Root, tmp_path: Path) -> None:
    picture, film = tmp_path / "picture.jpg", tmp_path / "film.mp4"
    picture.write_bytes(encoded(scene(3), "JPEG"))
    clip(film)
    root.give([picture, film], HOME)
    words = ("hash", "--json", "--details")
    inside = root.run(PROGRAM, *words, "picture.jpg", "film.mp4", person=True)
    assert hashes(inside.rows) == hashes(run((*CHECKOUT, *words), picture, film).rows)
    root.run("rm", "picture.jpg", "film.mp4", person=True)


def test_the_window_opens_takes_a_picture_in_and_leaves_nothing(root: Root, tmp_path: Path) -> None:
    goes_to_check(root, f"appimage-{root.suite}", tmp_path, PROGRAM)


def test_on_a_stick_everything_that_is_kept_lies_on_the_stick(root: Root, tmp_path: Path) -> None:
    stick = root.folder / STICK.lstrip("/")
    picture, descriptor = tmp_path / "picture.jpg", tmp_path / "intake.json"
    picture.write_bytes(encoded(scene(3), "JPEG"))
    data, url = tmp_path / "data", "http://127.0.0.1:9"
    assert run((*INTAKE, "init"), "--data", data, "--base-url", url, "--name", "Hotline").code == 0
    descriptor.write_text(run((*INTAKE, "descriptor"), "--data", data).out)
    root.give([picture, descriptor], STICK)
    (stick / "takeitdown-data").mkdir(mode=0o700)
    os.chown(stick / "takeitdown-data", PERSON, PERSON)
    to = ("--intake", f"{STICK}/intake.json", "--json")
    with screens.x11() as screen:
        before, empty = root.contents(HOME, "/tmp", "/run"), screen.picture()
        root.run(PROGRAM, "save", f"{STICK}/picture.jpg", *ANSWERS, *to, person=True)
        (kept,) = (stick / "takeitdown-data" / "outbox").glob("*.tid")
        assert len(root.run(PROGRAM, "saved", "--json", person=True).rows) == 1
        words = (PROGRAM, f"{STICK}/takeitdown-data/outbox/{kept.name}")
        with window(root, screen, *words) as process:
            picture_of = settled(screen, lambda image: drawn(image, empty))
            picture_of.save(made.pictures() / f"stick-{root.suite}.png")
            end(process)
        leaves_nothing(root, before)
    shutil.rmtree(stick / "takeitdown-data")


def test_the_first_page_is_there_within_two_seconds_also_from_the_disk(root: Root) -> None:
    image = root.folder / PROGRAM.lstrip("/")
    say_start(root, "AppImage, unpacked at each start", PROGRAM, image)
    with fuse():
        times = say_start(root, "AppImage, mounted", PROGRAM, image)
    if os.getloadavg()[0] > 1.5:
        pytest.skip("this computer does other work: the times say nothing")
    assert sorted(times)[1] <= 2.0
