"""The way to the database: connections, transactions, and the one place that wraps its errors."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, event, exc
from sqlalchemy.pool import ConnectionPoolEntry

from takeitdown_intake.errors import Code, RefusedError

BUSY_TIMEOUT_S = 10.0
_BEGIN = "takeitdown_begin"


class Database:
    """One SQLite database, opened for several threads and processes at once."""

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(
            URL.create("sqlite", database=str(path)),
            connect_args={"timeout": BUSY_TIMEOUT_S},
            hide_parameters=True,  # values never enter an error's text
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin)
        # A writer takes its turn at the start: upgrading a reader fails at once when another writes.
        self._writer = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the data."""
        with _wrapped(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, alone with the data until it ends."""
        with _wrapped(), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


@contextmanager
def _wrapped() -> Iterator[None]:
    try:
        yield
    except (exc.IntegrityError, exc.ProgrammingError, exc.DataError):
        raise  # a mistake of ours, not a state of the database
    # The driver's own errors come from preparing a connection.
    except (exc.DatabaseError, exc.InterfaceError, exc.TimeoutError, sqlite3.Error) as error:
        raise RefusedError(Code.UNAVAILABLE, "the database does not answer", retry_after_s=5) from error


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin in _begin, nowhere else
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")  # a receipt outlives a power cut
        cursor.execute("PRAGMA foreign_keys=ON")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))
