"""The layers of the sandbox around a worker."""

from enum import StrEnum


class Layer(StrEnum):
    """One layer of the sandbox."""

    BOUNDS = "bounds"
    """Limits on memory and on writing, no core dump."""

    NO_NEW_PRIVILEGES = "no-new-privileges"
    UNTRACEABLE = "untraceable"
    """No other program of this user can read its memory."""

    NO_FILES = "landlock"
    """The kernel refuses every path."""

    FEW_CALLS = "seccomp"
    """The kernel refuses every system call that decoding does not need."""

    JOB = "job-object"
    """Limits on memory, and no further process; nothing about files."""

    LOW_INTEGRITY = "low-integrity"
    APP_CONTAINER = "app-container"
    """No network, and of all files those of the system and of the program. Never enforced where this was written."""

    PURE_COMPUTATION = "pure-computation"
