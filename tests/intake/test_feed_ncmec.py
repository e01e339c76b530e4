"""The feed in NCMEC's form: windows, pages, deletions, and who may read it."""

from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from takeitdown_intake.feeds.ncmec import feed as ncmec
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import Keys, clip, draw_hex, picture, report

NS = {"n": ncmec.NAMESPACE}
ROOT = "/hashsharing"


def entries(
    near: Near, keys: Keys, start: int = 0, end: int | None = None, **more: int
) -> ElementTree.Element:
    query: dict[str, str | int] = {"from": ncmec.format_time(start), **more}
    if end is not None:
        query["to"] = ncmec.format_time(end)
    answer = near.client.get(f"{ROOT}/v2/entries", query, auth=keys.login)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/xml"
    return ElementTree.fromstring(answer.content)


def values(root: ElementTree.Element) -> set[str]:
    return {one.text or "" for one in root.findall(".//n:fingerprints/*", NS)}


def deleted(root: ElementTree.Element) -> set[str]:
    found = root.findall(".//n:deletedImage/n:id", NS) + root.findall(".//n:deletedVideo/n:id", NS)
    return {one.text or "" for one in found}


@on_every_database
def test_pictures_and_videos_are_entries_of_one_fingerprint_each(near: Near) -> None:
    keys, pdq, md5 = near.add_partner("P"), draw_hex(64), draw_hex(32)
    near.send(report(picture(pdq), clip(md5)))
    root = entries(near, keys)
    image = next(one for one in root.findall("n:images/n:image", NS) if pdq in "".join(one.itertext()))
    assert image.findtext("n:fingerprints/n:pdq", namespaces=NS) == pdq
    assert image.findtext("n:classification", namespaces=NS) == "SG"
    member = image.find("n:member", NS)
    assert member is not None
    assert (member.get("id"), member.text) == ("1", "Near")
    videos = [
        one
        for one in root.findall("n:videos/n:video", NS)
        if one.findtext("n:classification", "", NS) == "SG"
    ]
    assert [one.findtext("n:fingerprints/n:md5", namespaces=NS) for one in videos] == [md5]
    assert all(len(one) == 1 for one in root.findall(".//n:fingerprints", NS))
    ids = [one.text for one in root.findall(".//n:id", NS)]
    assert len(set(ids)) == len(ids)


@on_every_database
def test_a_weak_hash_is_not_published(near: Near) -> None:
    keys, weak = near.add_partner("P"), draw_hex(64)
    near.send(report(picture(weak, quality=49)))
    assert weak not in values(entries(near, keys))


