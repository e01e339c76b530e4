"""Settings. They last until the program is closed, so that they leave no trace."""

from collections.abc import Callable
from functools import partial

from takeitdown_desktop.gui.appearance.appearance import Appearance
from takeitdown_desktop.gui.appearance.language import LANGUAGES
from takeitdown_desktop.gui.appearance.text import error_text, number_text
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.viewmodels.files import FilesViewModel
from takeitdown_desktop.gui.viewmodels.outbox import OutboxViewModel
from takeitdown_desktop.gui.widgets import spoken
from takeitdown_desktop.gui.widgets.check_box import CheckBox
from takeitdown_desktop.gui.widgets.confirm import Confirm
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.sheet import sheet
from takeitdown_desktop.gui.widgets.text import label, say


class SettingsPage(Page):
    def __init__(self, appearance: Appearance, files: FilesViewModel, kept: OutboxViewModel) -> None:
        super().__init__()
        self._appearance = appearance
        self._files = files
        self.ask(self.tr("Settings"), self.tr("They last until you close the program. Nothing is kept."))
        self._lay_out_language()
        self._lay_out_looks()
        self._lay_out_erasing(kept)
        self.body.addStretch()
        self.start_from(self.language)
        appearance.changed.connect(self._show)
        files.changed.connect(self._show)
        self._show()

    def _lay_out_language(self) -> None:
        self.language = button(
            LANGUAGES[self._appearance.language].name, self.tr("Opens a list of all languages.")
        )
        self.opens(self.language, SidePage.LANGUAGES)
        self.add(sheet(label(self.tr("Language"), "part"), Flow(self.language)))

    def _lay_out_looks(self) -> None:
        self.text_size = label(kind="part")
        spoken.speak_as(self.text_size, spoken.OUTCOME)
        self.larger = button(
            self.tr("Larger text"), self.tr("Makes all text larger. Ctrl and plus does too.")
        )
        self.larger.clicked.connect(partial(self._resize, self._appearance.larger))
        self.smaller = button(
            self.tr("Smaller text"), self.tr("Makes all text smaller. Ctrl and minus does too.")
        )
        self.smaller.clicked.connect(partial(self._resize, self._appearance.smaller))
        self.hide_names = CheckBox(
            self.tr("Hide the names of files"), self.tr("Shows Picture 1 in place of a name.")
        )
        self.hide_names.toggled.connect(self._files.hide_names)
        self.add(sheet(self.text_size, Flow(self.larger, self.smaller)))
        self.add(sheet(Flow(self.hide_names)))
        self.add(
            label(self.tr("Light, dark and strong colours follow the settings of this computer."), "note")
        )

    def _lay_out_erasing(self, kept: OutboxViewModel) -> None:
        self.erase = button(
            self.tr("Delete everything"),
            self.tr("Asks once more before anything is done."),
        )
        self.confirm = Confirm(
            self.tr(
                "Delete all reports, notes and letters on this computer for good? What was sent stays sent."
            ),
            self.tr("Yes, delete"),
            self.tr("Removes them from this computer."),
        )
        self.erase.clicked.connect(self.confirm.ask)
        self.confirm.agreed.connect(kept.forget_all)
        self.erased = label(kind="done")
        self.problem = label(kind="problem")
        kept.erased.connect(self._on_erased)
        kept.failed.connect(self._on_failed)
        for part in (self.erased, self.problem):
            part.hide()
        self.add(Flow(self.erase))
        self.add(self.confirm)
        self.add(self.erased)
        self.add(self.problem)

    def _on_erased(self) -> None:
        say(self.problem, "")
        say(self.erased, self.tr("It is deleted. A stick or a backup may still hold an old, locked copy."))

    def _on_failed(self, code: str) -> None:
        say(self.erased, "")
        say(self.problem, error_text(code))

    def _resize(self, step: Callable[[], None]) -> None:
        before = self._appearance.scale
        step()
        if self._appearance.scale == before:
            # Already at the limit; otherwise _show announces the new size.
            spoken.announce(self.text_size, self.text_size.text())

    def _show(self) -> None:
        percent = round(100 * self._appearance.scale)
        size = self.tr("Text size: {percent} %").format(percent=number_text(percent))
        new = size != self.text_size.text()
        self.text_size.setText(size)
        self.text_size.setAccessibleName(size)
        if new and self.isVisible():
            spoken.announce(self.text_size, size)
        self.hide_names.setChecked(self._files.names_hidden)
