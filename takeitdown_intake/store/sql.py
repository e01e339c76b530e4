"""The store on an SQL database: puts its parts together and brings the tables up to date."""

from pathlib import Path

from sqlalchemy import inspect, text

from takeitdown_intake.store import Listing
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.sql_cases import SqlCases
from takeitdown_intake.store.sql_feed import SqlFeed
from takeitdown_intake.store.sql_partners import SqlPartners
from takeitdown_intake.store.tables import REVISION


class SqlStore:
    """See ``store.Store``.

    Args:
        path: the SQLite file; made when it is missing, migrated when it is old.
        listing: what the feeds carry; a case counts as active while any of them carries it.
    """

    def __init__(self, path: Path, listing: Listing) -> None:
        self._database = Database(path)
        _bring_up_to_date(self._database)
        self.cases = SqlCases(self._database, listing)
        self.feed = SqlFeed(self._database)
        self.partners = SqlPartners(self._database)

    def check(self) -> None:
        with self._database.read() as connection:
            connection.execute(text("SELECT position FROM clock"))

    def close(self) -> None:
        self._database.close()


def _bring_up_to_date(database: Database) -> None:
    with database.read() as connection:
        made = inspect(connection).has_table("alembic_version")
        revision = connection.scalar(text("SELECT version_num FROM alembic_version")) if made else None
    if revision != REVISION:
        from takeitdown_intake.store.migrate import migrate  # noqa: PLC0415 - slow to load, seldom needed

        migrate(database)
