"""How often people make each kind of edit: one table, ``resources/edits.json``, with what each figure rests on.

It is read when this module is imported, since a worker process can't open files once it is locked in.
"""

import json
from typing import Any

from takeitdown_desktop import paths

FILE = "edits.json"


def _read() -> dict[str, list[dict[str, Any]]]:
    table: dict[str, list[dict[str, Any]]] = json.loads((paths.resources() / FILE).read_text("utf-8"))
    return table


_TABLE = _read()


def of_pictures() -> dict[str, float]:
    """Share of 100 copies that each family of edits stands for, by its name."""
    return {row["family"]: row["share"] for row in _TABLE["pictures"]}


def of_videos() -> dict[str, float]:
    """What the weights of a video's sets of edits are multiplied by, by the set's name."""
    return {row["family"]: row["times"] for row in _TABLE["videos"]}
