"""``tools/shares.py``: what platforms found replaces judgement in the table of edits, and nothing of a person is in it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TABLE = Path(__file__).parents[2] / "resources" / "edits.json"


def put(
    folder: Path, by_variant: dict[str, Any], *words: str, by_set: dict[str, Any] | None = None
) -> subprocess.CompletedProcess[str]:
    month = folder / "month.json"
    sets = {} if by_set is None else {"by_set": by_set}
    month.write_text(json.dumps({"found": {"by_variant": by_variant, **sets}}))
    return subprocess.run(
        [sys.executable, "-m", "tools.shares", *words, str(month)],
        cwd=TABLE.parents[1],
        capture_output=True,
        text=True,
        check=False,
    )


def shares(table: Path) -> dict[str, float]:
    return {row["family"]: row["share"] for row in json.loads(table.read_text("utf-8"))["pictures"]}


def test_counts_move_the_shares_and_what_was_not_counted_keeps_its_proportions(tmp_path: Path) -> None:
    mine = tmp_path / "edits.json"
    mine.write_bytes(TABLE.read_bytes())
    before = shares(mine)
    done = put(tmp_path, {"crop": 600, "tilt": "<10", "tool": 90}, "--write", "--table", str(mine))
    assert done.returncode == 0, done.stderr
    after = shares(mine)
    assert abs(sum(after.values()) - 100) < 0.1
    assert after["sides"] > 2 * before["sides"]
    assert abs(after["sides"] / after["centre"] - before["sides"] / before["centre"]) < 0.01
    assert after["mirror"] < before["mirror"]
    assert json.loads(mine.read_text("utf-8"))["videos"] == json.loads(TABLE.read_text("utf-8"))["videos"]


def test_sets_that_were_found_weigh_more_in_videos_and_pictures_keep_their_shares(tmp_path: Path) -> None:
    mine = tmp_path / "edits.json"
    mine.write_bytes(TABLE.read_bytes())
    sets = {"mirror": 300, "bar": "<10", "frame": 40, "upright": 900}
    done = put(tmp_path, {}, "--write", "--table", str(mine), by_set=sets)
    assert done.returncode == 0, done.stderr
    before, after = (json.loads(table.read_text("utf-8")) for table in (TABLE, mine))
    assert after["pictures"] == before["pictures"]
    was, now = ({row["family"]: row["times"] for row in table["videos"]} for table in (before, after))
    assert now["mirror"] > 2 * was["mirror"]
    assert now["captions"] < was["captions"]
    assert abs(now["captions"] / now["covered"] - was["captions"] / was["covered"]) < 0.05
    assert all(row["basis"] for row in after["videos"])


def test_the_table_is_left_alone_without_being_told(tmp_path: Path) -> None:
    mine = tmp_path / "edits.json"
    mine.write_bytes(TABLE.read_bytes())
    assert put(tmp_path, {"crop": 600}, "--table", str(mine)).returncode == 0
    assert mine.read_bytes() == TABLE.read_bytes()


def test_a_report_without_counts_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    done = put(tmp_path, {}, str(tmp_path / "other.json"))
    assert (done.returncode, "counts by variant" in done.stderr) == (2, True)


def test_every_share_says_what_it_rests_on() -> None:
    table = json.loads(TABLE.read_text("utf-8"))
    assert abs(sum(row["share"] for row in table["pictures"]) - 100) < 0.1
    assert all(row["basis"] for rows in table.values() for row in rows)
