"""The view models of one window, each created on first access; the first page needs none of them."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from takeitdown_desktop.gui.viewmodels.ledger import Ledger

if TYPE_CHECKING:
    from takeitdown_desktop.core.report.session import Session
    from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel
    from takeitdown_desktop.gui.viewmodels.case import CaseViewModel
    from takeitdown_desktop.gui.viewmodels.choosing import ChoosingViewModel
    from takeitdown_desktop.gui.viewmodels.copies import CopiesViewModel
    from takeitdown_desktop.gui.viewmodels.drafts import DraftsViewModel
    from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
    from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
    from takeitdown_desktop.gui.viewmodels.kit import KitViewModel
    from takeitdown_desktop.gui.viewmodels.notes import NotesViewModel
    from takeitdown_desktop.gui.viewmodels.outbox import OutboxViewModel
    from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
    from takeitdown_desktop.gui.viewmodels.sealed_file import SealedFileViewModel
    from takeitdown_desktop.gui.viewmodels.services import ServicesViewModel
    from takeitdown_desktop.gui.work.context import AppContext

_ModelT = TypeVar("_ModelT", bound=QObject)


class ViewModels:
    """View models as cached properties, created in the GUI thread and destroyed with their owner."""

    def __init__(self, context: "AppContext", owner: QObject) -> None:
        self._context = context
        self.practice = context.practice
        self._owner = owner
        self.ledger = self._owned(Ledger())

    @cached_property
    def session(self) -> "Session":
        from takeitdown_desktop.core.report.session import Session

        return Session()

    @cached_property
    def report(self) -> "ReportViewModel":
        from takeitdown_desktop.gui.viewmodels.report import ReportViewModel

        return self._owned(ReportViewModel(self._context, self.ledger, self.session))

    @cached_property
    def files(self) -> "FilesViewModel":
        from takeitdown_desktop.gui.viewmodels.files import FilesViewModel

        return self._owned(FilesViewModel(self._context, self.session))

    @cached_property
    def sealed_file(self) -> "SealedFileViewModel":
        from takeitdown_desktop.gui.viewmodels.sealed_file import SealedFileViewModel

        return self._owned(SealedFileViewModel(self._context, self.ledger))

    @cached_property
    def choosing(self) -> "ChoosingViewModel":
        from takeitdown_desktop.gui.viewmodels.choosing import ChoosingViewModel

        return self._owned(ChoosingViewModel())

    @cached_property
    def help(self) -> "HelpViewModel":
        from takeitdown_desktop.gui.viewmodels.help import HelpViewModel

        return self._owned(HelpViewModel())

    @cached_property
    def advice(self) -> "AdviceViewModel":
        from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel

        return self._owned(AdviceViewModel(self.report, self.help))

    @cached_property
    def kit(self) -> "KitViewModel":
        from takeitdown_desktop.gui.viewmodels.kit import KitViewModel

        return self._owned(KitViewModel(self.report))

    @cached_property
    def notes(self) -> "NotesViewModel":
        from takeitdown_desktop.gui.viewmodels.notes import NotesViewModel

        return self._owned(NotesViewModel(self._context))

    @cached_property
    def case(self) -> "CaseViewModel":
        from takeitdown_desktop.gui.viewmodels.case import CaseViewModel

        return self._owned(CaseViewModel(self._context, self.ledger))

    @cached_property
    def outbox(self) -> "OutboxViewModel":
        from takeitdown_desktop.gui.viewmodels.outbox import OutboxViewModel

        return self._owned(OutboxViewModel(self._context, self.ledger))

    @cached_property
    def drafts(self) -> "DraftsViewModel":
        from takeitdown_desktop.gui.viewmodels.drafts import DraftsViewModel

        return self._owned(DraftsViewModel(self._context, self.session, self.report, self.files))

    @cached_property
    def copies(self) -> "CopiesViewModel":
        from takeitdown_desktop.gui.viewmodels.copies import CopiesViewModel

        return self._owned(CopiesViewModel(self._context))

    @cached_property
    def services(self) -> "ServicesViewModel":
        from takeitdown_desktop.gui.viewmodels.services import ServicesViewModel

        return self._owned(ServicesViewModel(self._context, self.ledger))

    @property
    def unsaved(self) -> bool:
        """Whether something exists only in this window and would be lost with it."""
        made = vars(self)
        if any(getattr(self, name).unsaved for name in ("kit", "notes") if name in made):
            return True
        if "report" not in made or not self.report.unsaved:
            return False
        kept = "drafts" in made and self.drafts.holds_all
        return self.report.saved or not kept  # no draft holds the number and PIN of a report that waits

    def forget(self) -> None:
        """Clear everything personal; GUI thread."""
        for name in (
            "report",
            "sealed_file",
            "drafts",
            "case",
            "copies",
            "choosing",
            "advice",
            "kit",
            "notes",
        ):
            if name in vars(self):
                getattr(self, name).forget()

    def kill(self) -> None:
        """Kill the worker processes without waiting; any thread."""
        for name in ("files", "copies"):
            if name in vars(self):
                getattr(self, name).kill()

    def stop(self) -> None:
        """End all background work and wait for it; GUI thread."""
        for name in (
            "files",
            "report",
            "sealed_file",
            "outbox",
            "drafts",
            "case",
            "copies",
            "services",
            "notes",
        ):
            if name in vars(self):
                getattr(self, name).stop()

    def _owned(self, model: _ModelT) -> _ModelT:
        model.setParent(self._owner)
        return model
