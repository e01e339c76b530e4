"""The main job from an empty folder, in six commands, ending with a platform's own tool.

``threatexchange`` is used as it comes from its makers, by configuration alone.
"""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support import golden
from tests.support.answers import ANSWERS
from tests.support.cli import INTAKE, TAKEITDOWN, Done, run
from tests.support.intake import free_port
from tests.support.media import encoded, scene

TX = (sys.executable, "-m", "threatexchange.cli.main")


@dataclass(frozen=True)
class Hotline:
    """A folder with a served intake, a platform's keys, and a report that was saved and sent."""

    folder: Path
    url: str
    keys: dict[str, str]
    case: str

    @property
    def about(self) -> tuple[str, ...]:
        return (self.case, "--pin-file", "pin", "--intake", "intake.json", "--json")


@contextmanager
def hotline(folder: Path, picture: Path) -> Iterator[Hotline]:
    """The commands from an empty folder to a report that has arrived."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"

    def done(command: tuple[str, ...], *words: str | Path) -> Done:
        finished = run(command, *words, cwd=folder)
        assert finished.code == 0, finished.err
        return finished

    done(INTAKE, "init", "--data", "data", "--base-url", url, "--name", f"Hotline {secrets.token_hex(4)}")
    (folder / "intake.json").write_text(done(INTAKE, "descriptor", "--data", "data").out)
    command = [*INTAKE, "serve", "--data", "data", "--port", str(port), "--stop-on-eof"]
    with subprocess.Popen(
        command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline().startswith("Listening on")
        keys = done(INTAKE, "partner", "add", "--data", "data", "Platform", "--json").row
        to = ("--intake", "intake.json", "--out", "REPORT.tid", "--json")
        saved = done(TAKEITDOWN, "save", picture, *ANSWERS, *to).row
        (folder / "pin").write_text(saved["pin"])
        assert done(TAKEITDOWN, "send", "REPORT.tid", "--json").row["case"] == saved["case"]
        yield Hotline(folder, url, keys, saved["case"])
        process.stdin.close()


class Platform:
    """A platform's client with its own state."""

    def __init__(self, folder: Path, url: str, keys: dict[str, str]) -> None:
        self._env = {
            "TX_STATEDIR": str(folder / "tx"),
            "TX_STOPNCII_KEYS": f"{keys['fetch_key']},{keys['subscription_key']},{url}/v1",
            "TZ": "UTC",
        }
        assert self._tx("config", "collab", "edit", "stop_ncii", "--create", "intake").code == 0

    def _tx(self, *words: str | Path) -> Done:
        return run(TX, *words, env=self._env)

    def fetch(self, *, afresh: bool = False) -> None:
        if afresh:
            assert self._tx("fetch", "--clear").code == 0
        done = self._tx("fetch")
        assert done.code == 0, done.err

    def matches(self, picture: Path) -> str:
        done = self._tx("match", "photo", picture)
        assert done.code == 0, done.err
        return done.out.strip()


def media(folder: Path) -> tuple[Path, Path, Path]:
    """The picture, a copy at half its size and quality 60, and another picture."""
    if golden.IMAGES:
        original = golden.FOLDER / "pdq__data__bridge-mods__aaa-orig.jpg"
        other = golden.FOLDER / "pdq__data__reg-test-input__pen-and-coaster.png"
        from PIL import Image

        image = Image.open(original).convert("RGB")
    else:
        original, other, image = folder / "original.jpg", folder / "other.png", scene(1, 1_600, 1_000)
        original.write_bytes(encoded(image, "JPEG", quality=90))
        other.write_bytes(encoded(scene(2, 900, 700), "PNG"))
    copy = folder / "copy.jpg"
    copy.write_bytes(encoded(image.resize((image.width // 2, image.height // 2)), "JPEG", quality=60))
    return original, copy, other


@pytest.mark.skipif(
    os.name == "nt", reason="weighted-levenshtein, which that tool loads, has no wheel for Windows"
)
def test_six_commands_end_with_a_platform_s_own_tool_finding_the_copy(tmp_path: Path) -> None:
    original, copy, other = media(tmp_path)
    with hotline(tmp_path, original) as report:
        platform = Platform(tmp_path, report.url, report.keys)
        platform.fetch()
        assert platform.matches(original).startswith("pdq ")
        assert platform.matches(copy).startswith("pdq ")
        assert platform.matches(other) == ""

        assert run(TAKEITDOWN, "status", *report.about, cwd=tmp_path).row["picked_up"] == 1
        assert run(TAKEITDOWN, "withdraw", *report.about, cwd=tmp_path).row["state"] == "withdrawn"
        platform.fetch(afresh=True)
        assert platform.matches(copy) == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has a screen")
def test_without_a_screen_make_run_does_the_main_job_on_the_command_line(tmp_path: Path) -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"
    }
    bare["TMPDIR"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "tools.demo"],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("There is no screen here")
    steps = [line.split()[2] for line in done.stdout.splitlines() if line.startswith("$ takeitdown")]
    assert steps == ["hash", "save", "send", "status"]
    assert "State        The report is active." in done.stdout
    assert list(tmp_path.iterdir()) == [], "the practice intake leaves nothing behind"
    assert not json.dumps(done.stdout).count("Traceback")
