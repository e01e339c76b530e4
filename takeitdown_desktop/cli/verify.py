"""``takeitdown verify``: is this installation what it should be? For a helper, or a person who was told to look."""

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import takeitdown_desktop
import takeitdown_wire
from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.terminal import UsageError, plain, put, say
from takeitdown_desktop.core.errors import CrashedError
from takeitdown_desktop.core.hashing.pdq import hash_pixels
from takeitdown_desktop.core.own_files import (
    MANIFEST,
    Differences,
    Manifest,
    compare,
    digests_below,
    digests_of_packages,
)
from takeitdown_desktop.core.workers.self_test import Findings, examine
from takeitdown_desktop.hardening import is_untraceable
from takeitdown_wire.version import version

if TYPE_CHECKING:
    from takeitdown_desktop.core.media.grid import Pixels

KNOWN_ANSWERS = {
    "waves": "dfc0ff8daf40dfa59f02af41aa8457028bc4ef80aaaa9dc0cf01cfc29f90f701",
    "rings": "dc8edf89644eec0e2271df899bf16c0eec0c20762076dbb1244e640e9bf19bf1",
}
"""PDQ of drawn patterns, as the reference implementation gives it."""

_SIDE = 512


def pattern(name: str) -> "Pixels":
    """A drawn pattern with much texture, 512 x 512 pixels in RGB, the same on every computer."""
    import numpy as np

    across, down = np.meshgrid(np.arange(_SIDE, dtype=np.int64), np.arange(_SIDE, dtype=np.int64))
    if name == "waves":
        cells = (across * across // 97 + down * 7 + across * down // 61) % 256
    else:
        cells = ((across - 170) ** 2 + (down - 301) ** 2) // 83 % 256
    return np.repeat(cells.astype(np.uint8)[:, :, None], 3, axis=2)


def run(arguments: argparse.Namespace) -> int:
    """Look at the files, the walls around workers, and known answers. Raises: UsageError."""
    manifest = _read(arguments.manifest)
    found = _found(manifest)
    if arguments.print_manifest:
        print(found.to_text(), end="")
        return exit_codes.OK
    differences = None if manifest is None else compare(found.digests, manifest.digests)
    answers = {name: hash_pixels(pattern(name)).value == value for name, value in KNOWN_ANSWERS.items()}
    try:
        findings: Findings | None = examine()
    except CrashedError:
        findings = None
    total = hashlib.sha256(found.to_text().encode()).hexdigest()
    well = all(answers.values()) and findings is not None and not findings.possible
    well = well and (differences is None or differences.none)
    if arguments.json:
        put(_as_json(total, differences, answers, findings, well=well))
    else:
        _print(total, len(found.digests), differences, answers, findings)
        say(
            "All is as it should be."
            if well
            else "Something is not as it should be: do not use it for a report."
        )
    return exit_codes.OK if well else exit_codes.NOT_LOCKED_IN


def _read(given: Path | None) -> Manifest | None:
    """The manifest that was given, else the package's own; None without either. Raises: UsageError."""
    path = given or paths.resources() / MANIFEST
    if given is None and not path.exists():
        return None
    try:
        return Manifest.from_text(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"can't read the manifest {plain(str(path))}") from error


def _found(manifest: Manifest | None) -> Manifest:
    """The files that are here, of what a manifest covers."""
    if manifest is None or not manifest.root:
        return Manifest(digests_of_packages(_folders(), paths.resources()))
    root = paths.resources().joinpath(manifest.root).resolve()
    return Manifest(digests_below(root, paths.resources()), manifest.root)


def _folders() -> list[tuple[str, Path]]:
    packages = [Path(str(module.__file__)).parent for module in (takeitdown_desktop, takeitdown_wire)]
    found = [(folder.name, folder) for folder in packages]
    if packages[0] not in paths.resources().parents:  # a checkout has them beside the package
        found.append(("takeitdown_desktop/resources", paths.resources()))
    return found


def _print(
    total: str,
    count: int,
    differences: Differences | None,
    answers: dict[str, bool],
    findings: Findings | None,
) -> None:
    print(f"Version      {version()}")
    print(f"Files        {count}, together {total}")
    if differences is None:
        print("Manifest     none here; compare the number above with one that you were given")
    else:
        print(f"Manifest     {'all files fit' if differences.none else 'DOES NOT FIT'}")
        for word in ("changed", "missing", "added"):
            for name in getattr(differences, word):
                print(f"  {word:9}  {plain(name)}")
    print(f"PDQ          {'known answers' if all(answers.values()) else 'WRONG ANSWERS'}")
    print(f"Main program {'untraceable' if is_untraceable() else 'may be looked into by other programs'}")
    if findings is None:
        print("Workers      CANNOT BE STARTED")
        return
    print(f"Workers      {', '.join(findings.layers) or 'NOTHING HOLDS'}")
    for attempt in findings.possible:
        print(f"  POSSIBLE   {attempt}")


def _as_json(
    total: str,
    differences: Differences | None,
    answers: dict[str, bool],
    findings: Findings | None,
    *,
    well: bool,
) -> dict[str, object]:
    words = ("changed", "missing", "added")
    return {
        "version": version(),
        "files": total,
        "manifest": None if differences is None else {word: getattr(differences, word) for word in words},
        "pdq": answers,
        "untraceable": is_untraceable(),
        "layers": None if findings is None else list(findings.layers),
        "possible": None if findings is None else list(findings.possible),
        "well": well,
    }
