"""The way through the window as a screen reader goes it, from outside and with nothing else."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

_SYSTEM_PYTHON = "/usr/bin/python3"  # has the binding, which no virtual environment can have
_READER = Path(__file__).with_name("screen_reader.py")
_ROOT = Path(__file__).parents[2]
_PATIENCE_S = 120


@pytest.fixture
def walked(screen: str, tmp_path: Path) -> list[dict[str, object]]:
    """What was found on each page of a whole report."""
    if shutil.which("dbus-run-session") is None:
        pytest.skip("not installed: dbus")
    binding = [_SYSTEM_PYTHON, "-c", "import pyatspi"]
    if (
        not Path(_SYSTEM_PYTHON).exists()
        or subprocess.run(binding, capture_output=True, check=False).returncode
    ):
        pytest.skip("not installed: python3-pyatspi")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    heard = tmp_path / "heard.json"
    session = '"$1" -m tests.gui.staged_window & app=$!; "$2" "$3" > "$4"; kill $app'
    words = ("sh", sys.executable, _SYSTEM_PYTHON, str(_READER), str(heard))
    with subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", session, *words],
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            process.wait(_PATIENCE_S)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    found: list[dict[str, object]] = json.loads(heard.read_text(encoding="utf-8"))
    return found


def test_a_whole_report_can_be_made_and_sent_with_a_screen_reader_alone(
    walked: list[dict[str, object]],
) -> None:
    assert walked[-1]["title"] == "Your case card"
    for page in walked:
        assert page["controls"]
        assert page["poor"] == []
    rows = next(page["rows"] for page in walked if page["rows"])
    assert isinstance(rows, list)
    assert "same.jpg. Same as good.jpg. It counts once." in rows
