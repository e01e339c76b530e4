"""Database connections and transactions, and the one place that translates database errors."""

import hashlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from takeitdown_intake.errors import Code, RefusedError, SetupError, StoppedError
from takeitdown_intake.store import Address
from takeitdown_intake.store.change_sequence import SequenceLock, lock_sequence

BUSY_TIMEOUT_S = 10.0
CONNECTIONS = 20
IDLE_S = 1.0
"""A connection idle for this long is tested before use, because the database may have restarted."""

_CACHE_KIB = 8_192
"""Per SQLite connection; with SQLite's default of 2 MiB, moving entries of a large case takes half as long again."""

_BEGIN = "takeitdown_begin"
_USED = "takeitdown_used"
_LOCK = text("SELECT pg_advisory_xact_lock(:key)")
_LOCK_NOT_DURABLE = text(
    "SELECT pg_advisory_xact_lock(:key), set_config('synchronous_commit', 'off', true)"
)


class LockTimer:
    """Measures how long this process holds the write lock on the change sequence, during which others wait.

    Attributes:
        count: how often it was held.
        total_s: sum of all holds, seconds.
        longest_s: longest hold, seconds.
        longer: number of holds longer than ``LONG_S``.
    """

    LONG_S = 0.1

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._begun = threading.local()
        self.count = self.longer = 0
        self.total_s = self.longest_s = 0.0

    def begin(self) -> None:
        """Start timing: the thread holds the lock from now to the end of ``timed``'s block."""
        self._begun.at = time.perf_counter()

    @contextmanager
    def timed(self) -> Iterator[None]:
        """The block of a transaction that may take the lock."""
        self._begun.at = None
        try:
            yield
        finally:
            begun = self._begun.at
            if begun is not None:
                self._count(time.perf_counter() - begun)

    def _count(self, seconds: float) -> None:
        with self._lock:
            self.count += 1
            self.total_s += seconds
            self.longest_s = max(self.longest_s, seconds)
            self.longer += seconds > self.LONG_S


class Database:
    """One database, opened for several threads and processes at once.

    Args:
        address: SQLite file or PostgreSQL URL.

    Raises:
        SetupError: the URL is malformed or not PostgreSQL's, or its driver is not installed.
    """

    def __init__(self, address: Address) -> None:
        self.is_postgresql = not isinstance(address, Path)
        self._engine = _sqlite(address) if isinstance(address, Path) else _postgresql(address)
        if self.is_postgresql:
            reading: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            writing: dict[str, Any] = {}
        else:
            reading = {}
            # Lock at the start: upgrading a read transaction fails at once while another writes.
            writing = {_BEGIN: "BEGIN IMMEDIATE"}
        self.lock_timer = LockTimer()
        self._stopped = threading.Event()
        self._reader = self._engine.execution_options(**reading)
        self._writer = self._engine.execution_options(**writing)
        self._autocommit = (
            self._engine.execution_options(isolation_level="AUTOCOMMIT") if self.is_postgresql else None
        )

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A read transaction: a single consistent snapshot."""
        with self._guarded(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def once(self) -> Iterator[Connection]:
        """A connection for a single writing statement in autocommit, which saves round trips."""
        if self._autocommit is None:
            with self.write() as connection:
                yield connection
        else:
            with self._guarded(), self._autocommit.connect() as connection:
                yield connection

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """A connection for a single query, which saves round trips."""
        with self.read() if self._autocommit is None else self.once() as connection:
            yield connection

    @contextmanager
    def change(
        self, now_ms: int, part: int | None = None, parts: int | None = None
    ) -> Iterator[tuple[Connection, SequenceLock]]:
        """A transaction that holds the write lock on the change sequence; see ``change_sequence.lock_sequence``."""
        with self.write() as connection, self.lock_sequence(connection, now_ms, part, parts) as lock:
            yield connection, lock

    @contextmanager
    def lock_sequence(
        self, connection: Connection, now_ms: int, part: int | None = None, parts: int | None = None
    ) -> Iterator[SequenceLock]:
        """Take the lock within a transaction; it is held until that ends."""
        with lock_sequence(connection, now_ms, part, parts) as lock:
            if self.is_postgresql:  # SQLite's whole transaction holds the lock, and is timed as such
                self.lock_timer.begin()
            yield lock

    @contextmanager
    def write(self, alone: bytes = b"", *, durable: bool = True) -> Iterator[Connection]:
        """A write transaction; no other with the same ``alone`` runs at the same time (an advisory lock).

        Without ``alone``, it must be safe alongside others: a single statement, or under the write lock
        on the change sequence (``change``). SQLite has one writer in any case. With ``alone``, one that is
        not ``durable`` does not wait for the disk and may be lost in a power failure.
        """
        with self._guarded(), self.lock_timer.timed(), self._writer.begin() as connection:
            if not self.is_postgresql:
                self.lock_timer.begin()
            elif alone:
                key = int.from_bytes(hashlib.sha256(alone).digest()[:8], "big", signed=True)
                connection.execute(_LOCK if durable else _LOCK_NOT_DURABLE, {"key": key})
            yield connection

    @property
    def location(self) -> str:
        """The database's name and host or its path, for operators; without a password."""
        url = self._engine.url
        if not self.is_postgresql:
            return str(url.database)
        host = url.host or url.query.get("host") or "this computer"
        return f"{url.database} of {host}"

    def tidy(self) -> None:
        """Remove deleted data from SQLite's write-ahead log; PostgreSQL does so by itself."""
        if not self.is_postgresql:
            with _wrapped(), self._engine.connect() as connection:
                connection.exec_driver_sql("COMMIT")
                # PASSIVE does most of it alongside writers; TRUNCATE, which blocks them, does the rest.
                connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.exec_driver_sql("BEGIN")

    def stop(self) -> None:
        """Begin no more transactions: callers get a ``StoppedError``; running ones end as usual."""
        self._stopped.set()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _guarded(self) -> AbstractContextManager[None]:
        """The context of every transaction. Raises: StoppedError: after ``stop``."""
        if self._stopped.is_set():
            raise StoppedError
        return _wrapped()


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
        pool_size=CONNECTIONS,
        pool_timeout=BUSY_TIMEOUT_S,
    )
    event.listen(engine, "connect", _check_and_limit, insert=True)  # before any query
    event.listen(engine, "connect", _send_lists_in_binary)
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", _test_idle)
    return engine


