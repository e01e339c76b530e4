"""The store on an SQL database: puts its parts together and brings the tables up to date."""

from pathlib import Path

from sqlalchemy import text

from takeitdown_intake.store import Listing
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.migrate import migrate
from takeitdown_intake.store.sql_cases import SqlCases
from takeitdown_intake.store.sql_feed import SqlFeed
from takeitdown_intake.store.sql_partners import SqlPartners


class SqlStore:
    """See ``store.Store``.

    Args:
        path: the SQLite file; made when it is missing, migrated when it is old.
        listing: what the feeds carry; a case counts as active while any of them carries it.
    """

    def __init__(self, path: Path, listing: Listing) -> None:
        self._database = Database(path)
        migrate(self._database)
        self.cases = SqlCases(self._database, listing)
        self.feed = SqlFeed(self._database)
        self.partners = SqlPartners(self._database)

    def check(self) -> None:
        with self._database.read() as connection:
            connection.execute(text("SELECT position FROM clock"))

    def close(self) -> None:
        self._database.close()
