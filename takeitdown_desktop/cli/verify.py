"""``takeitdown verify``: checks the installation's files, the sandbox and known hashes."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import takeitdown_desktop
import takeitdown_wire
from takeitdown_desktop import paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.terminal import UsageError, plain, put, say
from takeitdown_desktop.cli.words import lines, number, translate
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
"""PDQ of generated patterns according to the reference implementation."""

_SIDE = 512
_CHANGES = ("changed", "missing", "added")


def pattern(name: str) -> "Pixels":
    """A generated pattern with much texture: uint8 RGB, 512 x 512 x 3, the same on every computer."""
    import numpy as np

    across, down = np.meshgrid(np.arange(_SIDE, dtype=np.int64), np.arange(_SIDE, dtype=np.int64))
    if name == "waves":
        cells = (across * across // 97 + down * 7 + across * down // 61) % 256
    else:
        cells = ((across - 170) ** 2 + (down - 301) ** 2) // 83 % 256
    return np.repeat(cells.astype(np.uint8)[:, :, None], 3, axis=2)


def run(arguments: given.Verify) -> int:
    """Check files, sandbox and known hashes. Raises: UsageError."""
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
            translate("cli", "All is as it should be.")
            if well
            else translate("cli", "Something is not as it should be: do not use it for a report.")
        )
    return exit_codes.OK if well else exit_codes.NOT_LOCKED_IN


def _read(given: Path | None) -> Manifest | None:
    """The given manifest, or the package's own; None without either. Raises: UsageError."""
    path = given or paths.resources() / MANIFEST
    if given is None and not path.exists():
        return None
    try:
        return Manifest.from_text(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        sentence = translate("cli", "This file can't be read: {file}").format(file=plain(str(path)))
        raise UsageError(sentence) from error


def _found(manifest: Manifest | None) -> Manifest:
    """A manifest of the files found in the covered folders."""
    if manifest is None or not manifest.root:
        return Manifest(digests_of_packages(_folders(), paths.resources()))
    root = paths.resources().joinpath(manifest.root).resolve()
    return Manifest(digests_below(root, paths.resources()), manifest.root)


def _folders() -> list[tuple[str, Path]]:
    packages = [Path(str(module.__file__)).parent for module in (takeitdown_desktop, takeitdown_wire)]
    found = [(folder.name, folder) for folder in packages]
    if packages[0] not in paths.resources().parents:  # in a checkout they are next to the package
        found.append(("takeitdown_desktop/resources", paths.resources()))
    return found


def _print(
    total: str,
    count: int,
    differences: Differences | None,
    answers: dict[str, bool],
    findings: Findings | None,
) -> None:
    held = translate("cli", "CANNOT BE STARTED")
    if findings is not None:
        held = ", ".join(findings.layers) or translate("cli", "NOTHING HOLDS")
    files = translate("cli", "{count}, together {digest}").format(count=number(count), digest=total)
    known = (
        translate("cli", "known answers") if all(answers.values()) else translate("cli", "WRONG ANSWERS")
    )
    closed = (
        translate("cli", "no other program can look into it")
        if is_untraceable()
        else translate("cli", "other programs may look into it")
    )
    rows = lines(
        (translate("cli", "Version"), version()),
        (translate("cli", "Files"), files),
        (translate("cli", "Manifest"), _manifest_result(differences)),
        ("PDQ", known),
        (translate("cli", "Main program"), closed),
        (translate("cli", "Workers"), held),
    )
    changes = [f"  {kind:9}  {plain(name)}" for kind in _CHANGES for name in getattr(differences, kind, ())]
    possible = [f"  POSSIBLE   {attempt}" for attempt in (findings.possible if findings else ())]
    print(*rows[:3], *changes, *rows[3:], *possible, sep="\n")


def _manifest_result(differences: Differences | None) -> str:
    if differences is None:
        return translate("cli", "none here; compare the number above with one that you were given")
    return translate("cli", "all files fit") if differences.none else translate("cli", "DOES NOT FIT")


def _as_json(
    total: str,
    differences: Differences | None,
    answers: dict[str, bool],
    findings: Findings | None,
    *,
    well: bool,
) -> dict[str, object]:
    return {
        "version": version(),
        "files": total,
        "manifest": None
        if differences is None
        else {word: getattr(differences, word) for word in _CHANGES},
        "pdq": answers,
        "untraceable": is_untraceable(),
        "layers": None if findings is None else list(findings.layers),
        "possible": None if findings is None else list(findings.possible),
        "well": well,
    }
