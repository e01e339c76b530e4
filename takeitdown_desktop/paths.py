"""Every path that the program itself reads from or writes to."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

DATA_VARIABLE = "TAKEITDOWN_DATA"
"""Environment variable with another data folder, for example on a memory stick."""

INTAKE_VARIABLE = "TAKEITDOWN_INTAKE"
"""Environment variable with the descriptor file of the service that the command line uses."""

PORTABLE = "takeitdown-data"
"""Name of the data folder next to a portable program."""

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Data that comes with the program: inside an installed package, next to it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def licences() -> Path | None:
    """The folder with the licences of all parts of a package; None in a checkout."""
    folder = Path(sys.executable).parent / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def samples() -> Path:
    """Harmless pictures and a clip for practice mode."""
    return resources() / "samples"


def data() -> Path:
    """The program's data folder, private and local; created when something is stored in it."""
    if named := os.environ.get(DATA_VARIABLE):
        return Path(named)
    if (portable := beside_program()) is not None:
        return portable
    import platformdirs  # lazily: the first page does without it

    return platformdirs.user_data_path("takeitdown", appauthor=False)


def beside_program() -> Path | None:
    """The folder ``takeitdown-data`` next to the AppImage that is running, or on Windows to the program's folder.

    None if there is none. If it exists, all data is stored there, and nothing on the computer.
    """
    if not getattr(sys, "frozen", False):
        return None
    if os.name == "nt":
        folder = Path(sys.executable).parent.parent / PORTABLE
        return folder if folder.is_dir() else None
    image = os.environ.get("APPIMAGE")
    if image is None:
        return None
    if not any((folder / "AppRun").exists() for folder in Path(sys.executable).parents):
        return None  # an installed program, started from another AppImage
    folder = Path(image).parent / PORTABLE
    return folder if folder.is_dir() else None


def outbox() -> Path:
    """The folder of the outbox."""
    return data() / "outbox"


def drafts() -> Path:
    """The folder of drafts that were given a name instead of a path."""
    return data() / "drafts"


def notes() -> Path:
    """The folder of notes and letters."""
    return data() / "notes"


PRACTICE_LASTS_S = 7 * 86_400.0
"""Seconds for which reports of practice mode can be looked at."""


def practice() -> Path:
    """The folder of practice mode, which lasts for ``PRACTICE_LASTS_S``."""
    return data() / "practice"


def known_services() -> Path:
    """The file of services used before: name, address and keys of each."""
    return data() / "services.json"


def single_files() -> tuple[Path, ...]:
    """The files in the data folder that are not in one of those folders."""
    return (known_services(),)


def installed_descriptor() -> Path:
    """Descriptor of the service that a package was built for; missing in a package for any service."""
    return resources() / "service" / "intake.json"


def usual_descriptor() -> Path | None:
    """The descriptor named by the environment, else the installed one; None if there is neither."""
    if named := os.environ.get(INTAKE_VARIABLE):
        return Path(named)
    return installed_descriptor() if installed_descriptor().exists() else None


def installed_publisher() -> Path:
    """Public key (64 hex digits) of who may sign another descriptor; may be missing."""
    return resources() / "service" / "publisher.pub"


class Place(NamedTuple):
    """A path that the program writes to on its own.

    Attributes:
        path: the file or folder.
        what: its content.
        goes: when it is deleted, other than by "Delete everything".
    """

    path: Path
    what: str
    goes: str


def places() -> tuple[Place, ...]:
    """Every path that the program writes to without being told to by name; ``docs/traces.md`` has the reasons."""
    return (
        Place(
            outbox(),
            "sealed reports that wait, and a small record of each",
            "when it is sent or taken back",
        ),
        Place(drafts(), "unfinished reports under a passphrase", "when it is forgotten"),
        Place(notes(), "notes and letters under a passphrase", "when they are deleted"),
        Place(practice(), "what was sent and kept in practice mode", "after seven days"),
        Place(known_services(), "name, address and key of services used before", "never by itself"),
    )
