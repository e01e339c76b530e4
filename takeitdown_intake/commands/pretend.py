"""``pretend``: let two services that do not exist fetch from a practice intake and answer, so that status moves."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds.stopncii.feed import MAX_PAGE, StopNciiFeed
from takeitdown_intake.ops.parts import Services
from takeitdown_intake.store import Partner
from takeitdown_wire.canonical import Json

_NAMES = {
    "Pretend video site": "Fetches the fingerprints. It is made up, for practice.",
    "Pretend forum": "Fetches the fingerprints and finds a copy. It is made up, for practice.",
}
_FINDS = "Pretend forum"


def run(options: argparse.Namespace) -> Iterator[str]:
    """Each run is one round: the one that finds copies looks at what it had before, then both fetch.

    Raises:
        SetupError: the intake is a real one.
    """
    with closing(Services.open(options.data)) as services:
        if not services.settings.practice:
            raise SetupError("Only a practice intake has pretend services.")
        for name, about in _NAMES.items():
            if all(partner.name != name for partner in services.partners.all()):
                services.partners.add(name, about=about)
        found = 0
        for partner in services.partners.all():
            if partner.name in _NAMES:
                found += _round(services, partner)
        yield f"Found and blocked: {found}"


def _round(services: Services, partner: Partner) -> int:
    known = services.partners.fetches(partner.name, 1)
    records = _records(services, partner)
    if partner.name != _FINDS or not known:
        return 0
    old = [
        str(one["hashValue"])
        for one in records
        if (int(str(one["lastModtimestamp"])) + 1) * 1_000 <= known[0].at_ms  # that second was over
    ]
    said = [{"hashValue": value, "feedbackValue": "Blocked"} for value in old]
    return services.feedback.stopncii(partner, json.dumps({"hashFeedbacks": said}).encode())


def _records(services: Services, partner: Partner) -> list[dict[str, Json]]:
    """Every active hash, as the platform's client fetches them."""
    feed = StopNciiFeed(services.store.feed, services.settings.secret, services.now_ms)
    found: list[dict[str, Json]] = []
    token = ""
    while True:
        page = feed.fetch(partner, 0, MAX_PAGE, token)
        records = page["hashRecords"]
        assert isinstance(records, list)
        rows = [one for one in records if isinstance(one, dict) and not one["CSPFeedbacks"]]  # no canary
        found += [one for one in rows if one["hashStatus"] == "Active"]
        token = str(page["nextPageToken"] or "")
        if not token:
            return found
