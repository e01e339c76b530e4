"""A page for one step of the report; the core decides which step comes next."""

from takeitdown_desktop.core.report.steps import Stage, Step, stage
from takeitdown_desktop.gui.pages.base import Page, page_id
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_wire import Who


class StepPage(Page):
    step: Step

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__()
        self._report = report

    def nextId(self) -> int:
        following = self._report.next_step(self.step)
        return -1 if following is None else page_id(following)

    def stage(self) -> Stage | None:
        return stage(self.step)

    def primary_text(self) -> str:
        return self.tr("Next")

    def act(self) -> None:
        self.next_asked.emit()

    def initializePage(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Set the texts that depend on earlier answers."""

    def said_for(self, own: str, child: str, young: str) -> str:
        """The wording for whoever makes the report: the person concerned, a parent, or another supporter."""
        return {Who.PARENT: child, Who.SUPPORTER: young}.get(self._report.draft.who or Who.SELF, own)
