"""Retry policy: exponential backoff with jitter, and ``Retry-After``."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_FIRST_S = 2.0
_MAX_S = 300.0
_MAX_ASKED_S = 3_600.0


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long to retry.

    Attributes:
        tries: maximum number of attempts for one report; None for no limit.
        within_s: no new attempt later than this after the first, in seconds; None for no limit.
        max_wait_s: give up for now if a longer pause, in seconds, would be needed.
    """

    tries: int | None = 3
    within_s: float | None = None
    max_wait_s: float = 30.0


ONCE = RetryPolicy(tries=1)
A_FEW_TIMES = RetryPolicy()


def keep_trying(minutes: float) -> RetryPolicy:
    """A policy that retries for ``minutes``, with pauses as long as the intake asks for."""
    return RetryPolicy(tries=None, within_s=minutes * 60, max_wait_s=_MAX_ASKED_S)


def pause_s(tries: int, asked_s: float | None = None) -> float:
    """Seconds to wait after attempt ``tries`` (from 1) failed; never less than ``asked_s``, up to an hour.

    Jitter keeps many devices from coming back at the same moment.
    """
    grown = min(_MAX_S, _FIRST_S * 2.0 ** (min(tries, 16) - 1))
    chosen = random.uniform(grown / 2, grown)
    if asked_s is None:
        return chosen
    asked_s = min(asked_s, _MAX_ASKED_S)
    return max(chosen, asked_s + random.uniform(0.0, min(grown, asked_s / 10)))


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """The value of ``Retry-After`` in seconds; None if missing or invalid.

    A date is compared with the server's own ``Date``, so that a wrong local clock does not matter.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    until = _moment(text)
    if until is None:
        return None
    now = _moment(headers.get("date", "")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
