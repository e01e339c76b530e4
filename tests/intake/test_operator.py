"""What operators do with cases, and what time does: hold, release, withdraw, purge."""

import json
from dataclasses import replace
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from takeitdown_intake.store import CaseQuery, Policy, Purged, retention
from takeitdown_wire import Bundle, CaseStatus
from takeitdown_wire.schema import load
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, RunningIntake, clip, draw_hex, picture, report, run_intake

DAY_S = 86_400
POLICY = Policy(active_days=None, withdrawn_days=30, tombstone_days=365, audit_days=365)


def active(near: Near, keys: Keys) -> set[str]:
    answer = near.fetch(keys)
    assert answer.status_code == 200, answer.text
    return {one["hashValue"] for one in answer.json()["hashRecords"]}


def told(near: Near, keys: Keys) -> dict[str, str]:
    """What a platform that follows the feed is told of every hash."""
    return {one["hashValue"]: one["hashStatus"] for one in near.fetch(keys, 11).json()["hashRecords"]}


def status(near: Near, bundle: Bundle) -> dict[str, Any]:
    answer = near.ask("status", bundle.case, bundle.pin)
    assert answer.status_code == 200, answer.text
    jsonschema.validate(answer.json(), load("status-1"))
    got: dict[str, Any] = answer.json()
    return got


