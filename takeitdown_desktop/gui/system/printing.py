"""Printing the case card; loaded when somebody asks for it."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from takeitdown_desktop.gui.system.card_sheet import CardSheet


def ask_and_print(owner: QWidget, card: CardSheet, then: Callable[[bool], object]) -> None:
    """Let the person choose a printer, and print; ``then`` is told whether it went well."""
    title = owner.window().windowTitle()  # says nothing to someone who looks at the task bar
    printer = QPrinter()
    printer.setDocName(title)
    printer.setCreator("")
    dialog = QPrintDialog(printer, owner)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(lambda: then(print_card(printer, card)))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # never blocks: the quick exit must work


def print_card(printer: QPrinter, card: CardSheet) -> bool:
    """Print on what was chosen; False when it can't be begun."""
    return card.paint_on(printer, printer.resolution())
