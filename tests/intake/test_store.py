"""The database: its migrations lead to the tables that the code knows."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import text

from takeitdown_intake.cases.pins import PinHasher
from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds import LISTING
from takeitdown_intake.store import UNRANKED, Address, Known, Share, migrations
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.migrate import migrate
from takeitdown_intake.store.sql import SqlStore
from takeitdown_intake.store.tables import REVISION, metadata
from takeitdown_wire import CaseNumber, Kind, Pin

CASE, PIN, PEPPER = CaseNumber.draw(), Pin("123456"), b"p" * 32
PIN_HASH = Argon2id(
    salt=b"s" * 16, length=32, iterations=2, lanes=1, memory_cost=19 * 1024, secret=PEPPER
).derive_phc_encoded(PIN.digits.encode("ascii"))
"""As version 0008 and those before it kept it."""
PIN_TAG = PinHasher(PEPPER).tag(CASE, PIN, b"s" * 16)

FIRST_DATA = (
    (
        "INSERT INTO partners (id, name, fetch_digest, subscription_digest, secret, created_ms)"
        " VALUES (1, 'Old', :bytes, :bytes, :bytes, 1)"
    ),
    (
        "INSERT INTO cases (id, number, pin_hash, received_ms, updated_ms)"
        f" VALUES (1, '{CASE.symbols}', :pin, 1, 1)"
    ),
    (
        "INSERT INTO reports (id, idempotency_key, body_digest, case_id, who, shared, received_ms, items, signals)"
        " VALUES (1, 'key', :bytes, 1, 'self', 'no', 1, 1, 1)"
    ),
    "INSERT INTO items (id, case_id, report_id, kind) VALUES (1, 1, 1, 'image')",
    (
        "INSERT INTO entries (id, token, kind, type, value, digest, state, planted, position, modified_s)"
        f" VALUES (1, :short, 'image', 'pdq', '{'0' * 64}', :bytes, 'active', NOT :true, 1, 1)"
    ),
    "INSERT INTO signals (id, item_id, entry_id, strong, first_position) VALUES (1, 1, 1, :true, 1)",
    (
        "INSERT INTO entries (id, token, kind, type, value, digest, state, planted, position, modified_s)"
        f" VALUES (2, :other, 'image', 'pdq', '{'1' * 64}', :other, 'active', NOT :true, 2, 1)"
    ),
    (
        "INSERT INTO entries (id, token, kind, type, value, digest, state, planted)"
        " VALUES (3, :third, 'image', 'md5', 'x', :third, 'held', NOT :true)"
    ),
    "INSERT INTO signals (id, item_id, entry_id, strong, first_position) VALUES (2, 1, 3, NOT :true, NULL)",
    "INSERT INTO signals (id, item_id, entry_id, strong, first_position) VALUES (3, 1, 2, :true, 2)",
    "INSERT INTO deliveries (partner_id, feed, position) VALUES (1, 'stopncii', 1)",
    "UPDATE clock SET last_ms = 1000, position = 2",
)
DATA_SINCE_0009 = (
    FIRST_DATA[0],
    (
        "INSERT INTO cases (id, number, card, pin_salt, pin_tag, received_ms, updated_ms)"
        f" VALUES (1, '{CASE.symbols}', '{CASE.symbols}', :salt, :tag, 1, 1)"
    ),
    *FIRST_DATA[2:],
)


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


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("version", [f"{number:04}" for number in range(1, int(REVISION))])
def test_a_database_of_any_earlier_version_comes_up_with_its_data(
    kind: str, version: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address: Address = tmp_path / "old.sqlite3"
    if kind == "postgresql":
        address = request.getfixturevalue("postgres").create()
    old = Database(address)
    migrate(old, version)
    with old.write() as connection:
        for statement in FIRST_DATA if version < "0009" else DATA_SINCE_0009:
            given = {
                "pin": PIN_HASH,
                "salt": b"s" * 16,
                "tag": PIN_TAG,
                "bytes": bytes(32),
                "short": bytes(16),
                "other": b"2" * 16,
                "third": b"3" * 16,
            }
            connection.execute(text(statement), {**given, "true": True})
    old.close()
    store = SqlStore(address, LISTING)
    (partner,) = store.partners.all()
    assert (partner.name, partner.old_keys, partner.share) == ("Old", None, Share())
    if version == "0001":  # later ones draw a user name with the keys
        assert store.partners.by_login(partner.login) == partner
    tag = PinHasher(PEPPER).tag(CASE, PIN, store.cases.salt(CASE))
    assert store.cases.known(CASE, tag) is Known.THIS, "a PIN of an earlier version still opens its case"
    assert store.cases.status(CASE, tag).items == 1
    wrong = PinHasher(PEPPER).tag(CASE, Pin("654321"), store.cases.salt(CASE))
    assert store.cases.known(CASE, wrong) is Known.OTHERS
    page = store.feed.page(
        frozenset({(Kind.IMAGE, "pdq")}), Share(), since_s=0, after=0, limit=9, tombstones_after=0
    )
    assert [entry.value for entry in page.entries] == ["0" * 64, "1" * 64]
    store.close()
    migrated = Database(address)
    with migrated.read() as connection:
        ranks = connection.execute(text("SELECT rank FROM signals ORDER BY id")).scalars().all()
        places = connection.execute(text("SELECT rank, first_position FROM entries ORDER BY id")).all()
    migrated.close()
    if version < "0008":  # later ones write ranks themselves
        assert ranks == [0, 0, 1], "reports kept their order"
        assert [tuple(place) for place in places] == [(0, 1), (1, 2), (UNRANKED, None)]


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    database = Database(tmp_path / "new.sqlite3")
    migrate(database)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SetupError, match="newer version"):
        SqlStore(tmp_path / "new.sqlite3", {})
    database.close()
