"""Every place on disk that the program itself reads from or writes to."""

import os
from dataclasses import dataclass
from pathlib import Path

DATA_VARIABLE = "TAKEITDOWN_DATA"
"""Names another folder for what is kept, for example on a memory stick."""

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Dated data that comes with the program: inside an installed package, beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def samples() -> Path:
    """Harmless pictures and a clip for practice mode."""
    return resources() / "samples"


def data() -> Path:
    """What the program keeps when it is asked to, private, on this computer only. Made when it is needed."""
    if named := os.environ.get(DATA_VARIABLE):
        return Path(named)
    import platformdirs  # not for the first page

    return platformdirs.user_data_path("takeitdown", appauthor=False)


def outbox() -> Path:
    """Sealed reports that wait, and a small record of each."""
    return data() / "outbox"


def drafts() -> Path:
    """Unfinished reports under a passphrase that were given a name instead of a place."""
    return data() / "drafts"


PRACTICE_LASTS_S = 7 * 86_400.0
"""What was sent in practice can be looked at for so many seconds after it was begun."""


def practice() -> Path:
    """What was sent and kept in practice mode, for some days."""
    return data() / "practice"


def known_services() -> Path:
    """Where reports went before: name, address and key of each service."""
    return data() / "services.json"


def single_files() -> tuple[Path, ...]:
    """What lies beside those folders."""
    return (known_services(),)


def installed_descriptor() -> Path:
    """The service that a package was made for; not there in one for any service."""
    return resources() / "service" / "intake.json"


def installed_publisher() -> Path:
    """Public key of who may replace that descriptor by a signed one, 64 hex digits; need not be there."""
    return resources() / "service" / "publisher.pub"


@dataclass(frozen=True, slots=True)
class Place:
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
        Place(practice(), "what was sent and kept in practice mode", "after seven days"),
        Place(known_services(), "name, address and key of services used before", "never by itself"),
    )
