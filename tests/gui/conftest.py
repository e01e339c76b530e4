"""A window on a stage for every test: nothing behind it, and no network."""

import contextlib
import gc
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.shell.application import forget_settings
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_desktop.languages import ENGLISH
from tests.gui.person import Person
from tests.gui.stories import OUTCOMES
from tests.support.gui.fakes import FakeApp


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so when a window has a smallest size; it means nothing."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    forget_settings(str(tmp_path_factory.mktemp("settings")))
    return qapp


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, lambda: theme.LIGHT)
    made.set_language(ENGLISH)
    yield made
    made.usual()
    made.set_language(ENGLISH)


@pytest.fixture(autouse=True)
def windows_end_in_their_own_thread() -> Iterator[None]:
    """Python may collect garbage in any thread; a window must not be destroyed in a worker's."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Refuses every connection, and says at the end that none was tried."""
    tried: list[object] = []

    def refuse(*args: object, **_named: object) -> object:
        tried.append(args)
        raise AssertionError("something opened a connection")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield tried
    assert not tried


@pytest.fixture
def app() -> FakeApp:
    return FakeApp(OUTCOMES, practice=False)


@pytest.fixture
def person(qtbot: QtBot, app: FakeApp, appearance: Appearance) -> Person:
    window = Window(app, appearance)
    qtbot.addWidget(window, before_close_func=Window.close_now)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Person(qtbot, window)


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own, by its display name."""
    with virtual_screen() as name:
        yield name


@contextlib.contextmanager
def virtual_screen(width: int = 1280, height: int = 900) -> Iterator[str]:
    """A screen of this many pixels, by its display name."""
    if shutil.which("Xvfb") is None:
        pytest.skip("not installed: Xvfb")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        # Without -noreset, whoever comes while the server starts over after its last client is refused.
        [
            *("Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24"),
            *("-nolisten", "tcp", "-noreset"),
        ],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        number = numbers.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
