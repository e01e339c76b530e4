"""The program's own file chooser: unlike the system's, it leaves no trace, and the quick exit works in it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.text import error_text, safe_name
from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.viewmodels.choosing import ChoosingViewModel, Kind
from takeitdown_desktop.gui.viewmodels.folder import FolderModel, Order
from takeitdown_desktop.gui.viewmodels.passed_words import PassedWords
from takeitdown_desktop.gui.widgets.controls import button, described
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.folder_list import FolderList
from takeitdown_desktop.gui.widgets.sheet import captioned, empty
from takeitdown_desktop.gui.widgets.text import label, say

_Mode = QAbstractItemView.SelectionMode
_MODES = {Kind.FILES: _Mode.ExtendedSelection, Kind.PICK: _Mode.MultiSelection}


class ChoosePage(Page):
    """The primary action opens the selected folder, or takes the selected files."""

    def __init__(self, choosing: ChoosingViewModel) -> None:
        super().__init__()
        self._choosing = choosing
        self._picked: set[str] = set()  # including names that the filter hides just now
        self.model = FolderModel()
        self.model.setParent(self)
        self.ask(self.tr("Choose"), "")
        self.body.setSpacing(theme.GRID)
        self._places = QVBoxLayout()
        self.add(self._places)
        self._lay_out_list()
        self._lay_out_name()
        self.model.shown.connect(self._on_folder)
        self.model.failed.connect(lambda code: say(self.problem, error_text(code)))

    def _lay_out_list(self) -> None:
        self.here = label(kind="part")
        self.up = button(self.tr("Up"), self.tr("Goes to the folder around this one."))
        self.up.clicked.connect(self._on_up)
        self.orders = {}
        for order, text in (
            (Order.NEWEST, self.tr("Newest first")),
            (Order.NAME, self.tr("By name")),
            (Order.LARGEST, self.tr("Largest first")),
        ):
            made = button(text, self.tr("Sorts the files."), "quiet")
            made.setCheckable(True)
            made.clicked.connect(partial(self._on_order, order))
            self.orders[order] = made
        self.rows = FolderList()
        self.rows.setModel(self.model)
        self.rows.setMinimumHeight(16 * theme.GRID)
        described(self.rows, self.tr("Files and folders"), self.tr("Type to find. Backspace goes up."))
        self.rows.typed.connect(self._on_typed)
        self.rows.up_asked.connect(self._on_up)
        self.rows.doubleClicked.connect(self._on_double_click)
        self.rows.selectionModel().selectionChanged.connect(self._on_marked)
        self.nothing = label(kind="small")
        self.problem = label(kind="problem")
        self.all = button(self.tr("Mark all"), self.tr("Marks every file in the list."))
        self.all.clicked.connect(self.rows.selectAll)
        self.none = button(self.tr("Mark none"), self.tr("Takes all marks away."))
        self.none.clicked.connect(self.rows.clearSelection)
        self.passed = label(kind="small")
        self.add(Flow(self.up, self.here, self.all, self.none, *self.orders.values()))
        for part in (self.problem, self.nothing):
            part.hide()
            self.add(part)
        self.add(self.rows, 1)
        self.passed.hide()
        self.add(self.passed)

    def _lay_out_name(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(4_000)
        described(
            self.name, self.tr("Find a name, or type where it is"), self.tr("Shows the names that fit.")
        )
        self.name.textChanged.connect(self._on_name)
        self.name_box = captioned("", self.name)
        self.add(self.name_box)

    def initializePage(self) -> None:
        question = self._choosing.question
        if question is None:
            return
        picks = question.kind is Kind.PICK
        self.ask(question.title, self._lead())
        self._picked.clear()
        self.rows.setSelectionMode(_MODES.get(question.kind, _Mode.SingleSelection))
        for part, shown in ((self.up, not picks), (self.all, picks), (self.none, picks)):
            part.setVisible(shown)
        saves = question.kind is Kind.SAVE
        caption = self.tr("Name of the file") if saves else self.tr("Find a name, or type where it is")
        meaning = self.tr("It is saved under this name.") if saves else self.tr("Shows the names that fit.")
        described(self.name, caption, meaning)
        (title,) = [
            one for one in self.name_box.findChildren(type(self.nothing)) if one.buddy() is self.name
        ]
        title.setText(caption)
        self.name.setText(question.name)
        self.model.narrow(ends=question.ends, only_folders=question.kind is Kind.FOLDER)
        self._lay_out_places([] if picks else self._choosing.places())
        say(self.problem, "")
        say(self.passed, "")
        if picks:
            self.model.open_below(question.below)
        else:
            self.model.open(self._choosing.start())

    def _lead(self) -> str:
        return {
            Kind.FILES: self.tr("To mark several, hold Ctrl while you click. Nothing is sent."),
            Kind.PICK: self.tr(
                "Mark only what shows it. A click marks a file, another one takes the mark away."
            ),
        }.get(self._kind(), "")

    def cleanupPage(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Clear all file names."""
        self._picked.clear()
        self.name.clear()
        self.model.forget()

    def first_control(self) -> QWidget:
        return self.name if self._kind() is Kind.SAVE else self.rows

    def primary_text(self) -> str:
        if self._typed_path() is None and self._marked_folder() is not None:
            return self.tr("Open the folder")
        return {
            Kind.FOLDER: self.tr("Look into this folder"),
            Kind.PICK: self.tr("Take the marked ones"),
            Kind.SAVE: self.tr("Save here"),
        }.get(self._kind(), self.tr("Choose"))

    def primary_ready(self) -> bool:
        return self._marked_folder() is not None or bool(self._chosen())

    def act(self) -> None:
        folder = self._marked_folder()
        if self._typed_path() is None and folder is not None:
            self.model.open(folder)
            return
        chosen = self._chosen()
        self.back_asked.emit()
        self._choosing.answer(chosen, self.model.folder)

    def _kind(self) -> Kind:
        return Kind.FILES if self._choosing.question is None else self._choosing.question.kind

    def _typed_path(self) -> Path | None:
        """The absolute path that was typed or pasted, if there is one."""
        typed = Path(self.name.text().strip()).expanduser() if self.name.text().strip() else None
        return (
            typed if typed is not None and typed.is_absolute() and self._kind() is not Kind.PICK else None
        )

    def _marked_folder(self) -> Path | None:
        marked = self.rows.chosen_rows()
        if len(marked) == 1 and self.model.row(marked[0]).is_folder:
            return self.model.path(marked[0])
        return None

    def _chosen(self) -> list[Path]:
        kind, typed = self._kind(), self._typed_path()
        if kind is Kind.SAVE:
            return self._new_file(typed)
        if typed is not None and typed.exists():
            return [typed] if typed.is_dir() is (kind is Kind.FOLDER) else []
        if kind is Kind.FOLDER:
            return [self.model.folder]
        if kind is Kind.PICK:
            return [self.model.folder / name for name in sorted(self._picked)]
        return [self.model.path(row) for row in self.rows.chosen_rows()]

    def _new_file(self, typed: Path | None) -> list[Path]:
        question, name = self._choosing.question, self.name.text().strip()
        if question is None or not name:
            return []
        path = typed or self.model.folder / Path(name).name
        end = Path(question.name).suffix
        return [path if path.suffix.lower() == end else path.with_name(path.name + end)]

    def _lay_out_places(self, places: list[tuple[str, Path]]) -> None:
        empty(self._places)
        names = {
            "pictures": self.tr("Pictures"),
            "videos": self.tr("Videos"),
            "downloads": self.tr("Downloads"),
            "desktop": self.tr("Desktop"),
            "documents": self.tr("Documents"),
            "home": self.tr("My folder"),
        }
        self.places = {}
        for key, folder in places:
            made = button(names.get(key, safe_name(key)), self.tr("Shows what lies there."))
            made.clicked.connect(partial(self.model.open, folder))
            self.places[key] = made
        box = QWidget()
        box.setLayout(Flow(*self.places.values()))
        self._places.addWidget(box)

    def _on_folder(self) -> None:
        say(self.problem, "")
        folder = self.model.folder
        self.here.setText(safe_name(folder.name or str(folder)))
        self.up.setEnabled(folder.parent != folder)
        for order, made in self.orders.items():
            made.setChecked(order is self.model.order)
        say(self.passed, PassedWords(self).all(self.model.passed))
        nothing = self.tr("Nothing here.") if self._kind() is not Kind.FOLDER else ""
        say(self.nothing, nothing if self.model.rowCount() == 0 else "")
        self._mark_again()
        if self.model.rowCount() and self._kind() is not Kind.SAVE:
            self.rows.selectionModel().setCurrentIndex(
                self.model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.readiness.emit()

    def _on_marked(self) -> None:
        if self._kind() is Kind.PICK:
            marked = set(self.rows.chosen_rows())
            for row in range(self.model.rowCount()):
                name = self.model.row(row).name
                (self._picked.add if row in marked else self._picked.discard)(name)
        self.readiness.emit()

    def _mark_again(self) -> None:
        """Select the picked names again after the rows were sorted, filtered or read anew."""
        if self._kind() is not Kind.PICK:
            return
        marks = QItemSelection()
        for row in range(self.model.rowCount()):
            if self.model.row(row).name in self._picked:
                marks.select(self.model.index(row), self.model.index(row))
        self.rows.selectionModel().select(marks, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_up(self) -> None:
        self.name.clear() if self._kind() is not Kind.SAVE else None
        self.model.open(self.model.folder.parent)

    def _on_order(self, order: Order) -> None:
        self.model.sort_by(order)

    def _on_typed(self, text: str) -> None:
        if self._kind() is not Kind.SAVE:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.insert(text)

    def _on_name(self, text: str) -> None:
        if self._kind() is not Kind.SAVE and self._typed_path() is None:
            self.model.find(text.strip())
            if text.strip() and self.model.rowCount() == 1 and self._kind() is not Kind.PICK:
                self.rows.setCurrentIndex(self.model.index(0))
        self.readiness.emit()

    def _on_double_click(self) -> None:
        if self._marked_folder() is not None or self._kind() in (Kind.FILES, Kind.FILE):
            self.act_if_ready()
