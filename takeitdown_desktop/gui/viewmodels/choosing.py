"""A request for files, a folder or a path to save to, which the chooser page answers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QStorageInfo, Signal

Then = Callable[[list[Path]], object]
_Place = QStandardPaths.StandardLocation


class Kind(Enum):
    FILES = auto()  # any number of existing files
    FILE = auto()
    FOLDER = auto()
    PICK = auto()  # any number of files below the folders in ``Question.below``
    SAVE = auto()  # a new file; saving refuses existing files, so the chooser does not ask about them


@dataclass(frozen=True, slots=True)
class Question:
    """A request to the chooser.

    Attributes:
        kind: what to choose.
        title: heading of the page.
        then: called with the chosen paths; not called if the person goes back.
        name: proposed name of a new file.
        ends: suffixes of the files to show; empty for all.
        below: folders whose files are listed, including those in subfolders.
    """

    kind: Kind
    title: str
    then: Then
    name: str = ""
    ends: tuple[str, ...] = ()
    below: tuple[Path, ...] = ()


class ChoosingViewModel(QObject):
    """Holds the current request, and until the program ends the folder that was used last."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question: Question | None = None
        self._folders: dict[bool, Path] = {}  # the last folder, for saving (True) and for opening (False)

    def ask(self, question: Question) -> None:
        self.question = question
        self.asked.emit()

    def start(self) -> Path:
        """The folder to show first."""
        saves = self.question is not None and self.question.kind is Kind.SAVE
        usual = _Place.DocumentsLocation if saves else _Place.PicturesLocation
        return self._folders.get(saves) or _standard(usual) or Path.home()

    def answer(self, chosen: list[Path], folder: Path) -> None:
        question, self.question = self.question, None
        if question is not None:
            if question.kind is not Kind.PICK:
                self._folders[question.kind is Kind.SAVE] = folder
            question.then(chosen)

    def forget(self) -> None:
        """Clear the request and the folders."""
        self.question = None
        self._folders.clear()

    def places(self) -> list[tuple[str, Path]]:
        """Shortcuts: a key for the page to translate, or the name of a disk, and the folder."""
        keys = (
            ("pictures", _Place.PicturesLocation),
            ("videos", _Place.MoviesLocation),
            ("downloads", _Place.DownloadLocation),
            ("desktop", _Place.DesktopLocation),
            ("documents", _Place.DocumentsLocation),
        )
        found = [(key, folder) for key, place in keys if (folder := _standard(place)) is not None]
        home = Path.home()
        found = [(key, folder) for key, folder in found if folder != home]
        return [*found, ("home", home), *_disks()]


def _standard(place: QStandardPaths.StandardLocation) -> Path | None:
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else None


def _disks() -> list[tuple[str, Path]]:
    """Mounted removable and other disks; on Windows every drive."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if not volume.isReady() or not volume.isValid():
            continue
        if root.startswith("/") and not bytes(volume.device().data()).startswith(b"/dev/"):
            continue
        if root.startswith(("/media/", "/run/media/", "/mnt/", "/Volumes/")) or root[1:2] == ":":
            found.append((volume.displayName() or root, Path(root)))
    return found
