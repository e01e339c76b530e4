"""Every place on disk that the program itself reads from or writes to."""

import os
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


def settings() -> Path:
    """What the person set for the program as a whole."""
    return data() / "settings.json"
