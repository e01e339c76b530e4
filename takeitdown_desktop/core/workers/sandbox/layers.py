"""The layers of the sandbox around a worker."""

from enum import StrEnum


class Layer(StrEnum):
    """One layer of the sandbox."""

    BOUNDS = "bounds"
    """Limits on memory and on written file size, no core dump."""

    NO_NEW_PRIVILEGES = "no-new-privileges"
    UNTRACEABLE = "untraceable"
    """No other program of this user can attach to it and read its memory."""

    NO_FILES = "landlock"
    """The kernel denies access to every path."""

    FEW_CALLS = "seccomp"
    """The kernel denies every system call that decoding does not need."""

    JOB = "job-object"
    """A limit on memory, and no further process; does not restrict files."""

    LOW_INTEGRITY = "low-integrity"
    APP_CONTAINER = "app-container"
    """No network, and only files of Windows and of the program. Never tested on Windows."""

    PURE_COMPUTATION = "pure-computation"
