"""Exactly what would leave the device, for the person to see before sending."""

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
"""Headers of every request, the same from every computer."""

_MIN_BYTES = 200_000
"""All reports are padded at least as a bundle of this many bytes: about 16 pictures with all their variants."""


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """A report ready to be checked, then saved or sent: the bundle and its sealed form.

    Attributes:
        bundle: the content.
        sealed: its sealed form, which is saved and sent.
        intake: the only intake that can open it.
    """

    bundle: Bundle
    sealed: SealedReport
    intake: IntakeDescriptor

    @classmethod
    def make(cls, bundle: Bundle, intake: IntakeDescriptor) -> Self:
        """Seal a bundle for one intake, padded to a size class. Raises: TooLargeError: larger than all of them."""
        return cls(bundle, seal(bundle, intake, _MIN_BYTES), intake)

    @property
    def shown_text(self) -> str:
        """The exact content of the seal: the bundle's canonical bytes as text."""
        return self.bundle.to_bytes().decode("utf-8")

    @property
    def sealed_bytes(self) -> int:
        """Size of the sealed and padded report in bytes."""
        return len(self.sealed.to_bytes())

    @property
    def pictures(self) -> int:
        """Number of pictures in the report."""
        return sum(item.kind is Kind.IMAGE for item in self.bundle.items)

    @property
    def videos(self) -> int:
        """Number of videos in the report."""
        return sum(item.kind is Kind.VIDEO for item in self.bundle.items)


def headers_text(intake: IntakeDescriptor) -> str:
    """All headers of the request that sends a report, one per line; ``...`` stands for length and random values."""
    sealed = intake.exchange_key is not None
    own = {"Content-Type": EXCHANGE_MEDIA_TYPE if sealed else MEDIA_TYPE, "Content-Length": "..."}
    drawn = {} if sealed else {"Idempotency-Key": "..."}
    headers = {"Host": intake.host, **FIXED_HEADERS, **own, **drawn}
    return "\n".join(f"{name}: {value}" for name, value in headers.items())
