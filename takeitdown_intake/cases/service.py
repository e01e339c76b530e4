"""What the owner of a case can do with its number and PIN, and how guessing is slowed down."""

import hashlib
import hmac
from collections.abc import Callable

from takeitdown_intake.cases.pins import PinHasher
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Cases
from takeitdown_wire import CaseNumber, CaseStatus, Pin

FREE_FAILURES = 5
FIRST_LOCK_MS = 60_000
LONGEST_LOCK_MS = 24 * 3_600_000


def lock_ms(failures: int) -> int:
    """How long so many wrong PINs in a row lock a case: not at all, then twice as long each time."""
    if failures < FREE_FAILURES:
        return 0
    return min(FIRST_LOCK_MS << min(failures - FREE_FAILURES, 20), LONGEST_LOCK_MS)


class CaseDesk:
    """Shows and withdraws cases to whoever has the PIN.

    A case that does not exist takes the same answers, the same lock and the same slow hash as
    a wrong PIN; see ``store.attempts`` for what is kept of such tries.

    Args:
        cases: where cases are kept.
        pins: how PINs are compared.
        secret: key of the tags under which tries are counted.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, cases: Cases, pins: PinHasher, secret: bytes, now_ms: Callable[[], int]) -> None:
        self._cases = cases
        self._pins = pins
        self._secret = secret
        self._now_ms = now_ms

    def status(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        """Raises: RefusedError: no such case, wrong PIN, or locked."""
        self.check(case, pin)
        return self._cases.status(case)

    def withdraw(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        """Raises: RefusedError: no such case, wrong PIN, or locked."""
        self.check(case, pin)
        return self._cases.withdraw(case, self._now_ms())

    def check(self, case: CaseNumber, pin: Pin) -> None:
        """Raises: RefusedError: no such case, wrong PIN, or locked."""
        tag = self._tag(case)
        attempt = self._cases.attempt(case, tag, self._now_ms(), lock_ms)
        if attempt.wait_ms:
            wait_s = -(-attempt.wait_ms // 1000)
            raise RefusedError(Code.CASE_LOCKED, "too many wrong PINs", retry_after_s=wait_s)
        if not self._pins.fits(pin, attempt.pin_hash):
            raise RefusedError(Code.CASE_NO_MATCH, "case number and PIN do not go together")
        self._cases.forgive(tag)

    def forgive(self, case: CaseNumber) -> None:
        """Start counting anew, for a case that has only now been opened."""
        self._cases.forgive(self._tag(case))

    def _tag(self, case: CaseNumber) -> bytes:
        return hmac.digest(self._secret, b"attempt|" + case.symbols.encode("ascii"), hashlib.sha256)
