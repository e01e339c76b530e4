"""``publisher``: make a key for signing descriptors."""

import argparse
from collections.abc import Iterator

from takeitdown_intake.ops.publisher_key import make_publisher_key


def run(options: argparse.Namespace) -> Iterator[str]:
    public = make_publisher_key(options.to)
    yield public
    yield "That is the public key. A package that ships with it takes descriptors that are signed with the new file."
