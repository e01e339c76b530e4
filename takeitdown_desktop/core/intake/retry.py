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
    """How long to retry.

    Attributes:
        tries: at most so many for one report; None for any number.
        within_s: no new try later than so many seconds after the first; None for no end.
        max_wait_s: give up for now when a longer pause is asked for.
    """

    tries: int | None = 3
    within_s: float | None = None
    max_wait_s: float = 30.0


ONCE = RetryPolicy(tries=1)
A_FEW_TIMES = RetryPolicy()


def keep_trying(minutes: float) -> RetryPolicy:
    """Go on for so many minutes, whatever pauses are asked for."""
    return RetryPolicy(tries=None, within_s=minutes * 60, max_wait_s=_MAX_ASKED_S)


def pause_s(tries: int, asked_s: float | None = None) -> float:
    """Seconds to wait after attempt ``tries`` (from 1) failed.

    Chance keeps many devices from coming back at the same moment. Never sooner than was asked.
    """
    grown = min(_MAX_S, _FIRST_S * 2.0 ** (min(tries, 16) - 1))
    chosen = random.uniform(grown / 2, grown)
    if asked_s is None:
        return chosen
    asked_s = min(asked_s, _MAX_ASKED_S)
    return max(chosen, asked_s + random.uniform(0.0, min(grown, asked_s / 10)))


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """What ``Retry-After`` asks for, in seconds; None without one that can be read.

    A date is held against the other side's own ``Date``, so that a clock that is off here does not matter.
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
