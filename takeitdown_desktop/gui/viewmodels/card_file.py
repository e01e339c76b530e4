"""Writing the case card where the person wants it, privately and never over something else."""

import errno
import os
from pathlib import Path

from takeitdown_desktop.core.errors import DiskFullError, FileInTheWayError, SaveError

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_MODE = 0o600


def save_card(card: bytes, path: Path) -> None:
    """Write ``card`` to a new file.

    Raises:
        FileInTheWayError: there is something by that name; it is left as it was.
        SaveError: it can't be written there.
    """
    try:
        with open(os.open(path, _FLAGS, _MODE), "wb") as file:
            file.write(card)
    except FileExistsError as error:
        raise FileInTheWayError("exists") from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFullError if full else SaveError)("cannot be written") from error
