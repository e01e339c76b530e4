"""Delivering a sealed report to the intake that it was made for."""

from typing import TYPE_CHECKING

from takeitdown_desktop.core.errors import OtherIntakeError
from takeitdown_wire import Receipt, SealedReport

if TYPE_CHECKING:  # what is handed in decides when the network library is loaded
    from takeitdown_desktop.core.intake.client import IntakeClient


def deliver(report: SealedReport, client: "IntakeClient") -> Receipt:
    """Send once. Whatever happens, sending again is harmless: the idempotency key is in the report.

    Raises:
        OtherIntakeError: ``client`` speaks to another intake; nothing was sent.
        ReportError: not delivered; see its code. The report is still what it was.
    """
    if client.base_url != report.header.intake:
        raise OtherIntakeError("made for another intake")
    return client.send(report)
