"""How to leave quickly, and what that can't hide."""

from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.gui.pages.step import StepPage
from takeitdown_desktop.gui.viewmodels.report import ReportViewModel
from takeitdown_desktop.gui.widgets.text import label


class LeavingPage(StepPage):
    step = Step.LEAVING
    passes = True

    def __init__(self, report: ReportViewModel) -> None:
        super().__init__(report)
        self.ask(
            self.tr("How to leave quickly"),
            self.tr("Click Quick exit at the top right, or press Shift three times within five seconds."),
        )
        self.add(label(self.tr("The window is gone at once. What you have not saved is gone too.")))
        self.add(
            label(
                self.tr(
                    "What it can't hide: a file that you saved stays where you saved it. The computer itself "
                    "may remember that this program ran. Someone who watches this computer may see that too."
                ),
                "note",
            )
        )
        self.body.addStretch()
