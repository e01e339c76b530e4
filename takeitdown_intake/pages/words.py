"""Text keys for a case's status and for errors; the window uses the same texts (``viewmodels.case_words``)."""

from collections.abc import Iterator
from datetime import UTC, datetime

from takeitdown_intake.errors import Code
from takeitdown_wire import CaseState, CaseStatus, MistypedCaseError, WireError

REFUSALS: dict[Code, str] = {
    Code.CASE_NO_MATCH: "no_match",
    Code.CASE_LOCKED: "locked",
    Code.UNAVAILABLE: "busy",
}
"""Text key by the code of a refusal; "failed" for every other code."""

Line = tuple[bool, str, dict[str, str | int]]
"""Whether the step has happened, the text's key, and the values of its placeholders."""


def state_of(status: CaseStatus) -> str:
    """The text key of a case's state."""
    if status.state is CaseState.WITHDRAWN and status.by_operator:
        return "withdrawn_by_operator"
    if status.state is CaseState.RECEIVED and status.held:
        return "held"
    return status.state.value


def lines_of(status: CaseStatus) -> Iterator[Line]:
    """The steps of a case, in order, whether or not they have happened."""
    day = datetime.fromtimestamp(status.received_ms / 1_000, UTC).date().isoformat()
    yield True, "arrived_on", {"day": day, "count": status.items}
    if status.state is CaseState.WITHDRAWN:
        yield True, "taken_back", {}
        return
    active = status.state is CaseState.ACTIVE
    yield active, "given" if active else "not_given", {}
    yield _counted(status.picked_up, "fetched")
    yield _counted(status.blocked, "found")
    if status.not_published:
        yield True, "kept_back", {"count": status.not_published}


def slip_of(error: WireError) -> str:
    """The text key for a mistyped number or PIN."""
    return "mistyped_number" if isinstance(error, MistypedCaseError) else "mistyped_pin"


def _counted(count: int, key: str) -> Line:
    return (True, key, {"count": count}) if count else (False, f"not_{key}", {})
