"""Decrypts the reports that a keyless front end has queued, on a host that does not face the web."""

import gc
import logging
import threading

from takeitdown_intake.cases.accept import Acceptance
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Deposits

logger = logging.getLogger(__name__)

PAUSE_S = 0.5
_BATCH = 20


class Decryptor:
    """Opens deposits one after the other; any number of openers may share a database.

    Args:
        deposits: the queue.
        acceptance: has the private keys.
    """

    def __init__(self, deposits: Deposits, acceptance: Acceptance) -> None:
        self._deposits = deposits
        self._acceptance = acceptance

    def open_waiting(self) -> int:
        """Open what waits now; returns how many were settled.

        Raises:
            RefusedError: the database or a key is unavailable; unsettled deposits stay queued.
        """
        settled = 0
        while batch := self._deposits.waiting(_BATCH):
            for deposit in batch:
                self._settle(deposit.idempotency_key, deposit.body)
                settled += 1
        return settled

    def run(self, stop: threading.Event) -> None:
        """Open deposits until ``stop`` is set."""
        stalled = False
        while not stop.is_set():
            try:
                if self.open_waiting():
                    gc.collect()
            except RefusedError as error:
                if not stalled:
                    logger.warning("opener waits: %s", error.code.value)
                stalled = True
            else:
                if stalled:
                    logger.info("opener goes on")
                stalled = False
            stop.wait(PAUSE_S)

    def _settle(self, idempotency_key: str, body: bytes) -> None:
        refused = None
        try:
            self._acceptance.open_deposit(body, idempotency_key)
        except RefusedError as error:
            if error.code is Code.UNAVAILABLE:
                raise
            refused = error.code
            logger.info("refused %s when it was opened, %d KiB", refused.value, -(-len(body) // 1_024))
        self._deposits.settle(idempotency_key, refused)
