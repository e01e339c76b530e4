"""Applies a theme: palette, font and style sheet from the colours and sizes in ``theme``."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.gui.appearance.theme import (
    BODY,
    FAMILY,
    FOCUS,
    GRID,
    HIGH_DARK,
    HIGH_LIGHT,
    LEAD,
    RADIUS,
    SMALL,
    TITLE,
    Colours,
    families,
)


def apply_theme(app: QApplication, colours: Colours, scale: float = 1.0, script: str = "") -> None:
    """Style the whole application.

    Args:
        app: the application.
        colours: the set of colours.
        scale: text size; 1.0 is 100 %.
        script: see ``theme.families``.
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
    """Extra rules for high contrast, which has no shades: borders mark disabled controls and progress."""
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
