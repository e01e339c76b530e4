"""``restored``: run once after restoring a backup, before serving it.

Platforms may have read changes made after the backup. New changes therefore get far higher
positions, so that no platform's cursor skips them.
"""

import argparse
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.ops.intake import Intake

_SKIPPED_POSITIONS = 1_000_000_000


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Intake.open(options.data)) as intake:
        intake.store.step_over(_SKIPPED_POSITIONS)
    yield "The intake goes on from its copy. What came after the copy was made is not in it."
