"""About and privacy: what the program does with the person's data, and that NCMEC did not make it."""

from takeitdown_desktop import paths
from takeitdown_desktop.gui.appearance.text import number_text
from takeitdown_desktop.gui.pages.base import Page, SidePage
from takeitdown_desktop.gui.widgets.controls import button
from takeitdown_desktop.gui.widgets.flow import Flow
from takeitdown_desktop.gui.widgets.text import Paragraph, label
from takeitdown_wire.version import version


class AboutPage(Page):
    def __init__(self) -> None:
        super().__init__()
        self.ask(self.tr("About and privacy"))
        for picture, text in self._promises():
            self.add(Paragraph(text, picture=picture))
        alone = self.tr(
            "This program is free and stands alone. NCMEC did not make it and does not run it. "
            "This is version {number}."
        )
        self.add(label(alone.format(number=version()), "note"))
        if (licences := paths.licences()) is not None:
            parts = (licences / "parts.txt").read_text("utf-8").splitlines()
            made = self.tr("It is made of {number} free parts. Their licences are in the folder {folder}.")
            self.add(label(made.format(number=number_text(len(parts)), folder=licences), "note"))
            self.add(label("\n".join(parts), "small"))
        self.services = button(
            self.tr("Who looks for copies"),
            self.tr("Opens a page with a list, and comes back here."),
            "quiet",
        )
        self.opens(self.services, SidePage.SERVICES)
        self.add(Flow(self.services))
        self.body.addStretch()

    def _promises(self) -> tuple[tuple[str, str], ...]:
        return (
            ("lock", self.tr("Your picture or video never leaves this computer. Nobody looks at it.")),
            (
                "fingerprint",
                self.tr(
                    "A fingerprint is not a picture. It is very hard to get anything that you could know again "
                    "out of it. We still lock it, and only the service can open it."
                ),
            ),
            (
                "send",
                self.tr(
                    "What can be sent: the fingerprints, your answers, and your e-mail address if you typed "
                    "one. You see all of it first. It goes only when you click Send now."
                ),
            ),
            (
                "shield-check",
                self.tr(
                    "When you close the program it keeps nothing, unless you chose to keep something. "
                    "There is no account, and nobody counts what you do here."
                ),
            ),
            (
                "monitor",
                self.tr(
                    "Some traces are not in our hands. This computer may remember that the program ran. "
                    "It may also put parts of its memory on its disk."
                ),
            ),
        )
