"""What is left of a delivered report."""

from dataclasses import dataclass

from takeitdown_wire import CaseNumber, Pin, Shared, Who


@dataclass(frozen=True, slots=True)
class Card:
    """What is left of a delivered report: how to ask about it, and which words fit.

    Attributes:
        sent: a receipt came back; otherwise it waits.
        kept: it waits in the outbox; otherwise, unless it was sent, in a file of the person's own.
        service: the name of the intake.
        added: the report went to a case that there was already.
        page: where a browser asks about the case, without ``https://``; "" for an intake on this computer.
    """

    case: CaseNumber
    pin: Pin
    sent: bool
    kept: bool
    who: Who | None
    shared: Shared | None
    service: str
    added: bool = False
    page: str = ""
