"""What lies in the database and on the web host tells no more than it has to."""

from pathlib import Path

import pytest
from sqlalchemy import text

from takeitdown_intake.errors import RefusedError
from takeitdown_intake.ops.housekeeping import Housekeeper
from takeitdown_intake.ops.setup import contact_key_beside
from takeitdown_intake.store import Address, sql_deposits
from takeitdown_intake.store.database import Database
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import report, run_intake
from tests.support.postgres import Cluster

CONTACT = "somebody@example.org"


def address(near: Near) -> Address:
    return near.intake.settings.database_url or near.root / "intake.sqlite3"


def columns(near: Near) -> list[tuple[str | None, bytes | None]]:
    database = Database(address(near))
    with database.read() as connection:
        rows = connection.execute(text("SELECT contact, contact_sealed FROM reports")).all()
    database.close()
    return [(row[0], None if row[1] is None else bytes(row[1])) for row in rows]


@on_both_databases
def test_a_contact_can_be_read_only_where_its_key_is(near: Near, tmp_path: Path) -> None:
    bundle = report(contact=CONTACT)
    near.send(bundle)
    ((plain, sealed),) = columns(near)
    assert plain is None
    assert sealed is not None
    assert CONTACT.encode() not in sealed
    key = contact_key_beside(near.root)
    for path in near.root.rglob("*"):
        # Not the open database: whoever closes one of its files drops its locks.
        if path.is_file() and "sqlite3" not in path.name:
            assert key.read_bytes() not in path.read_bytes(), "the web process has no key"
    shown = run_intake("case", "contact", str(bundle.case), "--data", near.root, "--key", key, "--why", "x")
    assert (shown.returncode, shown.stdout) == (0, f"{CONTACT}\n")
    other = tmp_path / "other.key"
    other.write_bytes(bytes(range(32)))
    refused = run_intake(
        "case", "contact", str(bundle.case), "--data", near.root, "--key", other, "--why", "x"
    )
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    near.ask("withdraw", bundle.case, bundle.pin)
    assert columns(near) == [(None, None)]
    gone = run_intake("case", "contact", str(bundle.case), "--data", near.root, "--key", key, "--why", "x")
    assert (gone.returncode, gone.stdout) == (1, "")
    assert gone.stderr.startswith("No contact is kept")


@on_both_databases
def test_contacts_of_an_earlier_version_are_sealed_when_it_is_served(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    database = Database(address(near))
    with database.write() as connection:
        connection.execute(text("UPDATE reports SET contact = :contact"), {"contact": CONTACT})
    database.close()
    Housekeeper(near.intake).once()
    assert columns(near)[0][0] is None
    key = contact_key_beside(near.root)
    shown = run_intake("case", "contact", str(bundle.case), "--data", near.root, "--key", key, "--why", "x")
    assert shown.stdout == f"{CONTACT}\n"


@on_both_databases
def test_an_intake_from_before_there_was_a_key_for_contacts_gets_one(near: Near, tmp_path: Path) -> None:
    contact_key_beside(near.root).unlink()
    (near.root / "keys" / "contact.pub").unlink()
    before, after = report(contact=CONTACT), report(contact="later@example.org")
    near.send(before)  # sealed to the key for reports, for want of a better one
    key = tmp_path / "contacts.key"
    made = run_intake("contact-key", "--data", near.root, "--to", key)
    assert made.returncode == 0, made.stderr
    assert "1 contacts from before" in made.stdout
    near.send(after)
    for bundle, contact in ((before, CONTACT), (after, "later@example.org")):
        shown = run_intake(
            "case", "contact", str(bundle.case), "--data", near.root, "--key", key, "--why", "x"
        )
        assert (shown.returncode, shown.stdout) == (0, f"{contact}\n")
    (report_key,) = (near.root / "keys").glob("*.key")
    with_report_key = run_intake(
        "case", "contact", str(before.case), "--data", near.root, "--key", report_key, "--why", "x"
    )
    assert (with_report_key.returncode, with_report_key.stdout) == (1, ""), "the web process reads none"
    again = run_intake("contact-key", "--data", near.root, "--to", key)
    assert (again.returncode, again.stdout) == (1, ""), "a key that is there is not written over"


def test_a_door_keeps_no_more_than_so_much_for_an_opener_that_is_down(
    postgres: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind = Near(tmp_path / "near", postgres.create())
    deposits, now_ms = behind.intake.store.deposits, behind.clock.ms
    monkeypatch.setattr(sql_deposits, "MAX_WAITING", 2)
    for number in range(2):
        deposits.put(f"{number:032}", bytes(32), b"body", now_ms)
    deposits.put(f"{1:032}", bytes(32), b"body", now_ms)
    with pytest.raises(RefusedError, match="too many wait"):
        deposits.put(f"{2:032}", bytes(32), b"body", now_ms)
    monkeypatch.setattr(sql_deposits, "MAX_WAITING", 9)
    monkeypatch.setattr(sql_deposits, "MAX_BYTES", 8)
    with pytest.raises(RefusedError, match="too many wait"):
        deposits.put(f"{2:032}", bytes(32), b"body", now_ms)
    deposits.settle(f"{0:032}", None)
    deposits.put(f"{2:032}", bytes(32), b"body", now_ms)
    behind.close()


def test_the_image_is_not_built_on_a_base_that_can_change() -> None:
    lines = (Path(__file__).parents[2] / "Containerfile").read_text().splitlines()
    bases = [line for line in lines if line.startswith("FROM ")]
    assert bases
    assert all("@${PYTHON_DIGEST}" in line or "@sha256:" in line for line in bases)
    assert not any(line.startswith("ARG PYTHON_DIGEST=") for line in lines), "whoever builds says which"
