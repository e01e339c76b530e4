"""Admission of new reports: a rate limit for all senders together, and beyond it a proof of work."""

from dataclasses import dataclass

from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.defaults import REPORTS_PER_MINUTE, WORK_BITS
from takeitdown_intake.store import Cases
from takeitdown_wire.work import MAX_BITS

UNIT_BYTES = 1 << 16
"""Unit of the rate limit: 64 KiB hold some 1,100 signals; the largest report holds 72,000."""

_MINUTE_MS = 60_000
_BURST_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Gate:
    """Rate limit of new reports, shared by all senders; nobody is identified.

    Attributes:
        per_minute: units a minute that need no proof of work; with 0, every report needs one.
        work_bits: bits of work beyond that, for a report of one unit.
    """

    per_minute: int = REPORTS_PER_MINUTE
    work_bits: int = WORK_BITS

    def bits_for(self, size: int) -> int:
        """Bits of work for a report of ``size`` bytes, because size bounds its number of signals.

        Work doubles when units double, up to ``MAX_BITS``.
        """
        return min(self.work_bits + (units_of(size) - 1).bit_length(), MAX_BITS)

    def check(self, cases: Cases, payment: Payment, size: int, now_ms: int) -> None:
        """Admit a report of ``size`` bytes.

        Raises:
            RefusedError: the limit is reached and ``payment`` does not cover the work.
        """
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
    """Units that a report of ``size`` bytes counts as, at least 1."""
    # A size class plus its header is slightly more than n units and still counts as n.
    return max(1, (size - UNIT_BYTES // 2) // UNIT_BYTES + 1) if size > UNIT_BYTES else 1
