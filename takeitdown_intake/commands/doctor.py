"""``doctor``: check whether all is well, a line for each check; exit code 1 when one fails."""

import argparse
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from takeitdown_intake.errors import RefusedError, SetupError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.setup import canary_values

_ENOUGH_BYTES = 1 << 30
_CLOCK_MS = 60_000
_LATE = 100


def run(options: argparse.Namespace) -> Iterator[str]:
    sick = 0
    with closing(Intake.open(options.data)) as intake:
        for what, well in _look(intake, options.data):
            yield f"{'ok ' if well else 'BAD'} {what}"
            sick += not well
    if sick:
        raise SetupError(f"{sick} of these need a look.")


def _look(intake: Intake, root: Path) -> Iterator[tuple[str, bool]]:
    yield "only the owner can read the data folder", _is_private(root)
    yield f"the database is {intake.store.location}", True
    yield "the current key is usable", _has_key(intake)
    yield "contacts are sealed to a key that is not here", intake.keys.has_contact_key()
    yield "every key file is whole", _keys_are_whole(intake)
    yield "clients reach it by https, or it is for practice", _is_sealed_on_the_way(intake)
    counts = intake.store.counts()
    yield "the canaries are in the feeds (serve puts them there)", counts.canaries >= len(canary_values())
    yield "the clock is not behind the last change", intake.now_ms() >= counts.last_ms - _CLOCK_MS
    yield f"{counts.deposits} sealed reports wait for the opener", counts.deposits < _LATE
    yield "there is a gigabyte of room", shutil.disk_usage(root).free >= _ENOUGH_BYTES


def _is_private(root: Path) -> bool:
    if os.name != "posix":
        return True
    return all(not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO) for path in (root, *root.rglob("*")))


def _has_key(intake: Intake) -> bool:
    try:
        intake.keys.public()
    except RefusedError:
        return False
    return True


def _keys_are_whole(intake: Intake) -> bool:
    try:
        return all(intake.keys.private(key_id) is not None for key_id in intake.keys.ids())
    except RefusedError:
        return False


def _is_sealed_on_the_way(intake: Intake) -> bool:
    return intake.settings.practice or intake.settings.url.startswith("https://")
