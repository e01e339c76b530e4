"""Reports published together, so that what stands side by side in a feed need not be one person's."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.intake.conftest import DATABASES, Near, Templates
from tests.support.intake import RunningIntake, draw_hex, picture, report, run_intake

EVERY_MS = 10 * 60_000


@pytest.fixture(params=DATABASES)
def mixing(request: pytest.FixtureRequest, tmp_path: Path, templates: Templates) -> Iterator[Near]:
    with templates.copy(request.param, tmp_path / "near", mix=10) as here:
        yield here


def publish(near: Near) -> int:
    return near.intake.store.feed.publish_waiting(near.clock.ms, EVERY_MS)


def test_reports_wait_for_each_other_and_come_mixed(mixing: Near) -> None:
    keys = mixing.add_partner("P")
    publish(mixing)
    groups = [[draw_hex(64) for _ in range(10)] for _ in range(3)]
    values = {value for group in groups for value in group}
    bundles = [report(*(picture(value) for value in group)) for group in groups]
    for bundle in bundles:
        mixing.send(bundle)
        mixing.clock.move(60)
    assert mixing.ask("status", bundles[0].case, bundles[0].pin).json()["state"] == "received"
    assert not any(one["hashValue"] in values for one in mixing.fetch(keys).json()["hashRecords"])
    assert publish(mixing) == 0, "it is not time yet"
    mixing.clock.move(600)
    assert publish(mixing) == 90
    status = mixing.ask("status", bundles[0].case, bundles[0].pin).json()
    assert (status["state"], status["picked_up"]) == ("active", 0)
    records = [one for one in mixing.fetch(keys).json()["hashRecords"] if one["hashValue"] in values]
    assert len({one["lastModtimestamp"] for one in records}) == 1
    order = [next(n for n, group in enumerate(groups) if one["hashValue"] in group) for one in records]
    assert len(order) == 30
    assert order not in (sorted(order), sorted(order, reverse=True))
    assert mixing.ask("status", bundles[0].case, bundles[0].pin).json()["picked_up"] == 1


def test_withdrawals_wait_for_each_other_and_leave_mixed(mixing: Near) -> None:
    keys = mixing.add_partner("P")
    groups = [[draw_hex(64) for _ in range(10)] for _ in range(3)]
    bundles = [report(*(picture(value) for value in group)) for group in groups]
    for bundle in bundles:
        mixing.send(bundle)
    publish(mixing)
    mixing.clock.move(600)
    for bundle in bundles:
        told = mixing.ask("withdraw", bundle.case, bundle.pin).json()
        assert told["state"] == "withdrawn", "the person does not wait"
        mixing.clock.move(60)
    start = mixing.clock.ms // 1_000 - 700
    states = [one["hashStatus"] for one in mixing.fetch(keys, start).json()["hashRecords"]]
    assert "Withdrawn" not in states
    mixing.clock.move(600)
    publish(mixing)
    records = mixing.fetch(keys, start).json()["hashRecords"]
    gone = [one for one in records if one["hashStatus"] == "Withdrawn"]
    assert len({one["lastModtimestamp"] for one in gone}) == 1
    order = [next(n for n, group in enumerate(groups) if one["hashValue"] in group) for one in gone]
    assert len(order) == 30
    assert order not in (sorted(order), sorted(order, reverse=True))
    assert mixing.ask("withdraw", bundles[0].case, bundles[0].pin).json()["state"] == "withdrawn"


def test_what_the_operator_decides_is_mixed_too(mixing: Near) -> None:
    """Withdrawn, held and released cases change together: side by side they would show what belongs together."""
    keys, review = mixing.add_partner("P"), mixing.intake.store.review
    groups = [[draw_hex(64) for _ in range(10)] for _ in range(3)]
    bundles = [report(*(picture(value) for value in group)) for group in groups]
    for bundle in bundles:
        mixing.send(bundle)
    review.hold(bundles[2].case, mixing.clock.ms, at_once=False)
    publish(mixing)
    mixing.clock.move(600)
    start = mixing.clock.ms // 1_000 - 5
    assert review.withdraw(bundles[0].case, mixing.clock.ms, at_once=False).by_operator
    assert review.hold(bundles[1].case, mixing.clock.ms, at_once=False).held
    assert not review.release(bundles[2].case, mixing.clock.ms, at_once=False).held
    assert mixing.fetch(keys, start).json()["hashRecords"] == [], "the feeds wait"
    publish(mixing)
    records = mixing.fetch(keys, start).json()["hashRecords"]
    order = [next(n for n, group in enumerate(groups) if one["hashValue"] in group) for one in records]
    states = {(n, one["hashStatus"]) for n, one in zip(order, records, strict=True)}
    assert states == {(0, "Withdrawn"), (1, "Withdrawn"), (2, "Active")}
    assert len(order) == 30
    assert [n for n in order if n != 2] not in (
        sorted(n for n in order if n != 2),
        sorted((n for n in order if n != 2), reverse=True),
    )
    assert mixing.ask("status", bundles[2].case, bundles[2].pin).json()["picked_up"] == 1
    review.release(bundles[1].case, mixing.clock.ms)
    again = [
        one["hashValue"]
        for one in mixing.fetch(keys, start).json()["hashRecords"]
        if one["hashStatus"] == "Active"
    ]
    assert set(groups[1]) <= set(again), "unless it is to be done now"


def test_what_is_withdrawn_or_held_before_is_not_published(mixing: Near) -> None:
    publish(mixing)
    gone, held, other = report(), report(), report()
    for bundle in (gone, held, other):
        mixing.send(bundle)
    mixing.ask("withdraw", gone.case, gone.pin)
    mixing.intake.store.review.hold(held.case, mixing.clock.ms)
    mixing.clock.move(600)
    assert publish(mixing) == 3
    text = mixing.client.get("/v1/changes", auth=mixing.add_partner("P").login).text
    for bundle, shown in ((gone, False), (held, False), (other, True)):
        assert (bundle.items[0].signals[0].text in text) is shown


def test_weak_and_known_values_are_published_as_ever(mixing: Near) -> None:
    publish(mixing)
    weak, strong = draw_hex(64), draw_hex(64)
    bundle = report(picture(weak, quality=20), picture(strong))
    mixing.send(bundle)
    mixing.clock.move(600)
    publish(mixing)
    mixing.send(replace(report(), items=(picture(strong),)))
    changes = mixing.client.get("/v1/changes", auth=mixing.add_partner("P").login).text.splitlines()
    values = [json.loads(line).get("value") for line in changes]
    assert weak not in values
    assert values.count(strong) == 1


def test_a_server_that_mixes_publishes_by_itself_and_ends(tmp_path: Path) -> None:
    with RunningIntake(tmp_path, init=("--mix-minutes", "1")) as intake:
        assert intake.stop() == 0
    refused = ("--base-url", "http://127.0.0.1:1", "--name", "X", "--mix-minutes", "2000")
    assert run_intake("init", "--data", tmp_path / "x", *refused).returncode == 2
