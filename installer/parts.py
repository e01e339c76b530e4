"""The bill of materials of a package: its parts, and the texts of their licences."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from installer.recipe import ROOT

_LICENCE_NAMES = ("licen", "copying", "notice", "authors", "lgpl", "gpl")

STATED: dict[str, str] = {
    "av": "BSD-3-Clause, with FFmpeg as LGPL-3.0-or-later",
    "opencv-python-headless": "Apache-2.0",
    "pi-heif": "BSD-3-Clause, with libheif and libde265 as LGPL-3.0-or-later",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}
"""Licences where the wheel's metadata omits what it bundles, or has no SPDX expression."""

MODULES = {"opencv-python-headless": "cv2", "pillow": "PIL"}
"""Import names that differ from the distribution's name."""


RESOURCES = (
    ("fonts", "Atkinson Hyperlegible Next", "OFL-1.1"),
    ("fonts/noto", "Noto Sans", "OFL-1.1"),
    ("icons", "Lucide", "ISC"),
)
"""Third-party material in the program's resources: folder, name, licence. Versions are in each README.txt."""


@dataclass(frozen=True, slots=True)
class Part:
    """A component of a package.

    Attributes:
        name, version: as published.
        licence: an SPDX expression if there is one, otherwise the publisher's wording.
        purl: package URL.
        bundled: shared libraries bundled in its wheel that are still in the package.
    """

    name: str
    version: str
    licence: str
    purl: str
    bundled: tuple[str, ...] = ()


def gather(packages: Path, licences: Path, pins: Path | None, hollowed: Sequence[str] = ()) -> list[Part]:
    """List all parts, and copy the texts of their licences.

    Args:
        packages: where the wheels are installed, with their complete ``dist-info``.
        licences: folder to create, with a folder for each part.
        pins: the list of Debian packages that Python is from; None if it is from elsewhere.
        hollowed: libraries that were replaced by stubs and so are not parts.
    """
    away = {Path(name).name for name in hollowed}
    parts = [_of_wheel(folder, packages, licences, away) for folder in sorted(packages.glob("*.dist-info"))]
    for line in pins.read_text("ascii").splitlines() if pins is not None else ():
        name, version, _ = line.split()[1].split("_")
        purl = f"pkg:deb/debian/{name}@{version}?arch=amd64"
        parts.append(Part(name, version, "PSF-2.0", purl))
    for place, name, licence in RESOURCES:
        for text in ("LICENSE.txt", "README.txt"):
            _copy(ROOT / "resources" / place / text, licences / name.replace(" ", "-"))
        parts.append(Part(name, "", licence, f"pkg:generic/takeitdown-{name.replace(' ', '-')}"))
    return parts


def _of_wheel(folder: Path, packages: Path, licences: Path, away: set[str]) -> Part:
    said = HeaderParser().parsestr((folder / "METADATA").read_text("utf-8"))
    name, version = said["Name"], said["Version"]
    key = name.lower().replace("_", "-")
    for path in sorted(folder.rglob("*")):
        told = any(word in path.name.lower() for word in _LICENCE_NAMES)
        if path.is_file() and told and path.suffix != ".py":
            _copy(path, licences / key)
    module = MODULES.get(key, key.replace("-", "_"))
    for path in sorted((packages / module).glob("[Ll][Ii][Cc][Ee][Nn][CcSs]*")):
        for text in sorted(path.iterdir()) if path.is_dir() else [path]:
            _copy(text, licences / key)
    stated = (
        STATED.get(key) or said["License-Expression"] or _from_classifiers(said.get_all("Classifier") or [])
    )
    licence = stated or (said["License"] or "see its text").strip().splitlines()[0][:80]
    places = (packages / f"{key.replace('-', '_')}.libs", packages / module / ".dylibs")
    libraries = [path for place in places for path in place.glob("*") if _is_library(path)]
    bundled = sorted(path.name for path in libraries if path.name not in away)
    return Part(name, version, licence, f"pkg:pypi/{key}@{version}", tuple(bundled))


def _is_library(path: Path) -> bool:
    return ".so" in path.name or path.suffix in {".dll", ".dylib"}


def _from_classifiers(classifiers: list[str]) -> str:
    found = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: OSI")]
    return ", ".join(found)


def _copy(path: Path, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    target = into / path.name
    if target.exists() and target.read_bytes() != path.read_bytes():
        target = into / f"{path.parent.name}-{path.name}"
    shutil.copyfile(path, target)


def as_cyclonedx(parts: Sequence[Part], version: str, epoch: int) -> str:
    """The bill of materials in the format CycloneDX 1.6; deterministic."""
    from datetime import UTC, datetime

    components = [_component(part) for part in sorted(parts, key=lambda part: part.purl)]
    main = {
        "type": "application",
        "bom-ref": f"pkg:generic/takeitdown@{version}",
        "name": "takeitdown",
        "version": version,
        "licenses": [{"expression": "Apache-2.0"}],
        "purl": f"pkg:generic/takeitdown@{version}",
    }
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(epoch, UTC).isoformat(), "component": main},
        "components": components,
        "dependencies": [
            {"ref": main["bom-ref"], "dependsOn": [component["bom-ref"] for component in components]}
        ],
    }
    serial = uuid5(NAMESPACE_URL, json.dumps(body, sort_keys=True))
    return json.dumps({**body, "serialNumber": f"urn:uuid:{serial}"}, indent=1, sort_keys=True) + "\n"


def _component(part: Part) -> dict[str, object]:
    inner = [
        {"type": "library", "bom-ref": f"{part.purl}#{name}", "name": name.partition("-")[0]}
        for name in part.bundled
    ]
    return {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        **({"version": part.version} if part.version else {}),
        "licenses": [{"license": {"name": part.licence}}],
        "purl": part.purl,
        **({"components": inner} if inner else {}),
    }


def as_text(parts: Sequence[Part]) -> str:
    """The bill of materials for people, one line per part."""
    rows = sorted((part.name, part.version, part.licence) for part in parts)
    return "".join(f"{f'{name} {version}'.strip()}: {licence}\n" for name, version, licence in rows)


def write(found: Sequence[Part], tree: Path, version: str, epoch: int) -> None:
    """Write both lists into a package's tree."""
    (tree / "licences" / "parts.txt").write_text(as_text(found), "utf-8")
    (tree / "sbom.cdx.json").write_text(as_cyclonedx(found, version, epoch), "utf-8")
