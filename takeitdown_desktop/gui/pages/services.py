"""The services that look for copies; the list is fetched from the intake, only after a click."""

from PySide6.QtCore import QDate, QLocale

from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.viewmodels.services import ServicesViewModel
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.text import Paragraph, busy_line, label, say
from takeitdown_wire import ServiceList


class ServicesPage(Page):
    def __init__(self, services: ServicesViewModel) -> None:
        super().__init__()
        self._services = services
        self.ask(
            self.tr("Who looks for copies"),
            self.tr("Apps and websites that have joined get the fingerprints. They look and decide."),
        )
        self.busy = busy_line(self.tr("Getting the list"), self.tr("The service is being asked."))
        self.problem = label(kind="problem")
        self.date = label(kind="done")
        self.names = label()
        self.answer = sheet(self.date, self.names)
        self.add(
            label(
                self.tr("Getting the list needs the internet. Nothing about you or your files is sent."),
                "note",
            )
        )
        for part in (self.busy, self.problem, self.answer):
            self.add(part)
        self.add(
            Paragraph(
                self.tr(
                    "Nobody looks in locked chats, such as encrypted messengers, or at services that have "
                    "not joined. You can still ask those to remove it, with their own forms."
                ),
                picture="info",
            )
        )
        self.body.addStretch()
        services.changed.connect(self._show)
        self._show()

    def primary_text(self) -> str:
        return self.tr("Get the list") if self._services.found is None else self.tr("Done")

    def primary_ready(self) -> bool:
        return not self._services.busy

    def act(self) -> None:
        if self._services.found is None:
            self._services.fetch()
        else:
            super().act()

    def _show(self) -> None:
        found = self._services.found
        self.busy.setVisible(self._services.busy)
        say(
            self.problem,
            self.tr("The list can't be reached just now. You don't need it to go on. Try again later.")
            if self._services.got_none
            else "",
        )
        self.answer.setVisible(found is not None)
        say(self.date, "" if found is None else self._dated(found))
        say(self.names, "" if found is None else self._named(found))
        self.readiness.emit()

    def _dated(self, found: ServiceList) -> str:
        day = QDate(found.date.year, found.date.month, found.date.day)
        return self.tr("The list of {day}").format(
            day=self.locale().toString(day, QLocale.FormatType.LongFormat)
        )

    def _named(self, found: ServiceList) -> str:
        if not found.services:
            return self.tr("No app or website has joined yet.")
        return "\n".join(
            self.tr("{name}: {about}").format(name=one.name, about=one.about) if one.about else one.name
            for one in found.services
        )
