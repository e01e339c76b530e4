"""What the command ``case`` prints: lines for people, and objects for programs."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime

from takeitdown_intake.store import CaseSummary, Decision, Found, ReportShape, Taken
from takeitdown_wire import CaseState, CaseStatus
from takeitdown_wire.canonical import Json


def status(one: CaseStatus) -> str:
    """A case's status."""
    why = "" if one.reason is None else f" ({one.reason.value})"
    held = one.held and one.state is not CaseState.WITHDRAWN
    state = "held" if held else one.state.value
    by = " by the operator" if one.by_operator else ""
    seen = f"picked up by {one.picked_up}, blocked by {one.blocked}"
    return f"{one.case} {state}{by}{why}: {one.items} items, {seen}, received {time(one.received_ms)}"


def summary(one: CaseSummary) -> str:
    """A line of the list of cases."""
    return f"{status(one.status)}, {one.signals} fingerprints in {one.reports} reports"


def summary_json(one: CaseSummary) -> dict[str, Json]:
    return {**one.status.to_json(), "signals": one.signals, "reports": one.reports}


def shape(one: ReportShape) -> Iterator[str]:
    """A report's counts."""
    contact = "a contact was given" if one.contact else "no contact"
    yield (
        f"  report of {time(one.received_ms)}: {_counts(one.kinds)}; who: {one.who}, shared: {one.shared}, {contact}"
    )
    yield (
        f"    fingerprints: {_counts(one.signals)}; at most {one.most_pdq} PDQ values and {one.most_digests} "
        f"digests of one kind for one picture; too weak {one.weak}, of known pictures {one.known}, "
        f"in other cases too {one.elsewhere}"
    )


def shape_json(one: ReportShape) -> dict[str, Json]:
    return {**asdict(one), "kinds": dict(one.kinds), "signals": dict(one.signals)}


def decision(one: Decision) -> str:
    why = f" ({one.why})" if one.why else ""
    return f"  {time(one.at_ms)} {one.action} by {one.actor}{why}"


def found(one: Found) -> str:
    """Where a value was found."""
    state = "in the feeds" if one.active else "not in the feeds"
    far = f", {one.distance} bits away" if one.distance else ""
    known_as = f", the id of {one.by_id}" if one.by_id else ""
    return f"{_owner(one)}: {one.kind.value} {one.type} {one.value}{far}{known_as}, {state}"


def found_json(one: Found) -> dict[str, Json]:
    return {
        "case": None if one.case is None else one.case.symbols,
        "canary": one.canary,
        "kind": one.kind.value,
        "type": one.type,
        "value": one.value,
        "distance": one.distance,
        "active": one.active,
        "known_by": one.by_id,
    }


def taken(one: Taken) -> str:
    """How much of a case a partner has fetched."""
    if not one.feed:
        return f"{one.partner}: has fetched from no feed yet"
    if not one.fetched:
        return f"{one.partner} ({one.feed}): nothing of {one.offered}"
    since = "" if one.first_ms is None else f", the first {time(one.first_ms)}"
    gone = f"; withdrawn {one.withdrawn}, heard of {one.heard}" if one.withdrawn else ""
    said = f"; said {_counts(one.verdicts)}" if one.verdicts else ""
    return f"{one.partner} ({one.feed}): fetched {one.fetched} of {one.offered}{since}{gone}{said}"


def time(ms: int) -> str:
    """ISO 8601 in UTC, from milliseconds since 1970."""
    return datetime.fromtimestamp(ms / 1_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _owner(one: Found) -> str:
    if one.case is not None:
        return str(one.case)
    return "a canary" if one.canary else "a case that was purged"


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items())) or "nothing"
