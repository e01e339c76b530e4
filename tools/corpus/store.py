"""A cache of answers on disk, as JSON lines."""

import hashlib
import json
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any


class Store:
    """Answers by key; a later answer to the same key replaces the earlier one."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, threading.Lock()
        self._known: dict[str, Any] = {}
        if path.is_file():
            for line in path.read_text("utf-8").splitlines():
                try:
                    key, answer = json.loads(line)
                except ValueError:  # the last line of a run that was cut off
                    continue
                self._known[key] = answer
        path.parent.mkdir(parents=True, exist_ok=True)

    def __contains__(self, key: str) -> bool:
        return key in self._known

    def get(self, key: str) -> Any:
        """The answer, or None where there is none yet."""
        return self._known.get(key)

    def items(self) -> Iterable[tuple[str, Any]]:
        return self._known.items()

    def put(self, key: str, answer: Any) -> None:
        with self._lock:
            self._known[key] = answer
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([key, answer]) + "\n")


def content_of(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
