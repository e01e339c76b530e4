"""The way to the database: connections, transactions, and the one place that wraps its errors."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from takeitdown_intake.errors import Code, RefusedError, SetupError

BUSY_TIMEOUT_S = 10.0
CONNECTIONS = 20
_BEGIN = "takeitdown_begin"

Address: TypeAlias = Path | str
"""A SQLite file, or the URL of a PostgreSQL database."""


class Database:
    """One database, opened for several threads and processes at once.

    Args:
        address: where it is.

    Raises:
        SetupError: the URL is none, or of a kind that is not supported.
    """

    def __init__(self, address: Address) -> None:
        self.is_postgresql = not isinstance(address, Path)
        self._engine = _sqlite(address) if isinstance(address, Path) else _postgresql(address)
        if self.is_postgresql:
            reading: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            writing: dict[str, Any] = {}
        else:
            reading = {}
            # A writer takes its turn at the start: upgrading a reader fails at once when another writes.
            writing = {_BEGIN: "BEGIN IMMEDIATE"}
        self._reader = self._engine.execution_options(**reading)
        self._writer = self._engine.execution_options(**writing)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the data."""
        with _wrapped(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def write(self, alone: bytes = b"") -> Iterator[Connection]:
        """One transaction; no other with the same ``alone`` runs until it ends.

        Without ``alone``, what it does must be safe beside others: one statement, or under the
        lock of the order of changes (``clock.turn``). SQLite has one writer in any case.
        """
        with _wrapped(), self._writer.begin() as connection:
            if alone and self.is_postgresql:
                key = int.from_bytes(hashlib.sha256(alone).digest()[:8], "big", signed=True)
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})
            yield connection

    def tidy(self) -> None:
        """Let nothing that was deleted stay in SQLite's log; PostgreSQL sees to it by itself."""
        if not self.is_postgresql:
            with _wrapped(), self._engine.connect() as connection:
                connection.exec_driver_sql("COMMIT")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.exec_driver_sql("BEGIN")

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def _sqlite(path: Path) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_S},
        hide_parameters=True,  # values never enter an error's text
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(address: str) -> Engine:
    try:
        url = make_url(address)
    except exc.ArgumentError as error:
        raise SetupError("The address of the database is no URL.") from error
    if url.get_backend_name() != "postgresql":
        raise SetupError("The address of a database begins with postgresql://.")
    if find_spec("psycopg") is None:
        raise SetupError(
            "PostgreSQL needs one more package: install takeitdown-desktop[intake,postgresql]."
        )
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        connect_args={"connect_timeout": int(BUSY_TIMEOUT_S), "application_name": "takeitdown-intake"},
        hide_parameters=True,
        max_overflow=0,
        pool_pre_ping=True,  # a database that was started anew is not an error
        pool_size=CONNECTIONS,
        pool_timeout=BUSY_TIMEOUT_S,
    )
    event.listen(engine, "connect", _limit_waiting)
    return engine


@contextmanager
def _wrapped() -> Iterator[None]:
    try:
        yield
    except (exc.IntegrityError, exc.ProgrammingError, exc.DataError):
        raise  # a mistake of ours, not a state of the database
    # The driver's own errors come from preparing a connection.
    except (exc.DatabaseError, exc.InterfaceError, exc.TimeoutError, sqlite3.Error) as error:
        raise RefusedError(Code.UNAVAILABLE, "the database does not answer", retry_after_s=5) from error


def _limit_waiting(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {int(BUSY_TIMEOUT_S * 1_000)}")
    cursor.close()
    connection.commit()


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin in _begin, nowhere else
    try:
        with closing(connection.cursor()) as cursor:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")  # a receipt outlives a power cut
            cursor.execute("PRAGMA foreign_keys=ON")
            cursor.execute("PRAGMA secure_delete=ON")
    except sqlite3.Error:
        connection.close()  # nobody else will: it never gets into the pool
        raise


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))
