"""``key``: show the key ids, or rotate to a new key."""

import argparse
from collections.abc import Iterator

from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.keys import KeyRing


def run(options: argparse.Namespace) -> Iterator[str]:
    folder = DataFolder(options.data)
    folder.require()
    keys = KeyRing(folder)
    if options.rotate:
        keys.add()
    current = keys.current_id()
    for key_id in keys.ids():
        yield f"{key_id} current" if key_id == current else key_id
