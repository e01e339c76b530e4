"""The pictures and the clip by which platforms try their way: in every feed, marked, and in no figure."""

import hashlib
import json
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pdqhash
import pytest
from PIL import Image
from sqlalchemy import text

from takeitdown_intake.canaries import Canary, canaries
from takeitdown_intake.ops.housekeeping import Housekeeper
from takeitdown_intake.store.database import Database
from takeitdown_wire import Digest, DigestKind, Item, Kind, Pdq
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, draw_hex, picture, report

ACTIVE = {value for canary in canaries() if canary.active for value in canary.values.values()}
WITHDRAWN = {value for canary in canaries() if not canary.active for value in canary.values.values()}
NS = {"n": "https://hashsharing.ncmec.org/hashsharing/v2"}


def lines(near: Near, keys: Keys, cursor: str = "") -> list[dict[str, Any]]:
    answer = near.client.get("/v1/changes", {"cursor": cursor, "limit": 5_000}, auth=keys.login)
    return [json.loads(line) for line in answer.text.splitlines()]


@pytest.mark.parametrize("canary", canaries(), ids=lambda canary: canary.name)
def test_the_values_are_those_of_the_files(canary: Canary) -> None:
    content = canary.content()
    assert len(content) < 50_000
    for kind in ("md5", "sha1", "sha256"):
        assert canary.values[kind] == hashlib.new(kind, content).hexdigest()


def test_pictures_are_far_from_each_other_and_good_to_hash(near: Near) -> None:
    values = []
    for canary in canaries():
        if canary.kind is Kind.IMAGE:
            shown = near.client.get(f"/v1/canaries/{canary.name}")
            assert shown.headers["content-type"] == "image/png"
            assert shown.content == canary.content()
            (near.root / "canary.png").write_bytes(shown.content)
            with Image.open(near.root / "canary.png") as image:
                bits, quality = pdqhash.compute(np.asarray(image.convert("RGB")))
            assert quality == 100
            assert f"{int(''.join(map(str, bits)), 2):064x}" == canary.values["pdq"]
            values.append(int(canary.values["pdq"], 16))
    assert min((one ^ two).bit_count() for one in values for two in values if one != two) > 100
    assert near.client.get("/v1/canaries/canaries.json").status_code == 404


@on_every_database
def test_every_feed_carries_them_marked_and_tells_of_the_withdrawn_one(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    near.send(report(picture(value)))
    records = {one["hashValue"]: one for one in near.fetch(keys, 11).json()["hashRecords"]}
    marked = {hash_ for hash_, one in records.items() if one["CSPFeedbacks"]}
    assert marked == records.keys() & (ACTIVE | WITHDRAWN)
    assert {records[hash_]["hashStatus"] for hash_ in marked & WITHDRAWN} == {"Withdrawn"}
    assert (len(marked), len(marked & ACTIVE), records[value]["CSPFeedbacks"]) == (4, 3, [])

    until = {"to": "2026-01-31T00:00:00Z"}
    assert near.client.get("/hashsharing/v2/entries", until, auth=keys.login).status_code == 200
    root = ElementTree.fromstring(near.client.get("/hashsharing/v2/entries", auth=keys.login).content)
    shown = {
        one.findtext("n:classification", "", NS): {
            hash_.text for each in root.iter() if each.findtext("n:classification", "", NS) == name
            for hash_ in each.findall("n:fingerprints/*", NS)
        }
        for name in ("CANARY", "SG")
        for one in root.iter()
        if one.findtext("n:classification", "", NS) == name
    }  # fmt: skip
    assert shown["CANARY"] == {hash_ for hash_ in ACTIVE if len(hash_) < 64 or hash_ in records}
    assert value in shown["SG"]
    assert len(root.findall(".//n:deletedImage", NS)) == 3

    *changes, _ = lines(near, keys)
    assert {one["value"] for one in changes if one.get("canary")} == ACTIVE
    assert not any("canary" in one for one in changes if one["value"] not in ACTIVE)


@on_every_database
def test_an_intake_from_before_gets_them_when_it_is_served(near: Near) -> None:
    database = Database(near.intake.settings.database_url or near.root / "intake.sqlite3")
    with database.write() as connection:
        connection.execute(text("DELETE FROM entries"))
    keys = near.add_partner("P")
    assert near.fetch(keys).json()["count"] == 0
    value = next(iter(canaries())).values["pdq"]
    with database.write() as connection:  # reported by somebody when it was nothing special yet
        connection.execute(
            text(
                "INSERT INTO entries (token, kind, type, value, digest, state, planted)"
                " VALUES (:token, 'image', 'pdq', :value, :digest, 'held', false)"
            ),
            {
                "token": b"t" * 16,
                "value": value,
                "digest": hashlib.sha256(f"image/pdq/{value}".encode()).digest(),
            },
        )
    database.close()
    Housekeeper(near.intake).once()
    Housekeeper(near.intake).once()
    assert {one["value"] for one in lines(near, keys)[:-1]} == ACTIVE


@on_every_database
def test_who_reports_one_is_told_and_takes_nothing_out_of_the_feeds(near: Near) -> None:
    keys, canary = near.add_partner("P"), next(iter(canaries()))
    pdq, md5 = Pdq(canary.values["pdq"], 100), Digest(DigestKind.MD5, canary.values["md5"])
    bundle = report(Item(Item.draw_id(), Kind.IMAGE, (pdq, md5)))
    near.send(bundle)
    assert near.ask("status", bundle.case, bundle.pin).json()["not_published"] == 1
    near.ask("withdraw", bundle.case, bundle.pin)
    assert {one["value"] for one in lines(near, keys)[:-1]} == ACTIVE


@on_every_database
def test_words_about_one_are_taken_and_count_nowhere(near: Near) -> None:
    keys, pdq = near.add_partner("P"), next(iter(canaries())).values["pdq"]
    before = near.intake.store.counts()
    near.fetch(keys)
    said = {"hashFeedbacks": [{"hashValue": pdq, "feedbackValue": "Blocked"}]}
    headers = {**keys.headers, "content-type": "application/json"}
    answer = near.client.post("/v1/SubmitFeedback", json.dumps(said).encode(), headers)
    assert (answer.status_code, answer.json()) == (200, {"count": 1})
    after = near.intake.store.counts()
    assert before.entries == after.entries == {}
    database = Database(near.intake.settings.database_url or near.root / "intake.sqlite3")
    with database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM feedback")) == 0
    database.close()


@on_every_database
def test_words_about_what_was_never_given_are_refused(near: Near) -> None:
    keys = near.add_partner("P")
    near.fetch(keys)
    headers = {**keys.headers, "content-type": "application/json"}

    def say(*values: str) -> tuple[int, object]:
        said = {"hashFeedbacks": [{"hashValue": value, "feedbackValue": "Blocked"} for value in values]}
        answer = near.client.post("/v1/SubmitFeedback", json.dumps(said).encode(), headers)
        return answer.status_code, answer.json().get("count", answer.json().get("code"))

    pdq = next(iter(canaries())).values["pdq"]
    assert say(draw_hex(64)) == (404, "not_found")
    assert say(pdq[:-1]) == (422, "request.malformed")
    assert say(pdq, draw_hex(64)) == (200, 1)
