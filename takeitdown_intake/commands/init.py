"""``init``: make a new intake."""

import argparse
from collections.abc import Iterator

from takeitdown_intake.ops.setup import contact_key_beside, create_intake


def run(options: argparse.Namespace) -> Iterator[str]:
    create_intake(
        options.data,
        name=options.name,
        url=options.base_url,
        practice=options.practice,
        database=options.database,
        mix_minutes=options.mix_minutes,
    )
    yield "The intake is ready. Publish what the command descriptor prints; keep the folder private."
    yield f"Contacts are sealed to {contact_key_beside(options.data)}: move it to where they are read."
