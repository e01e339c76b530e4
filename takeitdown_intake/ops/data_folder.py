"""The data folder: the paths of an intake's files, readable by their owner only."""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from takeitdown_intake.errors import SetupError

OWNER_ONLY_UMASK = 0o077


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Paths inside one intake's data folder.

    Attributes:
        root: the folder itself, mode 0700; every file in it is 0600.
    """

    root: Path

    @property
    def settings(self) -> Path:
        """Name, address and secret; written last, so a folder that has it is a complete intake."""
        return self.root / "settings.json"

    @property
    def keys(self) -> Path:
        """Private keys, one file each."""
        return self.root / "keys"

    @property
    def database(self) -> Path:
        """The SQLite database."""
        return self.root / "intake.sqlite3"

    def make(self, *, own_database: bool) -> None:
        """Create the folder for a new intake, with a SQLite database or without one.

        Raises:
            SetupError: it holds a complete or incomplete intake, or cannot be created.
        """
        if self.settings.exists():
            raise SetupError("The data folder already holds an intake; choose another one.")
        if self.keys.exists() or self.database.exists():
            raise SetupError(
                "The data folder holds keys or data and no settings: an intake that lost them, or what an init"
                " that was cut off left. Move it away, or choose another one."
            )
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.root.chmod(0o700)
            self.keys.mkdir(mode=0o700)
            if own_database:
                # Made here because SQLite would create it with the umask of whichever process comes first.
                write_private(self.database, b"")
        except OSError as error:
            raise SetupError("The data folder cannot be made; check its place and your rights.") from error

    def clear(self) -> None:
        """Remove what ``make`` and a failed init left behind; does nothing once there are settings."""
        if self.settings.exists():
            return
        shutil.rmtree(self.keys, ignore_errors=True)
        for name in ("", "-wal", "-shm", "-journal"):
            self.database.with_name(self.database.name + name).unlink(missing_ok=True)
        with suppress(OSError):
            self.root.rmdir()  # fails if anything else is in it

    def require(self) -> None:
        """Raises: SetupError: there is no complete intake here."""
        if not self.settings.is_file():
            raise SetupError("There is no intake in the data folder; make one with init.")

    def require_database(self) -> None:
        """Raises: SetupError: the SQLite database is missing."""
        if not self.database.is_file():  # SQLite would create an empty one and hide the loss
            raise SetupError(
                f"There is no {self.database}. If the intake uses PostgreSQL, set TAKEITDOWN_INTAKE_DATABASE;"
                " else bring it back from a copy."
            )


def write_private(path: Path, content: bytes) -> None:
    """Write a file of mode 0600 atomically and durably, replacing any that exists. Raises: OSError."""
    draft = path.with_name(path.name + ".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
