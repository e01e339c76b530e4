"""The AppImage, on systems where nothing was installed for it. Long: ``make package-check`` runs it."""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packages import screens
from tests.packages.long_installed import (
    ANSWERS,
    CHECKOUT,
    INTAKE,
    MADE,
    PICTURES,
    has_drawn,
    hashes,
    leaves_nothing,
    window,
)
from tests.packages.roots import CACHE, HOME, PERSON, Root
from tests.packages.screens import until
from tests.support.cli import run
from tests.support.media import clip, encoded, scene

STICK = "/media/stick"


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def root(request: pytest.FixtureRequest) -> Iterator[Root]:
    """A system with what every desktop has, and a stick with the AppImage."""
    made = Root(request.param, CACHE / f"try-appimage-{request.param}")
    made.run(
        "apt-get", "-qq", "install", "-y", "--no-install-recommends", "fontconfig", "fonts-dejavu-core"
    )
    (image,) = MADE.glob("takeitdown-*-x86_64.AppImage")
    made.give([image], STICK)
    (made.folder / STICK.lstrip("/") / image.name).rename(made.folder / STICK.lstrip("/") / "tid")
    (made.folder / STICK.lstrip("/") / "tid").chmod(0o755)
    yield made
    made.remove()


def test_it_finds_itself_whole_and_its_workers_locked_in(root: Root) -> None:
    before = root.files(HOME, "/tmp", "/run")
    said = root.run(f"{STICK}/tid", "verify", "--json", person=True).row
    assert said["well"] is True
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}
    assert {"landlock", "seccomp"} <= set(said["layers"])
    leaves_nothing(root, before)


def test_mounted_it_is_the_same_and_the_mount_is_gone_afterwards(root: Root) -> None:
    root.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "fuse3")
    device = Path("/dev/fuse")
    mode = device.stat().st_mode & 0o777
    device.chmod(0o666)  # as udev does
    try:
        before = root.files(HOME, "/tmp", "/run")
        assert root.run(f"{STICK}/tid", "verify", "--json", person=True).row["well"] is True
        until(lambda: root.files(HOME, "/tmp", "/run") == before)
    finally:
        device.chmod(mode)


def test_a_picture_and_a_film_give_the_checkout_s_fingerprints(root: Root, tmp_path: Path) -> None:
    picture, film = tmp_path / "picture.jpg", tmp_path / "film.mp4"
    picture.write_bytes(encoded(scene(3), "JPEG"))
    clip(film)
    root.give([picture, film], HOME)
    words = ("hash", "--json", "--details")
    inside = root.run(f"{STICK}/tid", *words, "picture.jpg", "film.mp4", person=True)
    assert hashes(inside.rows) == hashes(run((*CHECKOUT, *words), picture, film).rows)
    root.run("rm", "picture.jpg", "film.mp4", person=True)


def test_the_window_opens_and_leaves_nothing(root: Root) -> None:
    PICTURES.mkdir(exist_ok=True)
    picture = PICTURES / f"appimage-{root.suite}.png"
    with screens.x11() as screen:
        before = root.files(HOME, "/tmp", "/run")
        began = time.monotonic()
        with window(root, screen, f"{STICK}/tid") as process:
            until(screen.windows)
            print(
                f"AppImage, unpacked, {root.suite}: the window was there after {time.monotonic() - began:.2f} s"
            )
            until(lambda: has_drawn(screen.picture(picture)))
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=60) == 0
        leaves_nothing(root, before)
        assert root.files(HOME) <= before


def test_on_a_stick_everything_that_is_kept_lies_on_the_stick(root: Root, tmp_path: Path) -> None:
    stick = root.folder / STICK.lstrip("/")
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(encoded(scene(3), "JPEG"))
    data = tmp_path / "data"
    assert (
        run((*INTAKE, "init"), "--data", data, "--base-url", "http://127.0.0.1:9", "--name", "H").code == 0
    )
    descriptor = tmp_path / "intake.json"
    descriptor.write_text(run((*INTAKE, "descriptor"), "--data", data).out)
    root.give([picture, descriptor], STICK)
    (stick / "takeitdown-data").mkdir(mode=0o700)
    os.chown(stick / "takeitdown-data", PERSON, PERSON)
    before = root.files(HOME, "/tmp", "/run")
    to = ("--intake", f"{STICK}/intake.json", "--json")
    root.run(f"{STICK}/tid", "save", f"{STICK}/picture.jpg", *ANSWERS, *to, person=True)
    assert len(root.run(f"{STICK}/tid", "saved", "--json", person=True).rows) == 1
    assert list((stick / "takeitdown-data" / "outbox").glob("*.tid"))
    assert root.files(HOME, "/tmp", "/run") == before
    shutil.rmtree(stick / "takeitdown-data")
