"""Publishing reports in batches and random order, so that neighbours in a feed reveal nothing."""

import logging
import threading

from takeitdown_intake.errors import RefusedError, StoppedError
from takeitdown_intake.ops.intake import Intake

logger = logging.getLogger(__name__)

_CHECKS = 4
"""Checks per interval whether a batch is due; the database records when the last one was published."""


class BatchPublisher:
    """Publishes every ``mix_minutes`` in a thread while the ``with`` block lasts; does nothing when that is 0."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._every_ms = intake.settings.mix_minutes * 60_000
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="mixer")

    def __enter__(self) -> None:
        if self._every_ms:
            self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        if self._every_ms:
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._intake.store.feed.publish_waiting(self._intake.now_ms(), self._every_ms)
            except StoppedError:
                return
            except RefusedError as error:
                logger.warning("mixer waits: %s", error.code.value)
            self._stop.wait(self._every_ms / 1_000 / _CHECKS)
