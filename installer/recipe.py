"""What to build, from the checkout and the builder's options."""

import json
import os
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from installer.errors import BuildError
from takeitdown_desktop.core.errors import ReportError
from takeitdown_desktop.core.help import load_help
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_desktop.languages import ENGLISH, LIST
from takeitdown_wire import IntakeDescriptor, PHash

ROOT = Path(__file__).resolve().parent.parent
NAME = "Take It Down Desktop"
ICON = ROOT / "installer" / "linux" / "data" / "takeitdown.svg"


@dataclass(frozen=True, slots=True)
class Recipe:
    """One build.

    Attributes:
        version: of the program.
        epoch: timestamp of every file, seconds since 1970: that of the last commit.
        name: the program's name in the menu.
        icon: an SVG file.
        descriptor: file of the service that the packages report to; None for practice packages.
        publisher: file with the public key whose owner may replace the descriptor by a signed one.
        help_list: file that replaces ``resources/help/help.json``.
        languages: codes of the window's languages, besides English; empty for all.
    """

    version: str
    epoch: int
    name: str = NAME
    icon: Path = ICON
    descriptor: Path | None = None
    publisher: Path | None = None
    help_list: Path | None = None
    languages: tuple[str, ...] = ()

    @classmethod
    def of_checkout(
        cls,
        *,
        name: str | None = None,
        icon: Path | None = None,
        descriptor: Path | None = None,
        publisher: Path | None = None,
        help_list: Path | None = None,
        languages: tuple[str, ...] = (),
    ) -> Self:
        """A build of this checkout. Raises: BuildError: an option can't be used."""
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        recipe = cls(
            version=project["version"],
            epoch=_epoch(),
            name=name or NAME,
            icon=icon or ICON,
            descriptor=descriptor,
            publisher=publisher,
            help_list=help_list,
            languages=languages,
        )
        recipe.check()
        return recipe

    @property
    def service(self) -> IntakeDescriptor | None:
        """The service that the packages report to; None for practice packages."""
        return None if self.descriptor is None else load_descriptor(self.descriptor)

    @property
    def takes_phash(self) -> bool:
        """Whether the packages have to be able to make pHashes."""
        return self.service is not None and PHash.type in self.service.signals

    def speaks(self, code: str) -> bool:
        """Whether a language of the window is one of the package's."""
        return not self.languages or code in (ENGLISH, *self.languages)

    def check(self) -> None:
        """Check all options before anything is built. Raises: BuildError: one can't be used."""
        if not self.name.isprintable() or not 0 < len(self.name) <= 60 or set(self.name) & set("<>&;="):
            raise BuildError("NAME: up to 60 letters, digits and spaces.")
        if self.icon.suffix != ".svg" or b"<svg" not in _read(self.icon, "ICON")[:4096]:
            raise BuildError("ICON: an SVG file.")
        try:
            service = self.service
        except ReportError as error:
            raise BuildError("DESCRIPTOR: not a descriptor of an intake.") from error
        if service is not None and service.practice:
            raise BuildError("DESCRIPTOR: of a practice intake; leave it out for packages that practise.")
        if self.publisher is not None and (service is None or len(_key(self.publisher)) != 32):
            raise BuildError("PUBLISHER: 64 hex digits, together with a DESCRIPTOR.")
        if unknown := set(self.languages) - json.loads(LIST.read_text("utf-8")).keys():
            raise BuildError(f"LANGUAGES: {LIST.name} has no {', '.join(sorted(unknown))}.")
        if self.help_list is not None:
            try:
                load_help(self.help_list)
            except ReportError as error:
                raise BuildError("HELP: not in the form of resources/help/help.json.") from error


def _read(path: Path, word: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BuildError(f"{word}: {path} can't be read.") from error


def _key(path: Path) -> bytes:
    try:
        return bytes.fromhex(_read(path, "PUBLISHER").decode("ascii"))
    except ValueError:
        return b""


def _epoch() -> int:
    """``SOURCE_DATE_EPOCH``, or else the time of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    log = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if log.returncode != 0:
        raise BuildError(
            "Set SOURCE_DATE_EPOCH: this is no git checkout, so there is no time to give to files."
        )
    return int(log.stdout)
