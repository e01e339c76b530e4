"""Ways through the window as a screen reader goes them, from outside and with nothing else."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_wire import CaseNumber, CaseState, Pin, WireError
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene

_SYSTEM_PYTHON = "/usr/bin/python3"  # has the binding, which no virtual environment can have
_READER = Path(__file__).with_name("screen_reader.py")
_ROOT = Path(__file__).parents[2]
_PATIENCE_S = 120

Way = Sequence[tuple[str, list[Any]]]
START = "Stop a picture or video from spreading"
FILES = "Choose the pictures and videos"
TO_FILES: Way = (
    (START, ["Start"]),
    ("Where is the picture or video?", ["On this computer", "Next"]),
    ("Who is this for?", ["Me", "Next"]),
    ("How old are you in the picture or video?", ["Under 18", "Next"]),
    ("Does it show you nude, partly nude, or something sexual?", ["Yes", "Next"]),
    ("Has it been shared?", ["I don't know", "Next"]),
)
FROM_FILES: Way = (
    (FILES, ["Next"]),
    ("A way to reach you?", ["Next"]),
    ("Check before anything is sent", ["Yes, these fingerprints may be sent", "Send now"]),
)
CARD = "It has been sent"
EVERYWHERE: Way = (
    (START, ["Settings"]),
    ("Settings", ["Done"]),
    (START, ["About and privacy"]),
    ("About and privacy", ["Who looks for copies"]),
    ("Who looks for copies", ["Back"]),
    ("About and privacy", ["Done"]),
    (START, ["Someone to talk to"]),
    ("Someone to talk to", ["Done"]),
    (START, ["Come back to a saved report"]),
    ("Come back to a saved report", ["Back"]),
    (START, ["Check on a report or take it back"]),
    ("Check on a report or take it back", ["Check a copy that you found"]),
    ("Check a copy that you found", ["Back"]),
    ("Check on a report or take it back", ["Back"]),
    (START, ["Start"]),
    ("Where is the picture or video?", ["On a phone or another device", "Next"]),
    ("Use the device that it is on", ["Back"]),
    ("Where is the picture or video?", ["I don't have it any more", "Next"]),
    ("You can still get help", ["Back"]),
    ("Where is the picture or video?", ["On this computer", "Next"]),
    ("Who is this for?", ["Me", "Next"]),
    ("How old are you in the picture or video?", ["18 or over", "Next"]),
    ("There is a place for this", ["Back"]),
    ("How old are you in the picture or video?", ["Under 18", "Next"]),
    ("Does it show you nude, partly nude, or something sexual?", ["No", "Next"]),
    ("There is other help", ["Back"]),
    *TO_FILES[-2:],
    (FILES, ["Use the sample files"]),
    (FILES, ["Go on another day"]),
    ("Go on another day", ["Back"]),
    *FROM_FILES,
    (CARD, []),
)


@pytest.fixture
def surroundings(screen: str, tmp_path: Path) -> dict[str, str]:
    if shutil.which("dbus-run-session") is None:
        pytest.skip("not installed: dbus")
    binding = [_SYSTEM_PYTHON, "-c", "import pyatspi"]
    if (
        not Path(_SYSTEM_PYTHON).exists()
        or subprocess.run(binding, capture_output=True, check=False).returncode
    ):
        pytest.skip("not installed: python3-pyatspi")
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    return {
        **os.environ,
        "DISPLAY": screen,
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


def walk(
    surroundings: dict[str, str], folder: Path, program: Sequence[str], way: Way, after: str = "kill"
) -> list[dict[str, Any]]:
    """What was found on each page.

    Args:
        after: "kill" the program at the end of the way, or "wait" for it.
    """
    heard, asked = folder / "heard.json", folder / "way.json"
    asked.write_text(json.dumps(way), encoding="utf-8")
    session = f'out=$1 way=$2 reader=$3; shift 3; "$@" & app=$!; {_SYSTEM_PYTHON} "$reader" "$way" > "$out" 2> "$out.log"; {after} $app'
    words = ("sh", str(heard), str(asked), str(_READER), sys.executable, *program)
    with subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", session, *words],
        cwd=_ROOT,
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            process.wait(_PATIENCE_S)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    said = heard.read_text(encoding="utf-8")
    assert said, heard.with_name(f"{heard.name}.log").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(said)
    return found


def test_a_whole_report_can_be_made_and_sent_with_a_screen_reader_alone(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    walked = walk(surroundings, tmp_path, ["-m", "tests.gui.staged_window"], EVERYWHERE)
    assert walked[-1]["title"] == CARD
    for page in walked:
        assert page["controls"]
        assert page["poor"] == []
    (rows,) = [page["rows"] for page in walked if page["rows"]][-1:]
    assert "same.jpg. Same as good.jpg. It counts once. Picture." in rows


def test_the_real_program_sends_a_report_to_a_real_intake_and_leaves_nothing(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen.png"
    chosen.write_bytes(encoded(scene(1), "PNG"))
    choosing = (FILES, ["Choose files"])
    found = ("Choose files", [["Find a name, or type where it is", str(chosen)], "Choose"])
    with RunningIntake(tmp_path, practice=False) as intake:
        program = ["-m", "takeitdown_desktop", "--intake", str(intake.descriptor_path)]
        way = (*TO_FILES, choosing, found, *FROM_FILES, (CARD, ["Finish", "Yes, close it"]))
        card = walk(surroundings, tmp_path, program, way, after="wait")[-1]
        case, pin = (first(kind, card["said"]) for kind in (CaseNumber, Pin))
        status = IntakeClient(intake.descriptor).status(case, pin)
    assert status.state in (CaseState.RECEIVED, CaseState.ACTIVE)
    assert status.items == 1
    left = [path for name in ("HOME", "TMPDIR") for path in Path(surroundings[name]).rglob("*")]
    assert [path for path in left if path.is_file()] == []


def first(kind: type[CaseNumber] | type[Pin], said: list[str]) -> Any:
    """The first of the texts that is one."""
    for text in said:
        with contextlib.suppress(WireError):
            return kind.parse(text.partition(": ")[2])
    raise AssertionError("nothing of the kind was said")
