"""The database: its migrations lead to the tables that the code knows."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import migrations
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.migrate import migrate
from takeitdown_intake.store.sql import SqlStore
from takeitdown_intake.store.tables import REVISION, metadata


def test_migrations_make_the_tables_that_the_code_knows(tmp_path: Path) -> None:
    database = Database(tmp_path / "new.sqlite3")
    migrate(database)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_the_code_knows_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__path__[0])))
    assert ScriptDirectory.from_config(config).get_heads() == [REVISION]


def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "new.sqlite3")
    migrate(database)
    migrate(database)
    with database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM clock")) == 1
    database.close()


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    database = Database(tmp_path / "new.sqlite3")
    migrate(database)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SetupError, match="newer version"):
        SqlStore(tmp_path / "new.sqlite3", {})
    database.close()
