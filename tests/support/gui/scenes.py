"""Every page in every state that matters, one after the other, for the gallery and for tests of all pages."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from takeitdown_desktop import paths
from takeitdown_desktop.core.errors import DamagedMediaError, UnknownTypeError, UnreachableError
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES, ONCE
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.sealed_log import Cost
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.questions import QUESTIONS
from takeitdown_desktop.core.report.steps import ENDINGS, Step
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.pages.advice import AdvicePage
from takeitdown_desktop.gui.pages.base import Page, SidePage, page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.contact import ContactPage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.pages.kit import KitPage
from takeitdown_desktop.gui.pages.letter import LetterPage
from takeitdown_desktop.gui.pages.notes import NotesPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_desktop.gui.shell.window import Window
from takeitdown_desktop.gui.viewmodels.choosing import Kind, Question
from takeitdown_desktop.gui.viewmodels.kit import now
from takeitdown_wire import CaseNumber, Pin, Shared, Who
from tests.support.answers import ANSWERED
from tests.support.gui.fakes import FakeApp, picture

_PageT = TypeVar("_PageT", bound=Page)
_PATIENCE_MS = 20_000
_LOOK_MS = 10

_FILES = {
    "IMG_0412.jpg": picture("a", found=86),
    "IMG_0412 copy.jpg": picture("a"),
    "night.png": picture("b", Verdict.WEAK),
    "cut short.jpg": picture("c", Verdict.EXACT, DamagedMediaError),
    "homework.docx": picture("d", Verdict.UNREADABLE, UnknownTypeError),
}
_STILL_WORKING = "holiday.mp4"
_ANSWERS = replace(ANSWERED, shared=Shared.UNKNOWN)
_QUICK = Cost(memory_kib=64, iterations=1, lanes=1)


class Scenes:
    """A window on a stage, led through everything that it can show."""

    def __init__(self, appearance: Appearance) -> None:
        self._stage = FakeApp(_FILES)
        self.window = Window(self._stage, appearance)

    def all(self) -> Iterator[str]:
        """Set one scene after the other; each stands as its name is yielded."""
        for scenes in (
            self._questions,
            self._files,
            self._check,
            self._deliver,
            self._saved,
            self._case,
            self._beside,
            self._letter,
            self._notes,
        ):
            for name in scenes():
                _until(lambda: not self.window.models.report.preparing)
                yield name

    def _questions(self) -> Iterator[str]:
        report = self.window.models.report
        steps = [question.step for question in QUESTIONS]
        for step in (Step.WELCOME, *steps):
            self._go(page_id(step))
            yield step.value
        report.answer(who=Who.PARENT)
        for step in steps[steps.index(Step.WHO) :]:
            self._go(page_id(step))
            yield f"{step.value}-parent"
        report.answer_all(_ANSWERS)
        self._go(page_id(Step.SHARED))
        yield "shared-answered"
        for ending in (step for step in Step if step in ENDINGS):  # the wizard greets pages only forwards
            self._go(page_id(ending))
            yield ending.value

    def _files(self) -> Iterator[str]:
        files = self.window.models.files
        self._go(page_id(Step.FILES))
        yield "files-empty"
        self._shown(FilesPage).choose.click()
        chooser = self._shown(ChoosePage)
        chooser.model.open(paths.samples())
        _until(lambda: chooser.model.folder == paths.samples())
        yield "choose"
        chooser.rows.selectAll()
        yield "choose-marked"
        chooser.name.setText("nothing is called so")
        yield "choose-nothing"
        self._go(page_id(Step.FILES))
        self.window.models.choosing.ask(Question(Kind.FOLDER, "Choose a folder", list))
        yield "choose-folder"
        self._go(page_id(Step.FILES))
        self.window.models.choosing.ask(Question(Kind.PLACE, "Save the report", list, name="REPORT.tid"))
        yield "choose-place"
        self._go(page_id(Step.FILES))
        with tempfile.TemporaryDirectory() as empty:
            files.add([Path(empty)])
            _until(lambda: files.complete or self._shown(FilesPage).problem.isVisible())
        yield "files-problem"
        self._shown(FilesPage).problem.hide()
        files.add([Path(name) for name in (*_FILES, _STILL_WORKING)])
        _until(lambda: files.running == 1)
        self._shown(FilesPage).rows.setCurrentIndex(files.index(0))
        yield "files"
        self._shown(FilesPage).tools.details.click()
        yield "files-details"
        self._shown(FilesPage).tools.view.click()
        yield "files-view"
        self._shown(FilesPage).sure.no.click()
        files.remove([1])
        yield "files-undo"
        files.undo_remove()
        self._shown(FilesPage).tools.hide_names.click()
        files.halt()
        yield "files-stopped"
        self._go(page_id(Step.CONTACT))
        yield "contact"
        self._shown(ContactPage).contact.insert("someone at home")
        yield "contact-problem"
        self._shown(ContactPage).contact.clear()

    def _check(self) -> Iterator[str]:
        report = self.window.models.report
        self._go(page_id(Step.CHECK))
        _until(lambda: report.prepared is not None)
        yield "check"
        report.consent(given=True)
        yield "check-agreed"
        self._shown(CheckPage).show_bytes.click()
        yield "check-bytes"
        self._shown(CheckPage).show_bytes.click()
        report.add_to(CaseNumber.draw(), Pin.draw())
        report.prepare()
        yield "check-adding"
        report.stand_alone()
        report.prepare()
        _until(lambda: report.prepared is not None)

    def _deliver(self) -> Iterator[str]:
        report = self.window.models.report
        report.consent(given=True)
        self._go(page_id(Step.DELIVER))
        yield "deliver"
        page = self._shown(DeliverPage)
        self._stage.retry_policy = A_FEW_TIMES
        self._stage.intake.fails = UnreachableError("no network")
        report.send()
        _until(lambda: report.sending.pause_s > 0)
        yield "deliver-waiting"
        page.leave.click()
        _until(lambda: report.waits_here and not report.busy)
        yield "deliver-stopped"
        self._stage.retry_policy = ONCE
        self._stage.intake.fails = UnreachableError("no network")
        page.act_if_ready()
        _until(lambda: not report.busy)
        yield "deliver-problem"
        page.delete.click()
        yield "deliver-delete"
        page.sure.no.click()
        page.act_if_ready()
        _until(lambda: self.window.wizard.currentId() == page_id(Step.CARD))
        yield "card"
        card = self._shown(CardPage)
        card.more.click()
        yield "card-adding"
        card.sure.no.click()
        self.window.close()
        yield "card-finish"
        card.sure_end.no.click()

    def _saved(self) -> Iterator[str]:
        kept, unfinished = self.window.models.outbox, self.window.models.drafts
        intake = self._stage.descriptor()
        for seed in "ab":
            bundle = assemble(_ANSWERS, [picture(seed)], intake, CaseNumber.draw(), Pin.draw())
            self._stage.outbox().keep(PreparedReport.make(bundle, intake).sealed, 1)
        self._stage.drafts().mkdir(parents=True, exist_ok=True)
        with KeptDraft.create(
            self._stage.drafts() / "unfinished-1.draft", "three green apples", cost=_QUICK
        ):
            pass
        self._go(SidePage.SAVED)
        _until(lambda: bool(kept.entries) and bool(unfinished.found))
        yield "saved"
        self._shown(SavedPage).kept.rows[0].delete.click()
        yield "saved-delete"

    def _case(self) -> Iterator[str]:
        self._go(SidePage.CASE)
        yield "case"
        case = self._shown(CasePage)
        case.number.insert("7K2M-9QX4")
        case.pin.insert("123456")
        case.act_if_ready()
        yield "case-problem"
        case.number.setText(str(CaseNumber.draw()))
        case.act_if_ready()
        _until(lambda: self.window.models.case.status is not None)
        yield "case-status"
        case.take_back.click()
        yield "case-confirm"

    def _beside(self) -> Iterator[str]:
        for side in (
            SidePage.SETTINGS,
            SidePage.LANGUAGES,
            SidePage.ADVICE,
            SidePage.ABOUT,
            SidePage.HELP,
            SidePage.KEEP,
            SidePage.COPIES,
            SidePage.SERVICES,
        ):
            self._go(side)
            if side is SidePage.COPIES:
                _until(lambda: self.window.models.copies.drafts > 0)
            yield side.name.lower()
            if side is SidePage.SETTINGS:
                self._shown(SettingsPage).erase.click()
                yield "settings-delete"
            elif side is SidePage.ADVICE:
                for choice in self._shown(AdvicePage).situations.values():
                    if not choice.isChecked():
                        choice.click()
                yield "advice-all"
            elif side is SidePage.KEEP:
                self._shown(KeepPage).first.insert("short")
                yield "keep-problem"
            elif side is SidePage.COPIES:
                yield from self._copies()
        self.window.models.services.fetch()
        _until(lambda: self.window.models.services.found is not None)
        yield "services-list"

    def _copies(self) -> Iterator[str]:
        copies = self.window.models.copies
        first, *others = (Path(name) for name in _FILES)
        copies.choose_originals([first])
        copies.compare(others)
        _until(lambda: bool(copies.compared))
        yield "copies-answers"

    def _letter(self) -> Iterator[str]:
        kit = self.window.models.kit
        self._go(SidePage.KIT)
        yield "kit"
        page = self._shown(KitPage)
        page.platform.setCurrentIndex(page.platform.count() - 1)
        page.platform.activated.emit(page.platform.currentIndex())
        page.other.insert("Example forum")
        page.places.fields[0].insert("https://forum.example/posts/4711")
        _settle()
        yield "kit-begun"
        for choice in (page.shown, page.signer):
            choice.setCurrentIndex(0)
            choice.activated.emit(0)
        page.name.insert("Alex Example")
        page.contact.insert("alex@mail.example")
        page.good_faith.click()
        yield "kit-done"
        page.act_if_ready()
        yield "letter"
        kit.say(sent=now() - timedelta(hours=5))
        yield "letter-counting"
        kit.say(sent=now() - timedelta(hours=50))
        yield "letter-over"
        self._shown(LetterPage).still.click()
        yield "letter-complaint"

    def _notes(self) -> Iterator[str]:
        notes = self.window.models.notes
        self._shown(LetterPage).keep.click()
        page = self._shown(NotesPage)
        yield "notes-letter"
        page.user.insert("somebody_4711")
        page.when.insert("Friday, in the evening")
        page.what.insert("Wanted more pictures, and wrote that they know my school.")
        yield "notes-typed"
        page.another.click()
        yield "notes-written"
        page.keep.click()
        yield "notes-keep"
        notes.keep("three green apples")
        _until(lambda: notes.file is not None)
        yield "notes-keep-done"
        self._go(SidePage.NOTES)
        _settle()
        yield "notes-kept"
        page.delete.click()
        yield "notes-delete"
        page.confirm.no.click()
        notes.forget()
        self._go(SidePage.NOTES)
        _until(lambda: bool(notes.waiting))
        yield "notes-locked"

    def _shown(self, kind: type[_PageT]) -> _PageT:
        page = self.window.wizard.made(kind)
        assert page is not None
        return page

    def _go(self, number: int) -> None:
        self.window.wizard.setCurrentId(number)


def _settle() -> None:
    """Let layouts in layouts find their heights; each takes a turn."""
    for _ in range(3):
        _until(lambda: True)


def _until(condition: Callable[[], bool]) -> None:
    """Let the window live until ``condition`` holds.

    Raises:
        TimeoutError: it never did.
    """
    loop = QEventLoop()
    left = _PATIENCE_MS // _LOOK_MS

    def look() -> None:
        nonlocal left
        left -= 1
        if condition() or left <= 0:
            loop.quit()

    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if not condition():
        raise TimeoutError("a page never became what it should show")