@on_every_database
def test_a_window_begins_with_from_and_ends_before_to(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    at = near.clock.ms // 1_000
    near.send(report(picture(value)))
    near.clock.move(600)
    assert value in values(entries(near, keys, at, at + 1))
    assert value not in values(entries(near, keys, at - 10, at))
    assert value not in values(entries(near, keys, at + 1, at + 2))


@on_every_database
def test_nothing_comes_into_a_window_that_has_been_read(near: Near) -> None:
    """Also of a client whose clock is a minute ahead: each change is in one window."""
    keys, seen = near.add_partner("P"), list[str]()
    edge, sent = near.clock.ms // 1_000 - 100, set[str]()
    for ahead in (60, 61, 62, 130, 400):
        value = draw_hex(64)
        near.send(report(picture(value)))
        sent.add(value)
        now = near.clock.ms // 1_000
        after = max(edge, min(now + 60, now - 100 + ahead))
        seen += values(entries(near, keys, edge, after))
        edge = after
        near.clock.move(7)
    near.clock.move(600)
    seen += values(entries(near, keys, edge, near.clock.ms // 1_000))
    assert sent <= set(seen)
    assert len(seen) == len(set(seen))


@on_every_database
def test_a_client_whose_clock_is_far_ahead_is_told_so(near: Near) -> None:
    keys, now = near.add_partner("P"), near.clock.ms // 1_000
    query = {"from": ncmec.format_time(now), "to": ncmec.format_time(now + 9 * 3_600)}
    answer = near.client.get(f"{ROOT}/v2/entries", query, auth=keys.login)
    assert (answer.status_code, answer.json()["code"]) == (422, "request.malformed")
    assert "clock" in answer.json()["detail"]


@on_every_database
def test_a_withdrawal_is_a_deletion_with_the_same_id(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report(picture(), clip())
    near.send(bundle)
    before = entries(near, keys)
    shown = {one.text for one in before.findall(".//n:id", NS)}
    near.clock.move(3_600)
    near.ask("withdraw", bundle.case, bundle.pin)
    after = entries(near, keys, near.clock.ms // 1_000, near.clock.ms // 1_000 + 1)
    assert values(after) == set()
    assert len(deleted(after)) == 3
    assert deleted(after) <= shown
    stamp = after.find("n:images", NS)
    assert stamp is not None
    assert stamp.get("maxTimestamp") == ncmec.format_time(near.clock.ms // 1_000)


@on_every_database
def test_pages_of_a_window_are_walked_by_next(near: Near) -> None:
    keys = near.add_partner("P")
    near.send(report(*(picture() for _ in range(5))))
    near.clock.move(3_600)
    end = near.clock.ms // 1_000
    whole = values(entries(near, keys, 0, end))
    root = entries(near, keys, 0, end, size=3)
    seen = [values(root)]
    assert seen == [set()], "clients take the first page for a sample, and throw it away"
    while (following := root.findtext("n:paging/n:next", namespaces=NS)) is not None:
        assert following.startswith("/v2/entries?")
        assert {"from", "to", "start", "size", "max"} == set(parse_qs(urlsplit(following).query))
        answer = near.client.get(f"{ROOT}{following}", auth=keys.login)
        root = ElementTree.fromstring(answer.content)
        seen.append(values(root))
    assert all(len(page) <= 3 for page in seen)
    assert sum(map(len, seen)) == len(set().union(*seen))
    assert set().union(*seen) == whole


def test_a_page_holds_at_least_a_thousand() -> None:
    assert ncmec.PAGE >= 1_000


@on_every_database
def test_status_names_the_partner_and_members_name_nobody_else(near: Near) -> None:
    keys = near.add_partner("One & <Two>")
    near.add_partner("Three")
    status = ElementTree.fromstring(near.client.get(f"{ROOT}/v2/status", auth=keys.login).content)
    member = status.find("n:member", NS)
    assert member is not None
    assert member.text == "One & <Two>"
    assert int(member.get("id", "0")) > 0
    members = ElementTree.fromstring(near.client.get(f"{ROOT}/v2/members", auth=keys.login).content)
    assert [one.text for one in members] == ["Near"]


@on_every_database
def test_only_the_right_password_opens_it(near: Near) -> None:
    one, two = near.add_partner("One"), near.add_partner("Two")
    bad = [
        ("", ""),
        (one.user, two.subscription_key),
        (one.user, ""),
        (one.user, one.fetch_key),
        ("é", "é"),
    ]
    for path in ("status", "members", "entries"):
        refused = [near.client.get(f"{ROOT}/v2/{path}", auth=each) for each in bad]
        assert {answer.status_code for answer in refused} == {401}
        assert refused[0].headers["www-authenticate"].startswith("Basic")
    for header in ("", "Basic", "Basic !", "Basic ww==", "Bearer x"):
        assert near.client.get(f"{ROOT}/v2/status", headers={"authorization": header}).status_code == 401
    near.intake.partners.revoke("One")
    assert near.client.get(f"{ROOT}/v2/status", auth=one.login).status_code == 401


@on_every_database
@pytest.mark.parametrize(
    "time", ["yesterday", "2026-01-01", "2026-01-01T00:00:00", "99999", "2026-13-01T00:00:00Z"]
)
def test_a_time_that_is_none_is_refused(near: Near, time: str) -> None:
    keys = near.add_partner("P")
    for name in ("from", "to"):
        answer = near.client.get(f"{ROOT}/v2/entries", {name: time}, auth=keys.login)
        assert (answer.status_code, answer.json()["code"]) == (422, "request.malformed")


@on_every_database
def test_fetching_it_counts_as_picked_up(near: Near) -> None:
    keys, bundle = near.add_partner("P"), report()
    near.send(bundle)
    entries(near, keys)
    assert near.ask("status", bundle.case, bundle.pin).json()["picked_up"] == 1


@on_every_database
def test_new_keys_work_beside_the_old_ones_for_a_while(near: Near) -> None:
    old = near.add_partner("P")
    turned = near.intake.partners.rotate("P", overlap_h=1)
    new = Keys(turned.fetch_key, turned.subscription_key, turned.login)
    assert new.user == old.user
    for keys in (old, new):
        assert near.fetch(keys).status_code == 200
        assert near.client.get(f"{ROOT}/v2/status", auth=keys.login).status_code == 200
    assert near.fetch(Keys(old.fetch_key, new.subscription_key)).status_code == 401
    near.clock.move(3_600)
    assert near.fetch(old).status_code == 401
    assert near.client.get(f"{ROOT}/v2/status", auth=old.login).status_code == 401
    assert near.fetch(new).status_code == 200
