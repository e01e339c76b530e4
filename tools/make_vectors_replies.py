"""An intake's replies for the golden vectors: receipts, statuses, lists of services and problems."""

from make_vectors_bundles import CASE, GONE, MALFORMED, Vector, canonical, changed

RECEIPT: Vector = {
    "case": CASE,
    "received_ms": 1_767_225_600_000,
    "items": 2,
    "signals": 11,
    "replayed": False,
}
STATUS: Vector = {
    "case": CASE,
    "state": "active",
    "received_ms": 1_767_225_600_000,
    "updated_ms": 1_767_229_200_000,
    "items": 2,
    "picked_up": 3,
    "blocked": 1,
}
SERVICES: Vector = {"date": "2026-01-31", "services": ["A platform", "Another"]}
PROBLEM: Vector = {
    "type": "urn:takeitdown:problem:case.no_match",
    "title": "No such case",
    "status": 403,
    "code": "case.no_match",
}


def replies() -> list[Vector]:
    found: list[tuple[str, str, str, bool, bool, Vector]] = [
        ("receipt", "receipt", "The first delivery.", True, True, RECEIPT),
        ("receipt-replayed", "receipt", "A later one.", True, True, {**RECEIPT, "replayed": True}),
        ("receipt-open", "receipt", "Unknown: passed over.", True, True, {**RECEIPT, "next": None}),
        ("receipt-float", "receipt", "Integers.", False, True, {**RECEIPT, "received_ms": 1.5}),
        ("receipt-text", "receipt", "A truth.", False, True, {**RECEIPT, "replayed": "no"}),
        ("receipt-no-case", "receipt", "Missing.", False, True, changed(RECEIPT, ("case",), GONE)),
        *((f"status-{state}", "status", "Where it can stand.", True, True, {**STATUS, "state": state})
          for state in ("received", "active", "withdrawn")),
        ("status-reason", "status", "Why the operator took it back.", True, True,
         {**STATUS, "state": "withdrawn", "by_operator": True, "reason": "public"}),
        ("status-new-reason", "status", "Unknown: passed over.", True, True,
         {**STATUS, "held": True, "state": "received", "reason": "moon"}),
        ("status-reason-number", "status", "A word.", False, True, {**STATUS, "reason": 1}),
        ("status-open", "status", "Unknown: passed over.", True, True, {**STATUS, "services": ["a"]}),
        ("status-state", "status", "No such state.", False, True, {**STATUS, "state": "lost"}),
        ("status-negative", "status", "A count.", False, True, {**STATUS, "blocked": -1}),
        ("services", "services", "Who looks for copies.", True, True, SERVICES),
        ("services-none", "services", "Nobody yet.", True, True, {**SERVICES, "services": []}),
        ("services-about", "services", "What one of them does.", True, True,
         {**SERVICES, "about": {"Another": "Looks at what is posted in public."}}),
        ("services-open", "services", "Unknown: passed over.", True, True, {**SERVICES, "next": None}),
        ("services-date", "services", "A day.", False, True, {**SERVICES, "date": "31.01.2026"}),
        ("services-no-day", "services", "No such day.", False, False, {**SERVICES, "date": "2026-02-30"}),
        ("services-name", "services", "A name.", False, True, {**SERVICES, "services": [""]}),
        ("services-about-text", "services", "A sentence.", False, True,
         {**SERVICES, "about": {"Another": 1}}),
        ("problem", "problem", "A refusal.", True, True, PROBLEM),
        ("problem-bare", "problem", "The least.", True, True, {"code": "unavailable", "status": 503}),
        ("problem-no-code", "problem", "Someone else's.", False, True, changed(PROBLEM, ("code",), GONE)),
        ("problem-status", "problem", "No HTTP status.", False, True, {**PROBLEM, "status": 42}),
    ]  # fmt: skip
    return [
        {"name": name, "comment": comment, "message": message, "valid": valid, "text": canonical(value)}
        | ({} if valid else {"error": MALFORMED, "schema": schema})
        for name, message, comment, valid, schema, value in found
    ]
