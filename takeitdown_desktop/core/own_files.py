"""Digests of the program's own files, to compare an installation with what was published.

A package brings a manifest along that was made when it was built. It covers everything below the package's
folder: this program, its libraries, Python. Without one the program's own packages are covered alone.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = "manifest.sha256"
"""Its name; it lies in the folder of resources."""

_ROOT_LINE = "# root "


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the files of an installation should be.

    Attributes:
        digests: SHA-256 in hex, by name: the path below the root, with ``/``.
        root: the folder that is covered whole, as a path from the folder of resources; "" when only the
            program's own packages are.
    """

    digests: Mapping[str, str]
    root: str = ""

    def to_text(self) -> str:
        """In the form that ``sha256sum --check`` reads, in the root."""
        head = f"{_ROOT_LINE}{self.root}\n" if self.root else ""
        return head + "".join(f"{digest}  {name}\n" for name, digest in sorted(self.digests.items()))

    @classmethod
    def from_text(cls, text: str) -> "Manifest":
        """Raises: ValueError: not a manifest."""
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
        return not (self.changed or self.missing or self.added)


def digests_of_packages(folders: Iterable[tuple[str, Path]], resources: Path) -> dict[str, str]:
    """SHA-256 in hex of every file below some folders, by name; what Python compiled there is passed over.

    Args:
        folders: each with the name that its files' names begin with.
        resources: where the manifest lies, which is no part of itself.

    Raises:
        OSError: one can't be read.
    """
    return {
        f"{name}/{inner}": digest
        for name, folder in folders
        for inner, digest in _digests(folder, resources / MANIFEST)
        if "__pycache__" not in PurePosixPath(inner).parts
    }


def digests_below(root: Path, resources: Path) -> dict[str, str]:
    """The same of every file of a package, by its path below ``root``. Raises: OSError."""
    return dict(_digests(root, resources / MANIFEST))


def _digests(folder: Path, left_out: Path) -> Iterable[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.is_file():  # what it leads to is not walked through
            yield (
                path.relative_to(folder).as_posix(),
                hashlib.sha256(os.fsencode(path.readlink())).hexdigest(),
            )
        elif path.is_file() and path != left_out:
            with path.open("rb") as file:
                yield path.relative_to(folder).as_posix(), hashlib.file_digest(file, "sha256").hexdigest()


def compare(found: Mapping[str, str], manifest: Mapping[str, str]) -> Differences:
    """How the files that are there differ from those that should be."""
    return Differences(
        changed=tuple(
            sorted(name for name in found.keys() & manifest.keys() if found[name] != manifest[name])
        ),
        missing=tuple(sorted(manifest.keys() - found.keys())),
        added=tuple(sorted(found.keys() - manifest.keys())),
    )
