"""A log line for each refusal: code, route and size, and nothing about the sender.

They let an operator say what became of a report that did not arrive. A flood of one kind leaves
``LINES_A_MINUTE`` lines a minute, then one with the number of the rest.
"""

import logging
import threading
import time
from collections import Counter

from takeitdown_intake.errors import Code

logger = logging.getLogger(__name__)

LINES_A_MINUTE = 20
_KIB = 1_024
_QUIET = frozenset({Code.WORK_REQUIRED})
"""Not logged: part of every flood and never a loss, because clients answer it automatically."""


class Refusals:
    """Counts and logs what this process refuses."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._minute = 0
        self._seen: Counter[tuple[str, Code]] = Counter()
        self._total: Counter[Code] = Counter()

    def totals(self) -> dict[Code, int]:
        """Refusals by code since the start, including those that are not logged."""
        with self._lock:
            return dict(self._total)

    def note(self, route: str, code: Code, size: int) -> None:
        """Count and log one.

        Args:
            route: the route, without its parameters.
            code: why it was refused.
            size: declared size of the request's body in bytes; logged in KiB, rounded up.
        """
        with self._lock:
            self._total[code] += 1
            if code in _QUIET:
                return
            over = self._turn_over(int(time.monotonic() // 60))
            self._seen[route, code] += 1
            count = self._seen[route, code]
        for (where, why), more in over.items():
            logger.info("refused %s at %s: %d more in a minute", why.value, where, more)
        if count <= LINES_A_MINUTE:
            logger.info("refused %s at %s, %d KiB", code.value, route, -(-size // _KIB))

    def _turn_over(self, minute: int) -> dict[tuple[str, Code], int]:
        """When a new minute begins, the numbers of refusals that the last one did not log."""
        if minute == self._minute:
            return {}
        over = {
            kind: count - LINES_A_MINUTE for kind, count in self._seen.items() if count > LINES_A_MINUTE
        }
        self._minute = minute
        self._seen.clear()
        return over
