"""Processes that are started with what ``subprocess`` can't give them. ``installer/windows/check`` runs it under Wine.

Wine has no containers: what is tried is all that a process in one gets beside the container itself.
"""

import os
import sys
from multiprocessing import Pipe
from pathlib import Path

import pytest

from takeitdown_desktop.core.workers.sandbox import app_container
from takeitdown_desktop.core.workers.sandbox.windows_process import create

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="on Windows, or under Wine")

TELLS = """
import os, sys
from multiprocessing.connection import PipeConnection
said = [os.environ["WORD"], "OTHER" in os.environ, os.getcwd(), sys.argv[2]]
PipeConnection(int(sys.argv[1])).send(said)
sys.exit(7)
"""


def test_it_gets_its_environment_its_folder_its_words_and_one_handle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTHER", "of the one who starts it")
    ours, theirs = Pipe()
    number = theirs.fileno()
    word = 'a "b" ö\\'
    command = [sys.executable, "-c", TELLS, str(number), word]
    variables = {"WORD": "写", "SYSTEMROOT": os.environ["SYSTEMROOT"]}
    process = create(command, variables, number, tmp_path, None)
    assert process is not None
    theirs.close()
    assert ours.recv() == ["写", False, str(tmp_path), word]
    assert process.wait() == 7
    assert process.wait() == 7
    process.kill()


def test_it_can_be_ended(tmp_path: Path) -> None:
    ours, theirs = Pipe()
    number = theirs.fileno()
    command = [sys.executable, "-c", "import time; time.sleep(600)"]
    process = create(command, dict(os.environ), number, tmp_path, None)
    assert process is not None
    theirs.close()
    process.kill()
    assert process.wait() == 1
    with pytest.raises(EOFError):  # nobody else has the other end
        ours.recv()


def test_without_a_container_that_may_read_the_program_nothing_is_started(tmp_path: Path) -> None:
    marker = tmp_path / "started"
    command = [sys.executable, "-c", f"open({str(marker)!r}, 'w')"]
    assert app_container.start(command, dict(os.environ), 0) is None
    assert not marker.exists()
