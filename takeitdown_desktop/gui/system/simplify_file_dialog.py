"""Qt's own file dialog in the house's looks: words in place of small pictures, names in place of columns."""

from typing import TypeVar

from PySide6.QtCore import QFileInfo, QObject, QSize, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLabel, QSplitter, QToolButton, QTreeView, QWidget

from takeitdown_desktop.gui.appearance import icons, theme
from takeitdown_desktop.gui.widgets.controls import described

_SIZE = (760, 560)
_ICON = 20
_NAME = 0  # column
_UNBOUNDED = 16_777_215
_PartT = TypeVar("_PartT", bound=QWidget)
_Kind = QAbstractFileIconProvider.IconType


class _Icons(QAbstractFileIconProvider):
    """One icon for folders, one for the computer, one for files; never a thumbnail."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        colours = theme.in_use()
        self._folder = icons.icon("folder-open", colours.accent, size)
        self._computer = icons.icon("monitor", colours.accent, size)
        self._file = icons.icon("file", colours.soft, size)

    def icon(self, of: _Kind | QFileInfo) -> QIcon:  # Qt's two in one
        if isinstance(of, QFileInfo):
            return self._folder if of.isDir() else self._file
        if of is _Kind.Computer:
            return self._computer
        return self._file if of is _Kind.File else self._folder


class Plain(QObject):
    """Makes a dialog plain; lives as long as it does."""

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        edge = theme.scaled(dialog, _ICON)
        self._icons = _Icons(QSize(edge + theme.GRID, edge))
        dialog.setIconProvider(self._icons)
        dialog.setStyleSheet(_stylesheet(theme.in_use()))
        for name in ("forwardButton", "newFolderButton", "listModeButton", "detailModeButton"):
            _part(dialog, QToolButton, name).hide()
        for name, text, meaning in (
            ("backButton", self.tr("Back"), self.tr("Goes to the folder before.")),
            ("toParentButton", self.tr("Up"), self.tr("Goes to the folder around this one.")),
        ):
            button = _part(dialog, QToolButton, name)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setText(text)
            button.setMinimumSize(0, 0)  # Qt fixed it to the size of a small picture
            button.setMaximumSize(_UNBOUNDED, _UNBOUNDED)
            described(button, text, meaning)
        if len(dialog.nameFilters()) <= 1:
            _part(dialog, QLabel, "fileTypeLabel").hide()
            _part(dialog, QWidget, "fileTypeCombo").hide()
        self._only_names(_part(dialog, QTreeView, "treeView"), edge)
        _part(dialog, QSplitter, "splitter").setSizes([theme.scaled(dialog, 180), _SIZE[0]])
        _part(dialog, QWidget, "lookInCombo").setMinimumHeight(theme.scaled(dialog, 40))
        wanted = QSize(*(theme.scaled(dialog, side) for side in _SIZE))
        owner = dialog.parentWidget()
        dialog.resize(wanted if owner is None else wanted.boundedTo(owner.window().size()))

    def _only_names(self, tree: QTreeView, edge: int) -> None:
        tree.setIconSize(QSize(edge + theme.GRID, edge))
        for column in range(1, tree.header().count()):
            tree.hideColumn(column)
        tree.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        tree.setHeaderHidden(True)


def _part(dialog: QFileDialog, kind: type[_PartT], name: str) -> _PartT:
    part = dialog.findChild(kind, name)
    assert isinstance(part, kind), name
    return part


def _stylesheet(colours: theme.Colours) -> str:
    return f"""
QTreeView {{
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {theme.RADIUS}px;
    padding: {theme.GRID // 2}px; outline: none;
}}
QTreeView:focus {{ border: {theme.FOCUS}px solid {colours.accent}; padding: {theme.GRID // 2 - theme.FOCUS + 1}px; }}
QTreeView::item, QListView::item {{ padding: {theme.GRID // 2}px; color: {colours.ink}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {colours.accent_soft}; color: {colours.ink}; }}
QToolButton {{
    background: {colours.card}; border: 1px solid {colours.soft}; border-radius: {theme.RADIUS}px;
    padding: {theme.GRID}px {2 * theme.GRID}px;
}}
QToolButton:hover {{ background: {colours.accent_soft}; }}
QToolButton:focus {{ border: {theme.FOCUS}px solid {colours.accent}; padding: {theme.GRID - theme.FOCUS + 1}px; }}
QToolButton:disabled {{ color: {colours.soft}; border-color: {colours.line}; background: transparent; }}
"""
