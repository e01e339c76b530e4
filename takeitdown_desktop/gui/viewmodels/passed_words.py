"""The files of a folder that were skipped, in words."""

from collections import Counter

from PySide6.QtCore import QObject

from takeitdown_desktop.core.media.source import PassedOver
from takeitdown_desktop.gui.appearance.text import number_text


class PassedWords(QObject):
    """Turns the counts of files that ``walk`` skipped into translated texts."""

    def all(self, passed: Counter[PassedOver]) -> str:
        """All reasons and counts in one line; empty if nothing was skipped."""
        words = {
            PassedOver.HIDDEN: self.tr("hidden: {count}"),
            PassedOver.LINK: self.tr("links to other places: {count}"),
            PassedOver.SYSTEM: self.tr("files of the system: {count}"),
            PassedOver.TOO_LONG: self.tr("in too many folders: {count}"),
            PassedOver.DENIED: self.tr("folders that can't be opened: {count}"),
        }
        said = ", ".join(
            text.format(count=number_text(passed[reason]))
            for reason, text in words.items()
            if passed[reason]
        )
        return self.tr("Not in this list: {what}.").format(what=said) if said else ""
