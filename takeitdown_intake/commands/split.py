"""``split``: divide the change sequence, irreversibly, into parts that are written in parallel."""

import argparse
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.intake import Intake


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Intake.open(options.data)) as intake:
        if intake.settings.database_url is None:
            raise SetupError("SQLite has one writer at a time; PostgreSQL can have several.")
        intake.store.split(options.parts)
    yield f"Reports are written in {options.parts} parts from now on."
