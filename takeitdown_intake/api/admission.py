"""How many new reports are taken as they come, and what the others have to prove: no identity, only work."""

from dataclasses import dataclass

from takeitdown_intake.defaults import REPORTS_PER_MINUTE, WORK_BITS
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Cases
from takeitdown_wire.work import is_proof

_MINUTE_MS = 60_000
_BURST_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Gate:
    """Limits on new reports, all senders together; nobody is told apart.

    Attributes:
        per_minute: how many are taken without a proof; 0 asks each for one.
        work_bits: the proof that the others need.
    """

    per_minute: int = REPORTS_PER_MINUTE
    work_bits: int = WORK_BITS

    def check(self, cases: Cases, body_digest: bytes, proof: str, now_ms: int) -> None:
        """Raises: RefusedError: beyond the limit, and without a proof."""
        if proof and is_proof(body_digest, proof, self.work_bits):
            return
        if self.per_minute:
            every_ms = max(_MINUTE_MS // self.per_minute, 1)
            burst = self.per_minute * _BURST_MINUTES
            if not cases.pace(now_ms, every_ms=every_ms, burst=burst):
                return
        raise RefusedError(Code.WORK_REQUIRED, "send it again with a proof", work_bits=self.work_bits)
