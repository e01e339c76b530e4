"""Printing straight to a printer: a system's print dialog would remember, and can save files."""

from typing import Protocol

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo


class Printable(Protocol):
    """The case card, or another paper."""

    def paint_on(self, page: QPrinter, pixels_per_inch: float) -> bool: ...


def printer_names() -> list[str]:
    """The printers that this computer's print service knows, the usual one first."""
    names = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def printer_named(name: str) -> QPrinter:
    return QPrinter(QPrinterInfo.printerInfo(name))


def print_card(printer: QPrinter, card: Printable, title: str) -> bool:
    """Print; False when it can't be begun. Args: title: of the print job, which others may see."""
    printer.setDocName(title)
    printer.setCreator("")
    return card.paint_on(printer, printer.resolution())
