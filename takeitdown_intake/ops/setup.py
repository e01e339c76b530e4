"""Creating an intake: folder, keys, tables and canaries."""

from pathlib import Path

from takeitdown_intake.canaries import canaries
from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds import LISTING
from takeitdown_intake.ops.data_folder import DataFolder, write_private
from takeitdown_intake.ops.intake import now_ms
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.ops.settings import Settings
from takeitdown_intake.store import Planted, Store
from takeitdown_intake.store.sql import SqlStore


def create_intake(
    root: Path, *, name: str, url: str, practice: bool, database: str | None = None, mix_minutes: int = 0
) -> None:
    """Make a new intake in ``root``, with its data in a PostgreSQL database when a URL is given.

    Raises:
        SetupError: there is one already, or the name, URL or folder is not usable.
        RefusedError: the database cannot be written.
    """
    folder = DataFolder(root)
    settings = Settings.draw(name, url, practice=practice, database=database, mix_minutes=mix_minutes)
    contacts = contact_key_beside(root)
    if contacts.exists() and not (folder.settings.exists() or folder.keys.exists()):
        raise SetupError(f"There is a file {contacts} already, perhaps of another intake: move it first.")
    folder.make(own_database=settings.database_url is None)
    try:
        _fill(folder, settings, contacts)
    except BaseException:  # also when interrupted, so that nothing blocks the next init
        folder.clear()
        contacts.unlink(missing_ok=True)
        raise


def _fill(folder: DataFolder, settings: Settings, contacts: Path) -> None:
    keys = KeyRing(folder)
    keys.add()
    private, public = keys.draw_contact_key()
    write_private(contacts, private)
    keys.set_contact_key(public)
    store = SqlStore(settings.address(folder), LISTING, new=True)
    try:
        plant_canaries(store, now_ms())
    finally:
        store.close()
    settings.save(folder)


def contact_key_beside(root: Path) -> Path:
    """Where a new intake's private key for contacts is written: outside the folder that is served."""
    return root.with_name(root.name + "-contact.key")


def canary_values() -> list[Planted]:
    """The canaries' values for the feeds.

    At least two active PDQ values are among them, because the stock client's index finds nothing
    after saving and loading if it holds a single value.
    """
    return [
        Planted(canary.kind, signal_type, value, canary.active)
        for canary in canaries()
        for signal_type, value in canary.values.items()
    ]


def plant_canaries(store: Store, ms: int) -> None:
    """Add missing canaries to the feeds; ``ms`` is now, since 1970. Raises: RefusedError."""
    store.feed.plant(canary_values(), ms)
