"""Asking for files on a page of the program's own: other choosers remember what was chosen."""

from pathlib import Path

from takeitdown_desktop.gui.viewmodels.choosing import ChoosingViewModel, Kind, Question, Then


class FileAsker:
    """Asks for files, a folder, or a place to save; one question at a time, never blocking."""

    def __init__(self, choosing: ChoosingViewModel) -> None:
        self._choosing = choosing

    def files(self, title: str, then: Then) -> None:
        """Any number of existing files."""
        self._choosing.ask(Question(Kind.FILES, title, then))

    def folder(self, title: str, then: Then) -> None:
        self._choosing.ask(Question(Kind.FOLDER, title, then))

    def pick(self, title: str, folders: list[Path], then: Then) -> None:
        """Any number of the files that lie below these folders; none is marked at first."""
        self._choosing.ask(Question(Kind.PICK, title, then, below=tuple(folders)))

    def saved_report(self, title: str, then: Then) -> None:
        """One existing sealed report."""
        self._choosing.ask(Question(Kind.FILE, title, then, ends=(".tid",)))

    def place(self, title: str, name: str, then: Then) -> None:
        """A new file; what is already there is refused later, so nothing is asked here."""
        self._choosing.ask(Question(Kind.PLACE, title, then, name=name))
