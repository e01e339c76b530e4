"""What the owner of a case can do with its number and PIN, and how guessing is slowed down."""

import hashlib
import hmac
import time
from collections.abc import Callable

from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.cases.pins import PinHasher
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Admission, Cases, Known, PinTag
from takeitdown_intake.store.casework import Entry
from takeitdown_wire import Bundle, CaseNumber, CaseStatus, Pin

LOCKED_WORK_BITS = 18
_PAID_FOR_ONE_BIT = 7
_MORE_BITS = 2
"""Every ``_PAID_FOR_ONE_BIT`` paid tries at a case double its price, ``_MORE_BITS`` times at most: 18 to 20 bits."""

_BUSY_PAUSE_S = 0.02
_MAX_WAIT_S = 20.0


class CaseService:
    """Shows and withdraws cases for whoever has the PIN.

    Number and PIN together name a case: several may share a number, each with its own PIN, so
    knowing only the number gives no power over any of them. A case that does not exist gets the
    same answers, the same lock and the same slow hash as a wrong PIN; see ``store.attempts``.

    Args:
        cases: stores cases.
        pins: the slow hash.
        secret: HMAC key of the tags under which tries are counted.
        now_ms: the clock, milliseconds since 1970.
        publish: withdraw at once, instead of mixed with other changes.
    """

    def __init__(
        self,
        cases: Cases,
        pins: PinHasher,
        secret: bytes,
        now_ms: Callable[[], int],
        *,
        publish: bool = True,
    ) -> None:
        self._cases = cases
        self._pins = pins
        self._secret = secret
        self._now_ms = now_ms
        self._publish = publish

    def status(self, card: CaseNumber, pin: Pin, payment: Payment) -> CaseStatus:
        """Raises: RefusedError: no such case, wrong PIN, or locked."""
        return self._cases.status(card, self._check(card, pin, payment))

    def withdraw(self, card: CaseNumber, pin: Pin, payment: Payment) -> CaseStatus:
        """Raises: RefusedError: no such case, wrong PIN, or locked."""
        pin_tag = self._check(card, pin, payment)
        return self._cases.withdraw(card, pin_tag, self._now_ms(), at_once=self._publish)

    def for_report(self, report: Bundle, payment: Payment | None) -> tuple[PinTag, bool]:
        """The PIN tag by which a report's case is found, and whether its number is new.

        A report under an existing number but with a new PIN opens a case of its own. It counts as a
        wrong PIN, since reports would otherwise be a way to guess the PIN of a withdrawn case. If it
        claims to add to a case, its PIN was mistyped and it is refused.

        Args:
            report: only its number, PIN and ``adds`` are used.
            payment: the proof that came with it; None where it is opened apart from its request.

        Raises:
            RefusedError: too many other PINs were tried with this number, or the case to add to does not exist.
        """
        card, pin = report.case, report.pin
        pin_tag = self._tag_of(card, pin)
        known = self._cases.known(card, pin_tag.tag)
        if known is Known.OTHERS:
            tag, paid = self._begin(card, payment, Code.WORK_REQUIRED)
            if not paid:
                self._cases.settle_try(tag, self._now_ms(), right=False)
            if report.adds:
                raise RefusedError(Code.CASE_NO_MATCH, "case number and PIN do not go together")
        return pin_tag, known is Known.NOTHING

    def opened(self, card: CaseNumber) -> None:
        """Reset the count of tries of a number that had no case before."""
        self._cases.settle_try(self._attempt_tag(card), self._now_ms(), right=True)

    def _check(self, card: CaseNumber, pin: Pin, payment: Payment) -> bytes:
        tag, paid = self._begin(card, payment, Code.CASE_LOCKED)
        pin_tag = self._tag_of(card, pin).tag
        right = self._cases.known(card, pin_tag) is Known.THIS
        if right or not paid:
            self._cases.settle_try(tag, self._now_ms(), right=right)
        if not right:
            raise RefusedError(Code.CASE_NO_MATCH, "case number and PIN do not go together")
        return pin_tag

    def _begin(self, card: CaseNumber, payment: Payment | None, code: Code) -> tuple[bytes, bool]:
        """Count a try before its PIN is checked; its tag, and whether it was admitted for its proof."""
        tag = self._attempt_tag(card)
        admission = self._admit(tag)
        if admission.entry is Entry.OPEN:
            return tag, False
        wait_s = -(-admission.wait_ms // 1_000)
        if payment is None:
            raise RefusedError(Code.CASE_LOCKED, "too many wrong PINs", retry_after_s=wait_s)
        bits = LOCKED_WORK_BITS + min(admission.paid // _PAID_FOR_ONE_BIT, _MORE_BITS)
        if not payment.covers(bits) or not self._cases.begin_paid_try(tag, self._now_ms()):
            raise payment.offer(code, "too many wrong PINs", bits, wait_s)
        return tag, True

    def _admit(self, tag: bytes) -> Admission:
        """Count a try once there is room: simultaneous right ones wait, and never lock each other out."""
        end = time.monotonic() + _MAX_WAIT_S
        while True:
            admission = self._cases.begin_try(tag, self._now_ms())
            if admission.entry is not Entry.BUSY:
                return admission
            if time.monotonic() > end:
                raise RefusedError(Code.UNAVAILABLE, "others are being looked at", retry_after_s=2)
            time.sleep(_BUSY_PAUSE_S)

    def _tag_of(self, card: CaseNumber, pin: Pin) -> PinTag:
        salt = self._cases.salt(card)
        return PinTag(self._pins.tag(card, pin, salt), salt)

    def _attempt_tag(self, card: CaseNumber) -> bytes:
        return hmac.digest(self._secret, b"attempt|" + card.symbols.encode("ascii"), hashlib.sha256)
