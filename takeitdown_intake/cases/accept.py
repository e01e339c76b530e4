"""From the bytes of a sealed report to a receipt: parse, decrypt, check, store."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

from takeitdown_intake.api.admission import Gate
from takeitdown_intake.cases.payment import Payment
from takeitdown_intake.cases.review import unusual_shape
from takeitdown_intake.cases.service import CaseService
from takeitdown_intake.defaults import SIGNALS
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.store import Cases, Deposits, NewReport
from takeitdown_wire import (
    Bundle,
    DamagedFileError,
    ForeignFileError,
    Header,
    Receipt,
    SealedReport,
    UnknownVersionError,
    WireError,
    WrongKeyError,
    open_sealed,
)

_ERRORS_WITH_OWN_CODE = (ForeignFileError, DamagedFileError, UnknownVersionError, WrongKeyError)


class DepositedError(Exception):
    """A report was queued unopened, for an opener that has the private key."""


class Acceptance:
    """Accepts sealed reports; one sent several times is stored once.

    Args:
        cases: stores reports.
        deposits: queue of reports that cannot be opened here.
        desk: finds the case of a report.
        keys: the private keys that open reports.
        practice: whether this is a practice intake.
        publish: publish at once, instead of mixed with other reports.
        gate: decides when a proof of work is asked for.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(
        self,
        cases: Cases,
        deposits: Deposits,
        desk: CaseService,
        keys: KeyRing,
        *,
        practice: bool,
        publish: bool,
        gate: Gate,
        now_ms: Callable[[], int],
    ) -> None:
        self._cases = cases
        self._deposits = deposits
        self._desk = desk
        self._keys = keys
        self._practice = practice
        self._publish = publish
        self._gate = gate
        self._now_ms = now_ms

    def accept(self, body: bytes, idempotency_key: str, payment: Payment, bits: int = 0) -> Receipt:
        """Store a report, or return its first receipt again.

        Args:
            body: the sealed report.
            idempotency_key: from the request's header.
            payment: the proof of work that came with it.
            bits: minimum work that it has to cover.

        Raises:
            DepositedError: the report is queued, to be opened elsewhere; see ``outcome``.
            RefusedError: the report is refused, for whatever reason; nothing is stored.
        """
        sealed = _parse(body)
        self._check_header(sealed.header, idempotency_key)
        body_digest = hashlib.sha256(body).digest()
        kept = self._cases.kept(idempotency_key)
        if kept is not None:
            return kept.answer(body_digest)
        if bits and not payment.covers(bits):
            raise payment.demand(max(bits, self._gate.bits_for(len(body))))
        self._gate.check(self._cases, payment, len(body), self._now_ms())
        if self._needs_opener(sealed.header.key_id):
            self._deposits.put(idempotency_key, body_digest, body, self._now_ms())
            raise DepositedError
        return self._open_and_keep(sealed, body_digest, payment)

    def outcome(self, idempotency_key: str, body: bytes) -> Receipt | None:
        """The receipt of a deposited report; None while it waits.

        Raises:
            RefusedError: the opener refused it.
        """
        kept = self._cases.kept(idempotency_key)
        if kept is not None:
            return replace(kept.answer(hashlib.sha256(body).digest()), replayed=False)
        refused = self._deposits.refusal(idempotency_key)
        if refused is not None:
            raise RefusedError(refused, "refused when it was opened")
        return None

    def open_deposit(self, body: bytes, idempotency_key: str) -> Receipt:
        """Open and store a deposited report, where the private key is.

        Raises:
            RefusedError: the report is refused, for whatever reason; nothing is stored.
        """
        sealed = _parse(body)
        self._check_header(sealed.header, idempotency_key)
        return self._open_and_keep(sealed, hashlib.sha256(body).digest(), None)

    def _needs_opener(self, key_id: str) -> bool:
        return self._keys.private(key_id) is None and self._keys.is_ours(key_id)

    def _check_header(self, header: Header, idempotency_key: str) -> None:
        if header.practice is not self._practice:
            raise RefusedError(Code.PRACTICE_MISMATCH, "practice and real reports do not mix")
        if header.idempotency_key != idempotency_key:
            raise RefusedError(Code.IDEMPOTENCY_MISMATCH, "Idempotency-Key is not the sealed header's")

    def _open(self, sealed: SealedReport) -> Bundle:
        private = self._keys.private(sealed.header.key_id)
        if private is None:
            raise RefusedError(Code.SEALED_WRONG_INTAKE, "sealed for a key that is not here")
        try:
            bundle = open_sealed(sealed, private)
        except WireError as error:
            raise _refusal(error) from error
        if any(signal.type not in SIGNALS for item in bundle.items for signal in item.signals):
            raise RefusedError(Code.REPORT_MALFORMED, "a signal type that this intake does not take")
        return bundle

    def _open_and_keep(self, sealed: SealedReport, body_digest: bytes, payment: Payment | None) -> Receipt:
        bundle, key = self._open(sealed), sealed.header.idempotency_key
        pin, fresh = self._desk.for_report(bundle, payment)
        contact = bundle.answers.contact
        new = NewReport(
            key,
            body_digest,
            bundle,
            pin,
            publish=self._publish,
            unusual=unusual_shape(bundle),
            contact=None if contact is None else self._keys.seal_contact(contact, key),
        )
        receipt = self._cases.keep(new, self._now_ms())
        if fresh:
            self._desk.opened(bundle.case)
        return receipt


def _parse(body: bytes) -> SealedReport:
    try:
        return SealedReport.from_bytes(body)
    except WireError as error:
        raise _refusal(error) from error


def _refusal(error: WireError) -> RefusedError:
    """The contract's own code where a client can act on it, one common code otherwise."""
    code = Code(error.code) if isinstance(error, _ERRORS_WITH_OWN_CODE) else Code.REPORT_MALFORMED
    return RefusedError(code, str(error))
