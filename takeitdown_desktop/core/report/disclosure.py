"""Exactly what would leave the device, as it is shown to the person before sending."""

from dataclasses import dataclass
from typing import Self

from takeitdown_wire import MEDIA_TYPE, Bundle, IntakeDescriptor, Kind, SealedReport, seal
from takeitdown_wire.exchange import MEDIA_TYPE as EXCHANGE_MEDIA_TYPE

FIXED_HEADERS = {
    "User-Agent": "takeitdown",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
"""Sent with every request, the same from every computer."""

_MIN_BYTES = 200_000
"""Minimum size after padding, about 16 pictures with all their variants: smaller reports all have this size."""


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """A report ready to be checked, then saved or sent: the bundle and its sealed form.

    Attributes:
        bundle: what is inside.
        sealed: what is saved and sent.
        intake: the only one that can open it.
    """

    bundle: Bundle
    sealed: SealedReport
    intake: IntakeDescriptor

    @classmethod
    def make(cls, bundle: Bundle, intake: IntakeDescriptor) -> Self:
        """Seal a bundle for one intake, padded to a size class. Raises: TooLargeError: it fits into none."""
        return cls(bundle, seal(bundle, intake, _MIN_BYTES), intake)

    @property
    def shown_text(self) -> str:
        """What the seal encloses, to the byte: the bundle's canonical bytes as text."""
        return self.bundle.to_bytes().decode("utf-8")

    @property
    def sealed_bytes(self) -> int:
        """How many bytes are sent, after sealing and padding."""
        return len(self.sealed.to_bytes())

    @property
    def pictures(self) -> int:
        return sum(item.kind is Kind.IMAGE for item in self.bundle.items)

    @property
    def videos(self) -> int:
        return sum(item.kind is Kind.VIDEO for item in self.bundle.items)


def headers_text(intake: IntakeDescriptor) -> str:
    """Every header of the request that sends a report, one a line; ``...`` stands for what follows from its size."""
    sealed = intake.exchange_key is not None
    own = {"Content-Type": EXCHANGE_MEDIA_TYPE if sealed else MEDIA_TYPE, "Content-Length": "..."}
    drawn = {} if sealed else {"Idempotency-Key": "..."}
    headers = {"Host": intake.host, **FIXED_HEADERS, **own, **drawn}
    return "\n".join(f"{name}: {value}" for name, value in headers.items())
