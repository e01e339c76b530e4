"""What holds for all tests."""

import gc
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Generator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_HOME = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep what the program writes for its user out of the home of whoever runs the tests."""
    config.stash[_HOME] = tempfile.mkdtemp(prefix="tests-data-")
    os.environ["XDG_DATA_HOME"] = config.stash[_HOME]
    for name in ("LANGUAGE", "LANG", "LC_MESSAGES"):  # whatever whoever runs the tests speaks
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    if os.name == "posix" and not hasattr(config, "workerinput"):  # texts may have changed since the set-up
        subprocess.run([_ROOT / "tools" / "i18n", "compile"], check=True)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> Generator[None, object, object]:
    """Let collecting garbage pass over what the tests are made of, and coverage drop the data files that killed processes tore.

    What was imported and collected stays until the end. There is so much of it that each test of the window, which
    ends with a collection, would take up to half a second longer.

    Coverage leaves those data files open, which from Python 3.13 on is a warning, and warnings are errors. Where
    workers run the tests, the process that gathers the data files runs none, so no database of ours is overlooked.
    """
    gc.collect()
    gc.freeze()
    done = yield
    if session.config.getoption("numprocesses", None):
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="unclosed database", category=ResourceWarning)
            gc.collect()
    return done
