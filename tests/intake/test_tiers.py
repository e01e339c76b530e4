"""How much of each picture a platform gets, in every feed, and that it can forget all that it ever got."""

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from takeitdown_intake.feeds.ncmec import feed as ncmec
from takeitdown_intake.store import Tier
from takeitdown_wire import Digest, DigestKind, Frame, Item, Kind, Pdq, ServiceList, Signal, Variant, Vpdq
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, RunningIntake, draw_hex, report, run_intake

MANY = 60


def values(count: int = MANY) -> list[str]:
    return [draw_hex(64) for _ in range(count)]


def varied(pdqs: list[str], qualities: int = 90) -> Item:
    """A picture with so many PDQ values, in order of what each adds, and its digests."""
    signals = [Pdq(value, qualities, Variant.UPRIGHT) for value in pdqs]
    digests = [Digest(DigestKind.MD5, draw_hex(32)), Digest(DigestKind.SHA256, draw_hex(64))]
    return Item(Item.draw_id(), Kind.IMAGE, (*signals, *digests))


def admit(near: Near, tier: Tier) -> Keys:
    keys = near.intake.partners.add(f"P {tier.value}", tier)
    return Keys(keys.fetch_key, keys.subscription_key, keys.login)


def by_stopncii(near: Near, keys: Keys) -> dict[str, bool]:
    records = near.fetch(keys, 11).json()["hashRecords"]
    return {one["hashValue"]: one["hashStatus"] == "Active" for one in records}


def by_changes(near: Near, keys: Keys) -> dict[str, bool]:
    # Tombstones are told to who has begun before them.
    lines = near.client.get("/v1/changes", {"limit": 5_000}, auth=keys.login).text.splitlines()
    return {one["value"]: True for one in map(json.loads, lines[:-1])}


