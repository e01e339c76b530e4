"""The window on a stage, as a program of its own, so that a screen reader can look at it from outside."""

import sys

from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.shell.window import TITLE, Window
from takeitdown_desktop.gui.widgets import spoken
from tests.gui.stories import OUTCOMES
from tests.support.gui.fakes import FakeApp


def main() -> int:
    app = QApplication([TITLE, *theme.STYLE])
    app.setApplicationName(TITLE)
    spoken.install()
    window = Window(FakeApp(OUTCOMES, practice=True), Appearance(app))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
