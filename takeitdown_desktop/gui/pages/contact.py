"""An optional e-mail address; the field can stay empty."""

from PySide6.QtWidgets import QLineEdit

from takeitdown_desktop.core.errors import BadContactError
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.controls import described
from takeitdown_desktop.gui.widgets.sheet import captioned
from takeitdown_desktop.gui.widgets.text import label, say
from takeitdown_wire import is_contact
from takeitdown_wire.bundle import MAX_CONTACT


class ContactPage(StepPage):
    step = Step.CONTACT

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report)
        self.ask(
            self.tr("A way to reach you?"),
            self.tr("You can leave this empty. Some people want to be asked if there is a question."),
        )
        name = self.tr("E-mail address (not needed)")
        self.contact = QLineEdit()
        self.contact.setMaxLength(MAX_CONTACT)
        described(self.contact, name, self.tr("Leave it empty to go on without one."))
        self.contact.textChanged.connect(self._on_text)
        self.problem = label(kind="problem")
        self.problem.hide()
        self.add(captioned(name, self.contact))
        self.add(self.problem)
        self.add(label(self.tr("Can someone else read your e-mail? Then better leave it empty."), "note"))
        self.body.addStretch()
        self.start_from(self.contact)
        report.changed.connect(self._show)

    def isComplete(self) -> bool:
        contact = self._report.draft.contact
        return contact is None or is_contact(contact)

    def _on_text(self, text: str) -> None:
        self._report.answer(contact=text.strip() or None)

    def _show(self) -> None:
        contact = self._report.draft.contact or ""
        if self.contact.text().strip() != contact:
            self.contact.setText(contact)
        say(self.problem, "" if self.isComplete() else error_text(BadContactError.code))
        self.readiness.emit()
