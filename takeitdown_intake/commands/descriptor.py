"""``descriptor``: print the file that clients need."""

import argparse
import json
from collections.abc import Iterator

from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.ops.settings import Settings


def run(options: argparse.Namespace) -> Iterator[str]:
    folder = DataFolder(options.data)
    descriptor = Settings.load(folder).descriptor(KeyRing(folder).public())
    yield json.dumps(descriptor.to_json(), indent=2, ensure_ascii=False)
