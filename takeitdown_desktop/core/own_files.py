"""The program's own files and their digests, so that somebody can tell an installation from another."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_PASSED_OVER = {"__pycache__", "manifest.sha256"}


@dataclass(frozen=True, slots=True)
class Differences:
    """How files differ from a manifest; names as in the manifest."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def none(self) -> bool:
        return not (self.changed or self.missing or self.added)


def digests(folders: Iterable[tuple[str, Path]]) -> dict[str, str]:
    """SHA-256 in hex of every file below some folders, by name.

    Args:
        folders: each with the name that its files' names begin with.

    Raises:
        OSError: one can't be read.
    """
    found = {}
    for name, folder in folders:
        for path in sorted(folder.rglob("*")):
            inner = path.relative_to(folder)
            if path.is_file() and not _PASSED_OVER & set(inner.parts):
                found[f"{name}/{inner.as_posix()}"] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def manifest_text(found: dict[str, str]) -> str:
    """A manifest in the form that ``sha256sum --check`` reads."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(found.items()))


def read_manifest(text: str) -> dict[str, str]:
    """Digests by name. Raises: ValueError: not a manifest."""
    rows = [line.partition("  ") for line in text.splitlines()]
    if not rows or any(len(digest) != 64 or not name for digest, _, name in rows):
        raise ValueError("not a manifest")
    return {name: digest for digest, _, name in rows}


def compare(found: dict[str, str], manifest: dict[str, str]) -> Differences:
    """How the files that are there differ from those that should be."""
    return Differences(
        changed=tuple(
            sorted(name for name in found.keys() & manifest.keys() if found[name] != manifest[name])
        ),
        missing=tuple(sorted(manifest.keys() - found.keys())),
        added=tuple(sorted(found.keys() - manifest.keys())),
    )
