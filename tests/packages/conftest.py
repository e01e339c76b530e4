"""Systems in which packages are tried, made once for all files of tests."""

import shutil
from collections.abc import Iterator

import pytest

from installer.windows import debian, emulator
from installer.windows.emulator import Wine
from tests.packages import made, screens
from tests.packages.roots import CACHE, SUITES, Root


@pytest.fixture(scope="session", params=SUITES)
def installed(request: pytest.FixtureRequest) -> Iterator[Root]:
    """A system with the Debian package and what it depends on, and nothing else."""
    root = Root(request.param, CACHE / f"try-{request.param}")
    root.install(made.deb())
    yield root
    root.remove()


@pytest.fixture(scope="module")
def screen() -> Iterator[screens.X11]:
    with screens.x11() as made_screen:
        yield made_screen


@pytest.fixture(scope="module")
def wine(screen: screens.X11) -> Iterator[Wine]:
    system = debian.prepared(CACHE, (*debian.BUILDING, *debian.RUNNING))
    with emulator.running(system, screen.env["DISPLAY"]) as running:
        (setup,) = made.folder().glob("takeitdown-*-windows-x64-setup.exe")
        shutil.copyfile(setup, running.drive / "setup.exe")
        yield running
