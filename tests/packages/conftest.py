"""Systems in which packages are tried, made once for all files of tests."""

from collections.abc import Iterator

import pytest

from tests.packages import made
from tests.packages.roots import CACHE, SUITES, Root


@pytest.fixture(scope="session", params=SUITES)
def installed(request: pytest.FixtureRequest) -> Iterator[Root]:
    """A system with the Debian package and what it depends on, and nothing else."""
    root = Root(request.param, CACHE / f"try-{request.param}")
    root.install(made.deb())
    yield root
    root.remove()
