"""How many new reports are taken as they come, and what the others have to prove: no identity, only work."""

from dataclasses import dataclass

from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.defaults import REPORTS_PER_MINUTE, WORK_BITS
from takeitdown_intake.store import Cases
from takeitdown_wire.work import MAX_BITS

UNIT_BYTES = 1 << 16
"""A report of up to 64 KiB counts as one; it has room for some 1,100 signals, the largest for 72,000."""

_MINUTE_MS = 60_000
_BURST_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Gate:
    """Limits on new reports, all senders together; nobody is told apart.

    Attributes:
        per_minute: how many are taken without a proof; 0 asks each for one.
        work_bits: the proof that the others need, for a report of one unit.
    """

    per_minute: int = REPORTS_PER_MINUTE
    work_bits: int = WORK_BITS

    def bits_for(self, size: int) -> int:
        """The proof for a report of so many bytes: its size bounds how many signals are in it."""
        return min(self.work_bits + (units_of(size) - 1).bit_length(), MAX_BITS)

    def check(self, cases: Cases, payment: Payment, size: int, now_ms: int) -> None:
        """Raises: RefusedError: beyond the limit, and without a proof."""
        bits = self.bits_for(size)
        if payment.covers(bits):
            return
        if self.per_minute:
            every_ms = max(_MINUTE_MS // self.per_minute, 1)
            burst = self.per_minute * _BURST_MINUTES
            if not cases.pace(now_ms, every_ms=every_ms, burst=burst, units=units_of(size)):
                return
        raise payment.demand(bits)


def units_of(size: int) -> int:
    """How many ordinary reports one of so many bytes counts as, at least 1."""
    # The largest size class and its header; a little more than a unit is still one.
    return max(1, (size - UNIT_BYTES // 2) // UNIT_BYTES + 1) if size > UNIT_BYTES else 1
