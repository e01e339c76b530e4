"""Colours, sizes and spacing of the whole window."""

import sys
from typing import NamedTuple

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from takeitdown_desktop import paths
from takeitdown_desktop.gui.appearance import gtk

FAMILY = "Atkinson Hyperlegible Next"

STYLE = ("-style", "fusion")
"""Arguments that make Qt use the Fusion style, which follows the palette set here."""

GRID = 8
"""Spacing unit in pixels; every distance is a multiple of it."""

RADIUS = 10
COLUMN = 640
"""Maximum width of the content column in pixels, about 68 characters of body text."""

CARD_HEIGHT = 56
FOCUS = 3
TITLE, LEAD, BODY, SMALL = 26, 18, 16, 14
"""Type sizes in pixels, at 100 % text size."""

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The text sizes to choose from; 1.0 is 100 %."""


class Colours(NamedTuple):
    """A set of colours as ``#rrggbb``; text on its background meets WCAG AA or better."""

    page: str
    card: str
    ink: str
    soft: str
    accent: str
    accent_soft: str
    done: str
    care: str
    line: str


LIGHT = Colours(
    page="#FBF9F6",
    card="#FFFFFF",
    ink="#22262B",
    soft="#565D66",
    accent="#2B5F75",
    accent_soft="#E4EFF3",
    done="#2F6B4F",
    care="#8A5A12",
    line="#E3DED6",
)
DARK = Colours(
    page="#17191C",
    card="#202327",
    ink="#ECEAE6",
    soft="#B1B5BB",
    accent="#8CC4D8",
    accent_soft="#243740",
    done="#8FCBAA",
    care="#E2B56B",
    line="#34383D",
)
HIGH_LIGHT = Colours(
    page="#FFFFFF",
    card="#FFFFFF",
    ink="#000000",
    soft="#22262B",
    accent="#00324A",
    accent_soft="#E8F4FA",
    done="#00401F",
    care="#5A3200",
    line="#22262B",
)
HIGH_DARK = Colours(
    page="#000000",
    card="#000000",
    ink="#FFFFFF",
    soft="#ECEAE6",
    accent="#A6E3FA",
    accent_soft="#10272F",
    done="#A9F0C9",
    care="#FFD58A",
    line="#ECEAE6",
)
SETS = {"light": LIGHT, "dark": DARK, "high-light": HIGH_LIGHT, "high-dark": HIGH_DARK}
_BY_PAGE = {colours.page: colours for colours in SETS.values()}


def in_use() -> Colours:
    """The current set, for widgets that paint themselves."""
    return _BY_PAGE.get(QApplication.palette().color(QPalette.ColorRole.Window).name().upper(), LIGHT)


def edge(colours: Colours) -> QPen:
    """Of a ground in ``accent_soft``: a line in high contrast, which has no shades, and else none."""
    return QPen(QColor(colours.line), 1) if colours in (HIGH_LIGHT, HIGH_DARK) else QPen(Qt.PenStyle.NoPen)


def of_system() -> Colours:
    """The set that fits the system's settings for dark mode and contrast."""
    hints = QGuiApplication.styleHints()
    scheme = hints.colorScheme()
    dark = scheme is Qt.ColorScheme.Dark or (scheme is Qt.ColorScheme.Unknown and _desktop.gtk.dark)
    if _wants_contrast(hints):
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


class _Desktop:
    """What ``prepare`` detected about the desktop's own palette.

    Attributes:
        strong: whether its colours are nearly black and white.
        gtk: what GTK programs are told, for where Qt knows nothing.
    """

    strong = False
    gtk = gtk.GtkColours()


_desktop = _Desktop()
_STRONG = 19.0  # contrast ratio; ordinary desktop palettes are at 12 to 16, Qt's own at 18


def _wants_contrast(hints: object) -> bool:
    if _desktop.strong or _desktop.gtk.strong:
        return True
    asked = getattr(hints, "accessibility", None)  # since Qt 6.10
    return asked is not None and asked().contrastPreference() is Qt.ContrastPreference.HighContrast


def scaled(widget: QWidget, size: int) -> int:
    """A length in pixels at 100 % text size, scaled like the text of ``widget``, which must have body text."""
    return round(size * widget.font().pixelSize() / BODY)


def bare_column(owner: QWidget) -> QVBoxLayout:
    """A vertical layout without margins."""
    made = QVBoxLayout(owner)
    made.setContentsMargins(0, 0, 0, 0)
    return made


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1..21. Source: WCAG 2.2, relative luminance."""
    darker, lighter = sorted(_luminance(colour) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def prepare() -> None:
    """Load the bundled font, and detect a high-contrast palette of the desktop; called before styling.

    KDE offers high contrast as an ordinary palette without a setting that could be read. Characters that the font
    lacks come from system fonts.
    """
    if QFontDatabase.hasFamily(FAMILY):
        return  # done before
    # Qt logs that a font has no rules for a script whenever a text mixes two scripts.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    own = QGuiApplication.palette()
    ink, ground = (own.color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
    _desktop.strong = contrast(ink, ground) >= _STRONG
    if sys.platform.startswith("linux"):
        _desktop.gtk = gtk.chosen()
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def families(script: str = "") -> list[str]:
    """Font families in order of preference; ``script`` is the family for another script, if any."""
    return [script, FAMILY] if script else [FAMILY]
