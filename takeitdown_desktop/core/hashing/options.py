"""How files are fingerprinted."""

from dataclasses import dataclass, replace

from takeitdown_desktop.core.media.limits import FULL_VARIANTS


@dataclass(frozen=True, slots=True)
class HashOptions:
    """How files are fingerprinted.

    Attributes:
        frames_per_second: None takes every frame and keeps those that differ; a number
            above 0 takes exactly the frames that the reference vPDQ takes at that rate.
        variants: most PDQ hashes of one picture, 1 to ``MAX_VARIANTS``, the plain one included.
        threads: how many a video decoder may use.
    """

    frames_per_second: float | None = None
    variants: int = FULL_VARIANTS
    threads: int = 1

    def with_threads(self, threads: int) -> "HashOptions":
        """The same, for a worker that may use this many threads."""
        return replace(self, threads=threads)
