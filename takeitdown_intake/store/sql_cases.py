"""Reports and cases in SQL."""

from sqlalchemy import Connection, Row, select

from takeitdown_intake.store import Admission, KeptReport, Known, Listing, NewReport, attempts
from takeitdown_intake.store.allowances import allow
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.keeping import find_case, keep, kept_report
from takeitdown_intake.store.known_safe import BenignValues
from takeitdown_intake.store.publishing import catch_up
from takeitdown_intake.store.status import status_of
from takeitdown_intake.store.tables import cases
from takeitdown_intake.store.withdraw import Reached, withdraw_case
from takeitdown_wire import CaseNumber, CaseStatus, Receipt


class SqlCases:
    """See ``store.Cases``."""

    def __init__(self, database: Database, listing: Listing, benign: BenignValues) -> None:
        self._database = database
        self._benign = benign
        self._listing = listing

    def kept(self, idempotency_key: str) -> KeptReport | None:
        with self._database.look() as connection:
            return kept_report(connection, idempotency_key)

    def keep(self, report: NewReport, now_ms: int) -> Receipt:
        return keep(self._database, self._benign, report, now_ms)

    def salt(self, card: CaseNumber) -> bytes | None:
        drawn = select(cases.c.pin_salt).where(cases.c.card == card.symbols).order_by(cases.c.id).limit(1)
        with self._database.look() as connection:
            salt: bytes | None = connection.execute(drawn).scalar_one_or_none()
        return salt

    def known(self, card: CaseNumber, pin_tag: bytes) -> Known:
        under = select(cases.c.id).where(cases.c.card == card.symbols)
        looked = select(under.exists(), under.where(cases.c.pin_tag == pin_tag).exists())
        with self._database.look() as connection:
            anything, this = connection.execute(looked).one()
        if this:
            return Known.THIS
        return Known.OTHERS if anything else Known.NOTHING

    def begin_try(self, tag: bytes, now_ms: int) -> Admission:
        with self._database.write(tag) as connection:
            return attempts.begin(connection, tag, now_ms)

    def begin_paid_try(self, tag: bytes, now_ms: int) -> bool:
        with self._database.write(tag) as connection:
            return attempts.begin_paid(connection, tag, now_ms)

    def settle_try(self, tag: bytes, now_ms: int, *, right: bool) -> None:
        if right:
            with self._database.once() as connection:
                attempts.forget(connection, tag)
            return
        with self._database.write(tag) as connection:
            attempts.settle_wrong(connection, tag, now_ms)

    def forget_tries(self, now_ms: int, *, most: int) -> int:
        with self._database.write(b"tries") as connection:
            return attempts.trim(connection, now_ms, most)

    def pace(self, now_ms: int, *, every_ms: int, burst: int, units: int) -> int:
        with self._database.write(b"pace", durable=False) as connection:
            return allow(connection, "reports", now_ms, every_ms=every_ms, burst=burst, units=units)

    def status(self, card: CaseNumber, pin_tag: bytes) -> CaseStatus:
        with self._database.read() as connection:
            return status_of(connection, _known(connection, card, pin_tag), self._listing)

    def withdraw(
        self, card: CaseNumber, pin_tag: bytes, now_ms: int, *, at_once: bool = True
    ) -> CaseStatus:
        with self._database.read() as connection:
            reached = Reached.by(connection, _known(connection, card, pin_tag), self._listing)
        with self._database.write() as connection:
            row = _known(connection, card, pin_tag, locked=True)
            withdraw_case(connection, now_ms, row, reached, by_operator=False)
        if at_once:  # even if already withdrawn: the first time may have been interrupted
            catch_up(self._database, now_ms, [row.id])
        return self.status(card, pin_tag)


def _known(
    connection: Connection, card: CaseNumber, pin_tag: bytes, *, locked: bool = False
) -> Row[tuple[object, ...]]:
    row = find_case(connection, card, pin_tag, locked=locked)
    assert row is not None  # callers have checked with SqlCases.known
    return row
