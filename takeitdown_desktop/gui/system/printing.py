"""Prints without the system's dialog, which would remember settings and can save files."""

from typing import Protocol

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo


class Printable(Protocol):
    """Something to print: the case card, or another paper."""

    def paint_on(self, page: QPrinter, pixels_per_inch: float) -> bool: ...


def printer_names() -> list[str]:
    """Names of the system's printers, the default one first."""
    names = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def printer_named(name: str) -> QPrinter:
    return QPrinter(QPrinterInfo.printerInfo(name))


def print_card(printer: QPrinter, card: Printable, title: str) -> bool:
    """Print; False if it could not start. Args: title: name of the print job, which others may see."""
    printer.setDocName(title)
    printer.setCreator("")
    return card.paint_on(printer, printer.resolution())
