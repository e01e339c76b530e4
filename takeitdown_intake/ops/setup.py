"""Founding an intake: folder, key, tables, and the values that every feed begins with."""

import random
import secrets
from pathlib import Path

from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds import LISTING
from takeitdown_intake.ops.data_folder import DataFolder, write_private
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.ops.parts import now_ms
from takeitdown_intake.ops.settings import Settings
from takeitdown_intake.store.sql import SqlStore
from takeitdown_wire import Kind

CANARIES = 2
"""The stock client loses every match from an index of one value, once saved and loaded again."""

_PDQ_BITS = 256
_PDQ_ONES = 128


def found(
    root: Path, *, name: str, url: str, practice: bool, database: str | None = None, mix_minutes: int = 0
) -> None:
    """Make a new intake in ``root``, with its data in a PostgreSQL database when a URL is given.

    Raises:
        SetupError: there is one already, or the name, address or folder will not do.
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
    except BaseException:  # also when it is stopped: the next init finds nothing in its way
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
        store.feed.plant([(Kind.IMAGE, "pdq", _draw_canary()) for _ in range(CANARIES)], now_ms())
    finally:
        store.close()
    settings.save(folder)


def contact_key_beside(root: Path) -> Path:
    """Where a new intake's private key for contacts is written: not in the folder that is served."""
    return root.with_name(root.name + "-contact.key")


def _draw_canary() -> str:
    """A PDQ value of no picture: half its bits set, as in a real one, so it is near to nothing."""
    bits = [1] * _PDQ_ONES + [0] * (_PDQ_BITS - _PDQ_ONES)
    random.Random(secrets.randbits(256)).shuffle(bits)
    return f"{int(''.join(map(str, bits)), 2):064x}"
