"""Composition root of the desktop program: creates the objects that the window works with."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from takeitdown_desktop import paths

if TYPE_CHECKING:
    from takeitdown_desktop.core.intake.client import IntakeClient
    from takeitdown_desktop.core.intake.retry import RetryPolicy
    from takeitdown_desktop.core.outbox.known_services import Destination, KnownServices
    from takeitdown_desktop.core.outbox.outbox import Outbox
    from takeitdown_desktop.core.workers.pool import HashPool
    from takeitdown_desktop.practice import PracticeIntake
    from takeitdown_wire import IntakeDescriptor


class App:
    """The window's ``AppContext``. Without a descriptor it is in practice mode, with an embedded intake.

    Each part is imported when it is first needed; the window's first page needs none.
    """

    def __init__(self, intake: Path | None = None, *, practise: bool = False) -> None:
        """Choose the intake.

        Args:
            intake: a descriptor file; None for the installed one, if any.
            practise: use practice mode even if a descriptor is installed.

        Raises:
            BadDescriptorError: the descriptor can't be used.
        """
        self._intake: IntakeDescriptor | None = None
        if intake is None and not practise and paths.installed_descriptor().exists():
            intake = paths.installed_descriptor()
        if intake is not None:
            from takeitdown_desktop.core.intake.descriptor import load_descriptor

            self._intake = load_descriptor(intake)
        self._making = threading.Lock()
        self._embedded: PracticeIntake | None = None
        self._closed = False
        self._practising: App | None = None

    def practising(self) -> "App":
        """A second app in practice mode, closed together with this one."""
        with self._making:
            if self._practising is None:
                self._practising = App(practise=True)
            return self._practising

    @property
    def practice(self) -> bool:
        """Whether this is practice mode, where no report reaches a real service."""
        return self._intake is None or self._intake.practice

    def load_pool(self) -> None:
        """Import what ``new_pool`` needs. Call it off the GUI thread, which would stall."""
        import takeitdown_desktop.core.hashing.compare
        import takeitdown_desktop.core.workers.pool  # noqa: F401

    def new_pool(self, *, as_platform: bool = False) -> "HashPool":
        """A pool of workers for one set of files; they start with the first file.

        Args:
            as_platform: compute the fingerprints that a platform computes of an upload, not those of a report.
        """
        from takeitdown_desktop.core.hashing.compare import AS_A_PLATFORM
        from takeitdown_desktop.core.hashing.options import HashOptions
        from takeitdown_desktop.core.workers.pool import HashPool

        options = AS_A_PLATFORM if as_platform else HashOptions.for_intake(self._intake)
        return HashPool(options, background=True)

    def descriptor(self) -> "IntakeDescriptor":
        """The intake that reports are sealed for; opens no connection. Raises: IntakeError."""
        return self._intake or self._practice_intake().descriptor()

    def destination(self) -> "Destination":
        """Where a report would go, to show beforehand; opens no connection. Raises: IntakeError."""
        return self._known().destination(self.descriptor())

    def remember_service(self) -> None:
        """Remember the service, after the person has agreed to it. Raises: SaveError."""
        self._known().remember(self.descriptor())

    def _known(self) -> "KnownServices":
        from takeitdown_desktop.core.outbox.known_services import Installed, KnownServices

        installed = Installed.find(paths.installed_descriptor(), paths.installed_publisher())
        return KnownServices(paths.known_services(), installed)

    def client(self) -> "IntakeClient":
        """A client of the intake; only call it after a click on Send or Check. Raises: IntakeError."""
        from takeitdown_desktop.core.intake.client import IntakeClient
        from takeitdown_desktop.core.intake.proxy import named_proxy

        if self._intake is not None:
            return IntakeClient(self._intake, named_proxy())
        self._practice_intake().start()
        self._practice_intake().pretend()
        return IntakeClient(self.descriptor())

    @property
    def retry_policy(self) -> "RetryPolicy":
        """How often to try after one click on Send."""
        from takeitdown_desktop.core.intake.retry import A_FEW_TIMES

        return A_FEW_TIMES

    def outbox(self) -> "Outbox":
        """The outbox; practice mode has its own."""
        from takeitdown_desktop.core.outbox.outbox import Outbox

        own = self._intake is None
        return Outbox(self._practice_intake().folder() / "outbox" if own else paths.outbox())

    def drafts(self) -> Path:
        """The folder of drafts; practice mode has its own."""
        return self._practice_intake().folder() / "drafts" if self._intake is None else paths.drafts()

    def notes(self) -> Path:
        """The folder of notes and letters, the same in practice mode."""
        return paths.notes()

    def erase_all(self) -> int:
        """Delete everything that the program keeps on this computer, of practice mode and of real services.

        Returns the number of saved reports, without those of practice mode.

        Raises:
            OutboxBusyError: another window or command is using some of it.
            OutboxError: something can't be deleted.
        """
        from takeitdown_desktop.core.outbox.erase import Kept, erase_all
        from takeitdown_desktop.core.outbox.outbox import Outbox

        with self._making:
            embedded, self._embedded = self._embedded, None
        if embedded is not None:
            embedded.close(forget=True)
        return erase_all(
            Kept(
                Outbox(paths.outbox()),
                paths.drafts(),
                paths.single_files(),
                paths.practice(),
                paths.notes(),
            )
        )

    def sample_files(self) -> tuple[Path, ...]:
        """The harmless files for practice mode."""
        return tuple(sorted(file for file in paths.samples().iterdir() if file.suffix != ".txt"))

    def close(self) -> None:
        """Stop the embedded intake and delete its data, unless they last. Thread-safe."""
        with self._making:
            embedded, self._closed = self._embedded, True
            practising = self._practising
        if embedded is not None:
            embedded.close()
        if practising is not None:
            practising.close()

    def _practice_intake(self) -> "PracticeIntake":
        from takeitdown_desktop.practice import PracticeIntake

        with self._making:
            if self._embedded is None:
                self._embedded = PracticeIntake(paths.practice())
                if self._closed:
                    self._embedded.close()
            return self._embedded
