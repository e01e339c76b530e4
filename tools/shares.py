"""Put what platforms found into the table of how often people make each edit (``resources/edits.json``).

    python -m tools.shares [--write] [--table FILE] MONTH.json [MONTH.json ...]

MONTH.json is what ``takeitdown-intake report --month`` writes: of the hashes by which platforms said that they
blocked a copy, how many stand for which kind of edit. The table is weighed as if it had been counted on 200
copies, and the counts are added. Families of one kind keep their proportions; "<10" counts as five. Without
--write the result is only printed. What no hash can find is in no count, so a low count is weak evidence.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from takeitdown_desktop import paths

_PRIOR_COPIES = 200
_FEW = 5
_BASIS = "Judgement, and copies that platforms found: {count}"


def found_in(month: dict[str, Any]) -> Counter[str]:
    """How many hashes of each variant a month's report says were found. Raises: KeyError: it is no such report."""
    counts = month["found"]["by_variant"]
    return Counter({variant: _FEW if isinstance(one, str) else one for variant, one in counts.items()})


def weighed(table: list[dict[str, Any]], found: Counter[str]) -> list[dict[str, Any]]:
    """The pictures' rows with shares of 100 that take the counts into account; other variants are left out."""
    total = sum(row["share"] for row in table)
    before = Counter[str]()
    for row in table:
        before[row["variant"]] += row["share"] / total
    counted = sum(found[variant] for variant in before)
    rows = []
    for row in table:
        variant = row["variant"]
        after = (_PRIOR_COPIES * before[variant] + found[variant]) / (_PRIOR_COPIES + counted)
        share = 100 * after * row["share"] / total / before[variant]
        rows.append({**row, "share": round(share, 2), "basis": _BASIS.format(count=found[variant])})
    return rows


def _text(table: dict[str, list[dict[str, Any]]]) -> str:
    parts = (
        f'  "{name}": [\n'
        + ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in rows)
        + "\n  ]"
        for name, rows in table.items()
    )
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--table", type=Path, default=paths.resources() / "edits.json")
    parser.add_argument("months", type=Path, nargs="+", metavar="MONTH.json")
    words = parser.parse_args()
    table = json.loads(words.table.read_text("utf-8"))
    try:
        found = sum((found_in(json.loads(month.read_text("utf-8"))) for month in words.months), Counter())
    except (ValueError, KeyError, TypeError, OSError) as error:
        parser.error(f"not a month's report with counts by variant: {error}")
    pictures = weighed(table["pictures"], found)
    for old, new in zip(table["pictures"], pictures, strict=True):
        print(f"{new['family']:14}{old['share']:8.2f}{new['share']:8.2f}")
    if words.write:
        words.table.write_text(_text({**table, "pictures": pictures}), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
