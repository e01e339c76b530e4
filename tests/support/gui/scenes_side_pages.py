"""Scenes of the side pages: saved reports, a case, settings, advice, help, copies, services."""

from collections.abc import Iterator
from pathlib import Path

from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.sealed_log import Cost
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.gui.pages.advice import AdvicePage
from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.keep import KeepPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pages.settings import SettingsPage
from takeitdown_wire import CaseNumber, Pin
from tests.support.gui.fakes import picture
from tests.support.gui.stage import ANSWERS, FILES, Stage, until

_QUICK = Cost(memory_kib=64, iterations=1, lanes=1)


def saved(stage: Stage) -> Iterator[str]:
    kept, unfinished = stage.window.models.outbox, stage.window.models.drafts
    intake = stage.app.descriptor()
    for seed in "ab":
        bundle = assemble(ANSWERS, [picture(seed)], intake, CaseNumber.draw(), Pin.draw())
        stage.app.outbox().keep(PreparedReport.make(bundle, intake).sealed, 1)
    stage.app.drafts().mkdir(parents=True, exist_ok=True)
    with KeptDraft.create(stage.app.drafts() / "unfinished-1.draft", "three green apples", cost=_QUICK):
        pass
    stage.go(SidePage.SAVED)
    until(lambda: bool(kept.entries) and bool(unfinished.found))
    yield "saved"
    stage.shown(SavedPage).outbox.rows[0].delete.click()
    yield "saved-delete"


def case(stage: Stage) -> Iterator[str]:
    stage.go(SidePage.CASE)
    yield "case"
    case = stage.shown(CasePage)
    case.number.insert("7K2M-9QX4")
    case.pin.insert("123456")
    case.act_if_ready()
    yield "case-problem"
    case.number.setText(str(CaseNumber.draw()))
    case.act_if_ready()
    until(lambda: stage.window.models.case.status is not None)
    yield "case-status"
    case.take_back.click()
    yield "case-confirm"


def beside(stage: Stage) -> Iterator[str]:
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
        stage.go(side)
        if side is SidePage.COPIES:
            until(lambda: stage.window.models.copies.drafts > 0)
        yield side.name.lower()
        if side is SidePage.SETTINGS:
            stage.shown(SettingsPage).erase.click()
            yield "settings-delete"
        elif side is SidePage.ADVICE:
            for choice in stage.shown(AdvicePage).situations.values():
                if not choice.isChecked():
                    choice.click()
            yield "advice-all"
        elif side is SidePage.KEEP:
            stage.shown(KeepPage).first.insert("short")
            yield "keep-problem"
        elif side is SidePage.COPIES:
            yield from _copies(stage)
    stage.window.models.services.fetch()
    until(lambda: stage.window.models.services.found is not None)
    yield "services-list"


def _copies(stage: Stage) -> Iterator[str]:
    copies = stage.window.models.copies
    first, *others = (Path(name) for name in FILES)
    copies.choose_originals([first])
    copies.compare(others)
    until(lambda: bool(copies.compared))
    yield "copies-answers"
