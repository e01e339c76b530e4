"""What has really left this device since the start, for the steady line at the bottom left."""

from enum import IntEnum

from PySide6.QtCore import QObject, Signal


class Sent(IntEnum):
    """From nothing to most; a later, smaller thing does not hide an earlier, larger one."""

    NOTHING = 0
    ASKED = 1  # a question that says nothing of anybody
    CASE = 2  # case number and PIN, to ask or to take back
    TRIED = 3  # perhaps a sealed report; no receipt came back
    REPORT = 4  # a sealed report, and a receipt came back


class Ledger(QObject):
    """Told after the fact; asks nobody."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sent = Sent.NOTHING

    @property
    def sent(self) -> Sent:
        return self._sent

    def note(self, sent: Sent) -> None:
        if sent > self._sent:
            self._sent = sent
            self.changed.emit()
