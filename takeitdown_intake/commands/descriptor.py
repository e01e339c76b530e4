"""``descriptor``: print the file that clients need."""

import argparse
import json
from collections.abc import Iterator

from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.ops.publisher_key import read_publisher_key
from takeitdown_intake.ops.settings import Settings
from takeitdown_wire.publisher import sign


def run(options: argparse.Namespace) -> Iterator[str]:
    folder = DataFolder(options.data)
    keys = KeyRing(folder)
    if keys.has_private() and keys.exchange_public() is None:
        keys.add_exchange()
    value = Settings.load(folder).descriptor(keys.public(), keys.exchange_public()).to_json()
    if options.sign is not None:
        value = sign(value, read_publisher_key(options.sign))
    yield json.dumps(value, indent=2, ensure_ascii=False)
