"""The answers in words, as the summary before sending repeats them."""

from PySide6.QtCore import QObject

from takeitdown_desktop.core.report.draft import Draft
from takeitdown_wire import Shared, Who


class AnswerWords(QObject):
    """Translates a draft."""

    def summed_up(self, draft: Draft) -> str:
        """One sentence for each answer that goes into a report."""
        return " ".join(
            part for part in (self._who(draft.who), self._age(draft), self._shared(draft)) if part
        )

    def _who(self, who: Who | None) -> str:
        return {
            Who.SELF: self.tr("For you."),
            Who.PARENT: self.tr("For your child."),
            Who.SUPPORTER: self.tr("For a young person you support."),
        }.get(who or Who.SELF, "")

    def _age(self, draft: Draft) -> str:
        return self.tr("Under 18 in the picture or video.") if draft.under_18 else ""

    def _shared(self, draft: Draft) -> str:
        return {
            Shared.YES: self.tr("It has been shared."),
            Shared.NO: self.tr("It has not been shared."),
            Shared.UNKNOWN: self.tr("You don't know whether it has been shared."),
        }.get(draft.shared or Shared.UNKNOWN, "")
