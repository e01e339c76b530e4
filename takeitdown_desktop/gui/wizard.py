"""The pages in the wizard; their order comes from the core."""

from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget, QWizard

from takeitdown_desktop.core.report.flow import Step
from takeitdown_desktop.gui.clipboard import PassingClipboard
from takeitdown_desktop.gui.looks import Looks
from takeitdown_desktop.gui.pages.about import AboutPage
from takeitdown_desktop.gui.pages.base import Page, page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.contact import ContactPage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.endings import AdultPage, NoFilePage, NotExplicitPage, OtherDevicePage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.leaving import LeavingPage
from takeitdown_desktop.gui.pages.questions import AgePage, SharedPage, ShowsPage, WherePage, WhoPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.services import ServicesPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.pages.welcome import WelcomePage
from takeitdown_desktop.gui.services import Services
from takeitdown_desktop.gui.viewmodels.case import CaseViewModel
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.ledger import Ledger
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.viewmodels.saved import SavedViewModel
from takeitdown_desktop.gui.viewmodels.services import ServicesViewModel

_RULER_HEIGHT = 2


class Door(IntEnum):
    """Pages beside the way, most of them reached from the first page."""

    SAVED = 100
    CASE = 101
    SETTINGS = 102
    ABOUT = 103
    SERVICES = 104


@dataclass(frozen=True, slots=True)
class Models:
    """The view models of one window."""

    ledger: Ledger
    report: ReportViewModel
    files: FilesViewModel
    saved: SavedViewModel
    case: CaseViewModel
    services: ServicesViewModel

    @classmethod
    def make(cls, services: Services, owner: QObject) -> Self:
        """New ones, which end with their owner."""
        ledger = Ledger()
        made = cls(
            ledger,
            ReportViewModel(services, ledger),
            FilesViewModel(services),
            SavedViewModel(services, ledger),
            CaseViewModel(services, ledger),
            ServicesViewModel(services, ledger),
        )
        for model in (made.ledger, made.report, made.files, made.saved, made.case, made.services):
            model.setParent(owner)
        return made

    def stop(self) -> None:
        """End all work and wait for it; GUI thread."""
        for model in (self.files, self.report, self.saved, self.case, self.services):
            model.stop()


class ReportWizard(QWizard):
    """Behaviour of a wizard without its looks: the window around it has the buttons."""

    readiness = Signal()  # of any page

    def __init__(self, models: Models, clipboard: PassingClipboard, practice: bool, looks: Looks) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setButtonLayout([])
        report, files = models.report, models.files
        self.welcome = WelcomePage(report, practice)
        self.files = FilesPage(report, files, practice)
        self.card = CardPage(report, files, clipboard)
        self.case = CasePage(models.case)
        check, about = CheckPage(report, files), AboutPage()
        steps = (
            self.welcome,
            LeavingPage(report),
            WherePage(report),
            WhoPage(report),
            AgePage(report),
            ShowsPage(report),
            SharedPage(report),
            self.files,
            ContactPage(report),
            check,
            DeliverPage(report),
            self.card,
            OtherDevicePage(report),
            NoFilePage(report),
            AdultPage(report),
            NotExplicitPage(report),
        )
        for page in steps:
            self._take(page_id(page.step), page)
        self._take(Door.SAVED, SavedPage(models.saved))
        self._take(Door.CASE, self.case)
        self._take(Door.SETTINGS, SettingsPage(looks, files))
        self._take(Door.ABOUT, about)
        self._take(Door.SERVICES, ServicesPage(models.services))
        self.setStartId(page_id(Step.WELCOME))
        for asked, door in (
            (self.welcome.saved_asked, Door.SAVED),
            (self.welcome.case_asked, Door.CASE),
            (self.welcome.settings_asked, Door.SETTINGS),
            (self.welcome.about_asked, Door.ABOUT),
            (about.services_asked, Door.SERVICES),
            (check.services_asked, Door.SERVICES),
            (self.case.services_asked, Door.SERVICES),
        ):
            asked.connect(partial(self.setCurrentId, door))

    def _take(self, number: int, page: Page) -> None:
        self.setPage(number, page)
        page.readiness.connect(self.readiness)

    def here(self) -> Page | None:
        """The page that is shown."""
        page = self.currentPage()
        return page if isinstance(page, Page) else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hide_ruler()

    def _hide_ruler(self) -> None:
        """Qt draws a line above the wizard's own buttons, which are not there; it has no name."""
        for widget in self.findChildren(QWidget):
            if type(widget) is QWidget and widget.maximumHeight() == _RULER_HEIGHT:
                widget.setFixedHeight(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A wizard is a dialog: Esc would close it, and Enter would stop here. Both go on to
        # the window, which knows what to do with them.
        event.ignore()

    def reject(self) -> None:
        """Closing is the window's business."""
