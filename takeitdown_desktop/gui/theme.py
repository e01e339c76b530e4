"""Colours, sizes and spacing in one place, so that no page decides its own look."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

GRID = 8
"""Spacing unit in pixels; every distance is a multiple of it."""

RADIUS = 10
COLUMN = 640
"""Widest content column in pixels, about 68 characters of body text."""

CARD_HEIGHT = 56
FOCUS = 3
TITLE, LEAD, BODY, SMALL = 26, 18, 16, 14
"""Type sizes in pixels."""


@dataclass(frozen=True, slots=True)
class Colours:
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


def colours_of(widget: QWidget) -> Colours:
    """The set in use where ``widget`` is, for widgets that paint themselves."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply(app: QApplication) -> None:
    """Give the whole program its look, light or dark as the system asks."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    dress(app, DARK if dark else LIGHT)


def dress(app: QApplication, colours: Colours) -> None:
    """Give the whole program one set of colours."""
    app.setStyle("Fusion")
    app.setPalette(_palette(colours))
    font = app.font()
    font.setPixelSize(BODY)
    app.setFont(font)
    app.setStyleSheet(_stylesheet(colours))


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


def _stylesheet(colours: Colours) -> str:
    return _texts(colours) + _buttons(colours) + _fields(colours)


def _texts(colours: Colours) -> str:
    return f"""
QLabel[kind="title"] {{ font-size: {TITLE}px; font-weight: 600; }}
QLabel[kind="lead"] {{ font-size: {LEAD}px; }}
QLabel[kind="small"] {{ font-size: {SMALL}px; color: {colours.soft}; }}
QLabel[kind="large"] {{ font-size: {TITLE}px; font-weight: 600; font-family: monospace; }}
QLabel[kind="problem"] {{ color: {colours.care}; }}
QLabel[kind="done"] {{ color: {colours.done}; font-weight: 600; }}
QLabel[kind="note"] {{
    background: {colours.accent_soft}; border-radius: {RADIUS}px; padding: {GRID}px {2 * GRID}px;
}}
QLabel[kind="band"] {{ font-weight: 600; }}
QFrame[kind="practice"] {{ background: {colours.accent_soft}; border: none; }}
QFrame[kind="top"] {{ border: none; }}
QLabel[kind="stage"] {{ color: {colours.soft}; padding: {GRID}px {GRID}px; border-radius: {RADIUS}px; }}
QLabel[kind="stage-here"] {{
    color: {colours.accent}; font-weight: 600; padding: {GRID}px {GRID}px;
    background: {colours.accent_soft}; border-radius: {RADIUS}px;
}}
QLabel:focus {{ border: 1px dashed {colours.accent}; }}
QFrame[kind="bar"] {{ border: none; border-top: 1px solid {colours.line}; }}
"""


def _buttons(colours: Colours) -> str:
    return f"""
QPushButton {{
    min-height: 40px; padding: 0 {2 * GRID}px; margin: 0; color: {colours.ink};
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {RADIUS}px; outline: none;
}}
QPushButton:hover {{ background: {colours.accent_soft}; }}
QPushButton:disabled {{ color: {colours.soft}; border-color: {colours.line}; background: {colours.page}; }}
QPushButton:focus {{ border: {FOCUS}px solid {colours.accent}; padding: 0 {2 * GRID - FOCUS + 1}px; }}
QPushButton[kind="primary"] {{
    background: {colours.accent}; color: {colours.page}; border-color: {colours.accent}; font-weight: 600;
    min-width: 96px;
}}
QPushButton[kind="primary"]:focus {{ border: {FOCUS}px solid {colours.ink}; }}
QPushButton[kind="primary"]:disabled {{
    background: {colours.line}; color: {colours.soft}; border-color: {colours.line};
}}
"""


def _fields(colours: Colours) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QListView {{
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {RADIUS}px;
    padding: {GRID}px; selection-background-color: {colours.accent}; selection-color: {colours.page};
}}
QListView {{ padding: {GRID // 2}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QListView:focus {{
    border: {FOCUS}px solid {colours.accent}; padding: {GRID - FOCUS + 1}px;
}}
QListView:focus {{ padding: {GRID // 2 - FOCUS + 1}px; }}
QPlainTextEdit {{ font-family: monospace; font-size: {SMALL}px; }}
QProgressBar {{
    min-height: {GRID}px; max-height: {GRID}px; border: none; border-radius: {GRID // 2}px; background: {colours.line};
}}
QProgressBar::chunk {{ background: {colours.accent}; border-radius: {GRID // 2}px; }}
QScrollArea {{ border: none; }}
"""
