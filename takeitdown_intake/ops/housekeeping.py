"""Periodic maintenance of a running intake: deletes what has expired, completes what was left undone."""

import gc
import logging
import threading
from typing import Self

from takeitdown_intake.errors import RefusedError, StoppedError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.setup import plant_canaries
from takeitdown_intake.store.attempts import MAX_ROWS

logger = logging.getLogger(__name__)

EVERY_S = 60.0
_MAX_SKIPPED = 5


class Housekeeper:
    """Runs every ``EVERY_S`` seconds in a thread while the ``with`` block lasts; processes may share a database."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._stop = threading.Event()
        self._skipped = 0
        self._thread = threading.Thread(target=self._run, daemon=True, name="housekeeper")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def once(self) -> None:
        """One round of maintenance, now.

        Raises:
            RefusedError: the database does not answer.
        """
        store, now_ms = self._intake.store, self._intake.now_ms()
        plant_canaries(store, now_ms)  # for intakes older than canaries
        store.proofs.forget_expired(now_ms)
        store.review.seal_contacts(self._intake.keys.seal_contact)
        if not self._intake.settings.mix_minutes:  # left unpublished by a process that died
            store.feed.publish_waiting(now_ms, 0)
        store.cases.forget_tries(now_ms, most=MAX_ROWS)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.once()
            except StoppedError:
                return
            except RefusedError as error:
                logger.warning("housekeeper waits: %s", error.code.value)
            self._collect()
            self._stop.wait(EVERY_S)

    def _collect(self) -> None:
        self._skipped += 1
        if not self._intake.lanes.large.is_busy or self._skipped > _MAX_SKIPPED:
            gc.collect()
            self._skipped = 0
