"""Who looks for copies, and who does not; the list comes from the service, on a click."""

from PySide6.QtCore import QDate, QLocale

from takeitdown_desktop.gui.pages.base import Page
from takeitdown_desktop.gui.viewmodels.services import ServicesViewModel
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.text import Paragraph, busy_line, label, say
from takeitdown_wire import ServiceList


class ServicesPage(Page):
    returns = True

    def __init__(self, services: ServicesViewModel) -> None:
        super().__init__()
        self._services = services
        self.ask(
            self.tr("Who looks for copies"),
            self.tr("Apps and websites that have joined get the fingerprints. They look and decide."),
        )
        self.fetch = button(
            self.tr("Get the list"),
            self.tr("Connects to the service. Nothing about you or your files is sent."),
        )
        self.fetch.clicked.connect(services.fetch)
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
        self.add(Flow(self.fetch))
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
        self.start_from(self.fetch)
        services.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        found = self._services.found
        self.busy.setVisible(self._services.busy)
        say(
            self.problem,
            self.tr("The list can't be reached just now. You don't need it to go on. Try again later.")
            if self._services.failed
            else "",
        )
        self.answer.setVisible(found is not None)
        say(self.date, "" if found is None else self._dated(found))
        say(self.names, "" if found is None else self._named(found))

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
