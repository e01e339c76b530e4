"""The next steps after a report, depending on the answers."""

from PySide6.QtCore import QObject

from takeitdown_desktop.core.help import Place
from takeitdown_desktop.core.report.session import Card
from takeitdown_desktop.gui.help import place
from takeitdown_wire import Shared, Who


class NextSteps(QObject):
    """Turns a card into translated texts."""

    def title(self, card: Card) -> str:
        if card.sent:
            return self.tr("It has been sent")
        return self.tr("It waits on this computer") if card.kept else self.tr("It is saved")

    def lead(self, card: Card) -> str:
        if card.added:
            return self.tr("The new files belong to the case that you have. Its number and PIN stay.")
        if card.answers.who is Who.SUPPORTER:
            return self.tr("This is the case card. Please give it to the young person.")
        return self.tr("This is your case card. Keep number and PIN: nobody can look them up for you.")

    def steps(self, card: Card) -> tuple[str, ...]:
        """The steps, in order."""
        said = [*self._delivery(card), self._post(card), self._threat(card)]
        if card.answers.shared is not Shared.NO:
            said.append(
                self.tr(
                    "Is it online now? Tell the CyberTipline too: {place}. They deal with that post."
                ).format(place=place(Place.ONLINE))
            )
        return tuple(said)

    def use(self, card: Card) -> str:
        """How to use number and PIN, for the printed card."""
        if card.sent:
            return self.tr(
                "With this number and PIN you can see how it goes, add files, or take it back: start the "
                "program and choose Check on a report or take it back."
            )
        return self.tr(
            "The number and PIN work as soon as the report is sent: start the program and choose Come back "
            "to a saved report."
        )

    def without_program(self) -> str:
        """The introduction to the address of the service's page."""
        return self.tr("Without the program, you can see how it goes or take it back in a browser:")

    def _delivery(self, card: Card) -> tuple[str, ...]:
        if not card.sent:
            where = (
                self.tr("Start this program again, choose Come back to a saved report, and send it.")
                if card.kept
                else self.tr(
                    "Start this program, here or on another computer, choose Come back to a saved report, and "
                    "choose the file."
                )
            )
            return self.tr("The report waits, locked. Nothing is sent until you send it."), where
        return (
            self.tr(
                "Services that have joined fetch the fingerprints now and look for copies. That can take some "
                "days. They decide what to remove."
            ),
            self.tr(
                "Look in a few days how it goes: Check on a report, on the first page. If nothing was found "
                "by then, that is normal."
            ),
        )

    def _post(self, card: Card) -> str:
        if card.answers.who is Who.PARENT:
            return self.tr("Please do not post or forward the picture, not even to warn others.")
        if card.answers.who is Who.SUPPORTER:
            return self.tr("Please do not forward the picture, not even to warn others.")
        return self.tr("Please do not post the picture again: it may be blocked, and your account with it.")

    def _threat(self, card: Card) -> str:
        if card.answers.who in (Who.PARENT, Who.SUPPORTER):
            return self.tr(
                "Does someone threaten the young person? Do not pay. Keep the messages, and stop answering."
            )
        return self.tr("Does someone threaten you? Do not pay. Keep the messages, and stop answering.")
