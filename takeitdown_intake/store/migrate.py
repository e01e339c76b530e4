"""Migrating a database to this program's tables, in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import migrations
from takeitdown_intake.store.database import Database


def migrate(database: Database, to: str = "head") -> None:
    """Apply the missing migrations; processes that start together wait for each other.

    Args:
        database: the database.
        to: the last revision to apply.

    Raises:
        SetupError: the database was made by a newer program.
        RefusedError: the database does not answer.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__path__[0])).replace("%", "%%"))
    with database.write(b"migrate") as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, to)
        except CommandError as error:
            raise SetupError("The database was made by a newer version of this program.") from error
