"""Colours, sizes and spacing in one place, so that no page decides its own look."""

from typing import NamedTuple

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from takeitdown_desktop import paths

FAMILY = "Atkinson Hyperlegible Next"

STYLE = ("-style", "fusion")
"""Arguments for Qt that ask for a style which takes its colours from here."""

GRID = 8
"""Spacing unit in pixels; every distance is a multiple of it."""

RADIUS = 10
COLUMN = 640
"""Widest content column in pixels, about 68 characters of body text."""

CARD_HEIGHT = 56
FOCUS = 3
TITLE, LEAD, BODY, SMALL = 26, 18, 16, 14
"""Type sizes in pixels, at 100 % text size."""

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""Text sizes that a person can choose from."""


class Colours(NamedTuple):
    """One set of colours as ``#rrggbb``; text on ground is at WCAG AA or better."""

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
    """The set that the program wears, for widgets that paint themselves."""
    return _BY_PAGE.get(QApplication.palette().color(QPalette.ColorRole.Window).name().upper(), LIGHT)


def of_system() -> Colours:
    """The set that the system asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if _wants_contrast(hints):
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


class _Desktop:
    """What was seen of the desktop's own colours.

    Attributes:
        strong: they are nearly black and white.
    """

    strong = False


_desktop = _Desktop()
_STRONG = 19.0  # contrast ratio; light and dark colours of desktops are at 12 to 16, Qt's own at 18


def _wants_contrast(hints: object) -> bool:
    if _desktop.strong:
        return True
    asked = getattr(hints, "accessibility", None)  # since Qt 6.10
    return asked is not None and asked().contrastPreference() is Qt.ContrastPreference.HighContrast


def scaled(widget: QWidget, size: int) -> int:
    """A length in pixels, grown with the text of ``widget``; ``widget`` must have body text."""
    return round(size * widget.font().pixelSize() / BODY)


def bare_column(owner: QWidget) -> QVBoxLayout:
    """A layout without margins."""
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
    """Before the first look: the bundled typeface, and whether the desktop's own colours are strong ones.

    KDE has strong colours as one more set of colours, and no switch for them. Letters that the typeface lacks come
    from the system.
    """
    if QFontDatabase.hasFamily(FAMILY):
        return  # done before
    # Of a text in two scripts Qt says on the terminal that the first typeface has no rules for the second one.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    own = QGuiApplication.palette()
    ink, ground = (own.color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
    _desktop.strong = contrast(ink, ground) >= _STRONG
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def families(script: str = "") -> list[str]:
    """The typefaces in the order in which a letter is looked for; ``script`` is the family of another script's."""
    return [script, FAMILY] if script else [FAMILY]


def dress(app: QApplication, colours: Colours, scale: float = 1.0, script: str = "") -> None:
    """Give the whole program one set of colours and one text size (1.0 is 100 %).

    Args:
        script: see ``families``.
    """
    app.setPalette(_palette(colours))
    font = QFont(families(script))
    font.setPixelSize(round(BODY * scale))
    app.setFont(font)
    app.setStyleSheet(_stylesheet(colours, scale))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in (
        (role.Window, colours.page),
        (role.Base, colours.card),
        (role.AlternateBase, colours.accent_soft),
        (role.Button, colours.card),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.PlaceholderText, colours.soft),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.page),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.ink),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.soft))
    return palette


def _stylesheet(colours: Colours, scale: float) -> str:
    parts = (_texts(colours, scale), _frames(colours), _buttons(colours, scale), _fields(colours, scale))
    return "".join(parts) + (_strong(colours) if colours in (HIGH_LIGHT, HIGH_DARK) else "")


def _strong(colours: Colours) -> str:
    """Where there are no shades, form says what can be pressed and how much of a bar is done."""
    return f"""
QPushButton:disabled, QPushButton[kind="primary"]:disabled {{ border: 1px dashed {colours.line}; }}
QPushButton[kind="quiet"]:disabled {{ border: 1px dashed {colours.line}; }}
QProgressBar {{ background: {colours.page}; border: 1px solid {colours.line}; }}
"""


def _texts(colours: Colours, scale: float) -> str:
    title, lead, small = (round(size * scale) for size in (TITLE, LEAD, SMALL))
    return f"""
QLabel[kind="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[kind="lead"], QLabel[kind="place"] {{ font-size: {lead}px; }}
QLabel[kind="small"], QLabel[kind="caption"] {{ font-size: {small}px; color: {colours.soft}; }}
QLabel[kind="large"], QLabel[kind="number"] {{ font-family: "{FAMILY}"; }}
QLabel[kind="large"] {{ font-size: {title}px; font-weight: 600; letter-spacing: 1px; }}
QLabel[kind="number"] {{ font-size: {lead}px; }}
QLabel[kind="problem"] {{ color: {colours.care}; }}
QLabel[kind="done"] {{ color: {colours.done}; font-weight: 600; }}
QLabel[kind="band"], QLabel[kind="place"], QLabel[kind="part"] {{ font-weight: 600; }}
QLabel:focus {{ border: 1px dashed {colours.accent}; }}
"""


