"""One line in the log for each kind of refusal: what, where, how large, and nothing of whose or from where.

With them an operator can say what became of a report that did not arrive. Of one kind, a flood
leaves some lines a minute and then one with a number.
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
"""Part of every flood and of no loss: clients answer it by themselves."""


class Refusals:
    """Counts what this process refuses, and writes it down."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._minute = 0
        self._seen: Counter[tuple[str, Code]] = Counter()
        self._total: Counter[Code] = Counter()

    def totals(self) -> dict[Code, int]:
        """How many of each kind there were since the start, those that leave no line too."""
        with self._lock:
            return dict(self._total)

    def note(self, route: str, code: Code, size: int) -> None:
        """Write one down.

        Args:
            route: what was asked for, without its parameters.
            code: why not.
            size: bytes of the request's body, as its sender says; told in KiB, rounded up.
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
        """What the last minute did not write down, when it has ended."""
        if minute == self._minute:
            return {}
        over = {
            kind: count - LINES_A_MINUTE for kind, count in self._seen.items() if count > LINES_A_MINUTE
        }
        self._minute = minute
        self._seen.clear()
        return over
