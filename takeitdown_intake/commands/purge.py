"""``purge``: delete what the retention policy no longer keeps, and list what is kept for which partner."""

import argparse
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.commands.case_words import time
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.store import Policy, Unheard


def run(options: argparse.Namespace) -> Iterator[str]:
    policy = Policy(
        active_days=options.active_days,
        withdrawn_days=options.withdrawn_days,
        tombstone_days=options.tombstone_days,
        audit_days=options.audit_days,
        unheard_days=options.unheard_days,
    )
    with closing(Intake.open(options.data)) as intake:
        at_once = not intake.settings.mix_minutes
        done = intake.store.retention.purge(policy, intake.now_ms(), at_once=at_once)
    yield f"{done.expired} cases expired, {done.cases} purged"
    yield f"{done.entries} tombstones and {done.fetches} lines of the audit trail deleted"
    for one in done.given_up:
        yield f"Deleted although {one.partner} has not heard of {one.values} withdrawals; {_last(one)}."
    for one in done.unheard:
        yield f"Kept: {one.partner} has not heard of {one.values} withdrawals; {_last(one)}."


def _last(one: Unheard) -> str:
    return "it has not fetched lately" if one.last_ms is None else f"it fetched last at {time(one.last_ms)}"
