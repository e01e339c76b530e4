"""Scenes of making and sending a report: questions, files, check, delivery, card."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.core.errors import UnreachableError
from takeitdown_desktop.core.intake.retry import A_FEW_TIMES, ONCE
from takeitdown_desktop.core.report.questions import QUESTIONS
from takeitdown_desktop.core.report.steps import ENDINGS, Step
from takeitdown_desktop.gui.pages.base import page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.choose import ChoosePage
from takeitdown_desktop.gui.pages.contact import ContactPage
from takeitdown_desktop.gui.pages.deliver import DeliverPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_wire import CaseNumber, Pin, Who
from tests.support.gui.stage import ANSWERS, FILES, Stage, until

_STILL_WORKING = "holiday.mp4"


def questions(stage: Stage) -> Iterator[str]:
    report = stage.window.models.report
    steps = [question.step for question in QUESTIONS]
    for step in (Step.WELCOME, *steps):
        stage.go(page_id(step))
        yield step.value
    report.answer(who=Who.PARENT)
    for step in steps[steps.index(Step.WHO) :]:
        stage.go(page_id(step))
        yield f"{step.value}-parent"
    report.answer_all(ANSWERS)
    stage.go(page_id(Step.SHARED))
    yield "shared-answered"
    for ending in (step for step in Step if step in ENDINGS):  # the wizard greets pages only forwards
        stage.go(page_id(ending))
        yield ending.value


def files(stage: Stage) -> Iterator[str]:
    files = stage.window.models.files
    stage.go(page_id(Step.FILES))
    yield "files-empty"
    stage.shown(FilesPage).choose.click()
    chooser = stage.shown(ChoosePage)
    chooser.model.open(paths.samples())
    until(lambda: chooser.model.folder == paths.samples())
    yield "choose"
    chooser.rows.selectAll()
    yield "choose-marked"
    chooser.name.setText("nothing is called so")
    yield "choose-nothing"
    stage.go(page_id(Step.FILES))
    stage.shown(FilesPage).folder.click()
    yield "choose-folder"
    stage.go(page_id(Step.FILES))
    with tempfile.TemporaryDirectory() as empty:
        files.add([Path(empty)])
        until(lambda: files.complete or stage.shown(FilesPage).problem.isVisible())
    yield "files-problem"
    stage.shown(FilesPage).problem.hide()
    files.add([Path(name) for name in (*FILES, _STILL_WORKING)])
    until(lambda: files.running == 1)
    stage.shown(FilesPage).rows.setCurrentIndex(files.index(0))
    yield "files"
    stage.shown(FilesPage).tools.details.click()
    yield "files-details"
    stage.shown(FilesPage).tools.view.click()
    yield "files-view"
    stage.shown(FilesPage).sure.no.click()
    files.remove([1])
    yield "files-undo"
    files.undo_remove()
    stage.shown(FilesPage).tools.hide_names.click()
    files.halt()
    yield "files-stopped"
    stage.go(page_id(Step.CONTACT))
    yield "contact"
    stage.shown(ContactPage).contact.insert("someone at home")
    yield "contact-problem"
    stage.shown(ContactPage).contact.clear()


def check(stage: Stage) -> Iterator[str]:
    report = stage.window.models.report
    stage.go(page_id(Step.CHECK))
    until(lambda: report.prepared is not None)
    yield "check"
    report.consent(given=True)
    yield "check-agreed"
    stage.shown(CheckPage).show_bytes.click()
    yield "check-bytes"
    stage.shown(CheckPage).show_bytes.click()
    report.add_to(CaseNumber.draw(), Pin.draw())
    report.prepare()
    yield "check-adding"
    report.stand_alone()
    report.prepare()
    until(lambda: report.prepared is not None)


def deliver(stage: Stage) -> Iterator[str]:
    report = stage.window.models.report
    report.consent(given=True)
    stage.go(page_id(Step.DELIVER))
    yield "deliver"
    page = stage.shown(DeliverPage)
    page.save.click()
    yield "choose-place"
    stage.go(page_id(Step.DELIVER))
    stage.app.retry_policy = A_FEW_TIMES
    stage.app.intake.fails = UnreachableError("no network")
    report.send()
    until(lambda: report.sending.pause_s > 0)
    yield "deliver-waiting"
    page.leave.click()
    until(lambda: report.waits_here and not report.busy)
    yield "deliver-stopped"
    stage.app.retry_policy = ONCE
    stage.app.intake.fails = UnreachableError("no network")
    page.act_if_ready()
    until(lambda: not report.busy)
    yield "deliver-problem"
    page.delete.click()
    yield "deliver-delete"
    page.sure.no.click()
    page.act_if_ready()
    until(lambda: stage.window.wizard.currentId() == page_id(Step.CARD))
    yield "card"
    card = stage.shown(CardPage)
    card.more.click()
    yield "card-adding"
    card.sure.no.click()
    stage.window.close()
    yield "card-finish"
    card.sure_end.no.click()
