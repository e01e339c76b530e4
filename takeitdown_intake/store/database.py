"""The way to the database: connections, transactions, and the one place that wraps its errors."""

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
"""A connection that was not used for so long is looked at first: the database may have been started anew."""

_CACHE_KIB = 8_192
"""Of each connection to SQLite: with its own 2 MiB, moving entries of a large case takes half as long again."""

_BEGIN = "takeitdown_begin"
_USED = "takeitdown_used"
_LOCK = text("SELECT pg_advisory_xact_lock(:key)")
_LOCK_AND_LEAVE = text("SELECT pg_advisory_xact_lock(:key), set_config('synchronous_commit', 'off', true)")


class LockTimer:
    """How long this process held the write lock on the change sequence; other writers waited for that long.

    Attributes:
        count: how often it was held.
        total_s: all times together, seconds.
        longest_s: the longest, seconds.
        longer: how many were longer than ``LONG_S``.
    """

    LONG_S = 0.1

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._begun = threading.local()
        self.count = self.longer = 0
        self.total_s = self.longest_s = 0.0

    def begin(self) -> None:
        """Note that the thread has the lock now; it is held to the end of ``timed``'s block."""
        self._begun.at = time.perf_counter()

    @contextmanager
    def timed(self) -> Iterator[None]:
        """A transaction that may take the lock."""
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
            # Lock for writing at the start: upgrading a read transaction fails at once while another one writes.
            writing = {_BEGIN: "BEGIN IMMEDIATE"}
        self.lock_timer = LockTimer()
        self._stopped = threading.Event()
        self._reader = self._engine.execution_options(**reading)
        self._writer = self._engine.execution_options(**writing)
        self._alone = (
            self._engine.execution_options(isolation_level="AUTOCOMMIT") if self.is_postgresql else None
        )

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the data."""
        with self._guarded(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def once(self) -> Iterator[Connection]:
        """For a single statement, which is a transaction of its own: fewer ways to the database and back."""
        if self._alone is None:
            with self.write() as connection:
                yield connection
        else:
            with self._guarded(), self._alone.connect() as connection:
                yield connection

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """For a single question."""
        with self.read() if self._alone is None else self.once() as connection:
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
        """Take the lock in the middle of a transaction; it is held until that ends."""
        with lock_sequence(connection, now_ms, part, parts) as lock:
            if self.is_postgresql:  # SQLite's whole transaction holds the lock, and is timed as such
                self.lock_timer.begin()
            yield lock

    @contextmanager
    def write(self, alone: bytes = b"", *, durable: bool = True) -> Iterator[Connection]:
        """One transaction; no other with the same ``alone`` runs until it ends.

        Without ``alone``, what it does must be safe beside other transactions: a single statement, or under
        the write lock on the change sequence (``change``). SQLite has one writer in any case. A transaction
        that is not ``durable`` does not wait for the disk, and may be lost when the computer loses power.
        """
        with self._guarded(), self.lock_timer.timed(), self._writer.begin() as connection:
            if not self.is_postgresql:
                self.lock_timer.begin()
            elif alone:
                key = int.from_bytes(hashlib.sha256(alone).digest()[:8], "big", signed=True)
                connection.execute(_LOCK if durable else _LOCK_AND_LEAVE, {"key": key})
            yield connection

    @property
    def location(self) -> str:
        """Which database it is, for operators; without a password."""
        url = self._engine.url
        if not self.is_postgresql:
            return str(url.database)
        host = url.host or url.query.get("host") or "this computer"
        return f"{url.database} of {host}"

    def tidy(self) -> None:
        """Let nothing that was deleted stay in SQLite's log; PostgreSQL sees to it by itself."""
        if not self.is_postgresql:
            with _wrapped(), self._engine.connect() as connection:
                connection.exec_driver_sql("COMMIT")
                # What the first can do, it does beside writers; the second lets none write.
                connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.exec_driver_sql("BEGIN")

    def stop(self) -> None:
        """Begin no more transactions: whoever wants one gets a ``StoppedError``; those that run end as usual."""
        self._stopped.set()

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _guarded(self) -> AbstractContextManager[None]:
        """What each transaction stands in. Raises: StoppedError: no more of them may begin."""
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
    event.listen(engine, "connect", _limit_waiting, insert=True)  # before anything is asked
    event.listen(engine, "connect", _send_lists_as_bytes)
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", _look_at_idle)
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


def _note_use(_: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
    record.info[_USED] = time.monotonic()


def _look_at_idle(connection: Any, record: ConnectionPoolEntry, _: object) -> None:
    used = record.info.get(_USED)
    if used is None or time.monotonic() - used < IDLE_S:
        return
    from psycopg import Error  # only where there is one

    try:
        connection.execute("")
        connection.rollback()
    except Error as error:
        raise exc.DisconnectionError from error  # the pool takes another one


def _limit_waiting(connection: Any, _: ConnectionPoolEntry) -> None:
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


def _send_lists_as_bytes(connection: Any, _: ConnectionPoolEntry) -> None:
    """Lists of one type each, as ours are, go in the binary form, which costs a third of writing and quoting text."""
    from psycopg.types.array import ListBinaryDumper  # only where there is one

    connection.adapters.register_dumper(list, ListBinaryDumper)


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin in _begin, nowhere else
    try:
        with closing(connection.cursor()) as cursor:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")  # a receipt outlives a power cut
            cursor.execute("PRAGMA foreign_keys=ON")
            cursor.execute("PRAGMA secure_delete=ON")
            cursor.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
    except sqlite3.Error:
        connection.close()  # nobody else will: it never gets into the pool
        raise


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))
