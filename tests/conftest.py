"""What holds for all tests."""

import gc
import warnings
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> Generator[None, object, object]:
    """Let coverage drop the data files that killed processes tore.

    It leaves them open, which from Python 3.13 on is a warning, and warnings are errors. Where workers
    run the tests, the process that gathers the data files runs none, so no database of ours is overlooked.
    """
    done = yield
    if session.config.getoption("numprocesses", None):
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="unclosed database", category=ResourceWarning)
            gc.collect()
    return done
