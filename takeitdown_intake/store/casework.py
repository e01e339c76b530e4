"""What the intake needs kept of reports, of cases, and of who tries to open them, as protocols."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_wire import Bundle, CaseNumber, CaseStatus, Receipt


class Entry(StrEnum):
    """Whether a try may go on."""

    OPEN = "open"
    BUSY = "busy"  # wait for the outcome of others
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Admission:
    """What became of a try.

    Attributes:
        entry: whether it may go on; only then has an outcome to be told.
        wait_ms: how long the case stays locked.
        paid: how many paid tries there were lately.
    """

    entry: Entry
    wait_ms: int = 0
    paid: int = 0


@dataclass(frozen=True, slots=True)
class PinTag:
    """The slow hash of a PIN, by which its case is found.

    Attributes:
        tag: 32 bytes.
        salt: what it was made with; None when that was made from the number.
    """

    tag: bytes
    salt: bytes | None = None


@dataclass(frozen=True, slots=True)
class NewReport:
    """An opened and checked report, ready to be kept.

    Attributes:
        idempotency_key: the sealed header's key.
        body_digest: SHA-256 of the whole request body.
        bundle: what was in it.
        pin: the slow hash of its PIN.
        publish: at once; else with the next ``Feed.publish_waiting``.
        contact: what the person gave to be reached, sealed; the plain one in the bundle is not kept.
        unusual: why a case that it opens waits for the operator; None when it does not.
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
    """What is known of a report that was kept before.

    Attributes:
        body_digest: SHA-256 of the body that brought it.
        receipt: the receipt that was given, marked as replayed.
    """

    body_digest: bytes
    receipt: Receipt

    def answer(self, body_digest: bytes) -> Receipt:
        """The receipt again, for the same body.

        Raises:
            RefusedError: the key comes with another body.
        """
        if body_digest != self.body_digest:
            raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "the key was used with another body")
        return self.receipt


class Known(StrEnum):
    """What there is under a card's number."""

    NOTHING = "nothing"
    THIS = "this"  # a case with this PIN
    OTHERS = "others"  # cases, none of them with this PIN


class Cases(Protocol):
    """Reports and cases. Times are milliseconds since 1970, UTC."""

    def kept(self, idempotency_key: str) -> KeptReport | None:
        """The report that came with this key before."""

    def salt(self, card: CaseNumber) -> bytes | None:
        """The salt of the slow hash, where it is not made from the number; the same work either way."""

    def known(self, card: CaseNumber, pin_tag: bytes) -> Known:
        """Whether there is a case with this number and PIN, withdrawn or not."""

    def keep(self, report: NewReport, now_ms: int) -> Receipt:
        """Keep a report; the second of two at once gets the first's receipt.

        Raises:
            RefusedError: the key came with another body, the case is withdrawn, or the
                database cannot be written.
        """

    def begin_try(self, tag: bytes, now_ms: int) -> Admission:
        """Count a try under ``tag`` before its PIN is looked at; see ``store.attempts``."""

    def begin_paid_try(self, tag: bytes, now_ms: int) -> bool:
        """Draw whether a paid try goes through although the case is locked; see ``store.attempts``."""

    def settle_try(self, tag: bytes, now_ms: int, *, right: bool) -> None:
        """The outcome of a try that was begun."""

    def forget_tries(self, now_ms: int, *, most: int) -> int:
        """Drop counts that no longer say anything, and those that say least beyond ``most``; returns how many."""

    def pace(self, now_ms: int, *, every_ms: int, burst: int, units: int) -> int:
        """Count a new report worth so many units; returns how long it is ahead of the pace, 0 within it."""

    def status(self, card: CaseNumber, pin_tag: bytes) -> CaseStatus:
        """Where a known case stands."""

    def withdraw(
        self, card: CaseNumber, pin_tag: bytes, now_ms: int, *, at_once: bool = True
    ) -> CaseStatus:
        """Take a known case back; doing it again changes nothing.

        Its fingerprints leave every feed at once, or with the next ``Feed.publish_waiting``.
        """


class Proofs(Protocol):
    """Proofs of work that have been used."""

    def use(self, digest: bytes, until_ms: int) -> bool:
        """Use one, by whatever process; False when it was used before."""

    def forget_expired(self, now_ms: int) -> None:
        """Drop those that nobody can use any more."""
