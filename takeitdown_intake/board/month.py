"""The monthly report: from stored records to figures that may be published."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from takeitdown_intake.board.blur import FLOOR, count, share, times
from takeitdown_intake.board.probes import Probes
from takeitdown_intake.defaults import SIGNALS
from takeitdown_intake.store.figures import Arrival, Month, Signals, Withdrawal
from takeitdown_intake.store.partnership import Verdict
from takeitdown_wire import PDQ_GOOD_QUALITY, REGISTRY, Kind

FORMAT = "takeitdown-intake-month"
VERSION = 1
_WITH_QUALITY = tuple(name for name in SIGNALS if REGISTRY[name].has_quality)


def bounds(month: str) -> tuple[int, int]:
    """First millisecond (since 1970) of a month and of the next, UTC.

    Args:
        month: as 2026-11.

    Raises:
        ValueError: not a month.
    """
    begin = datetime.strptime(month, "%Y-%m").replace(tzinfo=UTC)
    end = (begin + timedelta(days=32)).replace(day=1)
    return int(begin.timestamp() * 1_000), int(end.timestamp() * 1_000)


def summary(
    month: str, happened: Month, probes: Probes | None, *, service: str, practice: bool, made_ms: int
) -> dict[str, Any]:
    """The report's content, for JSON and for the page alike.

    Args:
        month: as 2026-11.
        happened: the records of that month.
        probes: outside probes of the service; None where there are none.
        service: the intake's name.
        practice: whether it is a practice intake, whose reports reach nobody.
        made_ms: now, milliseconds since 1970.
    """
    from_ms, to_ms = bounds(month)
    return {
        "format": FORMAT,
        "version": VERSION,
        "service": service,
        "practice": practice,
        "month": month,
        "made": datetime.fromtimestamp(made_ms // 1_000, UTC).isoformat().replace("+00:00", "Z"),
        "whole_month": made_ms >= to_ms,
        "counts": {"rounded_to": FLOOR, "not_said_below": FLOOR},
        "reports": _reports(happened.arrivals, from_ms),
        **_speed(happened.arrivals),
        "withdrawn": _withdrawn(happened.withdrawals),
        **_platforms(happened),
        "quality": {
            "lowest_published": dict.fromkeys(_WITH_QUALITY, PDQ_GOOD_QUALITY),
            "signals": [_signals(one) for one in happened.signals],
        },
        "checks": _checks(happened),
        "availability": None
        if probes is None
        else probes.within(from_ms, max(from_ms, min(to_ms, made_ms))),
    }


def _seconds(from_ms: int | None, to_ms: int | None) -> float:
    return ((to_ms or 0) - (from_ms or 0)) / 1_000


def _speed(arrivals: Iterable[Arrival]) -> dict[str, Any]:
    arrivals = list(arrivals)
    return {
        "time_to_feed": times(
            [_seconds(one.received_ms, one.published_ms) for one in arrivals if one.published_ms]
        ),
        "time_to_first_fetch": times(
            [_seconds(one.published_ms, one.fetched_ms) for one in arrivals if one.fetched_ms]
        ),
    }


def _platforms(happened: Month) -> dict[str, Any]:
    return {
        "platforms": [
            {
                "name": one.name,
                "fetches": one.fetches,
                "values_fetched": count(one.entries),
                **_verdicts(one.verdicts),
            }
            for one in happened.partners
        ],
        "found": {
            "cases": count(happened.found_cases),
            "by_variant": _by_variant(happened, Kind.IMAGE),
            "by_set": _by_variant(happened, Kind.VIDEO),
            **_verdicts(sum((Counter(one.verdicts) for one in happened.partners), Counter())),
        },
    }


def _by_variant(happened: Month, kind: Kind) -> dict[str, Any]:
    return {name: count(number) for name, number in happened.found_variants.get(kind, {}).items()}


def _checks(happened: Month) -> dict[str, Any]:
    return {
        "waiting_for_the_operator": {
            reason: count(number) for reason, number in sorted(happened.held.items())
        },
        "values_never_published": happened.benign_values,
        "neutral_values_for_tests": happened.neutral_values,
    }


def _reports(arrivals: Iterable[Arrival], from_ms: int) -> dict[str, Any]:
    arrivals = list(arrivals)
    weeks = Counter((one.received_ms - from_ms) // (7 * 86_400_000) for one in arrivals)
    who = Counter(one.who for one in arrivals)
    return {
        "count": count(len(arrivals)),
        "pictures": count(sum(one.images for one in arrivals)),
        "videos": count(sum(one.videos for one in arrivals)),
        "from": {name: count(number) for name, number in sorted(who.items())},
        "not_published_yet": count(sum(one.published_ms is None for one in arrivals)),
        "by_week": [count(weeks[week]) for week in range(5)],
    }


def _withdrawn(withdrawals: Iterable[Withdrawal]) -> dict[str, Any]:
    withdrawals = list(withdrawals)
    return {
        "by_owner": count(sum(not one.by_operator for one in withdrawals)),
        "by_operator": count(sum(one.by_operator for one in withdrawals)),
        "time_from_report": times([_seconds(one.received_ms, one.withdrawn_ms) for one in withdrawals]),
        "time_to_each_platform": times(
            [_seconds(one.withdrawn_ms, told) for one in withdrawals for told in one.told_ms]
        ),
    }


def _verdicts(verdicts: Mapping[str, int]) -> dict[str, Any]:
    blocked, not_blocked = verdicts.get(Verdict.BLOCKED, 0), verdicts.get(Verdict.NOT_BLOCKED, 0)
    return {
        "blocked": count(blocked),
        "not_blocked": count(not_blocked),
        "other_answers": count(verdicts.get(Verdict.OTHER, 0)),
        "false_match_share": share(not_blocked, blocked + not_blocked),
    }


def _signals(one: Signals) -> dict[str, Any]:
    return {
        "type": one.type,
        "count": count(one.count),
        "below_lowest": count(one.weak),
        "known_harmless": count(one.benign),
    }