@on_every_database
def test_a_held_case_is_out_of_every_feed_until_it_is_released(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    near.intake.store.review.hold(bundle.case, near.clock.ms)
    assert told(near, keys)[value] == "Withdrawn"
    held = status(near, bundle)
    assert (held["state"], held["held"]) == ("received", True)
    assert CaseStatus.from_bytes(json.dumps(held).encode()).held
    near.intake.store.review.release(bundle.case, near.clock.ms)
    assert told(near, keys)[value] == "Active"
    assert "held" not in status(near, bundle)
    assert status(near, bundle)["state"] == "active"


@on_every_database
def test_what_is_added_to_a_held_case_waits_too(near: Near) -> None:
    keys, first, later = near.add_partner("P"), draw_hex(64), draw_hex(64)
    bundle = report(picture(first))
    near.send(bundle)
    near.intake.store.review.hold(bundle.case, near.clock.ms)
    assert near.send(replace(bundle, items=(picture(later),))).status_code == 201
    assert later not in told(near, keys)
    near.intake.store.review.release(bundle.case, near.clock.ms)
    assert {told(near, keys)[value] for value in (first, later)} == {"Active"}
    assert status(near, bundle)["picked_up"] == 1


@on_every_database
def test_a_value_of_a_held_case_stays_while_another_case_has_it(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    one, two = report(picture(value)), report(picture(value))
    near.send(one)
    near.send(two)
    near.intake.store.review.hold(one.case, near.clock.ms)
    assert told(near, keys)[value] == "Active"
    near.ask("withdraw", two.case, two.pin)
    assert told(near, keys)[value] == "Withdrawn"
    near.intake.store.review.release(one.case, near.clock.ms)
    assert told(near, keys)[value] == "Active"


@on_every_database
def test_a_held_case_can_be_taken_back_by_its_owner(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    near.intake.store.review.hold(bundle.case, near.clock.ms)
    assert near.ask("withdraw", bundle.case, bundle.pin).json()["state"] == "withdrawn"


@on_every_database
def test_a_case_withdrawn_by_the_operator_says_so(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    near.intake.store.review.withdraw(bundle.case, near.clock.ms)
    assert told(near, keys)[value] == "Withdrawn"
    got = status(near, bundle)
    assert (got["state"], got["by_operator"]) == ("withdrawn", True)
    assert near.send(replace(bundle, items=(picture(),))).json()["code"] == "case.withdrawn"


@on_every_database
def test_a_purge_leaves_only_tombstones_and_later_nothing(near: Near) -> None:
    keys, value, md5 = near.add_partner("P"), draw_hex(64), draw_hex(32)
    bundle, other = report(picture(value), clip(md5), contact="a@example.org"), report()
    near.send(bundle)
    near.send(other)
    near.fetch(keys)
    near.ask("withdraw", bundle.case, bundle.pin)
    purge = near.intake.store.retention.purge
    near.clock.move(29 * DAY_S)
    assert purge(POLICY, near.clock.ms) == Purged(0, 0, 0, 0)
    assert status(near, bundle)["state"] == "withdrawn"
    near.clock.move(DAY_S)
    assert purge(POLICY, near.clock.ms).cases == 1
    assert near.ask("status", bundle.case, bundle.pin).status_code == 403
    assert told(near, keys)[value] == told(near, keys)[md5] == "Withdrawn"
    near.clock.move(336 * DAY_S)
    done = purge(POLICY, near.clock.ms)
    assert (done.cases, done.entries, done.fetches) == (0, 5, 1)
    assert value not in told(near, keys)
    assert status(near, other)["state"] == "active"


@on_every_database
def test_a_large_case_is_purged_in_short_transactions(near: Near, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in rows for each transaction, so that it does not depend on this computer's speed."""
    monkeypatch.setattr(retention, "_ROWS_AT_ONCE", 5)
    bundle, other = report(*(picture() for _ in range(8))), report()
    for one in (bundle, other):
        near.send(one)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(31 * DAY_S)
    before = near.intake.store.lock_times().count
    done = near.intake.store.retention.purge(replace(POLICY, tombstone_days=0), near.clock.ms)
    assert (done.cases, done.entries) == (1, 8 * 3)
    if not near.intake.settings.database_url:
        assert near.intake.store.lock_times().count - before >= 8 * 3 // 5
    assert near.ask("status", bundle.case, bundle.pin).status_code == 403
    assert near.ask("status", other.case, other.pin).json()["state"] == "active"


@on_every_database
def test_a_purged_report_that_is_sent_again_does_not_come_back(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(400 * DAY_S)
    near.intake.store.retention.purge(POLICY, near.clock.ms)
    assert near.send(bundle).json()["code"] == "case.withdrawn"
    assert value not in active(near, keys)


@on_every_database
def test_cases_without_news_expire_when_the_policy_says_so(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report()
    near.send(bundle)
    near.clock.move(100 * DAY_S)
    young = report()
    near.send(young)
    done = near.intake.store.retention.purge(replace(POLICY, active_days=90), near.clock.ms)
    assert done.expired == 1
    assert status(near, bundle)["state"] == "withdrawn"
    assert status(near, young)["state"] == "active"
    assert len(active(near, keys)) == 3 + 1, "the canaries and the young one"


@on_every_database
def test_the_largest_cases_come_first(near: Near) -> None:
    small, large = report(picture()), report(*(picture() for _ in range(9)))
    near.send(small)
    near.send(large)
    first, second = near.intake.store.casebook.list(CaseQuery(limit=10))
    assert (first.status.case, first.items, first.signals) == (large.case, 9, 27)
    assert (second.status.case, second.items) == (small.case, 1)


def test_nothing_of_a_purged_case_is_left_in_the_file(near: Near) -> None:
    bundle = report(picture(draw_hex(64), quality=20), contact="marker@example.org")
    near.send(bundle)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(400 * DAY_S)
    near.intake.store.retention.purge(POLICY, near.clock.ms)
    for path in near.root.glob("intake.sqlite3*"):
        content = path.read_bytes()
        assert b"marker@example.org" not in content
        assert bundle.case.symbols.encode() not in content
        for signal in bundle.items[0].signals:
            assert signal.text.encode() not in content


def test_operators_do_it_from_the_command_line(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))

    def case(*words: str) -> str:
        action, *rest = words
        done = run_intake("case", action, "--data", intake.data, *rest)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "active: 1 items" in case("show", str(bundle.case))
    assert "held: 1 items" in case("hold", str(bundle.case))
    assert json.loads(case("release", str(bundle.case), "--json"))["state"] == "active"
    assert "withdrawn by the operator (outside)" in case(
        "withdraw", bundle.case.symbols.lower(), "--reason", "outside"
    )
    assert str(bundle.case) in case("list", "--limit", "1000")
    refused = run_intake("case", "hold", "--data", intake.data, str(bundle.case))
    assert (refused.returncode, refused.stderr) == (1, "The case has been taken back.\n")
    wrong = run_intake("case", "show", "--data", intake.data, "nothing")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert "0 purged" in run_intake("purge", "--data", intake.data).stdout
