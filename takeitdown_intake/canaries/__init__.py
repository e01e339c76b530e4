"""Canaries: pictures and a clip of this project that every feed carries, and a picture it shows as withdrawn.

By uploading one, a platform tests its whole pipeline, from the feed to a match. They belong to
nobody's case and are not counted in any figure. ``tools/draw_canaries.py`` draws them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from takeitdown_wire import Kind

_MEDIA_TYPES = {"png": "image/png", "mp4": "video/mp4"}


@dataclass(frozen=True, slots=True)
class Canary:
    """A file with its hashes.

    Attributes:
        name: of the file.
        kind: picture or video.
        active: True when feeds carry it, False when they show it as withdrawn.
        values: lower-case hex by signal type.
    """

    name: str
    kind: Kind
    active: bool
    values: Mapping[str, str]

    @property
    def media_type(self) -> str:
        return _MEDIA_TYPES[self.name.rpartition(".")[2]]

    def content(self) -> bytes:
        """The file."""
        return (resources.files(__name__) / self.name).read_bytes()


@cache
def canaries() -> tuple[Canary, ...]:
    """All of them, always in the same order."""
    rows = json.loads((resources.files(__name__) / "canaries.json").read_text("utf-8"))
    return tuple(
        Canary(row["name"], Kind(row["kind"]), row["state"] == "active", row["values"]) for row in rows
    )
