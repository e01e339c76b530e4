"""``doctor``: check the installation, one line per check; exit code 1 if any fails."""

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

_MIN_FREE_BYTES = 1 << 30
_CLOCK_TOLERANCE_MS = 60_000
_MAX_DEPOSITS = 100


def run(options: argparse.Namespace) -> Iterator[str]:
    failed = 0
    with closing(Intake.open(options.data)) as intake:
        for what, well in _checks(intake, options.data):
            yield f"{'ok ' if well else 'BAD'} {what}"
            failed += not well
    if failed:
        raise SetupError(f"{failed} of these need a look.")


def _checks(intake: Intake, root: Path) -> Iterator[tuple[str, bool]]:
    yield "only the owner can read the data folder", _is_private(root)
    yield f"the database is {intake.store.location}", True
    yield "the current key is usable", _has_key(intake)
    yield "contacts are sealed to a key that is not here", intake.keys.has_contact_key()
    yield "every key file is whole", _keys_are_whole(intake)
    yield "clients reach it by https, or it is for practice", _is_reached_by_https(intake)
    counts = intake.store.counts()
    yield "the canaries are in the feeds (serve puts them there)", counts.canaries >= len(canary_values())
    yield "the clock is not behind the last change", intake.now_ms() >= counts.last_ms - _CLOCK_TOLERANCE_MS
    yield f"{counts.deposits} sealed reports wait for the opener", counts.deposits < _MAX_DEPOSITS
    yield "there is a gigabyte of room", shutil.disk_usage(root).free >= _MIN_FREE_BYTES


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


def _is_reached_by_https(intake: Intake) -> bool:
    return intake.settings.practice or intake.settings.url.startswith("https://")
