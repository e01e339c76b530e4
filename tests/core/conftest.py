"""Fingerprinting in this process, for tests of what a file gives rather than of who reads it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import FULL_VARIANTS, LIMITS, Limits
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.workers.pipeline import fingerprint, silent
from takeitdown_wire import Variant, Vpdq
from tests.support.processes import children, started_since

Fingerprint = Callable[..., FileResult]


@pytest.fixture
def workers() -> Callable[[], list[int]]:
    """Ids of the processes that run and that this test has started; servers that tests share are none of them."""
    return partial(started_since, children())


@pytest.fixture
def fingerprint_of(tmp_path: Path) -> Fingerprint:
    """Fingerprint bytes or a file."""

    def run(
        content: bytes | Path,
        frames_per_second: float | None = None,
        limits: Limits = LIMITS,
        variants: int = FULL_VARIANTS,
        *,
        phash: bool = False,
    ) -> FileResult:
        path = tmp_path / "content" if isinstance(content, bytes) else content
        if isinstance(content, bytes):
            path.write_bytes(content)
        with path.open("rb", buffering=0) as file:
            options = HashOptions(frames_per_second, variants, phash=phash)
            return fingerprint(file, path.stat().st_size, options, silent(), limits)

    return run


def vpdqs(result: FileResult) -> dict[Variant, Vpdq]:
    return {signal.variant: signal for signal in result.signals if isinstance(signal, Vpdq)}


def bits(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()
