"""Scenes of the removal letter and the notes."""

from collections.abc import Iterator
from datetime import timedelta

from takeitdown_desktop.gui.pages.base import SidePage
from takeitdown_desktop.gui.pages.kit import KitPage
from takeitdown_desktop.gui.pages.letter import LetterPage
from takeitdown_desktop.gui.pages.notes import NotesPage
from takeitdown_desktop.gui.viewmodels.kit import now
from tests.support.gui.stage import Stage, settle, until


def letter(stage: Stage) -> Iterator[str]:
    kit = stage.window.models.kit
    stage.go(SidePage.KIT)
    yield "kit"
    page = stage.shown(KitPage)
    page.platform.setCurrentIndex(page.platform.count() - 1)
    page.platform.activated.emit(page.platform.currentIndex())
    page.other.insert("Example forum")
    page.places.fields[0].insert("https://forum.example/posts/4711")
    settle()
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
    stage.shown(LetterPage).still.click()
    yield "letter-complaint"


def notes(stage: Stage) -> Iterator[str]:
    notes = stage.window.models.notes
    stage.shown(LetterPage).keep.click()
    page = stage.shown(NotesPage)
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
    until(lambda: notes.file is not None)
    yield "notes-keep-done"
    stage.go(SidePage.NOTES)
    settle()
    yield "notes-kept"
    page.delete.click()
    yield "notes-delete"
    page.confirm.no.click()
    notes.forget()
    stage.go(SidePage.NOTES)
    until(lambda: bool(notes.waiting))
    yield "notes-locked"