@contextmanager
def _wrapped() -> Iterator[None]:
    try:
        yield
    except (exc.IntegrityError, exc.ProgrammingError, exc.DataError):
        raise  # our own mistake, not the database's state
    # sqlite3 raises its own errors while _prepare runs.
    except (exc.DatabaseError, exc.InterfaceError, exc.TimeoutError, sqlite3.Error) as error:
        raise RefusedError(Code.UNAVAILABLE, "the database does not answer", retry_after_s=5) from error


def _note_use(_: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
    record.info[_USED] = time.monotonic()


def _test_idle(connection: Any, record: ConnectionPoolEntry, _: object) -> None:
    used = record.info.get(_USED)
    if used is None or time.monotonic() - used < IDLE_S:
        return
    from psycopg import Error  # an optional dependency

    try:
        connection.execute("")
        connection.rollback()
    except Error as error:
        raise exc.DisconnectionError from error  # makes the pool reconnect


def _check_and_limit(connection: Any, _: ConnectionPoolEntry) -> None:
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        connection.close()
        raise SetupError(
            f"The database keeps its text as {encoding}. Make another one with:"
            " createdb --encoding UTF8 --locale C.UTF-8 --template template0 NAME"
        )
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {int(BUSY_TIMEOUT_S * 1_000)}")
    cursor.close()
    connection.commit()


def _send_lists_in_binary(connection: Any, _: ConnectionPoolEntry) -> None:
    """Send lists in binary, at a third of the cost of quoted text; all of ours have elements of one type."""
    from psycopg.types.array import ListBinaryDumper  # an optional dependency

    connection.adapters.register_dumper(list, ListBinaryDumper)


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin only in _begin
    try:
        with closing(connection.cursor()) as cursor:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")  # what has a receipt survives a power failure
            cursor.execute("PRAGMA foreign_keys=ON")
            cursor.execute("PRAGMA secure_delete=ON")
            cursor.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
    except sqlite3.Error:
        connection.close()  # it never reaches the pool, which would close it
        raise


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))
