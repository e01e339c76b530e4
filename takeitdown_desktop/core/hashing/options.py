"""How files are fingerprinted."""

from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Self

from takeitdown_desktop.core.media.limits import FULL_VARIANTS
from takeitdown_wire import PHash

if TYPE_CHECKING:  # workers read these options, and never a descriptor
    from takeitdown_wire import IntakeDescriptor


@dataclass(frozen=True, slots=True)
class HashOptions:
    """How files are fingerprinted.

    Attributes:
        frames_per_second: None takes every frame and keeps those that differ; a number
            above 0 takes exactly the frames that the reference vPDQ takes at that rate.
        variants: most PDQ hashes of one picture, 1 to ``MAX_VARIANTS``, the plain one included.
        threads: how many a video decoder may use.
        phash: make the pHash of a picture, too; it takes SciPy.
    """

    frames_per_second: float | None = None
    variants: int = FULL_VARIANTS
    threads: int = 1
    phash: bool = False

    @classmethod
    def for_intake(cls, intake: "IntakeDescriptor | None") -> Self:
        """The usual ones for a report to this intake; None: to none that is known.

        A pHash is made where the intake takes it and SciPy, which packages for other services leave out, is
        installed; it is looked for and not loaded.
        """
        takes_phash = intake is not None and PHash.type in intake.signals
        return cls(phash=takes_phash and find_spec("scipy") is not None)

    def with_threads(self, threads: int) -> "HashOptions":
        """The same, for a worker that may use this many threads."""
        return replace(self, threads=threads)
