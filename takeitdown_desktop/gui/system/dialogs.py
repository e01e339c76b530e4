"""File dialogs that leave no trace: Qt's own, because the system's remember what was chosen."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from takeitdown_desktop.gui.system.simplify_file_dialog import Plain

_Option = QFileDialog.Option


class FileAsker(QObject):
    """Asks for files, a folder, or a place to save; one question at a time, never blocking.

    The ``title`` of a question is heard by a screen reader; on screen it would betray too much.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._then: Callable[[list[Path]], object] | None = None

    def files(self, title: str, then: Callable[[list[Path]], object]) -> None:
        """Any number of existing files."""
        self._open(title, QFileDialog.FileMode.ExistingFiles, then)

    def folder(self, title: str, then: Callable[[list[Path]], object]) -> None:
        self._open(title, QFileDialog.FileMode.Directory, then)

    def saved_report(self, title: str, kind: str, then: Callable[[list[Path]], object]) -> None:
        """One existing sealed report; ``kind`` is what such files are called."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._open(title, QFileDialog.FileMode.ExistingFile, then, documents, (f"{kind} (*.tid)",))

    def place(self, title: str, name: str, then: Callable[[list[Path]], object]) -> None:
        """A new file; what is already there is refused later, so nothing is asked here."""
        dialog = self._open(
            title,
            QFileDialog.FileMode.AnyFile,
            then,
            QStandardPaths.StandardLocation.DocumentsLocation,
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(_Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)

    def _open(
        self,
        title: str,
        mode: QFileDialog.FileMode,
        then: Callable[[list[Path]], object],
        start: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.PicturesLocation,
        filters: Sequence[str] = (),
    ) -> QFileDialog:
        self._then = then
        # The window's own title says nothing to someone who looks at the task bar.
        folder = QStandardPaths.writableLocation(start)
        if not Path(folder).is_dir():
            folder = str(Path.home())
        dialog = QFileDialog(self._owner, self._owner.window().windowTitle(), folder)
        dialog.setOptions(_Option.DontUseNativeDialog | _Option.DontUseCustomDirectoryIcons)
        dialog.setFileMode(mode)
        dialog.setHistory([])
        if filters:
            dialog.setNameFilters(list(filters))
        dialog.setAccessibleName(title)
        Plain(dialog)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _on_chosen(self, chosen: list[str]) -> None:
        then, self._then = self._then, None
        if then is not None:
            then([Path(path) for path in chosen])
