"""Creates every page but the first when it is first shown."""

from collections.abc import Callable
from functools import partial

from takeitdown_desktop.core.report.questions import QUESTIONS
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.about import AboutPage
from takeitdown_desktop.gui.pages.advice import AdvicePage
from takeitdown_desktop.gui.pages.base import Page, SidePage, page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.contact import ContactPage
from takeitdown_desktop.gui.pages.copies import CopiesPage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.endings import AdultPage, NoFilePage, NotExplicitPage, OtherDevicePage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.help import HelpPage
from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.pages.languages import LanguagesPage
from takeitdown_desktop.gui.pages.question import QuestionPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.services import ServicesPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.shell.viewmodel_registry import ViewModels
from takeitdown_desktop.gui.system.clipboard import PassingClipboard
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker


class PageFactory:
    """Maps page numbers to functions that create the pages.

    Args:
        models: the view models.
        clipboard: for copied text.
        appearance: for the pages that change it.
        practice: whether the files page offers sample files.
    """

    def __init__(
        self, models: ViewModels, clipboard: PassingClipboard, appearance: Appearance, *, practice: bool
    ) -> None:
        asker = FileAsker(models.choosing)
        self._makers: dict[int, Callable[[], Page]] = {
            **{page_id(one.step): partial(QuestionPage, models.report, one) for one in QUESTIONS},
            page_id(Step.FILES): lambda: FilesPage(models.report, models.files, asker, practice),
            page_id(Step.CONTACT): lambda: ContactPage(models.report),
            page_id(Step.CHECK): lambda: CheckPage(models.report, models.files),
            page_id(Step.DELIVER): lambda: DeliverPage(models.report, asker),
            page_id(Step.CARD): lambda: CardPage(
                models.report,
                models.files,
                models.drafts,
                clipboard,
                asker,
                help_=models.help,
                practice=practice,
            ),
            page_id(Step.END_OTHER_DEVICE): lambda: OtherDevicePage(models.report),
            page_id(Step.END_NO_FILE): lambda: NoFilePage(models.report),
            page_id(Step.END_ADULT): lambda: AdultPage(models.report),
            page_id(Step.END_NOT_EXPLICIT): lambda: NotExplicitPage(models.report),
            SidePage.SAVED: lambda: SavedPage(models.sealed_file, models.outbox, models.drafts, asker),
            SidePage.CASE: lambda: CasePage(models.case, models.report),
            SidePage.SETTINGS: lambda: SettingsPage(appearance, models.files, models.outbox),
            SidePage.ADVICE: lambda: AdvicePage(models.advice),
            SidePage.LANGUAGES: lambda: LanguagesPage(appearance),
            SidePage.ABOUT: AboutPage,
            SidePage.COPIES: lambda: CopiesPage(models.copies, asker),
            SidePage.HELP: lambda: _help(models, appearance, asker),
            SidePage.KEEP: lambda: KeepPage(models.drafts),
            SidePage.CHOOSE: lambda: ChoosePage(models.choosing),
            SidePage.SERVICES: lambda: ServicesPage(models.services),
            SidePage.KIT: lambda: _kit(models),
            SidePage.LETTER: lambda: _letter(models, clipboard, asker),
            SidePage.NOTES: lambda: _notes(models, clipboard, asker),
            SidePage.KEPT_LETTER: lambda: _letter(models, clipboard, asker),
            SidePage.KEEP_NOTES: lambda: _keep_notes(models),
        }

    def make(self, number: int) -> Page:
        return self._makers[number]()


# Pages that few people open; their modules are imported on demand to keep the start short.


def _help(models: ViewModels, appearance: Appearance, asker: FileAsker) -> Page:
    from takeitdown_desktop.gui.pages.guide_buttons import GuideButtons

    return HelpPage(models.help, models.advice, GuideButtons(appearance, models.help, asker))


def _kit(models: ViewModels) -> Page:
    from takeitdown_desktop.gui.pages.kit import KitPage

    return KitPage(models.kit, models.advice)


def _letter(models: ViewModels, clipboard: PassingClipboard, asker: FileAsker) -> Page:
    from takeitdown_desktop.gui.pages.letter import LetterPage

    return LetterPage(models.kit, models.notes, models.advice, clipboard, asker)


def _notes(models: ViewModels, clipboard: PassingClipboard, asker: FileAsker) -> Page:
    from takeitdown_desktop.gui.pages.notes import NotesPage

    return NotesPage(models.notes, models.kit, clipboard, asker)


def _keep_notes(models: ViewModels) -> Page:
    from takeitdown_desktop.gui.pages.keep_notes import KeepNotesPage

    return KeepNotesPage(models.notes)
