"""``benign``: manage the values that are never published because they match famous or blank pictures."""

import argparse
import re
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.defaults import HEX_SIGNALS, either
from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.store import BenignValue

_MAX_NOTE = 200


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Intake.open(options.data)) as intake:
        kept = intake.store.benign
        if options.action == "list":
            for one in kept.all():
                yield f"{one.type} {one.value} {one.note}".rstrip()
        elif options.action == "remove":
            one = _read(f"{options.type} {options.value}", 1)
            if not kept.remove(one.type, one.value):
                raise SetupError("This value is not on the list.")
        else:
            try:
                lines = options.file.read_text("utf-8").splitlines()
            except (OSError, ValueError) as error:
                raise SetupError("The file cannot be read.") from error
            values = [_read(line, number) for number, line in enumerate(lines, 1) if line.strip()]
            withdrawn = kept.add(values, intake.now_ms())
            yield f"{len(values)} values are on the list; {withdrawn} published hashes were withdrawn."


def _read(line: str, number: int) -> BenignValue:
    signal_type, _, rest = line.strip().partition(" ")
    value, _, note = rest.strip().partition(" ")
    value = value.lower()
    if not re.fullmatch(rf"[0-9a-f]{{{HEX_SIGNALS.get(signal_type, 0)}}}", value) or not value:
        raise SetupError(f"Line {number}: expected {either(HEX_SIGNALS)}, its hex digits, and a note.")
    return BenignValue(signal_type, value, note.strip()[:_MAX_NOTE])
