"""The store on an SQL database: creates its parts and migrates the tables."""

from sqlalchemy import inspect, text

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import Address, Counts, Listing, LockTimes
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.known_safe import BenignValues, SqlBenign
from takeitdown_intake.store.retention import SqlRetention
from takeitdown_intake.store.sql_casebook import SqlCasebook
from takeitdown_intake.store.sql_cases import SqlCases
from takeitdown_intake.store.sql_counts import SqlCounts
from takeitdown_intake.store.sql_deposits import SqlDeposits
from takeitdown_intake.store.sql_feed import SqlFeed
from takeitdown_intake.store.sql_feedback import SqlFeedback
from takeitdown_intake.store.sql_figures import SqlFigures
from takeitdown_intake.store.sql_partners import SqlPartners
from takeitdown_intake.store.sql_proofs import SqlProofs
from takeitdown_intake.store.sql_review import SqlReview
from takeitdown_intake.store.tables import REVISION


class SqlStore:
    """See ``store.Store``.

    Args:
        address: the database; migrated if it is old.
        listing: what the feeds carry; a case counts as active while any of them carries it.
        replica: a streaming replica to read feeds from.
        new: create the tables, which must not exist. If False they must, because new ones in the
            place of a lost database would hide the loss.

    Raises:
        SetupError: tables exist or are missing contrary to ``new``, or a newer program made them.
        RefusedError: the database does not answer.
    """

    def __init__(
        self, address: Address, listing: Listing, *, replica: Address | None = None, new: bool = False
    ) -> None:
        self._database = Database(address)
        self._replica = None if replica is None else Database(replica)
        try:
            _bring_up_to_date(self._database, new=new)
        except BaseException:
            self.close()
            raise
        known = BenignValues()
        self.benign = SqlBenign(self._database, known)
        self.cases = SqlCases(self._database, listing, known)
        self.feed = SqlFeed(self._database, self._replica or self._database)
        self.review = SqlReview(self._database, listing)
        self.casebook = SqlCasebook(self._database, listing)
        self.retention = SqlRetention(self._database, listing)
        self._counts = SqlCounts(self._database)
        self.deposits = SqlDeposits(self._database)
        self.feedback = SqlFeedback(self._database, listing)
        self.figures = SqlFigures(self._database, listing)
        self.partners = SqlPartners(self._database)
        self.proofs = SqlProofs(self._database)

    def counts(self) -> Counts:
        return self._counts.now()

    def lock_times(self) -> LockTimes:
        times = self._database.lock_timer
        return LockTimes(times.count, times.total_s, times.longest_s, times.longer)

    def step_over(self, positions: int) -> None:
        self._counts.step_over(positions)

    def split(self, parts: int) -> None:
        self._counts.split(parts)

    @property
    def location(self) -> str:
        """See ``store.Store.location``."""
        return self._database.location

    def check(self) -> None:
        for database in self._databases():
            with database.read() as connection:
                connection.execute(text("SELECT position FROM clock"))

    def stop(self) -> None:
        for database in self._databases():
            database.stop()

    def close(self) -> None:
        for database in self._databases():
            database.close()

    def _databases(self) -> list[Database]:
        return [self._database] if self._replica is None else [self._database, self._replica]


def _bring_up_to_date(database: Database, *, new: bool) -> None:
    with database.read() as connection:
        made = inspect(connection).has_table("alembic_version")
        revision = connection.scalar(text("SELECT version_num FROM alembic_version")) if made else None
    if new and revision is not None:
        raise SetupError(f"The database {database.location} already holds an intake; choose another one.")
    if not new and revision is None:
        raise SetupError(
            f"The database {database.location} is empty. If it is the right one, bring it back from a copy."
        )
    if revision != REVISION:
        from takeitdown_intake.store.migrate import migrate  # Alembic loads slowly and is rarely needed

        migrate(database)
