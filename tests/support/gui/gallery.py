"""Every page as a picture, so that whoever changes one looks at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.shell.window import MIN_SIZE, SIZE, TITLE, Window
from takeitdown_desktop.languages import ENGLISH
from tests.support.gui.pseudo import Pseudo
from tests.support.gui.scenes import Scenes

_ROUNDS = 4
"""What has changed is laid out, then what stands around it, and so on outwards."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which the window can look.

    Attributes:
        size: width and height of the window.
        scale: text size; 1.0 is 100 %.
        language: code of the language of the texts.
        stretched: longer texts with accents in place of English.
    """

    colours: theme.Colours = theme.LIGHT
    size: tuple[int, int] = SIZE
    scale: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    language: str = ENGLISH
    stretched: bool = False


LOOKS = {
    "light": Look(),
    "dark": Look(theme.DARK),
    "high-contrast": Look(theme.HIGH_DARK),
    "right-to-left": Look(direction=Qt.LayoutDirection.RightToLeft),
    "large-text": Look(scale=2.0),
    "smallest-window": Look(size=MIN_SIZE),
    "german": Look(language="de"),
    "long-words": Look(size=MIN_SIZE, stretched=True),
}


def shown(look: Look) -> Iterator[tuple[str, Window]]:
    """Each scene by its name, in a window that stands still until the next one is asked for."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([TITLE, *theme.STYLE])
    appearance = Appearance(app, lambda: look.colours)
    appearance.set_scale(look.scale)
    appearance.set_language(look.language)
    pseudo = Pseudo()
    if look.stretched:
        app.installTranslator(pseudo)
    app.setLayoutDirection(look.direction)
    scenes = Scenes(appearance)
    window = scenes.window
    window.resize(*look.size)
    window.show()
    try:
        for name in scenes.all():
            for _ in range(_ROUNDS):
                app.processEvents()
            yield name, window
    finally:
        window.close_now()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        app.removeTranslator(pseudo)
        appearance.set_language(ENGLISH)
        appearance.usual()


def _picture(window: Window) -> QPixmap:
    """The window, and the dialog in front of it."""
    whole = window.grab()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        where = dialog.rect()
        where.moveCenter(window.rect().center())
        with QPainter(whole) as painter:
            painter.drawPixmap(where.topLeft(), dialog.grab())
            painter.drawRect(where)
    return whole


def render(folder: Path, look: Look = LOOKS["light"], beginning: str = "") -> list[Path]:
    """Draw every scene whose name has this beginning into ``folder`` as PNG files; returns them in order."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for number, (name, window) in enumerate(shown(look), 1):
        if name.startswith(beginning):
            made.append(folder / f"{number:02}-{name}.png")
            _picture(window).save(str(made[-1]))
    return made
