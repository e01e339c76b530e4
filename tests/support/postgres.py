"""A throw-away PostgreSQL cluster of Debian's own binaries, for tests."""

import getpass
import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

WHY_NOT = "PostgreSQL is not installed"
_MEMORY, _ROOM = Path("/dev/shm"), 1 << 30
_CONFIGURATION = """
listen_addresses = ''
unix_socket_directories = '{folder}'
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 32MB
max_connections = 80
wal_level = replica
max_wal_senders = 4
max_wal_size = 128MB
wal_receiver_status_interval = 1
"""
_DURABLE = """
fsync = on
synchronous_commit = on
full_page_writes = on
shared_buffers = 256MB
"""


def binaries() -> Path | None:
    """Where the server's programs are; None when there are none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    named = shutil.which("initdb")
    return Path(named).parent if named else None


class Cluster:
    """A running server that listens on a socket in its own folder only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.folder}"

    def create(self) -> str:
        """The URL of a new empty place for tables: a schema, which is quicker to make than a database."""
        name = f"t{secrets.token_hex(6)}"
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {name}")
        return f"{self.url}&options=-csearch_path%3D{name}"

    def create_database(self, name: str, template: str = "template1") -> str:
        """The URL of a new database, empty or as another is that nobody uses just now."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def drop_database(self, name: str) -> None:
        """Lose it, whoever still uses it."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def dump(self, name: str, to: Path) -> None:
        """As docs/operate.md says."""
        self._tool("pg_dump", "--format=custom", "--file", to, name)

    def restore(self, name: str, dump: Path) -> None:
        """As docs/operate.md says."""
        self._tool("pg_restore", "--exit-on-error", "--single-transaction", "--dbname", name, dump)

    def _tool(self, program: str, *arguments: str | Path) -> None:
        where = binaries()
        assert where is not None
        command = [where / program, "--host", self.folder, "--username", "postgres", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


@contextmanager
def cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """A new cluster while the block lasts; ``durable`` makes it wait for the disk, as a real one does."""
    with _own_folder(on_disk=durable) as folder:
        _run("initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        with _started(folder, _DURABLE if durable else "") as running:
            yield running


@contextmanager
def replica_of(primary: Cluster) -> Iterator[Cluster]:
    """A streaming copy while the block lasts."""
    with _own_folder() as folder:
        source = f"host={primary.folder} user=postgres"
        _run("pg_basebackup", "-D", folder / "data", "-d", source, "-R", "-c", "fast", "--no-sync")
        with _started(folder) as running:
            yield running


@contextmanager
def _own_folder(*, on_disk: bool = False) -> Iterator[Path]:
    # Not pytest's: the server runs as another user when the tests run as root. In memory where there is room: a new
    # database is some 300 files.
    in_memory = not on_disk and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    folder = Path(tempfile.mkdtemp(prefix="pg", dir=_MEMORY if in_memory else None))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def _started(folder: Path, more: str = "") -> Iterator[Cluster]:
    with (folder / "data" / "postgresql.auto.conf").open("a") as configuration:
        configuration.write(_CONFIGURATION.format(folder=folder) + more)
    control = ("pg_ctl", "-D", folder / "data", "-w")
    _run(*control, "-l", folder / "log", "start")
    try:
        yield Cluster(folder)
    finally:
        _run(*control, "-m", "immediate", "stop")


def _run(program: str, *arguments: str | Path) -> None:
    where = binaries()
    assert where is not None
    command = [str(where / program), *map(str, arguments)]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--", *command]
    user = "postgres" if os.geteuid() == 0 else getpass.getuser()
    done = subprocess.run(
        command,
        cwd="/",
        env={"PATH": os.environ["PATH"], "LC_ALL": "C", "USER": user},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
