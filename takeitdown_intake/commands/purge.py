"""``purge``: delete what the retention policy no longer keeps."""

import argparse
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.ops.parts import Services
from takeitdown_intake.store import Policy


def run(options: argparse.Namespace) -> Iterator[str]:
    policy = Policy(
        active_days=options.active_days,
        withdrawn_days=options.withdrawn_days,
        tombstone_days=options.tombstone_days,
        audit_days=options.audit_days,
    )
    with closing(Services.open(options.data)) as services:
        at_once = not services.settings.mix_minutes
        done = services.store.retention.purge(policy, services.now_ms(), at_once=at_once)
    yield f"{done.expired} cases expired, {done.cases} purged"
    yield f"{done.entries} tombstones and {done.fetches} lines of the audit trail deleted"
