"""Actions on the rows of the file list; controls are shown only while they can be used."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.row_words import Part
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.controls import button, rename
from takeitdown_desktop.gui.widgets.file_list import FileList
from takeitdown_desktop.gui.widgets.flow import Flow


class FileTools(QWidget):
    """The controls below the list, and the filters above it.

    Attributes:
        filters: buttons that show one kind of row at a time; the page places them above the list.
        view: asks to open the selected file; the page warns of the traces that this leaves.
    """

    def __init__(self, files: FilesViewModel, rows: FileList) -> None:
        super().__init__()
        self._files = files
        self._rows = rows
        self._shown: str | None = None
        self._lay_out_filters()
        self._lay_out_tools()
        rows.remove_asked.connect(self._on_remove)
        rows.doubleClicked.connect(self._on_details)
        rows.selectionModel().selectionChanged.connect(self.show_what_fits)

    def one_path(self) -> Path | None:
        """The path of the selected file; None unless exactly one row with a path is selected."""
        marked = self._rows.chosen_rows()
        return self._files.path(marked[0]) if len(marked) == 1 else None

    def layouts(self) -> tuple[QLayout | None, ...]:
        """The layouts that ``show_what_fits`` changes."""
        return self.layout(), self.filters.layout()

    def show_what_fits(self) -> None:
        files, marked = self._files, self._rows.chosen_rows()
        opened = files.details_open(marked)
        totals = files.totals
        for part, usable in (
            (self.remove, bool(marked)),
            (self.undo, files.can_undo),
            (self.again, files.can_retry(marked)),
            (self.details, opened is not None),
            (self.view, self.one_path() is not None),
            (self.pause, files.running > 0),
            (self.halt, files.running > 0),
            (self.rest, totals.stopped > 0),
        ):
            part.setVisible(usable)
        rename(self.details, self.tr("Hide details") if opened else self.tr("Details"))
        rename(self.pause, self.tr("Go on") if files.paused else self.tr("Pause"))
        self.hide_names.setChecked(files.names_hidden)
        self._show_filters({kind: getattr(totals, kind) for kind in self._filters if kind is not None})

    def _lay_out_filters(self) -> None:
        texts = {
            None: self.tr("All"),
            "ready": self.tr("Ready"),
            "running": self.tr("Still to do"),
            "stopped": self.tr("Stopped"),
            "unreadable": self.tr("Can't be read"),
            "same": self.tr("Same as another"),
        }
        self._filters = {}
        for kind, text in texts.items():
            made = button(text, self.tr("Shows these rows alone."), "quiet")
            made.setCheckable(True)
            made.clicked.connect(partial(self._on_filter, kind))
            self._filters[kind] = made
        self.filters = QWidget()
        self.filters.setLayout(Flow(*self._filters.values()))

    def _lay_out_tools(self) -> None:
        self.remove = button(
            self.tr("Remove"), self.tr("Takes the marked files off the list. The files stay.")
        )
        self.remove.clicked.connect(self._on_remove)
        self.undo = button(self.tr("Undo"), self.tr("Puts back what was removed last."))
        self.undo.clicked.connect(self._files.undo_remove)
        self.again = button(self.tr("Try again"), self.tr("Tries the marked files once more."))
        self.again.clicked.connect(lambda: self._files.retry(self._rows.chosen_rows()))
        self.rest = button(self.tr("Go on with the rest"), self.tr("Takes up what was stopped."))
        self.rest.clicked.connect(self._files.go_on_with_stopped)
        self.details = button(
            self.tr("Details"), self.tr("Shows or hides what stands behind the marked rows.")
        )
        self.details.clicked.connect(self._on_details)
        self.view = button(
            self.tr("Look at it"), self.tr("Opens the marked file, and says first what that leaves behind.")
        )
        self.pause = button(self.tr("Pause"), self.tr("Waits before the next file."))
        self.pause.clicked.connect(lambda: self._files.set_paused(not self._files.paused))
        self.halt = button(
            self.tr("Stop"), self.tr("Ends the files that are not done. You can go on with them later.")
        )
        self.halt.clicked.connect(self._files.halt)
        self.hide_names = CheckBox(self.tr("Hide names"), self.tr("Shows Picture 1 in place of a name."))
        self.hide_names.toggled.connect(self._files.hide_names)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.GRID)
        below.addLayout(
            Flow(
                *(self.pause, self.halt, self.rest, self.remove, self.undo),
                *(self.again, self.details, self.view, self.hide_names),
            )
        )

    def _show_filters(self, counts: dict[str, int]) -> None:
        kinds = [kind for kind, count in counts.items() if count]
        if self._shown is not None and self._shown not in kinds:
            self._shown = None
        for kind, made in self._filters.items():
            made.setVisible(kind is None or kind in kinds)
            made.setChecked(kind == self._shown)
        self.filters.setVisible(len(kinds) > 1)
        self._rows.show_only(Part.KIND, self._shown)

    def _on_filter(self, kind: str | None) -> None:
        self._shown = kind
        self._rows.clearSelection()
        self.show_what_fits()

    def _on_remove(self) -> None:
        self._files.remove(self._rows.chosen_rows())

    def _on_details(self) -> None:
        marked = self._rows.chosen_rows()
        self._files.open_details(marked, opened=not self._files.details_open(marked))
