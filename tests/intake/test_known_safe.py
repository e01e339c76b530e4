"""Famous pictures are never published: in the feeds they would take innocent posts down."""

import json
import random
from pathlib import Path

import pytest

from takeitdown_intake.store import BenignValue
from takeitdown_intake.store.near import NearValues
from takeitdown_wire import (
    CaseStatus,
    Digest,
    DigestKind,
    Frame,
    Item,
    Kind,
    Pdq,
    Signal,
    Vpdq,
)
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, RunningIntake, draw_hex, picture, report, run_intake


@on_every_database
def test_a_famous_picture_is_never_published_and_the_case_says_so(near: Near) -> None:
    famous, sha256, own = draw_hex(64), draw_hex(64), draw_hex(64)
    near_by = f"{int(famous, 16) ^ 0b1011:064x}"
    values = [BenignValue("pdq", famous, "a painting"), BenignValue("sha256", sha256, "a blank page")]
    assert near.intake.store.benign.add(values, near.clock.ms) == 0
    assert near.intake.store.benign.all() == values
    bundle = report(picture(near_by), picture(own), picture(sha256=sha256))
    near.send(bundle)
    status = CaseStatus.from_bytes(near.ask("status", bundle.case, bundle.pin).content)
    assert status.not_published == 2
    fed = near.fetch(near.add_partner("P"), 11).text
    assert own in fed
    assert near_by not in fed


