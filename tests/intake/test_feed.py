"""The feed as platforms see it: what it carries, in which order, and what it does not tell."""

from typing import Any

import httpx
import pytest

from takeitdown_intake.canaries import canaries
from takeitdown_wire import CaseNumber
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, clip, draw_hex, picture, report

CANARIES = 4
"""What this feed tells of them: two pictures, a clip, and that a third picture is withdrawn."""


def records(answer: httpx.Response) -> dict[str, dict[str, Any]]:
    assert answer.status_code == 200, answer.text
    return {record["hashValue"]: record for record in answer.json()["hashRecords"]}


def walk(near: Near, keys: Keys, start: int = 10, size: int = 2, token: str = "") -> list[dict[str, Any]]:
    pages: list[dict[str, Any]] = []
    while not pages or pages[-1]["hasMoreRecords"]:
        pages.append(near.fetch(keys, start, size, token).json())
        token = pages[-1]["nextPageToken"] or ""
    return pages


@on_every_database
def test_a_new_intake_feeds_the_canaries_and_nothing_else(near: Near) -> None:
    found = records(near.fetch(near.add_partner("P")))
    drawn = {value for canary in canaries() if canary.active for value in canary.values.values()}
    assert found.keys() < drawn
    kinds = sorted(record["signalType"] for record in found.values())
    assert kinds == ["ImagePDQ", "ImagePDQ", "VideoMD5"], "an index of one PDQ value finds nothing"


@on_every_database
def test_strong_picture_hashes_and_video_md5_are_fed_and_nothing_else(near: Near) -> None:
    keys = near.add_partner("P")
    neutral = set(records(near.fetch(keys)))
    strong, weak, md5 = draw_hex(64), draw_hex(64), draw_hex(32)
    near.send(report(picture(strong, quality=50), picture(weak, quality=49), clip(md5)))
    found = records(near.fetch(keys))
    assert set(found) - neutral == {strong, md5}
    assert found[strong]["signalType"] == "ImagePDQ"
    assert found[md5]["signalType"] == "VideoMD5"
    assert found[strong]["hashStatus"] == "Active"
    assert found[strong]["CSPFeedbacks"] == []


