"""List the help lines that have to be checked again.

    python -m tools.help_lines [--pages] [--on DAY] [FILE]

Those that nobody has checked for a year; with --pages also those whose page is older than a year or undated. DAY defaults
to today, FILE to the list that ships. The exit code is 1 if any are due, otherwise 0.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from takeitdown_desktop import paths
from takeitdown_desktop.core.help import HelpList, load_help
from takeitdown_desktop.core.sources import FRESH_DAYS


def due(found: HelpList, today: date, *, pages: bool) -> Iterator[str]:
    """A tab-separated line for each help line to check: country, name, number, last check, page and its date."""
    for country in found.countries:
        for line in country.lines:
            unchecked = (today - line.checked).days > FRESH_DAYS
            if unchecked or (pages and line.source.is_old(today)):
                day = "no date" if line.source.day is None else str(line.source.day)
                reached = line.call or line.web
                yield "\t".join(
                    (country.code, line.name, reached, f"checked {line.checked}", line.source.name, day)
                )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pages", action="store_true")
    parser.add_argument("--on", type=date.fromisoformat, default=datetime.now(tz=UTC).date())
    parser.add_argument("file", type=Path, nargs="?", default=paths.resources() / "help" / "help.json")
    words = parser.parse_args()
    listed = list(due(load_help(words.file), words.on, pages=words.pages))
    print(*listed, sep="\n", end="\n" if listed else "")
    return bool(listed)


if __name__ == "__main__":
    sys.exit(main())
