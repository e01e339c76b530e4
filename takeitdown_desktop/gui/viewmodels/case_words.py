"""How a case stands, in words and as a line of what has happened so far."""

from PySide6.QtCore import QDateTime, QLocale, QObject

from takeitdown_desktop.gui.appearance.text import number_text
from takeitdown_wire import CaseState, CaseStatus, Reason


class CaseWords(QObject):
    """Translates a status."""

    def state(self, status: CaseStatus) -> str:
        if status.state is CaseState.WITHDRAWN and status.by_operator:
            said = self.tr(
                "The service took this report back, and services are told to stop looking. You did "
                "nothing wrong. You can make a new report."
            )
            return said + self._reason(status.reason)
        if status.state is CaseState.RECEIVED and status.held:
            said = self.tr("The report has arrived. It waits for a check, and you need not do anything.")
            return said + self._reason(status.reason)
        return {
            CaseState.RECEIVED: self.tr("The report has arrived. It is being made ready."),
            CaseState.ACTIVE: self.tr("The report is active. Services can look for copies."),
            CaseState.WITHDRAWN: self.tr("The report was taken back. Services are told to stop looking."),
        }[status.state]

    def _reason(self, reason: Reason | None) -> str:
        if reason is None:
            return ""
        return (
            " "
            + {
                Reason.MANY: self.tr("Why: there is more in it than in most reports."),
                Reason.SHAPE: self.tr("Why: it was not made in the way that this program makes reports."),
                Reason.PUBLIC: self.tr("Why: there are famous or public pictures in it."),
                Reason.OUTSIDE: self.tr("Why: this service is not meant for what is in it."),
                Reason.EXPIRED: self.tr("Why: the service keeps each report for a set time only."),
                Reason.ASKED: self.tr("Why: the people who run the service were asked to do so."),
            }[reason]
        )

    def line(self, status: CaseStatus) -> tuple[tuple[bool, str], ...]:
        """Step by step: whether it has happened, and what is to be said of it."""
        day = QDateTime.fromMSecsSinceEpoch(status.received_ms).date()
        arrived = self.tr("It arrived on {day}. Pictures and videos in it: {count}.").format(
            day=QLocale().toString(day, QLocale.FormatType.LongFormat), count=number_text(status.items)
        )
        said = [(True, arrived)]
        if status.state is CaseState.WITHDRAWN:
            return *said, (True, self.tr("It was taken back."))
        said += [self._given(status), self._fetched(status), self._found(status)]
        if status.not_published:
            kept = self.tr("Kept back, because they also fit a famous or blank picture: {count}.")
            said.append((True, kept.format(count=number_text(status.not_published))))
        return tuple(said)

    def _given(self, status: CaseStatus) -> tuple[bool, str]:
        if status.state is CaseState.ACTIVE:
            return True, self.tr("The fingerprints are there for services to fetch.")
        return False, self.tr("Next, the fingerprints are made ready for services to fetch.")

    def _fetched(self, status: CaseStatus) -> tuple[bool, str]:
        if status.picked_up:
            return True, self.tr("Services that fetched the fingerprints: {count}.").format(
                count=number_text(status.picked_up)
            )
        return False, self.tr("No service has fetched them yet. In the first days that is normal.")

    def _found(self, status: CaseStatus) -> tuple[bool, str]:
        if status.blocked:
            return True, self.tr("Services that found and blocked a copy: {count}.").format(
                count=number_text(status.blocked)
            )
        return False, self.tr("Nothing found yet. That is normal, and services go on looking.")
