"""How the whole program looks right now: colours as the system asks for them, text as large as the person wants."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.appearance import language, theme
from takeitdown_desktop.gui.appearance.apply_theme import apply_theme
from takeitdown_desktop.gui.appearance.language import Language

_USUAL_PX = 15  # of a system's own text; more means that large text was asked for


class Looks(QObject):
    """Dresses the program, and dresses it anew when the system or the person asks; kept for one run.

    Args:
        colours: which set to use, asked each time.
    """

    changed = Signal()
    language_changed = Signal()

    def __init__(self, app: QApplication, colours: Callable[[], theme.Colours] = theme.of_system) -> None:
        super().__init__()
        self.app = app
        self._language = Language(app)
        self._language.put_on(language.of_system())
        self._colours = colours
        self._scale = _nearest(QFontInfo(app.font()).pixelSize() / _USUAL_PX)
        theme.prepare()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.dress)
        self.dress()

    @property
    def language(self) -> str:
        """Code of the language of the texts."""
        return self._language.code

    def set_language(self, code: str) -> None:
        if code != self._language.code:
            before = self._language.font
            self._language.put_on(code)
            if self._language.font != before:
                self.dress()
            self.language_changed.emit()

    @property
    def scale(self) -> float:
        """Text size; 1.0 is 100 %."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        if scale != self._scale:
            self._scale = scale
            self.dress()

    def larger(self) -> None:
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def usual(self) -> None:
        self.set_scale(theme.SCALES[0])

    def dress(self) -> None:
        apply_theme(self.app, self._colours(), self._scale, self._language.font)
        self.changed.emit()

    def _step(self, by: int) -> None:
        at = theme.SCALES.index(self._scale) + by
        self.set_scale(theme.SCALES[max(0, min(at, len(theme.SCALES) - 1))])


def _nearest(scale: float) -> float:
    return min(theme.SCALES, key=lambda one: abs(one - scale))
