"""The monthly report for a board and a regulator: true figures, and nothing about a person."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from takeitdown_intake.board import blur
from takeitdown_intake.store import Tier
from takeitdown_wire import Bundle, Digest, DigestKind, Frame, Item, Kind, Pdq, Variant, Vpdq
from tests.intake.conftest import Near, on_both_databases
from tests.intake.test_partners import YES, put, say
from tests.support.intake import Keys, clip, draw_hex, picture, report, run_intake

MONTH = "2027-01"  # of the clock that these tests stand at


def told(near: Near, *more: str | Path, month: str = MONTH) -> dict[str, Any]:
    done = run_intake("report", "--month", month, "--data", near.root, *more)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def fetch(near: Near, keys: Keys, cursor: str = "") -> str:
    """Everything new, as a platform with the JSON Lines feed takes it; where to go on."""
    answer = near.client.get("/v1/changes", {"cursor": cursor} if cursor else None, auth=keys.login)
    return str(json.loads(answer.text.splitlines()[-1])["cursor"])


def weak() -> Item:
    return Item(Item.draw_id(), Kind.IMAGE, (Pdq(draw_hex(64), 20), Digest(DigestKind.MD5, draw_hex(32))))


def live_a_month(near: Near) -> list[Bundle]:
    """Twelve reports that one platform fetches, finds and is told to forget."""
    keys = near.add_partner("Platform & Co")
    cursor = fetch(near, keys)
    bundles = [report(picture(), weak(), clip(), contact="somebody@example.org") for _ in range(12)]
    for bundle in bundles:
        near.send(bundle)
    near.clock.move(3_600)
    cursor = fetch(near, keys, cursor)
    values = [bundle.items[0].signals[0] for bundle in bundles]
    assert all(isinstance(value, Pdq) for value in values)
    hexes = [value.text for value in values]
    say(near, keys, *((value, "Blocked") for value in hexes[:11]), (hexes[11], "NotBlocked"))
    near.clock.move(86_400)
    for bundle in bundles:
        near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(600)
    fetch(near, keys, cursor)
    return bundles


@on_both_databases
def test_a_month_is_told_from_report_to_withdrawal(near: Near, tmp_path: Path) -> None:
    bundles = live_a_month(near)
    page = tmp_path / "month.html"
    month = told(near, "--html", page)
    assert month["reports"] == {
        "count": 10,
        "pictures": 20,
        "videos": 10,
        "from": {"self": 10},
        "not_published_yet": 0,
        "by_week": [0, 0, 10, 0, 0],
    }
    assert (month["time_to_feed"]["count"], month["time_to_feed"]["median_s"]) == (10, 0)
    assert month["time_to_first_fetch"]["median_s"] == 3_600
    gone = month["withdrawn"]
    assert (gone["by_owner"], gone["by_operator"]) == (10, 0)
    assert gone["time_from_report"]["nine_of_ten_s"] == 90_000
    assert (gone["time_to_each_platform"]["count"], gone["time_to_each_platform"]["median_s"]) == (10, 600)
    assert month["found"] == {
        "cases": 10,
        "by_variant": {"upright": 10},
        "by_set": {},
        "blocked": 10,
        "not_blocked": "<10",
        "other_answers": 0,
        "false_match_share": 0.08,
    }
    (platform,) = month["platforms"]
    assert (platform["name"], platform["fetches"]) == ("Platform & Co", 3)
    types = {one["type"]: one for one in month["quality"]["signals"]}
    assert types["pdq"] == {"type": "pdq", "count": 20, "below_lowest": 10, "known_harmless": 0}
    assert month["checks"]["neutral_values_for_tests"] >= 2
    assert (month["whole_month"], month["availability"]) == (False, None)

    shown = page.read_text()
    for text in (shown, json.dumps(month)):
        assert "somebody@example.org" not in text
        assert not any(str(bundle.case) in text or bundle.case.symbols in text for bundle in bundles)
        assert not any(bundle.items[0].signals[0].text in text for bundle in bundles)
    assert "Platform &amp; Co" in shown
    assert shown.count("<svg") == 5
    assert not re.search(r'(src|href)\s*=|url\(["\']?http|@import', shown), "it loads nothing"
    assert told(near, month="2026-12")["reports"]["count"] == 0


def film() -> Item:
    """A video with a set of frames as it is, one mirrored and one cut."""
    sets = [
        Vpdq(tuple(Frame(1_000 * at, 90, draw_hex(64)) for at in range(20)), variant)
        for variant in (Variant.UPRIGHT, Variant.MIRROR, Variant.CROP)
    ]
    return Item(Item.draw_id(), Kind.VIDEO, tuple(sets))


@on_both_databases
def test_which_edit_of_a_video_was_found_is_told_apart_from_pictures(near: Near) -> None:
    """By the set that a platform matched, or the key frame, for one that compares pictures."""
    made = near.intake.partners.add("P", Tier.FRAMES)
    keys = Keys(made.fetch_key, made.subscription_key, made.login)
    films = [film() for _ in range(12)]
    near.send(report(*films))
    lines = near.client.get("/v1/changes", {"limit": 5_000}, auth=keys.login).text.splitlines()[:-1]
    changes: list[dict[str, Any]] = [json.loads(line) for line in lines]
    mirrored = [signal for one in films for signal in one.signals if signal.variant is Variant.MIRROR]
    hexes = {signal.frames[0].value for signal in mirrored if isinstance(signal, Vpdq)}
    ids = [one["id"] for one in changes if one["type"] == "vpdq" and one["value"][0][2] in hexes]
    assert [put(near, keys, f"1/{id_}/VPDQ", YES) for id_ in ids] == [200] * 12
    frames = [one["value"] for one in changes if one["type"] == "pdq" and "canary" not in one]
    assert say(near, keys, *((value, "Blocked") for value in frames[:30])) == 30
    found = told(near)["found"]
    assert (found["by_variant"], found["by_set"]) == ({}, {"frame": 30, "mirror": 10})


@on_both_databases
def test_what_few_people_did_is_not_said(near: Near) -> None:
    keys = near.add_partner("P")
    few = [report() for _ in range(3)]
    for bundle in few:
        near.send(bundle)
    near.fetch(keys)
    near.ask("withdraw", few[0].case, few[0].pin)
    near.intake.store.review.hold(few[1].case, near.clock.ms)
    month = told(near)
    assert month["reports"]["count"] == "<10"
    assert month["reports"]["by_week"] == [0, 0, "<10", 0, 0]
    assert month["withdrawn"]["by_owner"] == "<10"
    assert month["checks"]["waiting_for_the_operator"] == {"operator": "<10"}
    for took in (
        month["time_to_feed"],
        month["time_to_first_fetch"],
        month["withdrawn"]["time_from_report"],
    ):
        assert (took["median_s"], took["nine_of_ten_s"]) == (None, None)
        assert {bucket["count"] for bucket in took["buckets"]} <= {0, "<10"}


@pytest.mark.parametrize(("exact", "said"), [(0, 0), (1, "<10"), (9, "<10"), (10, 10), (14, 10), (15, 20)])
def test_no_count_is_exact(exact: int, said: int | str) -> None:
    assert blur.count(exact) == said


def test_availability_is_what_somebody_outside_saw(near: Near, tmp_path: Path) -> None:
    begin_s = 1_798_761_600  # 2027-01-01
    looks = [(begin_s + 300 * at, int(at in (10, 11, 40))) for at in range(288 * 2)]
    file = tmp_path / "probes"
    file.write_text("".join(f"{at} {code}\n" for at, code in reversed(looks)) + f"{begin_s - 5} 1\n")
    near.clock.move(10 * 86_400)
    from takeitdown_intake.board.probes import Probes

    seen = Probes.read(file).within(begin_s * 1_000, (begin_s + 86_400 * 3) * 1_000)
    assert seen == {
        "looks": 576,
        "answered": 573,
        "share": 0.99479,
        "longest_without_answer_s": 600,
        "days_without_a_look": 1,
    }
    assert told(near, "--probes", file)["availability"]["looks"] == 0, "of a month that is not here yet"
    file.write_text("yesterday it worked\n")
    failed = run_intake("report", "--month", MONTH, "--data", near.root, "--probes", file)
    assert (failed.returncode, failed.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize("month", ["2026-13", "November", "2026-11-05", ""])
def test_a_month_that_is_none_is_refused_in_one_sentence(near: Near, month: str) -> None:
    done = run_intake("report", "--month", month, "--data", near.root)
    assert (done.returncode, done.stderr) == (1, "A month is named as 2026-11.\n")
