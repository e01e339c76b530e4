"""The status of a case in words and as a timeline."""

from PySide6.QtCore import QDateTime, QLocale, QObject

from takeitdown_desktop.gui.appearance.text import number_text, same_as
from takeitdown_desktop.messages import case_sentences
from takeitdown_wire import CaseState, CaseStatus


class CaseWords(QObject):
    """Turns a status into translated texts."""

    def state(self, status: CaseStatus) -> str:
        return " ".join(same_as("CaseWords", said) for said in case_sentences(status))

    def line(self, status: CaseStatus) -> tuple[tuple[bool, str], ...]:
        """The timeline: whether each step has happened, and its text."""
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