@on_every_database
def test_a_weak_hash_is_fed_once_someone_reports_it_as_strong(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    near.send(report(picture(value, quality=20)))
    assert value not in records(near.fetch(keys))
    near.send(report(picture(value, quality=80)))
    assert records(near.fetch(keys))[value]["hashStatus"] == "Active"


@on_every_database
def test_only_both_keys_of_one_unrevoked_partner_open_the_feed(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    bad = [
        Keys("", ""),
        Keys(one.fetch_key, ""),
        Keys("", one.subscription_key),
        Keys(one.fetch_key, two.subscription_key),
        Keys(one.subscription_key, one.fetch_key),
    ]
    answers = [near.fetch(keys) for keys in bad]
    assert [answer.status_code for answer in answers] == [401] * len(bad)
    assert near.fetch(one).status_code == 200
    near.intake.partners.revoke("One")
    assert near.fetch(one).status_code == 401
    assert near.fetch(two).status_code == 200


@on_every_database
def test_a_value_of_two_cases_stays_until_the_second_is_withdrawn(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    first, second = report(picture(value)), report(picture(value))
    near.send(first)
    near.send(second)
    near.ask("withdraw", first.case, first.pin)
    assert records(near.fetch(keys, 11))[value]["hashStatus"] == "Active"
    near.ask("withdraw", second.case, second.pin)
    tombstone = records(near.fetch(keys, 11))[value]
    assert tombstone["hashStatus"] == "Withdrawn"
    assert set(tombstone["caseNumbers"].values()) == {"Withdrawn"}
    near.send(report(picture(value)))
    assert records(near.fetch(keys, 11))[value]["hashStatus"] == "Active"


@on_every_database
def test_a_fetch_from_the_start_is_told_of_no_old_tombstone(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report()
    near.send(bundle)
    near.clock.move(10)
    near.ask("withdraw", bundle.case, bundle.pin)
    whole = near.fetch(keys).json()
    assert {record["hashStatus"] for record in whole["hashRecords"]} == {"Active"}
    near.clock.move(10)
    near.send(report())
    later = near.fetch(keys, whole["nextSetTimestamp"] + 1).json()
    assert [record["hashStatus"] for record in later["hashRecords"]] == ["Active"]


@on_every_database
def test_a_hash_withdrawn_during_a_walk_is_told_of(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    near.send(report())
    seen = near.fetch(keys, 10, 1)
    while value not in records(seen):  # its place among the others is drawn
        seen = near.fetch(keys, 10, 1, seen.json()["nextPageToken"])
    token, upto = seen.json()["nextPageToken"] or "", seen.json()["nextSetTimestamp"]
    near.clock.move(5)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(5)
    near.send(report())
    rest = walk(near, keys, 10 if token else upto, token=token)
    told = [record for page in rest for record in page["hashRecords"] if record["hashValue"] == value]
    assert [record["hashStatus"] for record in told] == ["Withdrawn"]
    assert rest[-1]["nextSetTimestamp"] >= upto


@on_every_database
def test_ids_join_neither_a_person_s_hashes_nor_two_partners(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    bundle = report(picture(), picture())
    near.send(bundle)
    for_one, for_two = (
        [set(record["caseNumbers"]) for record in records(near.fetch(keys)).values()] for keys in (one, two)
    )
    ids = [next(iter(each)) for each in for_one + for_two]
    assert len(set(ids)) == 2 * (2 + CANARIES - 1), "the withdrawn one is not told of from the start"
    again = [set(record["caseNumbers"]) for record in records(near.fetch(one)).values()]
    assert again == for_one
    assert not {bundle.case.symbols, str(bundle.case)} & set(ids)


@on_every_database
def test_times_never_go_back_even_when_the_clock_does(near: Near) -> None:
    keys = near.add_partner("P")
    near.send(report())
    checkpoint = near.fetch(keys).json()["nextSetTimestamp"]
    near.clock.move(-86_400)
    bundle = report()
    near.send(bundle)
    near.ask("withdraw", bundle.case, bundle.pin)
    new = near.fetch(keys, checkpoint).json()
    times = [record["lastModtimestamp"] for record in new["hashRecords"]]
    assert times == sorted(times)
    assert times[0] >= checkpoint
    assert new["hashRecords"][-1]["hashStatus"] == "Withdrawn"


@on_every_database
def test_a_walk_sees_everything_once_while_records_come_and_change(near: Near) -> None:
    keys, held = near.add_partner("P"), draw_hex(64)
    bundles = [report() for _ in range(4)]
    for bundle in bundles:
        near.send(bundle)
    first = near.fetch(keys, 11, 2).json()
    near.ask("withdraw", bundles[0].case, bundles[0].pin)
    near.send(report(picture(held)))
    seen = [record["hashValue"] for record in first["hashRecords"]]
    token = first["nextPageToken"]
    while token:
        page = near.fetch(keys, 11, 2, token).json()
        seen += [record["hashValue"] for record in page["hashRecords"]]
        token = page["nextPageToken"]
    assert len(seen) == len(set(seen)) == 5 + CANARIES
    assert held in seen


@on_every_database
def test_checkpoints_go_up_page_by_page_and_the_last_is_the_newest(near: Near) -> None:
    keys = near.add_partner("P")
    for _ in range(5):
        near.clock.move(3)
        near.send(report())
    pages = walk(near, keys)
    checkpoints = [page["nextSetTimestamp"] for page in pages]
    assert checkpoints == sorted(checkpoints)
    assert checkpoints == [page["hashRecords"][-1]["lastModtimestamp"] for page in pages]
    assert [page["count"] for page in pages] == [2, 2, 2, 2]
    # Inclusive: what shares the checkpoint's second may have come after the fetch.
    assert len(records(near.fetch(keys, checkpoints[-1]))) == 1


@on_every_database
def test_an_empty_page_echoes_its_start(near: Near) -> None:
    start = near.clock.ms // 1_000 + 1
    got = near.fetch(near.add_partner("P"), start).json()
    assert got == {
        "count": 0,
        "nextPageToken": None,
        "hasMoreRecords": False,
        "nextSetTimestamp": start,
        "hashRecords": [],
    }


@on_every_database
def test_a_page_token_is_good_only_as_it_was_given_and_to_whom(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    token = near.fetch(one, 10, 1).json()["nextPageToken"]
    assert near.fetch(one, 10, 1, token).status_code == 200
    bent = ("A" if token[0] != "A" else "B") + token[1:]
    answers = [near.fetch(one, 10, 1, bad) for bad in (bent, token[:-4], "x", "é", "1")]
    answers.append(near.fetch(two, 10, 1, token))
    assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {
        (422, "request.malformed")
    }


@on_every_database
@pytest.mark.parametrize(
    "query", ["startTimestamp=-1", "pageSize=many", "startTimestamp=1e3", "pageSize=٣"]
)
def test_a_query_that_is_no_number_is_refused(near: Near, query: str) -> None:
    answer = near.client.get(f"/v1/FetchHashes?{query}", headers=near.add_partner("P").headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "request.malformed")


@on_every_database
def test_the_page_size_is_brought_into_its_range(near: Near) -> None:
    keys = near.add_partner("P")
    assert near.fetch(keys, 10, 0).json()["count"] == 1
    assert near.fetch(keys, 10, 10**9).json()["count"] == 3


@on_every_database
def test_a_case_counts_the_services_that_have_fetched_it(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    bundle = report(picture(), clip())

    def picked_up() -> int:
        return int(near.ask("status", bundle.case, bundle.pin).json()["picked_up"])

    near.fetch(two)
    near.send(bundle)
    assert picked_up() == 0
    near.fetch(one, 10, 3)  # the canaries only
    assert picked_up() == 0
    near.fetch(one)
    near.fetch(one)
    assert picked_up() == 1
    near.fetch(two)
    assert picked_up() == 2


@on_every_database
def test_a_service_that_polls_has_what_it_had_though_its_last_entry_was_withdrawn(near: Near) -> None:
    keys, bundle, last = near.add_partner("P"), report(), report()
    near.send(bundle)
    near.clock.move(60)
    near.send(last)
    checkpoint = near.fetch(keys).json()["nextSetTimestamp"]
    near.clock.move(60)
    near.ask("withdraw", last.case, last.pin)
    near.fetch(keys, checkpoint)
    assert near.ask("status", bundle.case, bundle.pin).json()["picked_up"] == 1


@on_every_database
def test_who_comes_after_a_withdrawal_has_not_fetched_the_case(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    bundle = report()
    near.send(bundle)
    near.fetch(one)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.send(report())
    near.fetch(two)
    assert near.ask("status", bundle.case, bundle.pin).json()["picked_up"] == 1


@on_every_database
def test_no_case_number_is_anywhere_in_the_feed(near: Near) -> None:
    bundles = [report(picture(), clip(), contact="a.person@example.org") for _ in range(3)]
    for bundle in bundles:
        near.send(bundle)
    text = near.fetch(near.add_partner("P")).text
    numbers: list[CaseNumber] = [bundle.case for bundle in bundles]
    assert not any(number.symbols in text or str(number) in text for number in numbers)
    assert "example.org" not in text
