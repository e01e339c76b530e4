"""Every page in every state that matters, one after the other, for the gallery and for tests of all pages."""

from collections.abc import Iterator

from takeitdown_desktop.gui.appearance.appearance import Appearance
from tests.support.gui.scenes_letter import letter, notes
from tests.support.gui.scenes_report import check, deliver, files, questions
from tests.support.gui.scenes_side_pages import beside, case, saved
from tests.support.gui.stage import Stage, until

_SCENES = (questions, files, check, deliver, saved, case, beside, letter, notes)


class Scenes:
    """A window that is led through everything that it can show."""

    def __init__(self, appearance: Appearance) -> None:
        self._stage = Stage(appearance)
        self.window = self._stage.window

    def all(self) -> Iterator[str]:
        """Set up one scene after the other; each is on screen while its name is yielded."""
        for scenes in _SCENES:
            for name in scenes(self._stage):
                until(lambda: not self.window.models.report.preparing)
                yield name
