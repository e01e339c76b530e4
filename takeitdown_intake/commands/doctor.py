"""``doctor``: check whether all is well, a line for each check; exit code 1 when one fails."""

import argparse
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from takeitdown_intake.errors import RefusedError, SetupError
from takeitdown_intake.ops.parts import Services
from takeitdown_intake.ops.setup import canary_values

_ENOUGH_BYTES = 1 << 30
_CLOCK_MS = 60_000
_LATE = 100


def run(options: argparse.Namespace) -> Iterator[str]:
    sick = 0
    with closing(Services.open(options.data)) as services:
        for what, well in _look(services, options.data):
            yield f"{'ok ' if well else 'BAD'} {what}"
            sick += not well
    if sick:
        raise SetupError(f"{sick} of these need a look.")


def _look(services: Services, root: Path) -> Iterator[tuple[str, bool]]:
    yield "only the owner can read the data folder", _is_private(root)
    yield f"the database is {services.store.location}", True
    yield "the current key is usable", _has_key(services)
    yield "contacts are sealed to a key that is not here", services.keys.has_contact_key()
    yield "every key file is whole", _keys_are_whole(services)
    yield "clients reach it by https, or it is for practice", _is_sealed_on_the_way(services)
    counts = services.store.counts()
    yield "the canaries are in the feeds (serve puts them there)", counts.canaries >= len(canary_values())
    yield "the clock is not behind the last change", services.now_ms() >= counts.last_ms - _CLOCK_MS
    yield f"{counts.deposits} sealed reports wait for the opener", counts.deposits < _LATE
    yield "there is a gigabyte of room", shutil.disk_usage(root).free >= _ENOUGH_BYTES


def _is_private(root: Path) -> bool:
    if os.name != "posix":
        return True
    return all(not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO) for path in (root, *root.rglob("*")))


def _has_key(services: Services) -> bool:
    try:
        services.keys.public()
    except RefusedError:
        return False
    return True


def _keys_are_whole(services: Services) -> bool:
    try:
        return all(services.keys.private(key_id) is not None for key_id in services.keys.ids())
    except RefusedError:
        return False


def _is_sealed_on_the_way(services: Services) -> bool:
    return services.settings.practice or services.settings.url.startswith("https://")
