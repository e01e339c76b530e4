"""Digests of the program's own files, to compare an installation with what was published.

A package contains a manifest from its build, which covers everything below the package's folder: this program,
its libraries, Python. Without a manifest only the program's own packages are covered.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = "manifest.sha256"
"""File name of the manifest, in the folder of resources."""

_ROOT_LINE = "# root "


@dataclass(frozen=True, slots=True)
class Manifest:
    """The expected files of an installation.

    Attributes:
        digests: SHA-256 in hex by name, which is the path relative to the root, with ``/``.
        root: the covered folder, as a path relative to the folder of resources; "" if only the
            program's own packages are covered.
    """

    digests: Mapping[str, str]
    root: str = ""

    def to_text(self) -> str:
        """The text, which ``sha256sum --check`` can read in the root."""
        head = f"{_ROOT_LINE}{self.root}\n" if self.root else ""
        return head + "".join(f"{digest}  {name}\n" for name, digest in sorted(self.digests.items()))

    @classmethod
    def from_text(cls, text: str) -> "Manifest":
        """Parse ``to_text``. Raises: ValueError: not a manifest."""
        lines = text.splitlines()
        root = lines.pop(0).removeprefix(_ROOT_LINE) if lines and lines[0].startswith(_ROOT_LINE) else ""
        if root and set(PurePosixPath(root).parts) != {".."}:
            raise ValueError("a root that is not above")
        rows = [line.partition("  ") for line in lines]
        if not rows or any(len(digest) != 64 or not name for digest, _, name in rows):
            raise ValueError("not a manifest")
        return cls({name: digest for digest, _, name in rows}, root)


@dataclass(frozen=True, slots=True)
class Differences:
    """How files differ from a manifest; names as in the manifest."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def none(self) -> bool:
        """Whether there are no differences."""
        return not (self.changed or self.missing or self.added)


def digests_of_packages(folders: Iterable[tuple[str, Path]], resources: Path) -> dict[str, str]:
    """SHA-256 in hex of every file below some folders, by name, except for Python's bytecode caches.

    Args:
        folders: pairs of a prefix for the files' names, and the folder.
        resources: the folder of the manifest, which does not cover itself.

    Raises:
        OSError: a file can't be read.
    """
    return {
        f"{name}/{inner}": digest
        for name, folder in folders
        for inner, digest in _digests(folder, resources / MANIFEST)
        if "__pycache__" not in PurePosixPath(inner).parts
    }


def digests_below(root: Path, resources: Path) -> dict[str, str]:
    """SHA-256 in hex of every file of a package, by its path relative to ``root``. Raises: OSError."""
    return dict(_digests(root, resources / MANIFEST))


def _digests(folder: Path, left_out: Path) -> Iterable[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.is_file():  # linked folders are not followed
            yield (
                path.relative_to(folder).as_posix(),
                hashlib.sha256(os.fsencode(path.readlink())).hexdigest(),
            )
        elif path.is_file() and path != left_out:
            with path.open("rb") as file:
                yield path.relative_to(folder).as_posix(), hashlib.file_digest(file, "sha256").hexdigest()


def compare(found: Mapping[str, str], manifest: Mapping[str, str]) -> Differences:
    """How the digests found differ from the expected ones."""
    return Differences(
        changed=tuple(
            sorted(name for name in found.keys() & manifest.keys() if found[name] != manifest[name])
        ),
        missing=tuple(sorted(manifest.keys() - found.keys())),
        added=tuple(sorted(found.keys() - manifest.keys())),
    )
