"""The options for fingerprinting files."""

from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Self

from takeitdown_desktop.core.media.limits import FULL_VARIANTS
from takeitdown_wire import PHash

if TYPE_CHECKING:  # workers use these options but never a descriptor
    from takeitdown_wire import IntakeDescriptor


@dataclass(frozen=True, slots=True)
class HashOptions:
    """How to fingerprint files.

    Attributes:
        frames_per_second: None samples adaptively and keeps the frames that differ; a number
            above 0 takes exactly the frames that the reference vPDQ takes at that rate.
        variants: maximum number of PDQ hashes of one picture, 1 to ``MAX_VARIANTS``, including
            the plain one.
        threads: maximum number of a video decoder's threads.
        phash: compute the pHash of a picture as well; needs SciPy.
    """

    frames_per_second: float | None = None
    variants: int = FULL_VARIANTS
    threads: int = 1
    phash: bool = False

    @classmethod
    def for_intake(cls, intake: "IntakeDescriptor | None") -> Self:
        """The defaults for a report to ``intake``; None for an intake that is not known yet.

        A pHash is computed if the intake takes it and SciPy is installed, which packages for other services leave
        out. SciPy is only looked for here, not loaded.
        """
        takes_phash = intake is not None and PHash.type in intake.signals
        return cls(phash=takes_phash and find_spec("scipy") is not None)

    def with_threads(self, threads: int) -> "HashOptions":
        """The same options with another number of decoder threads."""
        return replace(self, threads=threads)
