"""Exactly what would leave the device, in the form in which the person is shown it."""

from dataclasses import dataclass
from typing import Self

from takeitdown_wire import Bundle, IntakeDescriptor, Kind, SealedReport, seal

_LEAST_BYTES = 200_000
"""As long as about 16 pictures with all their variants: up to there every report has the same size."""


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
        return cls(bundle, seal(bundle, intake, _LEAST_BYTES), intake)

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
