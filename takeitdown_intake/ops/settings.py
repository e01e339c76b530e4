"""An intake's settings, fixed when it is made and stored in one small JSON file."""

import os
import secrets
from dataclasses import dataclass
from typing import Self

from takeitdown_intake.defaults import SIGNALS
from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.data_folder import DataFolder, write_private
from takeitdown_intake.store import Address
from takeitdown_wire import IntakeDescriptor, WireError, fields
from takeitdown_wire.canonical import Json, decode_open, encode

FORMAT = "takeitdown-intake-settings"
VERSION = 1
DATABASE_VARIABLE = "TAKEITDOWN_INTAKE_DATABASE"
"""Environment variable with the database URL, which keeps its password out of the data folder."""

MAX_MIX_MINUTES = 24 * 60
_SECRET_BYTES = 32
_ANY_KEY = bytes([9]) + bytes(31)  # X25519's base point, to validate a descriptor with


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything about an intake that is not in its database.

    Attributes:
        name: what people call it.
        url: base URL that clients use, without trailing slash.
        practice: True for an intake whose reports reach nobody.
        secret: 32 random bytes that never enter the database: pepper of the PIN hashes, and
            HMAC key of tags, cursors and challenges.
        database: URL of the PostgreSQL database; None for the SQLite file in the data folder.
        mix_minutes: interval at which changes are published together in random order; 0 for at once.
        from_environment: True when ``DATABASE_VARIABLE`` must name the database.
    """

    name: str
    url: str
    practice: bool
    secret: bytes
    database: str | None = None
    mix_minutes: int = 0
    from_environment: bool = False

    @classmethod
    def draw(
        cls, name: str, url: str, *, practice: bool, database: str | None = None, mix_minutes: int = 0
    ) -> Self:
        """Settings of a new intake.

        Raises:
            SetupError: a descriptor cannot hold the name or the URL.
        """
        named = database is None and bool(os.environ.get(DATABASE_VARIABLE))
        secret = secrets.token_bytes(_SECRET_BYTES)
        settings = cls(name, url, practice, secret, database, mix_minutes, from_environment=named)
        try:
            settings.descriptor(_ANY_KEY)
        except WireError as error:
            raise SetupError(f"The intake cannot be described: {error}.") from error
        return settings

    def descriptor(self, public_key: bytes, exchange_key: bytes | None = None) -> IntakeDescriptor:
        """What clients need to know, with the current public keys."""
        return IntakeDescriptor(
            name=self.name,
            url=self.url,
            public_key=public_key,
            practice=self.practice,
            signals=SIGNALS,
            exchange_key=exchange_key,
        )

    @property
    def database_url(self) -> str | None:
        """URL of the PostgreSQL database; None for the SQLite file. The environment takes precedence."""
        return os.environ.get(DATABASE_VARIABLE) or self.database

    def address(self, folder: DataFolder) -> Address:
        """Where the database is.

        Raises:
            SetupError: the SQLite file is missing, or ``DATABASE_VARIABLE`` is not set.
        """
        if self.database_url is not None:
            return self.database_url
        if self.from_environment:
            raise SetupError(f"Set {DATABASE_VARIABLE}: it names the database of this intake.")
        folder.require_database()
        return folder.database

    def save(self, folder: DataFolder) -> None:
        value: dict[str, Json] = {
            "format": FORMAT,
            "version": VERSION,
            "name": self.name,
            "url": self.url,
            "practice": self.practice,
            "secret": self.secret.hex(),
        }
        if self.mix_minutes:
            value["mix_minutes"] = self.mix_minutes
        if self.from_environment:
            value["from_environment"] = True
        if self.database is not None:
            value["database"] = self.database
        write_private(folder.settings, encode(value) + b"\n")

    @classmethod
    def load(cls, folder: DataFolder) -> Self:
        """Raises: SetupError: there is no intake, or its settings are invalid."""
        folder.require()
        try:
            got = decode_open(folder.settings.read_bytes())
            fields.format_and_version(got, FORMAT, VERSION)
            return cls(
                name=fields.text(got, "name"),
                url=fields.text(got, "url"),
                practice=fields.boolean(got, "practice"),
                secret=bytes.fromhex(fields.text(got, "secret")),
                database=fields.text(got, "database") if "database" in got else None,
                mix_minutes=fields.integer({"mix_minutes": 0} | got, "mix_minutes", 0, MAX_MIX_MINUTES),
                from_environment=fields.boolean({"from_environment": False} | got, "from_environment"),
            )
        except (OSError, WireError, ValueError) as error:
            raise SetupError("The settings of the intake cannot be read.") from error
