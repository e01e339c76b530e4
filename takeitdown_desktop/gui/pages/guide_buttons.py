"""Buttons that save the guides for adults, each a PDF of two pages."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown_desktop import paths
from takeitdown_desktop.core.outbox.disk import save_new
from takeitdown_desktop.core.report.paper import Paper, paper_pdf
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.text import error_text
from takeitdown_desktop.gui.viewmodels.file_asker import FileAsker
from takeitdown_desktop.gui.viewmodels.guides import PAGES, Guide, GuideMaker
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import label, say
from takeitdown_desktop.gui.work.bridge import Job


class GuideButtons(QWidget):
    def __init__(self, appearance: Appearance, help_: HelpViewModel, asker: FileAsker) -> None:
        super().__init__()
        self._appearance = appearance
        self._help = help_
        self._asker = asker
        self._writing = Job(self)  # finding the type size that fits takes a moment
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        meaning = self.tr("Saves two pages to print.")
        self.parents = button(self.tr("Guide for parents"), meaning)
        self.counsellors = button(self.tr("Guide for counsellors"), meaning)
        self.told = label(kind="done")
        self.problem = label(kind="problem")
        for made, guide in ((self.parents, Guide.PARENTS), (self.counsellors, Guide.COUNSELLORS)):
            made.clicked.connect(partial(self._on_guide, guide))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(Flow(self.parents, self.counsellors))
        for part in (self.told, self.problem):
            part.hide()
            column.addWidget(part)

    def _on_guide(self, guide: Guide) -> None:
        say(self.told, "")
        say(self.problem, "")
        here = self._help.country
        maker = GuideMaker(self._appearance.language, "" if here is None else here.code)
        title = (self.parents if guide is Guide.PARENTS else self.counsellors).text()
        self._asker.save_as(title, "GUIDE.pdf", partial(self._write, maker.paper(guide)))

    def _write(self, paper: Paper, chosen: list[Path]) -> None:
        def work() -> None:
            for path in chosen:
                save_new(path, paper_pdf(paper, paths.resources() / "fonts", max_pages=PAGES))

        self._writing.start(work)

    def _on_written(self, _none: object) -> None:
        say(self.told, self.tr("The guide is saved."))

    def _on_failed(self, code: str) -> None:
        say(self.problem, error_text(code))
