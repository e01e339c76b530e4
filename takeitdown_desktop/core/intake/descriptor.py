"""Reads descriptor files of intakes."""

from pathlib import Path

from takeitdown_desktop.core.errors import BadDescriptorError
from takeitdown_wire import IntakeDescriptor, WireError

_MAX_BYTES = 64 << 10


def load_descriptor(path: Path) -> IntakeDescriptor:
    """Read a descriptor file.

    Raises:
        BadDescriptorError: missing, unreadable, or not a valid descriptor.
    """
    try:
        with path.open("rb") as file:
            return IntakeDescriptor.from_bytes(file.read(_MAX_BYTES))
    except (OSError, ValueError, WireError) as error:
        raise BadDescriptorError("not a usable descriptor") from error
