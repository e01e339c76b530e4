"""Asks for files with the program's own chooser page; the system's dialogs record what was chosen."""

from pathlib import Path

from takeitdown_desktop.gui.viewmodels.choosing import ChoosingViewModel, Kind, Question, Then


class FileAsker:
    """Asks for files, a folder or a path to save to; returns at once, and one request is open at a time."""

    def __init__(self, choosing: ChoosingViewModel) -> None:
        self._choosing = choosing

    def files(self, title: str, then: Then) -> None:
        """Ask for any number of existing files."""
        self._choosing.ask(Question(Kind.FILES, title, then))

    def folder(self, title: str, then: Then) -> None:
        self._choosing.ask(Question(Kind.FOLDER, title, then))

    def pick(self, title: str, folders: list[Path], then: Then) -> None:
        """Ask for any number of the files below these folders; none is selected at first."""
        self._choosing.ask(Question(Kind.PICK, title, then, below=tuple(folders)))

    def saved_report(self, title: str, then: Then) -> None:
        """Ask for one existing sealed report."""
        self._choosing.ask(Question(Kind.FILE, title, then, ends=(".tid",)))

    def save_as(self, title: str, name: str, then: Then) -> None:
        """Ask for the path of a new file; saving refuses an existing one."""
        self._choosing.ask(Question(Kind.SAVE, title, then, name=name))
