"""``backup``: copy an intake while it runs; the copy is a data folder that can be served."""

import argparse
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.data_folder import DataFolder, write_private
from takeitdown_intake.ops.settings import Settings


def run(options: argparse.Namespace) -> Iterator[str]:
    source, copy = DataFolder(options.data), DataFolder(options.to)
    settings = Settings.load(source)
    own = settings.database_url is None
    if own:
        source.require_database()
    copy.make(own_database=own)
    if own:
        _copy_database(source, copy)
    for path in sorted(source.keys.iterdir()):
        if path.suffix != ".new":
            write_private(copy.keys / path.name, path.read_bytes())
    settings.save(copy)
    yield "The copy is whole. It holds the private keys: keep it as safe as the intake."
    if not own:
        yield "The database is not in it; copy that with pg_dump at the same time."


def _copy_database(source: DataFolder, copy: DataFolder) -> None:
    try:
        with (
            closing(sqlite3.connect(source.database)) as live,
            closing(sqlite3.connect(copy.database)) as kept,
        ):
            live.backup(kept)
    except sqlite3.Error as error:
        raise SetupError("The database cannot be copied.") from error