def by_ncmec(near: Near, keys: Keys) -> dict[str, bool]:
    answer = near.client.get(
        "/hashsharing/v2/entries", {"to": ncmec.format_time(near.clock.ms // 1_000 + 60)}, auth=keys.login
    )
    pdq = "{https://hashsharing.ncmec.org/hashsharing/v2}pdq"
    return {str(one.text): True for one in ElementTree.fromstring(answer.content).iter(pdq)}


@on_every_database
@pytest.mark.parametrize("feed", [by_stopncii, by_changes, by_ncmec])
def test_each_tier_gets_the_first_values_of_each_picture_and_every_digest(
    near: Near, feed: Callable[[Near, Keys], dict[str, bool]]
) -> None:
    one, two = values(), values(5)
    item = varied(two)
    near.send(report(varied(one), item))
    for tier, most in ((Tier.CORE, 12), (Tier.EXTENDED, 48), (Tier.FULL, MANY)):
        got = feed(near, admit(near, tier))
        assert set(one) & set(got) == set(one[:most])
        assert set(two) <= set(got), "a picture with few is whole in every tier"
        if feed is by_changes:
            assert {signal.value for signal in item.signals if isinstance(signal, Digest)} <= set(got)


@on_every_database
def test_weak_values_take_no_place_in_a_tier(near: Near) -> None:
    weak, strong = values(20), values(12)
    signals = tuple(Pdq(value, 10 if value in weak else 90, Variant.UPRIGHT) for value in (*weak, *strong))
    near.send(report(Item(Item.draw_id(), Kind.IMAGE, signals)))
    got = by_stopncii(near, admit(near, Tier.CORE))
    assert set(strong) <= set(got)
    assert not set(weak) & set(got)


@on_every_database
def test_a_value_that_comes_first_elsewhere_reaches_the_smaller_tiers_that_have_read_past_it(
    near: Near,
) -> None:
    pdqs, core = values(), admit(near, Tier.CORE)
    near.send(report(varied(pdqs)))
    since = near.fetch(core).json()["nextSetTimestamp"]
    near.clock.move(60)
    near.send(report(varied([pdqs[50]])))
    new = {one["hashValue"] for one in near.fetch(core, since + 1).json()["hashRecords"]}
    assert pdqs[50] in new


@on_every_database
def test_a_smaller_tier_still_hears_of_the_withdrawal_of_all_it_ever_had(near: Near) -> None:
    one, two = values(), values()
    keys = admit(near, Tier.FULL)
    first, later = report(varied(one)), report(varied(two))
    near.send(first)
    assert by_stopncii(near, keys)[one[-1]]
    cursor = json.loads(near.client.get("/v1/changes", auth=keys.login).text.splitlines()[-1])["cursor"]
    near.intake.partners.change("P full", Tier.CORE, None)
    move_on(near)
    near.send(later)
    for bundle in (first, later):
        near.ask("withdraw", bundle.case, bundle.pin)
    got = by_stopncii(near, keys)
    assert {value: got.get(value) for value in one} == dict.fromkeys(one, False)
    assert set(two) & set(got) == set(two[:12]), "of what it never had it hears nothing"
    told = near.client.get("/v1/changes", {"cursor": cursor, "limit": 5_000}, auth=keys.login).text
    assert all(value in told for value in one)
    assert two[-1] not in told


def move_on(near: Near) -> None:
    """Far enough that no answer of before the change is still under way."""
    near.clock.move(11)


@on_every_database
def test_a_value_reported_again_further_back_stays_with_whoever_has_it(near: Near) -> None:
    pdqs, core = values(), admit(near, Tier.CORE)
    first, again = report(varied(pdqs[:1])), report(varied(values(30) + pdqs[:1]))
    near.send(first)
    near.ask("withdraw", first.case, first.pin)
    near.send(again)
    assert by_stopncii(near, core)[pdqs[0]]
    near.ask("withdraw", again.case, again.pin)
    assert by_stopncii(near, core)[pdqs[0]] is False


@on_every_database
def test_every_variant_is_withdrawn_with_its_picture_and_no_id_links_two_of_them(near: Near) -> None:
    bundle, keys, other = report(varied(values())), admit(near, Tier.FULL), admit(near, Tier.EXTENDED)
    before = {str(one["hashValue"]) for one in near.fetch(keys).json()["hashRecords"]}
    near.send(bundle)
    records = [
        one
        for one in near.fetch(keys, 11).json()["hashRecords"]
        if one["hashValue"] not in before and one["hashStatus"] == "Active"
    ]
    ids = {identity for one in records for identity in one["caseNumbers"]}
    assert (len(records), len(ids)) == (MANY, MANY)
    others = {
        identity for one in near.fetch(other, 11).json()["hashRecords"] for identity in one["caseNumbers"]
    }
    assert not ids & others
    near.ask("withdraw", bundle.case, bundle.pin)
    after = near.fetch(keys, 11).json()["hashRecords"]
    assert {one["hashStatus"] for one in after if one["hashValue"] not in before} == {"Withdrawn"}


@on_every_database
def test_a_case_is_picked_up_by_a_service_of_any_tier(near: Near) -> None:
    bundle, core = report(varied(values())), admit(near, Tier.CORE)
    near.send(bundle)
    assert near.ask("status", bundle.case, bundle.pin).json()["picked_up"] == 0
    near.fetch(core)
    assert near.ask("status", bundle.case, bundle.pin).json()["picked_up"] == 1


def test_operators_say_how_much_a_platform_gets_and_what_it_does(intake: RunningIntake) -> None:
    def partner(action: str, *words: str) -> str:
        done = run_intake("partner", action, "--data", intake.data, *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    partner("add", "Small site", "--tier", "core", "--about", "Looks at what is posted in public.")
    assert "Small site (tier core)" in partner("list").splitlines()
    assert "fetch from the start" in partner("set", "Small site", "--tier", "extended")
    assert "still hears of every withdrawal" in partner("set", "Small site", "--tier", "core")
    partner("set", "Small site", "--about", "Looks at everything.")
    assert "Small site (tier core)" in partner("list").splitlines()
    refused = run_intake("partner", "set", "--data", intake.data, "Small site")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert run_intake("partner", "set", "--data", intake.data, "Nobody", "--tier", "core").returncode == 1


def test_the_list_of_services_says_what_each_does(near: Near, tmp_path: Path) -> None:
    near.intake.partners.add("One", about="Looks at new videos.")
    near.intake.partners.add("Two")
    got = ServiceList.from_bytes(near.client.get("/api/v1/services").content)
    assert [(one.name, one.about) for one in got.services] == [("One", "Looks at new videos."), ("Two", "")]


def film(minutes: int, sets: int) -> tuple[list[str], Item]:
    """A video with so many sets of 1,000 frames a minute, and the values of its frames as it is."""
    signals: list[Signal] = []
    for variant in (Variant.UPRIGHT, *[Variant.CROP] * (sets - 1)):
        count = 1_000 * minutes
        frames = tuple(Frame(60 * at, 90, draw_hex(64)) for at in range(count))
        signals.append(Vpdq(frames, variant))
    first = signals[0]
    assert isinstance(first, Vpdq)
    return [frame.value for frame in first.frames], Item(Item.draw_id(), Kind.VIDEO, tuple(signals))


def sets_of(near: Near, keys: Keys) -> int:
    lines = near.client.get("/v1/changes", {"limit": 5_000}, auth=keys.login).text.splitlines()
    return sum(json.loads(line)["type"] == "vpdq" for line in lines[:-1])


@on_every_database
def test_each_tier_gets_as_many_sets_of_a_video_as_its_frames_a_minute_allow(near: Near) -> None:
    near.send(report(film(2, 8)[1]))
    for tier, sets in ((Tier.CORE, 1), (Tier.EXTENDED, 2), (Tier.FULL, 5), (Tier.WIDE, 8)):
        assert sets_of(near, admit(near, tier)) == sets


@on_every_database
def test_key_frames_stand_as_pictures_for_who_asks_and_are_withdrawn_together(near: Near) -> None:
    frames, item = film(1, 1)
    bundle = report(item)
    near.send(bundle)
    asked, wide = admit(near, Tier.FRAMES), admit(near, Tier.WIDE)
    as_pictures = set(by_stopncii(near, asked)) & set(frames)
    assert len(as_pictures) == 12
    assert not set(by_stopncii(near, wide)) & set(frames)
    near.ask("withdraw", bundle.case, bundle.pin)
    told = by_stopncii(near, asked)
    assert {told[value] for value in as_pictures} == {False}


@on_every_database
def test_plain_frames_of_a_video_never_stand_as_pictures(near: Near) -> None:
    frames = tuple(Frame(1_000 * at, 60, draw_hex(64)) for at in range(20))
    near.send(report(Item(Item.draw_id(), Kind.VIDEO, (Vpdq(frames),))))
    assert not set(by_stopncii(near, admit(near, Tier.FRAMES))) & {frame.value for frame in frames}
