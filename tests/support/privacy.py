"""Whether files are for their owner alone."""

import os
from pathlib import Path


def is_private(path: Path) -> bool:
    """Whether the group and others have no right to a file or folder.

    On Windows modes mean nothing, so it is True there; tests/windows looks at the access lists.
    """
    return os.name == "nt" or path.stat().st_mode & 0o077 == 0
