"""``pretend``: let two made-up services fetch from a practice intake and answer, so that case status changes."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds.stopncii.feed import MAX_PAGE, StopNciiFeed
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.store import Partner
from takeitdown_wire.canonical import Json

_NAMES = {
    "Pretend video site": "Fetches the fingerprints. It is made up, for practice.",
    "Pretend forum": "Fetches the fingerprints and finds a copy. It is made up, for practice.",
}
_FINDS = "Pretend forum"


def run(options: argparse.Namespace) -> Iterator[str]:
    """One round: both services fetch, and one of them blocks what its fetch before this one contained.

    Raises:
        SetupError: not a practice intake.
    """
    with closing(Intake.open(options.data)) as intake:
        if not intake.settings.practice:
            raise SetupError("Only a practice intake has pretend services.")
        for name, about in _NAMES.items():
            if all(partner.name != name for partner in intake.partners.all()):
                intake.partners.add(name, about=about)
        found = 0
        for partner in intake.partners.all():
            if partner.name in _NAMES:
                found += _round(intake, partner)
        yield f"Found and blocked: {found}"


def _round(intake: Intake, partner: Partner) -> int:
    known = intake.partners.fetches(partner.name, 1)
    records = _records(intake, partner)
    if partner.name != _FINDS or not known:
        return 0
    old = [
        str(one["hashValue"])
        for one in records
        if (int(str(one["lastModtimestamp"])) + 1) * 1_000 <= known[0].at_ms  # that second was over
    ]
    said = [{"hashValue": value, "feedbackValue": "Blocked"} for value in old]
    return intake.feedback.stopncii(partner, json.dumps({"hashFeedbacks": said}).encode())


def _records(intake: Intake, partner: Partner) -> list[dict[str, Json]]:
    """Every active hash except canaries, fetched as a platform's client does."""
    feed = StopNciiFeed(intake.store.feed, intake.settings.secret, intake.now_ms)
    found: list[dict[str, Json]] = []
    token = ""
    while True:
        page = json.loads(feed.fetch(partner, 0, MAX_PAGE, token))
        records = page["hashRecords"]
        assert isinstance(records, list)
        rows = [one for one in records if isinstance(one, dict) and not one["CSPFeedbacks"]]  # no canary
        found += [one for one in rows if one["hashStatus"] == "Active"]
        token = str(page["nextPageToken"] or "")
        if not token:
            return found
