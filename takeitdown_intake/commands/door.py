"""``door``: make the data folder of a keyless front end, which accepts reports and cannot open them."""

import argparse
from collections.abc import Iterator

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.ops.settings import Settings


def run(options: argparse.Namespace) -> Iterator[str]:
    source, door = DataFolder(options.data), DataFolder(options.to)
    settings = Settings.load(source)
    if settings.database_url is None:
        raise SetupError("A door needs a database that both can reach: make the intake with --database.")
    door.make(own_database=False)
    KeyRing(source).copy_public(KeyRing(door))
    settings.save(door)
    yield "The door is ready. Serve it with serve; beside the private key, run open."
