"""Folder listings for the program's own chooser; nothing is recorded, and no file is opened."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import islice
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from takeitdown_desktop.core.errors import DeniedFileError
from takeitdown_desktop.core.media.source import PassedOver, walk, why_none
from takeitdown_desktop.gui.appearance.text import safe_name
from takeitdown_desktop.gui.viewmodels.collect import Look
from takeitdown_desktop.gui.work.bridge import Job

_MAX_FILES = 50_000
_PICTURES = {
    *("avif", "bmp", "gif", "heic", "heif", "jfif", "jpe", "jpeg", "jpg", "jxl", "png", "tif", "tiff"),
    "webp",
}
_VIDEOS = {
    *("3g2", "3gp", "avi", "flv", "m2ts", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "mts", "ogv", "ts"),
    *("webm", "wmv"),
}


class Order(Enum):
    """The sort order of files; folders come first, by name."""

    NEWEST = auto()
    NAME = auto()
    LARGEST = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """A file or a folder.

    Attributes:
        name: file name, or relative path below the listed folders.
        size: in bytes; 0 for a folder.
        changed_s: modification time, seconds since 1970.
    """

    name: str
    is_folder: bool
    size: int = 0
    changed_s: float = 0.0

    @property
    def icon(self) -> str:
        """Name of the icon, guessed from the suffix; only fingerprinting looks at the content."""
        if self.is_folder:
            return "folder-open"
        end = self.name.rpartition(".")[2].lower()
        return "image" if end in _PICTURES else "video" if end in _VIDEOS else "file"


def listed(folder: Path) -> list[Found]:
    """The content of a folder, without hidden files.

    Raises:
        DeniedFileError: the folder can't be read.
    """
    found: list[Found] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or len(found) >= _MAX_FILES:
                    continue
                try:
                    status = entry.stat()
                    is_folder = entry.is_dir()
                except OSError:
                    continue
                size = 0 if is_folder else status.st_size
                found.append(Found(entry.name, is_folder, size, status.st_mtime))
    except OSError as error:
        raise DeniedFileError("cannot be listed") from error
    return found


@dataclass(frozen=True, slots=True)
class Listing:
    """What was found in or below a folder.

    Attributes:
        passed: how many files were skipped, by reason.
    """

    folder: Path
    found: list[Found]
    passed: Counter[PassedOver] = field(default_factory=Counter)


def listed_below(folders: Sequence[Path]) -> Listing:
    """The files below these folders, including those in subfolders.

    Raises:
        MediaError: there are no files, or a folder can't be read.
    """
    around = folders[0] if len(folders) == 1 else Path(os.path.commonpath(folders))
    passed: Counter[PassedOver] = Counter()
    files = islice((file for folder in folders for file in walk(folder, passed)), _MAX_FILES)
    found = []
    for file in files:
        look = Look.at(file)
        found.append(
            Found(
                str(file.relative_to(around)),
                is_folder=False,
                size=look.size,
                changed_s=look.changed_s or 0.0,
            )
        )
    if not found:
        raise why_none(folders[0])
    return Listing(around, found, passed)


def sorted_by(order: Order, found: Iterable[Found]) -> list[Found]:
    """Folders by name, followed by files in this order."""
    by_name = sorted(found, key=lambda one: one.name.casefold())
    if order is Order.NEWEST:
        by_name.sort(key=lambda one: -one.changed_s)
    elif order is Order.LARGEST:
        by_name.sort(key=lambda one: -one.size)
    folders = sorted((one for one in by_name if one.is_folder), key=lambda one: one.name.casefold())
    return [*folders, *(one for one in by_name if not one.is_folder)]


class FolderModel(QAbstractListModel):
    """The listing of one folder, read off the GUI thread because drives can be slow."""

    DATE, SIZE, ICON = (Qt.ItemDataRole.UserRole + at for at in (1, 2, 3))

    shown = Signal()  # the listing, its order or its filter has changed
    failed = Signal(str)  # error code; the previous folder stays

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path.home()
        self.passed: Counter[PassedOver] = Counter()
        self.order = Order.NEWEST
        self._ends: tuple[str, ...] = ()
        self._only_folders = False
        self._part = ""
        self._found: list[Found] = []
        self._rows: list[Found] = []
        self._locale = QLocale()
        self._tellers: dict[int, Callable[[Found], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda one: safe_name(one.name),
            Qt.ItemDataRole.AccessibleTextRole: self._all,
            self.DATE: self._date,
            self.SIZE: self._size,
            self.ICON: lambda one: one.icon,
        }
        self._reading = Job(self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self.failed)

    def open(self, folder: Path) -> None:
        """Read another folder and then show it."""
        self._reading.start(lambda: Listing(folder, listed(folder)))

    def open_below(self, folders: Sequence[Path]) -> None:
        """Show all files below these folders, named by their path from the common parent folder."""
        self._reading.start(lambda: listed_below(folders))

    def narrow(self, *, ends: Sequence[str] = (), only_folders: bool = False) -> None:
        """Show only files with these suffixes, or only folders."""
        self._ends, self._only_folders = tuple(ends), only_folders
        self._show()

    def find(self, part: str) -> None:
        """Show only names that contain ``part``."""
        self._part = part.casefold()
        self._show()

    def sort_by(self, order: Order) -> None:
        self.order = order
        self._show()

    def row(self, number: int) -> Found:
        return self._rows[number]

    def path(self, number: int) -> Path:
        return self.folder / self._rows[number].name

    def forget(self) -> None:
        """Clear all names."""
        self._reading.forget()
        self._part, self._found = "", []
        self._show()

    def stop(self) -> None:
        self._reading.stop()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        tell = self._tellers.get(role)
        return tell(self._rows[index.row()]) if tell else None

    def _size(self, one: Found) -> str:
        return "" if one.is_folder else self._locale.formattedDataSize(one.size, 1)

    def _all(self, one: Found) -> str:
        """Everything about a row in one line, for screen readers."""
        kind = self.tr("Folder") if one.is_folder else self._size(one)
        return f"{safe_name(one.name)}. {kind}. {self._date(one)}"

    def _date(self, one: Found) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(one.changed_s))
        return self._locale.toString(moment, QLocale.FormatType.ShortFormat)

    def _on_read(self, read: "Listing") -> None:
        self.folder, self._found, self.passed = read.folder, read.found, read.passed
        self._part = ""
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self._rows = sorted_by(self.order, (one for one in self._found if self._fits(one)))
        self.endResetModel()
        self.shown.emit()

    def _fits(self, one: Found) -> bool:
        if self._part not in one.name.casefold():
            return False
        if one.is_folder:
            return True
        return not self._only_folders and (not self._ends or one.name.lower().endswith(self._ends))
