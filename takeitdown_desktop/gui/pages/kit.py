"""The form for a removal request; once it is complete, the letter is written from it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from takeitdown_desktop.core.report import removal_words
from takeitdown_desktop.core.report.removal import MAX_PLACE, MAX_PLACES, MAX_TEXT, Element
from takeitdown_desktop.gui.appearance.text import translated
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.viewmodels.advice import AdviceViewModel
from takeitdown_desktop.gui.viewmodels.kit import KitViewModel, removal_facts
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.controls import Choice
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.place_fields import PlaceFields, typed_field
from takeitdown_desktop.gui.widgets.sheet import captioned
from takeitdown_desktop.gui.widgets.text import label, say


class KitPage(Page):
    def __init__(self, kit: KitViewModel, advice: AdviceViewModel) -> None:
        super().__init__()
        self._kit = kit
        self._told = advice.told
        self.ask(self.tr("Ask the app or website to remove it"), translated(removal_words.LAW))
        self.add(label(translated(removal_words.APART), "note"))
        self._captions = {element: translated(text) for element, text in removal_words.CAPTIONS.items()}
        self._meaning = self.tr("It stands in the letter, and nowhere else.")
        self._lay_out_platform()
        self._lay_out_post()
        self._lay_out_signer()
        self.missing = label(kind="small")
        self.add(self.missing)
        self._lay_out_sources()
        self.body.addStretch()
        self.start_from(self.platform)
        self._filling = False
        kit.changed.connect(self._show_missing)

    def _lay_out_platform(self) -> None:
        self.platform = self._choice(Element.PLATFORM)
        for platform in removal_facts().platforms:
            self.platform.addItem(platform.addressed, platform.addressed)
        self.platform.addItem(self.tr("Another one"), "")
        self.platform.setCurrentIndex(-1)
        self.other = typed_field(self.tr("Its name"), self._meaning, MAX_TEXT)
        self.other.textChanged.connect(self._on_edited)
        self.other_box = captioned(self.tr("Its name"), self.other)
        self.other_box.hide()
        self.add(self.other_box)

    def _lay_out_post(self) -> None:
        self.shown = self._choice(Element.SHOWN)
        for value, text in removal_words.SHOWN.items():
            self.shown.addItem(translated(text), value)
        self.shown.setCurrentIndex(-1)
        hint = translated(removal_words.PLACE_HINT)
        self.places = PlaceFields(self._captions[Element.PLACES], hint, MAX_PLACES, MAX_PLACE)
        self.places.edited.connect(self._on_edited)
        self.add(captioned(self._captions[Element.PLACES], self.places))
        self.add(label(hint, "small"))

    def _lay_out_signer(self) -> None:
        self.signer = self._choice(Element.SIGNER)
        for value, text in removal_words.SIGNERS.items():
            self.signer.addItem(translated(text), value)
        self.signer.setCurrentIndex(-1)
        self.name = self._field(Element.NAME)
        self.contact = self._field(Element.CONTACT)
        self.good_faith = CheckBox(translated(removal_words.GOOD_FAITH), self._meaning)
        self.good_faith.toggled.connect(self._on_edited)
        self.add(Flow(self.good_faith))

    def _lay_out_sources(self) -> None:
        sources = removal_facts().sources
        told = dict.fromkeys(self._told(sources[fact]) for fact in ("48-hours", "elements", "platforms"))
        self.add(label(" ".join(told), "small"))

    def _choice(self, element: Element) -> Choice:
        made = Choice(self._captions[element], self._meaning)
        made.activated.connect(self._on_edited)
        self.add(captioned(self._captions[element], made))
        return made

    def _field(self, element: Element) -> QLineEdit:
        made = typed_field(self._captions[element], self._meaning, MAX_TEXT)
        made.textChanged.connect(self._on_edited)
        self.add(captioned(self._captions[element], made))
        return made

    def initializePage(self) -> None:
        self._kit.begin()
        self._fill()

    def forget(self) -> None:
        """Clear the request."""
        self._kit.forget()
        self._fill()

    def first_control(self) -> QWidget:
        return self.platform

    def primary_text(self) -> str:
        return self.tr("Write the letter")

    def primary_ready(self) -> bool:
        return not self._kit.missing()

    def act(self) -> None:
        self.side_page_asked.emit(SidePage.LETTER)

    def unsaved(self) -> bool:
        return self._kit.unsaved

    def _fill(self) -> None:
        """Fill the form from the request."""
        request = self._kit.request
        self._filling = True
        known = self.platform.findData(request.platform) if request.platform else -1
        other = bool(request.platform) and known < 0
        self.platform.setCurrentIndex(self.platform.count() - 1 if other else known)
        self.other.setText(request.platform if other else "")
        self.other_box.setVisible(other)
        self.shown.setCurrentIndex(self.shown.findData(request.shown) if request.shown else -1)
        self.signer.setCurrentIndex(self.signer.findData(request.signer) if request.signer else -1)
        self.places.show_texts(request.places)
        self.name.setText(request.name)
        self.contact.setText(request.contact)
        self.good_faith.setChecked(request.good_faith)
        self._filling = False
        self._show_missing()

    def _on_edited(self) -> None:
        if self._filling:
            return
        other = self.platform.currentIndex() == self.platform.count() - 1
        self.other_box.setVisible(other)
        self._kit.say(
            platform=self.other.text() if other else str(self.platform.currentData() or ""),
            shown=self.shown.currentData(),
            places=self.places.texts(),
            signer=self.signer.currentData(),
            name=self.name.text(),
            contact=self.contact.text(),
            good_faith=self.good_faith.isChecked(),
            sent=None,
        )

    def _show_missing(self) -> None:
        parts = " · ".join(self._captions[element].rstrip("?؟？ ") for element in self._kit.missing())
        say(self.missing, self.tr("Still missing: {parts}").format(parts=parts) if parts else "")
        self.readiness.emit()