@on_every_database
def test_what_turns_out_to_be_famous_leaves_the_feeds(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle, held = report(picture(value)), report(picture(value))
    near.send(bundle)
    near.send(held)
    near.intake.store.review.hold(held.case, near.clock.ms)
    added = near.intake.store.benign.add([BenignValue("pdq", value, "")], near.clock.ms)
    assert added == 3, "its digests too: they are of the same famous picture"
    states = {one["hashValue"]: one["hashStatus"] for one in near.fetch(keys, 11).json()["hashRecords"]}
    assert states[value] == "Withdrawn"
    assert near.ask("status", bundle.case, bundle.pin).json()["not_published"] == 1
    near.intake.store.review.release(held.case, near.clock.ms)
    assert value not in near.fetch(keys).text
    assert near.intake.store.benign.remove("pdq", value)
    near.send(report(picture(value)))
    assert value in near.fetch(keys).text


def film(*frames: tuple[str, int]) -> Item:
    taken = tuple(Frame(time, quality, value) for time, (value, quality) in enumerate(frames))
    return Item(Item.draw_id(), Kind.VIDEO, (Vpdq(taken),))


def videos(near: Near, keys: Keys) -> dict[str, str]:
    """The published videos, as the values of their frames, and their state."""
    *lines, _ = near.client.get("/v1/changes", auth=keys.login).text.splitlines()
    changes = [json.loads(line) for line in lines]
    return {
        " ".join(frame[2] for frame in one["value"]): one["state"]
        for one in changes
        if one["type"] == "vpdq"
    }


@on_every_database
def test_famous_frames_are_left_out_of_a_video(near: Near) -> None:
    logo, own, blurred = draw_hex(64), draw_hex(64), draw_hex(64)
    near.intake.store.benign.add([BenignValue("pdq", logo, "a logo")], near.clock.ms)
    bundle = report(film((logo, 90), (own, 90), (blurred, 20)), film((logo, 90), (blurred, 20)))
    near.send(bundle)
    assert videos(near, near.add_partner("P")) == {f"{own} {blurred}": "active"}
    assert near.ask("status", bundle.case, bundle.pin).json()["not_published"] == 1


@on_every_database
def test_a_video_is_published_anew_without_frames_that_turn_out_to_be_famous(near: Near) -> None:
    logo, own, other = draw_hex(64), draw_hex(64), draw_hex(64)
    bundle, held = report(film((logo, 90), (own, 90))), report(film((logo, 90), (other, 90)))
    for one in (bundle, held, report(film((logo, 90)))):
        near.send(one)
    near.intake.store.review.hold(held.case, near.clock.ms)
    keys = near.add_partner("P")
    assert set(videos(near, keys).values()) == {"active"}
    assert near.intake.store.benign.add([BenignValue("pdq", logo, "a logo")], near.clock.ms) == 3
    assert videos(near, keys) == {own: "active"}
    near.intake.store.review.release(held.case, near.clock.ms)
    assert videos(near, keys) == {own: "active", other: "active"}
    for one in (bundle, held):
        assert near.ask("withdraw", one.case, one.pin).json()["picked_up"] == 1
    assert videos(near, keys) == {}


@on_every_database
def test_variants_of_a_famous_picture_are_not_published_either(near: Near) -> None:
    famous, variant, shared, own = (draw_hex(64) for _ in range(4))
    of_famous = tuple(Pdq(value, 90) for value in (famous, variant, shared))
    of_own = tuple(Pdq(value, 90) for value in (own, shared))
    first, second = (Item(Item.draw_id(), Kind.IMAGE, signals) for signals in (of_famous, of_own))
    near.send(report(first))
    near.send(report(second))
    assert near.intake.store.benign.add([BenignValue("pdq", famous, "")], near.clock.ms) == 2
    near.send(report(Item(Item.draw_id(), Kind.IMAGE, of_famous)))
    fed = near.fetch(near.add_partner("P")).text
    assert (famous in fed, variant in fed) == (False, False)
    assert (shared in fed, own in fed) == (True, True), "somebody else's own picture has it too"


@on_every_database
@pytest.mark.parametrize("hidden", ["second", "weak", "digest"])
def test_a_famous_picture_cannot_hide_behind_junk(near: Near, hidden: str) -> None:
    """Whatever stands first, and whatever is said of the famous value: every signal is looked at."""
    junk, famous, variant, sha256 = draw_hex(64), draw_hex(64), draw_hex(64), draw_hex(64)
    choices: dict[str, tuple[Signal, ...]] = {
        "second": (Pdq(junk, 100), Pdq(famous, 90), Pdq(variant, 90)),
        "weak": (Pdq(junk, 100), Pdq(famous, 10), Pdq(variant, 90)),
        "digest": (Pdq(junk, 100), Pdq(variant, 90), Digest(DigestKind.SHA256, sha256)),
    }
    signals = choices[hidden]
    item = Item(Item.draw_id(), Kind.IMAGE, signals)
    listed = [BenignValue("pdq", famous, ""), BenignValue("sha256", sha256, "")]
    near.send(report(item))
    near.intake.store.benign.add(listed, near.clock.ms)
    near.send(report(Item(Item.draw_id(), Kind.IMAGE, signals)))
    fed = near.fetch(near.add_partner("P")).text
    assert [value in fed for value in (junk, famous, variant)] == [False] * 3


@on_every_database
def test_a_changed_list_is_heeded_by_every_process_at_once(near: Near) -> None:
    one, two, three = (draw_hex(64) for _ in range(3))
    other = Near(near.root)
    try:
        near.intake.store.benign.add([BenignValue("pdq", value, "") for value in (one, two)], 0)
        assert other.send(report(picture(two))).status_code == 201
        near.intake.store.benign.remove("pdq", two)
        near.intake.store.benign.add([BenignValue("pdq", three, "")], 0)
        for value in (two, three):
            other.send(report(picture(value)))
        fed = other.fetch(other.add_partner("P")).text
    finally:
        other.close()
    assert (one in fed, two in fed, three in fed) == (False, True, False)


@on_every_database
def test_adding_the_same_values_again_withdraws_what_an_interrupted_try_left(near: Near) -> None:
    value = draw_hex(64)
    listed = [BenignValue("pdq", value, "")]
    near.send(report(picture(value)))
    near.intake.store.benign._list(listed, near.clock.ms)  # type: ignore[attr-defined]
    assert near.intake.store.benign.add(listed, near.clock.ms) == 3
    assert near.intake.store.benign.add(listed, near.clock.ms) == 0


def test_a_long_list_finds_the_same_as_comparing_with_each(tmp_path: Path) -> None:
    drawn = random.Random(1)
    listed = [drawn.getrandbits(256) for _ in range(1_000)]
    known = NearValues(listed)
    for distance in (0, 1, 15, 16, 30, 31, 32, 40):
        for _ in range(50):
            flips = sum(1 << bit for bit in drawn.sample(range(256), distance))
            assert known.holds(drawn.choice(listed) ^ flips) is (distance <= 31)


def test_the_list_is_kept_from_the_command_line(intake: RunningIntake, tmp_path: Path) -> None:
    value, md5 = draw_hex(64), draw_hex(32)
    listed = tmp_path / "famous.txt"
    listed.write_text(f"pdq {value.upper()} The painting\n\nmd5 {md5}\n")

    def benign(*words: str | Path) -> str:
        action, *rest = words
        done = run_intake("benign", str(action), "--data", intake.data, *rest)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert benign("add", listed).startswith("2 values")
    assert f"pdq {value} The painting\nmd5 {md5}\n" in benign("list")
    benign("remove", "pdq", value)
    assert value not in benign("list")
    listed.write_text("pdq 1234\n")
    refused = run_intake("benign", "add", "--data", intake.data, listed)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert run_intake("benign", "remove", "--data", intake.data, "pdq", value).returncode == 1
