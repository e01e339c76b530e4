"""The composition root: the one place that builds what the window is handed."""

from pathlib import Path
from typing import TYPE_CHECKING

from takeitdown_desktop import paths
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_desktop.practice import PracticeIntake
from takeitdown_wire import IntakeDescriptor

if TYPE_CHECKING:
    from takeitdown_desktop.core.hashing.pool import HashPool
    from takeitdown_desktop.core.intake.client import IntakeClient


class Services:
    """What the window works with. Without a descriptor, practice mode on an intake of its own."""

    def __init__(self, intake: Path | None = None) -> None:
        """``intake``: a descriptor file. Raises: BadDescriptorError."""
        self._intake = load_descriptor(intake) if intake else None
        self._embedded = PracticeIntake() if intake is None else None

    @property
    def practice(self) -> bool:
        """Whether what is sent reaches nobody."""
        return self._intake is None or self._intake.practice

    def new_pool(self) -> "HashPool":
        """Workers for one round of files; they start with the first file."""
        from takeitdown_desktop.core.hashing.pool import HashPool  # noqa: PLC0415 - not for the first page

        return HashPool()

    def descriptor(self) -> IntakeDescriptor:
        """The intake that reports are sealed for; opens no connection. Raises: IntakeError."""
        if self._embedded is not None:
            return self._embedded.descriptor()
        assert self._intake is not None
        return self._intake

    def client(self) -> "IntakeClient":
        """To be asked for only after the click on Send or on Check. Raises: IntakeError."""
        # The network library is loaded when it is first needed.
        from takeitdown_desktop.core.intake.client import IntakeClient  # noqa: PLC0415

        if self._embedded is not None:
            self._embedded.start()
        return IntakeClient(self.descriptor().url)

    def sample_files(self) -> tuple[Path, ...]:
        """Practice mode's harmless files."""
        return tuple(sorted(file for file in paths.samples().iterdir() if file.suffix != ".txt"))

    def close(self) -> None:
        """End what was started and remove what was written."""
        if self._embedded is not None:
            self._embedded.close()
