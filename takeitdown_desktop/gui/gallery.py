"""Every page as a picture, so that whoever changes one looks at it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from takeitdown_desktop.core.errors import DamagedMediaError, UnknownTypeError
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_desktop.core.report.flow import ENDINGS, Step
from takeitdown_desktop.gui import theme
from takeitdown_desktop.gui.language import ENGLISH
from takeitdown_desktop.gui.looks import Looks
from takeitdown_desktop.gui.pages.base import Door, Page, page_id
from takeitdown_desktop.gui.pages.card import CardPage
from takeitdown_desktop.gui.pages.case import CasePage
from takeitdown_desktop.gui.pages.check import CheckPage
from takeitdown_desktop.gui.pages.files import FilesPage
from takeitdown_desktop.gui.pages.saved import SavedPage
from takeitdown_desktop.gui.pseudo import Pseudo
from takeitdown_desktop.gui.stage import StageServices, picture
from takeitdown_desktop.gui.window import LEAST, SIZE, TITLE, Window
from takeitdown_wire import CaseNumber, Pin, Shared, Who

_PageT = TypeVar("_PageT", bound=Page)
_PATIENCE_MS = 10_000
_LOOK_MS = 10

_FILES = {
    "IMG_0412.jpg": picture("a", found=86),
    "IMG_0412 copy.jpg": picture("a"),
    "night.png": picture("b", Verdict.WEAK),
    "cut short.jpg": picture("c", Verdict.EXACT, DamagedMediaError),
    "homework.docx": picture("d", Verdict.UNREADABLE, UnknownTypeError),
}
_STILL_WORKING = "holiday.mp4"
_ANSWERS = Draft(where=Where.HERE, who=Who.SELF, under_18=True, explicit=True, shared=Shared.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which the window can look.

    Attributes:
        size: width and height of the window.
        scale: text size; 1.0 is 100 %.
        language: code of the language of the texts.
        stretched: longer texts with accents in place of English.
    """

    colours: theme.Colours = theme.LIGHT
    size: tuple[int, int] = SIZE
    scale: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    language: str = ENGLISH
    stretched: bool = False


LOOKS = {
    "light": Look(),
    "dark": Look(theme.DARK),
    "high-contrast": Look(theme.HIGH_DARK),
    "right-to-left": Look(direction=Qt.LayoutDirection.RightToLeft),
    "large-text": Look(scale=2.0),
    "smallest-window": Look(size=LEAST),
    "german": Look(language="de"),
    "long-words": Look(size=LEAST, stretched=True),
}


def render(folder: Path, look: Look = LOOKS["light"]) -> list[Path]:
    """Draw every page into ``folder`` as PNG files; returns them in order."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([TITLE, *theme.STYLE])
    looks = Looks(app, lambda: look.colours)
    looks.set_scale(look.scale)
    looks.set_language(look.language)
    pseudo = Pseudo()
    if look.stretched:
        app.installTranslator(pseudo)
    app.setLayoutDirection(look.direction)
    folder.mkdir(parents=True, exist_ok=True)
    window = Window(StageServices(_FILES), looks)
    window.resize(*look.size)
    window.show()
    made: list[Path] = []
    try:
        for name in _scenes(window):
            _until(lambda: not window.models.report.preparing)
            app.processEvents()  # what has changed is laid out
            path = folder / f"{len(made) + 1:02}-{name}.png"
            window.grab().save(str(path))
            made.append(path)
    finally:
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        app.removeTranslator(pseudo)
        looks.set_language(ENGLISH)
        looks.usual()
    return made


def _scenes(window: Window) -> Iterator[str]:
    """Set one scene after the other; each is drawn as it is yielded."""
    report = window.models.report
    for step in (Step.WELCOME, Step.LEAVING, Step.WHERE, Step.WHO, Step.AGE, Step.SHOWS, Step.SHARED):
        _go(window, page_id(step))
        yield step.value
    report.answer(who=Who.PARENT)
    for step in (Step.WHO, Step.AGE, Step.SHOWS, Step.SHARED):
        _go(window, page_id(step))
        yield f"{step.value}-parent"
    report.answer(**{name: getattr(_ANSWERS, name) for name in _ANSWERS.__slots__})
    _go(window, page_id(Step.SHARED))
    yield "shared-answered"
    for ending in (step for step in Step if step in ENDINGS):  # the wizard greets pages only forwards
        _go(window, page_id(ending))
        yield ending.value
    yield from _files(window)
    _go(window, page_id(Step.CONTACT))
    yield "contact"
    yield from _check(window)
    yield from _doors(window)


def _files(window: Window) -> Iterator[str]:
    files = window.models.files
    _go(window, page_id(Step.FILES))
    yield "files-empty"
    files.add([Path(name) for name in (*_FILES, _STILL_WORKING)])
    _until(lambda: files.running == 1)
    _shown(window, FilesPage).rows.setCurrentIndex(files.index(0))
    yield "files"
    _shown(window, FilesPage).details.click()
    yield "files-details"
    _shown(window, FilesPage).hide_names.click()
    files.halt()
    yield "files-hidden"


def _check(window: Window) -> Iterator[str]:
    report = window.models.report
    _go(window, page_id(Step.CHECK))
    _until(lambda: report.prepared is not None)
    yield "check"
    _shown(window, CheckPage).show_bytes.click()
    yield "check-bytes"
    report.add_to(CaseNumber.draw(), Pin.draw())
    report.prepare(window.models.files.results())
    _shown(window, CheckPage).show_bytes.click()
    yield "check-adding"
    report.stand_alone()
    report.prepare(window.models.files.results())
    _until(lambda: report.prepared is not None)
    report.consent(given=True)
    _go(window, page_id(Step.DELIVER))
    yield "deliver"
    report.keep()
    _until(lambda: report.saved)
    yield "deliver-kept"
    report.send()
    _until(lambda: report.sent)
    yield "deliver-sent"
    _go(window, page_id(Step.CARD))
    yield "card"
    _shown(window, CardPage).more.click()
    yield "card-adding"


def _doors(window: Window) -> Iterator[str]:
    kept = window.models.kept
    _go(window, Door.SAVED)
    yield "saved"
    _until(lambda: bool(kept.entries))
    yield "saved-kept"
    _shown(window, SavedPage).kept.rows[0].delete.click()
    yield "saved-delete"
    _go(window, Door.CASE)
    yield "case"
    case = _shown(window, CasePage)
    case.number.setText(str(CaseNumber.draw()))
    case.pin.setText(str(Pin.draw()))
    case.check.click()
    _until(lambda: window.models.case.status is not None)
    yield "case-status"
    case.take_back.click()
    yield "case-confirm"
    for door in (Door.SETTINGS, Door.ABOUT, Door.HELP, Door.KEEP, Door.COPIES, Door.SERVICES):
        _go(window, door)
        yield door.name.lower()
    window.models.services.fetch()
    _until(lambda: window.models.services.found is not None)
    yield "services-list"


def _shown(window: Window, kind: type[_PageT]) -> _PageT:
    page = window.wizard.made(kind)
    assert page is not None
    return page


def _go(window: Window, number: int) -> None:
    window.wizard.setCurrentId(number)


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
