"""Update the table of how often people make each edit (``resources/edits.json``) with what platforms found.

    python -m tools.shares [--write] [--table FILE] MONTH.json [MONTH.json ...]

MONTH.json is written by ``takeitdown-intake report --month``. It counts, by kind of edit, the pictures' hashes and the
videos' sets of frames by which platforms blocked a copy. The table is the prior, weighted like 200 copies each of pictures
and videos, and the counts are added. Families of one kind keep their proportions; "<10" counts as five. Without --write
the result is only printed. Copies that no hash finds are not counted, so a low count is weak evidence.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from takeitdown_desktop import paths
from takeitdown_desktop.core.variants import shares
from takeitdown_desktop.core.variants.video_edits import edit_sets

_PRIOR_COPIES = 200
_FEW = 5
_USUAL_RATIO = 16 / 9
_BASIS = "Judgement, and copies that platforms found: {count}"


def found_in(month: dict[str, Any], what: str) -> Counter[str]:
    """How many values of each variant a month's report says were found.

    Args:
        month: the report.
        what: "by_variant", of pictures, or "by_set", of videos; reports from before November 2026 lack the latter.

    Raises:
        KeyError: not such a report.
    """
    found = month["found"]
    counts = found.get(what, {}) if what == "by_set" else found[what]
    return Counter({variant: _FEW if isinstance(one, str) else one for variant, one in counts.items()})


def weighed(table: list[dict[str, Any]], found: Counter[str]) -> list[dict[str, Any]]:
    """The pictures' rows, with shares in percent updated by the counts; variants without a row are ignored."""
    total = sum(row["share"] for row in table)
    grown = _growth(table, [row["share"] / total for row in table], found)
    return [
        _counted(row, "share", 100 * row["share"] / total * times, found)
        for row, times in zip(table, grown, strict=True)
    ]


def weighed_films(table: list[dict[str, Any]], found: Counter[str]) -> list[dict[str, Any]]:
    """The same for the videos' rows, whose ``times`` multiply the weights of the edits in their sets."""
    weights = defaultdict[str, float](float)
    for one in edit_sets(_USUAL_RATIO):
        weights[one.family] += sum(edit.weight for edit in one.edits) / shares.of_videos()[one.family]
    mine = [weights[row["family"]] * row["times"] for row in table]
    grown = _growth(table, [weight / sum(mine) for weight in mine], found)
    return [
        _counted(row, "times", row["times"] * times, found) for row, times in zip(table, grown, strict=True)
    ]


def _growth(table: list[dict[str, Any]], parts: list[float], found: Counter[str]) -> list[float]:
    """The factor by which each row's part grows with the counts; ``parts`` are its fractions of all copies, of sum 1."""
    before = defaultdict[str, float](float)
    for row, part in zip(table, parts, strict=True):
        before[row["variant"]] += part
    counted = _PRIOR_COPIES + sum(found[variant] for variant in before)
    return [(_PRIOR_COPIES + found[row["variant"]] / before[row["variant"]]) / counted for row in table]


def _counted(row: dict[str, Any], name: str, value: float, found: Counter[str]) -> dict[str, Any]:
    return {**row, name: round(value, 2), "basis": _BASIS.format(count=found[row["variant"]])}


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
        months = [json.loads(month.read_text("utf-8")) for month in words.months]
        of_pictures, of_films = (
            sum((found_in(month, what) for month in months), Counter()) for what in ("by_variant", "by_set")
        )
    except (ValueError, KeyError, TypeError, OSError) as error:
        parser.error(f"not a month's report with counts by variant: {error}")
    # A half without any counts keeps its basis.
    after = {
        "pictures": weighed(table["pictures"], of_pictures) if of_pictures else table["pictures"],
        "videos": weighed_films(table["videos"], of_films) if of_films else table["videos"],
    }
    for part, name in (("pictures", "share"), ("videos", "times")):
        for old, new in zip(table[part], after[part], strict=True):
            print(f"{part:10}{new['family']:14}{old[name]:8.2f}{new[name]:8.2f}")
    if words.write:
        words.table.write_text(_text({**table, **after}), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
