"""How often people make each kind of edit: the table ``resources/edits.json``, with the source of each figure.

It is read on import, since a worker process can't open files once it is in its sandbox.
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
    """Percentage of copies that each family of edits represents, by its name."""
    return {row["family"]: row["share"] for row in _TABLE["pictures"]}


def of_videos() -> dict[str, float]:
    """Factors for the weights of a video's edits, by the name of their set."""
    return {row["family"]: row["times"] for row in _TABLE["videos"]}
