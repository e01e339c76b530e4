"""Storing reports, cases, PIN tries and used proofs, as protocols."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_wire import Bundle, CaseNumber, CaseStatus, Receipt


class Entry(StrEnum):
    """Whether a try is admitted."""

    OPEN = "open"
    BUSY = "busy"  # wait for the outcome of pending tries
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Admission:
    """The answer to a try.

    Attributes:
        entry: whether it is admitted; only ``OPEN`` tries have to be settled.
        wait_ms: milliseconds for which the case stays locked.
        paid: number of recent paid tries.
    """

    entry: Entry
    wait_ms: int = 0
    paid: int = 0


@dataclass(frozen=True, slots=True)
class PinTag:
    """The slow hash of a PIN, by which its case is found.

    Attributes:
        tag: 32 bytes.
        salt: its random salt; None if the salt is derived from the case number.
    """

    tag: bytes
    salt: bytes | None = None


@dataclass(frozen=True, slots=True)
class NewReport:
    """A decrypted and checked report, ready to be stored.

    Attributes:
        idempotency_key: from the sealed header.
        body_digest: SHA-256 of the whole request body.
        bundle: its content.
        pin: the slow hash of its PIN.
        publish: publish at once; otherwise with the next ``Feed.publish_waiting``.
        unusual: why its case is held for the operator (a ``Reason``); None if it is not.
        contact: the sealed contact, if any; the bundle's plain one is not stored.
    """

    idempotency_key: str
    body_digest: bytes
    bundle: Bundle
    pin: PinTag
    publish: bool = True
    unusual: str | None = None
    contact: bytes | None = None


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report that was stored before.

    Attributes:
        body_digest: SHA-256 of its request body.
        receipt: its receipt, marked as replayed.
    """

    body_digest: bytes
    receipt: Receipt

    def answer(self, body_digest: bytes) -> Receipt:
        """The receipt again, for the same body.

        Raises:
            RefusedError: the key was used with another body.
        """
        if body_digest != self.body_digest:
            raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "the key was used with another body")
        return self.receipt


class Known(StrEnum):
    """Which cases there are under a card's number, given a PIN."""

    NOTHING = "nothing"
    THIS = "this"  # a case with this PIN
    OTHERS = "others"  # cases, none of them with this PIN


class Cases(Protocol):
    """Reports and cases. Times are milliseconds since 1970, UTC."""

    def kept(self, idempotency_key: str) -> KeptReport | None:
        """The report stored with this key; None if there is none."""

    def salt(self, card: CaseNumber) -> bytes | None:
        """The number's random salt of the slow hash; None where it is derived from the number."""

    def known(self, card: CaseNumber, pin_tag: bytes) -> Known:
        """Whether there is a case with this number and PIN, withdrawn or not."""

    def keep(self, report: NewReport, now_ms: int) -> Receipt:
        """Store a report; if it is sent twice in parallel, both get the same receipt.

        Raises:
            RefusedError: the key came with another body, the case is withdrawn, or the
                database cannot be written.
        """

    def begin_try(self, tag: bytes, now_ms: int) -> Admission:
        """Count a try under ``tag`` before its PIN is checked; see ``store.attempts``."""

    def begin_paid_try(self, tag: bytes, now_ms: int) -> bool:
        """Draw whether a paid try is admitted although the case is locked; see ``store.attempts``."""

    def settle_try(self, tag: bytes, now_ms: int, *, right: bool) -> None:
        """Record the outcome of an admitted try."""

    def forget_tries(self, now_ms: int, *, most: int) -> int:
        """Delete idle counts, and all but ``most`` of the others; returns how many. See ``attempts.trim``."""

    def pace(self, now_ms: int, *, every_ms: int, burst: int, units: int) -> int:
        """Rate-limit a new report; returns the milliseconds to wait, 0 if allowed. See ``allowances.allow``."""

    def status(self, card: CaseNumber, pin_tag: bytes) -> CaseStatus:
        """The status of an existing case."""

    def withdraw(
        self, card: CaseNumber, pin_tag: bytes, now_ms: int, *, at_once: bool = True
    ) -> CaseStatus:
        """Withdraw an existing case; repeating it changes nothing.

        Its fingerprints leave every feed at once, or with the next ``Feed.publish_waiting``.
        """


class Proofs(Protocol):
    """Proofs of work that have been used."""

    def use(self, digest: bytes, until_ms: int) -> bool:
        """Mark one as used until ``until_ms``; False if any process used it before."""

    def forget_expired(self, now_ms: int) -> None:
        """Delete the expired ones."""
