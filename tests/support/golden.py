"""The neutral reference pictures and clips, where they lie beside the checkout (CI has them)."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[3] / "shared" / "golden"
_MANIFEST = FOLDER / "manifest.json"

MANIFEST: dict[str, Any] = json.loads(_MANIFEST.read_bytes()) if _MANIFEST.is_file() else {}
IMAGES: list[dict[str, Any]] = MANIFEST.get("images", [])
VIDEOS: list[dict[str, Any]] = MANIFEST.get("videos", [])
WHY_NOT = "the reference media do not lie beside this checkout"
