"""The feed of changes: every signal type, one a line, taken up where it was left."""

import json
from typing import Any

from takeitdown_wire import Frame, Item, Kind, Vpdq
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, clip, draw_hex, picture, report


def film(*qualities: int) -> Item:
    frames = tuple(Frame(time, quality, draw_hex(64)) for time, quality in enumerate(qualities))
    return Item(Item.draw_id(), Kind.VIDEO, (Vpdq(frames),))


def fetch(
    near: Near, keys: Keys, cursor: str = "", limit: int = 1_000
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    answer = near.client.get("/v1/changes", {"cursor": cursor, "limit": limit}, auth=keys.login)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    *changes, last = [json.loads(line) for line in answer.text.splitlines()]
    return changes, last


@on_every_database
def test_every_signal_type_is_told_of_vpdq_among_them(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report(picture(), clip(), film(80, 20))
    near.send(bundle)
    changes, last = fetch(near, keys)
    assert {(one["kind"], one["type"]) for one in changes if "canary" not in one} == {
        ("image", "pdq"),
        ("image", "md5"),
        ("image", "sha256"),
        ("video", "md5"),
        ("video", "sha256"),
        ("video", "vpdq"),
    }
    (vpdq,) = (one["value"] for one in changes if one["type"] == "vpdq")
    assert vpdq == [frame.to_json() for frame in bundle.items[2].signals[0].frames]  # type: ignore[union-attr]
    assert last["more"] is False


@on_every_database
def test_a_video_without_one_good_frame_is_never_published(near: Near) -> None:
    keys = near.add_partner("P")
    near.send(report(film(49, 0)))
    assert "vpdq" not in {one["type"] for one in fetch(near, keys)[0]}


@on_every_database
def test_changes_are_taken_up_where_they_were_left(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report()
    near.send(bundle)
    first, last = fetch(near, keys)
    assert fetch(near, keys, last["cursor"])[0] == []
    near.ask("withdraw", bundle.case, bundle.pin)
    new, _ = fetch(near, keys, last["cursor"])
    assert {one["state"] for one in new} == {"withdrawn"}
    assert {one["id"] for one in new} <= {one["id"] for one in first}
    assert len(new) == 3
    assert {one["state"] for one in fetch(near, keys)[0]} == {"active"}


@on_every_database
def test_pages_are_walked_by_their_cursor(near: Near) -> None:
    keys = near.add_partner("P")
    near.send(report(picture(), picture()))
    whole, _ = fetch(near, keys)
    seen, last = fetch(near, keys, limit=3)
    while last["more"]:
        page, last = fetch(near, keys, last["cursor"], limit=3)
        seen += page
    assert seen == whole


@on_every_database
def test_a_hash_withdrawn_during_a_walk_is_told_of(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report()
    near.send(bundle)
    canaries = sum("canary" in one for one in fetch(near, keys)[0])
    first, last = fetch(near, keys, limit=canaries + 1)
    near.ask("withdraw", bundle.case, bundle.pin)
    rest, _ = fetch(near, keys, last["cursor"])
    gone = {one["id"] for one in rest if one["state"] == "withdrawn"}
    assert {one["id"] for one in first if "canary" not in one} <= gone


@on_every_database
def test_a_cursor_is_good_only_as_it_was_given_and_to_whom(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    cursor = fetch(near, one)[1]["cursor"]
    other_feed = near.fetch(one, 10, 1).json()["nextPageToken"]
    for keys, bad in ((two, cursor), (one, cursor[:-4]), (one, "x"), (one, other_feed)):
        answer = near.client.get("/v1/changes", {"cursor": bad}, auth=keys.login)
        assert (answer.status_code, answer.json()["code"]) == (422, "request.malformed")
    assert near.client.get("/v1/changes").status_code == 401


@on_every_database
def test_the_hashes_of_one_report_do_not_stand_in_its_order(near: Near) -> None:
    keys = near.add_partner("P")
    values = [draw_hex(64) for _ in range(30)]
    near.send(report(*(picture(value) for value in values)))
    shown = [one["value"] for one in fetch(near, keys)[0] if one["value"] in values]
    assert sorted(shown) == sorted(values)
    assert shown != values
