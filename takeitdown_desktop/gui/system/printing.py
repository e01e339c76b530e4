"""Printing the case card straight to a printer: a system's print dialog would remember, and can save files."""

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from takeitdown_desktop.gui.system.card_sheet import CardSheet


def printer_names() -> list[str]:
    """The printers that this computer's print service knows, the usual one first."""
    names = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def printer_named(name: str) -> QPrinter:
    return QPrinter(QPrinterInfo.printerInfo(name))


def print_card(printer: QPrinter, card: CardSheet, title: str) -> bool:
    """Print; False when it can't be begun. Args: title: of the print job, which others may see."""
    printer.setDocName(title)
    printer.setCreator("")
    return card.paint_on(printer, printer.resolution())
