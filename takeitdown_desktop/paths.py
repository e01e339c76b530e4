"""Every place on disk that the program itself reads from or writes to."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

DATA_VARIABLE = "TAKEITDOWN_DATA"
"""Names another folder for what is kept, for example on a memory stick."""

PORTABLE = "takeitdown-data"
"""A folder of this name beside a program that is not installed: what is kept is kept in there."""

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Data that comes with the program: inside an installed package, next to it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def licences() -> Path | None:
    """The texts of the licences of every part of a package; None in a checkout."""
    folder = Path(sys.executable).parent / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def samples() -> Path:
    """Harmless pictures and a clip for practice mode."""
    return resources() / "samples"


def data() -> Path:
    """What the program keeps when it is asked to, private, on this computer only. Made when it is needed."""
    if named := os.environ.get(DATA_VARIABLE):
        return Path(named)
    if (portable := beside_program()) is not None:
        return portable
    import platformdirs  # not for the first page

    return platformdirs.user_data_path("takeitdown", appauthor=False)


def beside_program() -> Path | None:
    """The folder ``takeitdown-data`` beside a program that is one file on a stick; None where there is none.

    What is kept is kept there, and nothing on the computer.
    """
    image = os.environ.get("APPIMAGE")
    if image is None or not getattr(sys, "frozen", False):
        return None
    if not any((folder / "AppRun").exists() for folder in Path(sys.executable).parents):
        return None  # an installed program that was started from another AppImage
    folder = Path(image).parent / PORTABLE
    return folder if folder.is_dir() else None


def outbox() -> Path:
    """Sealed reports that wait, and a small record of each."""
    return data() / "outbox"


def drafts() -> Path:
    """Unfinished reports under a passphrase that were given a name instead of a place."""
    return data() / "drafts"


def notes() -> Path:
    """Notes for evidence and letters, under a passphrase."""
    return data() / "notes"


PRACTICE_LASTS_S = 7 * 86_400.0
"""What was sent in practice can be looked at for so many seconds after it was begun."""


def practice() -> Path:
    """What was sent and kept in practice mode, for some days."""
    return data() / "practice"


def known_services() -> Path:
    """Where reports went before: name, address and key of each service."""
    return data() / "services.json"


def single_files() -> tuple[Path, ...]:
    """Files that are kept next to those folders."""
    return (known_services(),)


def installed_descriptor() -> Path:
    """The service that a package was made for; not there in one for any service."""
    return resources() / "service" / "intake.json"


def installed_publisher() -> Path:
    """Public key of who may replace that descriptor by a signed one, 64 hex digits; need not be there."""
    return resources() / "service" / "publisher.pub"


class Place(NamedTuple):
    """One place that the program writes to by itself.

    Attributes:
        path: of the file or folder.
        what: what lies there.
        goes: when it goes, beside "Delete everything".
    """

    path: Path
    what: str
    goes: str


def places() -> tuple[Place, ...]:
    """Every place that the program writes to without being given its name. ``docs/traces.md`` has the reasons."""
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
