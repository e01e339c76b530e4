"""``takeitdown doctor``: what a process that reads files can do on this computer."""

import platform
from pathlib import Path

import pytest

from takeitdown_desktop.core.workers.self_test import Attempt, examine
from tests.support.cli import takeitdown

linux_only = pytest.mark.skipif(platform.system() != "Linux", reason="the layers of Linux")


@linux_only
def test_a_worker_is_refused_connections_files_folders_and_programs(tmp_path: Path) -> None:
    found = takeitdown("doctor", "--json", env={"TAKEITDOWN_DATA": str(tmp_path)})
    assert found.code == 0, found.err
    assert found.row["refused"] == dict.fromkeys(Attempt, True)
    layers = found.row["layers"]
    # Not every kernel was built with Landlock.
    assert {name for name, held in layers.items() if held} >= layers.keys() - {"landlock"}
    assert all(found.row["decoders"].values())
    assert found.row["data"] == str(tmp_path)


def test_without_its_locks_a_worker_could_do_all_of_that() -> None:
    found = examine(locked=False)
    assert found.layers == ()
    assert set(found.possible) == set(Attempt)


@linux_only
def test_it_is_said_in_words() -> None:
    found = takeitdown("doctor")
    assert found.out.count("refused  ") == len(Attempt)
    assert "POSSIBLE" not in found.out
    assert "seccomp" in found.out
    assert found.out.startswith("takeitdown 0.")
