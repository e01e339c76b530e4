"""docs/upgrade.md: from the schema before this one with everything in it, back to the copy, and forward again."""

import shutil
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.settings import Settings
from takeitdown_intake.store import migrations
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.tables import REVISION
from tests.support.intake import RunningIntake, report, run_intake
from tests.support.long import only_long
from tests.support.postgres import Cluster


def database_of(intake: RunningIntake) -> Database:
    folder = DataFolder(intake.data)
    return Database(Settings.load(folder).address(folder))


def take_down(intake: RunningIntake) -> str:
    """Bring the tables to the form that the version before knew; returns its revision."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__path__[0])))
    database = database_of(intake)
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "-1")
    database.close()
    return revision_of(intake)


def revision_of(intake: RunningIntake) -> str:
    database = database_of(intake)
    with database.read() as connection:
        found = str(connection.scalar(text("SELECT version_num FROM alembic_version")))
    database.close()
    return found


@pytest.mark.parametrize("kind", [pytest.param("sqlite", marks=only_long), "postgresql"])
def test_the_way_to_a_newer_version_and_back_loses_what_came_after_the_copy_and_nothing_else(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server: Cluster | None = request.getfixturevalue("postgres") if kind == "postgresql" else None
    dump, copy = tmp_path / "intake.dump", tmp_path / "copy"
    url = server.create_database("moved") if server else ""
    with RunningIntake(tmp_path, database=url) as intake:
        keys, before, after = intake.add_partner("P"), report(), report()
        receipt = intake.send(intake.seal(before)).json()
        intake.stop()
        old = take_down(intake)
        assert old < REVISION
        shutil.copytree(intake.data, copy)
        if server:
            server.dump("moved", dump)

        assert run_intake("doctor", "--data", intake.data).returncode == 0
        assert revision_of(intake) == REVISION
        assert intake.start()
        assert intake.ask("status", before.case, before.pin).json()["state"] == "active"
        sealed = intake.seal(after)
        assert intake.send(sealed).status_code == 201
        assert intake.fetch(keys).status_code == 200
        intake.stop()

        shutil.move(intake.data, tmp_path / "newer")
        shutil.move(copy, intake.data)
        if server:
            server.drop_database("moved")
            server.create_database("moved")
            server.restore("moved", dump)
        assert revision_of(intake) == old, "the version before finds its own tables"

        assert run_intake("restored", "--data", intake.data).returncode == 0
        assert intake.start()
        assert intake.ask("status", before.case, before.pin).json()["received_ms"] == receipt["received_ms"]
        assert intake.ask("status", after.case, after.pin).status_code == 403, "it came after the copy"
        assert intake.send(sealed).json()["replayed"] is False, "and is taken again from where it was made"
        assert intake.ask("status", after.case, after.pin).json()["state"] == "active"