def _frames(colours: Colours) -> str:
    return f"""
QFrame[kind="practice"] {{
    background: {colours.accent_soft}; border: none; border-bottom: 1px solid {colours.line};
}}
QFrame[kind="top"] {{ background: {colours.card}; border: none; border-bottom: 1px solid {colours.line}; }}
QFrame[kind="bar"] {{ background: {colours.card}; border: none; border-top: 1px solid {colours.line}; }}
QFrame[kind="rail"] {{ background: {colours.card}; border: none; }}
QFrame[kind="sheet"] {{
    background: {colours.card}; border: 1px solid {colours.line}; border-radius: {RADIUS}px;
}}
QScrollArea {{ border: none; }}
QGroupBox {{ border: none; margin: 0; padding: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {colours.soft}; border-radius: 4px; min-height: 40px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {colours.soft}; border-radius: 4px; min-width: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _buttons(colours: Colours, scale: float) -> str:
    return f"""
QPushButton {{
    min-height: {round(40 * scale)}px; padding: 0 {2 * GRID}px; margin: 0; color: {colours.ink};
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {RADIUS}px; outline: none;
}}
QPushButton:hover {{ background: {colours.accent_soft}; }}
QPushButton:disabled {{ color: {colours.soft}; border-color: {colours.line}; background: transparent; }}
QPushButton:focus {{ border: {FOCUS}px solid {colours.accent}; padding: 0 {2 * GRID - FOCUS + 1}px; }}
QPushButton[kind="primary"] {{
    background: {colours.accent}; color: {colours.page}; border-color: {colours.accent}; font-weight: 600;
    min-width: 96px;
}}
QPushButton[kind="primary"]:focus {{
    background: {colours.accent_soft}; color: {colours.accent}; border: {FOCUS}px solid {colours.accent};
}}
QPushButton[kind="primary"]:disabled {{
    background: transparent; color: {colours.soft}; border-color: {colours.line};
}}
QPushButton[kind="quiet"] {{
    background: transparent; border-color: transparent; color: {colours.accent}; padding: 0 {GRID // 2}px;
}}
QPushButton[kind="quiet"]:checked {{ background: {colours.accent_soft}; border-color: {colours.accent}; }}
QPushButton[kind="choice"]:checked {{ background: {colours.accent_soft}; border: 2px solid {colours.accent}; }}
QPushButton[kind="quiet"]:hover {{ background: {colours.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {colours.accent}; padding: 0 {GRID // 2 - FOCUS + 1}px; }}
"""


def _fields(colours: Colours, scale: float) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QListView {{
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {RADIUS}px;
    padding: {GRID}px; selection-background-color: {colours.accent}; selection-color: {colours.page};
}}
QLineEdit {{ padding: {GRID}px {3 * GRID // 2}px; }}
QListView {{ padding: {GRID // 2}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QListView:focus {{
    border: {FOCUS}px solid {colours.accent}; padding: {GRID - FOCUS + 1}px;
}}
QLineEdit:focus {{ padding: {GRID - FOCUS + 1}px {3 * GRID // 2 - FOCUS + 1}px; }}
QListView:focus {{ padding: {GRID // 2 - FOCUS + 1}px; }}
QComboBox {{
    min-height: {round(40 * scale)}px; padding: 0 {3 * GRID // 2}px; color: {colours.ink};
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {RADIUS}px; combobox-popup: 0;
}}
QComboBox:focus {{ border: {FOCUS}px solid {colours.accent}; padding: 0 {3 * GRID // 2 - FOCUS + 1}px; }}
QComboBox QAbstractItemView::item {{ min-height: {round(32 * scale)}px; }}
QComboBox::drop-down {{ border: none; width: {round(3 * GRID * scale)}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QPlainTextEdit {{ font-family: monospace; font-size: {round(SMALL * scale)}px; }}
QProgressBar {{
    min-height: {GRID}px; max-height: {GRID}px; border: none; border-radius: {GRID // 2}px; background: {colours.line};
}}
QProgressBar::chunk {{ background: {colours.accent}; border-radius: {GRID // 2}px; }}
"""
