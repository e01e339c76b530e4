"""The packages, installed and used where nothing else is. Long: ``make package-check`` runs it.

``TAKEITDOWN_PACKAGES`` names the folder in which ``make package`` put them.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_formats import write_all
from tests.packages import screens
from tests.packages.roots import CACHE, HOME, Root
from tests.packages.screens import until
from tests.support.cli import run
from tests.support.intake import free_port
from tests.support.media import clip, encoded, scene

MADE = Path(os.environ["TAKEITDOWN_PACKAGES"]).resolve()
PICTURES = MADE / "pictures"
CHECKOUT = (sys.executable, "-m", "takeitdown_desktop")
INTAKE = (sys.executable, "-m", "takeitdown_intake")
ANSWERS = ("--who", "self", "--under-18", "yes", "--explicit", "yes", "--shared", "no")
SUITES = ("bookworm", "trixie")
PLACES = ("/usr", "/etc", "/opt", "/var/lib", "/home", "/root", "/tmp", "/run")


@pytest.fixture(scope="module", params=SUITES)
def root(request: pytest.FixtureRequest) -> Iterator[Root]:
    made = Root(request.param, CACHE / f"try-{request.param}")
    yield made
    made.remove()


@pytest.fixture(scope="module")
def installed(root: Root) -> Root:
    (package,) = MADE.glob("takeitdown_*_amd64.deb")
    root.install(package)
    return root


def hashes(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """Rows of ``hash --json``, without the folder that a file lay in."""
    return [{**row, "file": Path(str(row["file"])).name} for row in rows]


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
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    data = tmp_path / "data"
    assert run((*INTAKE, "init"), "--data", data, "--base-url", url, "--name", "Hotline").code == 0
    descriptor = tmp_path / "intake.json"
    descriptor.write_text(run((*INTAKE, "descriptor"), "--data", data).out)
    installed.give([picture, film, descriptor], HOME)
    serve = [*INTAKE, "serve", "--data", str(data), "--port", str(port), "--stop-on-eof"]
    with subprocess.Popen(serve, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stdout.readline().startswith("Listening on")
        to = ("--intake", "intake.json")
        saved = installed.run(
            "takeitdown",
            "save",
            "picture.jpg",
            "film.mp4",
            *ANSWERS,
            *to,
            "--out",
            "R.tid",
            "--json",
            person=True,
        ).row
        (installed.folder / HOME.lstrip("/") / "pin").write_text(saved["pin"])
        assert (
            installed.run("takeitdown", "send", "R.tid", "--json", person=True).row["case"] == saved["case"]
        )
        about = (saved["case"], "--pin-file", "pin", *to, "--json")
        assert installed.run("takeitdown", "status", *about, person=True).row["state"] == "active"
        assert installed.run("takeitdown", "withdraw", *about, person=True).row["state"] == "withdrawn"
        server.stdin.close()
    installed.run("takeitdown", "forget", "--all", "--yes", person=True)
    installed.run("rm", "picture.jpg", "film.mp4", "intake.json", "R.tid", "pin", person=True)


@contextlib.contextmanager
def window(
    root: Root, screen: screens.X11 | screens.Wayland, command: str
) -> Iterator[subprocess.Popen[bytes]]:
    words = root.command(command, person=True, env=screen.env, binds=screen.binds)
    process = subprocess.Popen(words)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def has_drawn(picture: Path) -> bool:
    """Whether there is more on a picture than a background and a pointer."""
    from PIL import Image

    with Image.open(picture) as image:
        colours = image.convert("RGB").getcolors(1 << 20) or []
    return len([count for count, _ in colours if count > 200]) > 8


def leaves_nothing(root: Root, before: set[str]) -> None:
    left = root.files(HOME, "/tmp", "/run") - before
    assert {path for path in left if "/.cache/fontconfig" not in path and path != f"{HOME}/.cache"} == set()


def test_the_window_opens_on_x_goes_through_practice_and_leaves_nothing(installed: Root) -> None:
    through_practice(installed, "/usr/bin/takeitdown", f"x11-{installed.suite}")


def through_practice(root: Root, command: str, name: str) -> None:
    PICTURES.mkdir(exist_ok=True)
    picture = PICTURES / f"{name}.png"
    with screens.x11() as screen:
        before = root.files(HOME, "/tmp", "/run")
        began = time.monotonic()
        with window(root, screen, command) as process:
            until(screen.windows)
            print(f"{name}: the window was there after {time.monotonic() - began:.2f} s")
            until(lambda: has_drawn(screen.picture(picture)))
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=60) == 0
        leaves_nothing(root, before)


def test_the_window_opens_on_wayland(installed: Root) -> None:
    PICTURES.mkdir(exist_ok=True)
    picture = PICTURES / f"wayland-{installed.suite}.png"
    with screens.wayland() as screen, window(installed, screen, "/usr/bin/takeitdown") as process:
        until(lambda: has_drawn(screen.picture(picture)))
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0


def test_a_desktop_knows_the_program_and_its_kind_of_file(installed: Root) -> None:
    kinds = (installed.folder / "usr/share/mime/globs2").read_text()
    assert "application/vnd.takeitdown.report:*.tid" in kinds
    assert "/usr/share/applications/takeitdown.desktop" in installed.files("/usr/share/applications")


def test_an_upgrade_keeps_reports_and_an_older_version_is_refused_kindly(
    installed: Root, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(encoded(scene(3), "JPEG"))
    data, url = tmp_path / "data", "http://127.0.0.1:9"
    assert run((*INTAKE, "init"), "--data", data, "--base-url", url, "--name", "Hotline").code == 0
    descriptor = tmp_path / "intake.json"
    descriptor.write_text(run((*INTAKE, "descriptor"), "--data", data).out)
    installed.give([picture, descriptor], HOME)
    to = ("--intake", "intake.json", "--json")
    installed.run("takeitdown", "save", "picture.jpg", *ANSWERS, *to, person=True)
    kept = installed.run("takeitdown", "saved", "--json", person=True).rows
    assert len(kept) == 1

    newer = other_version(installed, "9.0.0")
    installed.install(newer)
    assert installed.run("takeitdown", "saved", "--json", person=True).rows == kept
    assert installed.run("takeitdown", "verify", person=True).code == 0

    (package,) = MADE.glob("takeitdown_*_amd64.deb")
    back = installed.run("dpkg", "--install", f"/root/{package.name}", well=False)
    assert back.code != 0
    assert "A newer version (9.0.0) is installed. Nothing was changed." in back.err
    assert installed.run("dpkg-query", "-W", "-f", "${Version} ${Status}", "takeitdown").out.startswith(
        "9.0.0"
    )
    installed.run("takeitdown", "forget", "--all", "--yes", person=True)
    installed.run("rm", "picture.jpg", "intake.json", person=True)


def other_version(root: Root, version: str) -> Path:
    """The same package under another version."""
    (package,) = MADE.glob("takeitdown_*_amd64.deb")
    tree, made = CACHE / "repacked", CACHE / f"takeitdown_{version}_amd64.deb"
    subprocess.run(["rm", "-rf", tree], check=True)
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    for name in ("control", "preinst"):
        text = (tree / "DEBIAN" / name).read_text()
        old = package.name.split("_")[1]
        (tree / "DEBIAN" / name).write_text(text.replace(old, version))
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, made],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    subprocess.run(["rm", "-rf", tree], check=True)
    return made


def test_removed_nothing_is_left(installed: Root) -> None:
    installed.run("apt-get", "-qq", "purge", "-y", "takeitdown")
    left = {path for path in installed.files(*PLACES) if "takeitdown" in path.lower()}
    assert {path for path in left if not path.startswith("/root/takeitdown_")} == set()
    assert "vnd.takeitdown" not in (installed.folder / "usr/share/mime/globs2").read_text()
    assert json.dumps(sorted(installed.files(HOME))) == json.dumps(
        sorted(f"{HOME}/{name}" for name in (".bash_logout", ".bashrc", ".profile"))
    )
