"""A question for files, for a folder, or for a place to save; the chooser's page answers it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QStorageInfo, Signal

Then = Callable[[list[Path]], object]
_Place = QStandardPaths.StandardLocation


class Kind(Enum):
    FILES = auto()  # any number
    FILE = auto()
    FOLDER = auto()
    PICK = auto()  # any number of the files below folders that were chosen before
    PLACE = auto()  # a new file; what is already there is refused later, so nothing is asked here


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for.

    Attributes:
        title: of the page.
        then: told what was chosen; not called when nothing was.
        name: proposed for a new file.
        ends: endings of the files to show; all without.
        below: the folders whose files are shown, however deep they lie.
    """

    kind: Kind
    title: str
    then: Then
    name: str = ""
    ends: tuple[str, ...] = ()
    below: tuple[Path, ...] = ()


class ChoosingViewModel(QObject):
    """Holds one question at a time, and for this run in which folder the last one was answered."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question: Question | None = None
        self._folders: dict[bool, Path] = {}  # by whether something was saved there

    def ask(self, question: Question) -> None:
        self.question = question
        self.asked.emit()

    def start(self) -> Path:
        """The folder to begin with."""
        saves = self.question is not None and self.question.kind is Kind.PLACE
        usual = _Place.DocumentsLocation if saves else _Place.PicturesLocation
        return self._folders.get(saves) or _standard(usual) or Path.home()

    def answer(self, chosen: list[Path], folder: Path) -> None:
        question, self.question = self.question, None
        if question is not None:
            if question.kind is not Kind.PICK:
                self._folders[question.kind is Kind.PLACE] = folder
            question.then(chosen)

    def forget(self) -> None:
        """Hold neither question nor folders any more."""
        self.question = None
        self._folders.clear()

    def places(self) -> list[tuple[str, Path]]:
        """Folders to go to: a key for a name, or a disk's own name, and where it is."""
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
    """What is plugged in: memory sticks, cameras, other disks. On Windows every drive."""
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
