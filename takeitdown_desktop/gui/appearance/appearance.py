"""The appearance of the whole program: colours as the system asks for them, language and text size as the person does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.appearance import language, theme
from takeitdown_desktop.gui.appearance.apply_theme import apply_theme
from takeitdown_desktop.gui.appearance.language import Language

_USUAL_PX = 15  # default text size of a desktop in pixels; a larger one means that the person set it


class Appearance(QObject):
    """Applies theme, language and text size, again whenever the system or the person changes one; not saved.

    Args:
        app: the application that is styled.
        colours: returns the set of colours to use; called each time.
    """

    changed = Signal()
    language_changed = Signal()

    def __init__(self, app: QApplication, colours: Callable[[], theme.Colours] = theme.of_system) -> None:
        super().__init__()
        self.app = app
        self._language = Language(app)
        self._language.activate(language.of_system())
        self._colours = colours
        self._scale = _nearest(QFontInfo(app.font()).pixelSize() / _USUAL_PX)
        theme.prepare()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    @property
    def language(self) -> str:
        """Code of the current language."""
        return self._language.code

    def set_language(self, code: str) -> None:
        if code != self._language.code:
            before = self._language.font
            self._language.activate(code)
            if self._language.font != before:
                self.apply()
            self.language_changed.emit()

    @property
    def scale(self) -> float:
        """Text size; 1.0 is 100 %."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        if scale != self._scale:
            self._scale = scale
            self.apply()

    def larger(self) -> None:
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def usual(self) -> None:
        self.set_scale(theme.SCALES[0])

    def apply(self) -> None:
        apply_theme(self.app, self._colours(), self._scale, self._language.font)
        self.changed.emit()

    def _step(self, by: int) -> None:
        at = theme.SCALES.index(self._scale) + by
        self.set_scale(theme.SCALES[max(0, min(at, len(theme.SCALES) - 1))])


def _nearest(scale: float) -> float:
    return min(theme.SCALES, key=lambda one: abs(one - scale))
