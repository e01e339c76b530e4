"""What partners do and say: their pace, their audit trail, their feedback, and the list of them."""

import base64
import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from takeitdown_intake.ops.setup import canary_values
from takeitdown_intake.partners import registry
from takeitdown_intake.store import Tier
from takeitdown_wire import Item, Kind, MalformedError, Pdq, Service, ServiceList
from takeitdown_wire.schema import load
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import Keys, RunningIntake, clip, draw_hex, picture, report, run_intake

YES = b'<feedbackSubmission xmlns="https://hashsharing.ncmec.org/hashsharing/v2"><affirmative/></feedbackSubmission>'
NO = (
    b"<feedbackSubmission><negative><reasonIds><guid>00000000-0000-4000-8000-000000000001</guid>"
    b"</reasonIds></negative></feedbackSubmission>"
)


def say(near: Near, keys: Keys, *said: tuple[str, str]) -> int:
    feedbacks = [{"tags": [], "feedbackValue": what, "hashValue": value} for value, what in said]
    body = json.dumps({"count": len(said), "hashFeedbacks": feedbacks}).encode()
    headers = {**keys.headers, "content-type": "application/json"}
    answer = near.client.post("/v1/SubmitFeedback", body, headers)
    assert answer.status_code in (200, 404), answer.text
    return int(answer.json().get("count", 0))


def put(near: Near, keys: Keys, path: str, body: bytes) -> int:
    headers = {"content-type": "application/xml"}
    return near.client.put(
        f"/hashsharing/v2/entries/{path}/feedback", body, headers, keys.login
    ).status_code


def id_of(near: Near, keys: Keys, value: str) -> str:
    lines = near.client.get("/v1/changes", auth=keys.login).text.splitlines()
    changes: list[dict[str, Any]] = [json.loads(line) for line in lines]
    return next(str(one["id"]) for one in changes if one.get("value") == value)


def status(near: Near, bundle: Any) -> dict[str, Any]:
    got: dict[str, Any] = near.ask("status", bundle.case, bundle.pin).json()
    return got


@on_both_databases
def test_blocked_counts_the_services_that_found_a_copy(near: Near) -> None:
    one, two, value, md5 = near.add_partner("One"), near.add_partner("Two"), draw_hex(64), draw_hex(32)
    bundle, other = report(picture(value), clip(md5)), report()
    near.send(bundle)
    near.send(other)
    assert status(near, bundle)["blocked"] == 0
    near.fetch(one)
    said = [(value, "Blocked"), (md5, "Blocked"), (draw_hex(64), "Blocked")]
    assert say(near, one, *said) == 2, "so many of them it was given"
    assert status(near, bundle)["blocked"] == 1
    assert put(near, two, f"1/{id_of(near, two, value)}/PDQ", YES) == 200
    assert status(near, bundle)["blocked"] == 2
    assert status(near, other)["blocked"] == 0


@on_both_databases
def test_the_last_word_of_a_service_counts(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    entry = id_of(near, keys, value)
    for body, expected in ((YES, 1), (NO, 0), (YES, 1)):
        assert put(near, keys, f"1/{entry}/PDQ", body) == 200
        assert status(near, bundle)["blocked"] == expected
    say(near, keys, (value, "NotBlocked"))
    assert status(near, bundle)["blocked"] == 0


@on_both_databases
def test_what_was_blocked_is_still_told_after_a_withdrawal(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    near.fetch(keys)
    say(near, keys, (value, "Blocked"))
    near.ask("withdraw", bundle.case, bundle.pin)
    say(near, keys, (value, "NotBlocked"))
    assert status(near, bundle)["blocked"] == 1


@on_both_databases
def test_only_what_a_service_was_given_counts(near: Near) -> None:
    """Before any fetch, beyond its tier, or stepped over: nothing that it says of it is believed."""
    full = near.add_partner("Full")
    small = near.intake.partners.add("Core", Tier.CORE)
    core = Keys(small.fetch_key, small.subscription_key, small.login)
    values = [draw_hex(64) for _ in range(20)]
    bundle = report(Item(Item.draw_id(), Kind.IMAGE, tuple(Pdq(value, 90) for value in values)))
    near.send(bundle)
    all_blocked = [(value, "Blocked") for value in values]
    say(near, full, *all_blocked)
    assert status(near, bundle)["blocked"] == 0, "it has fetched nothing"
    near.clock.move(10)
    near.fetch(full, near.clock.ms // 1_000)
    say(near, full, *all_blocked)
    assert status(near, bundle)["blocked"] == 0, "it stepped over all that came before"
    near.fetch(core)
    say(near, core, *[(value, "Blocked") for value in values[12:]])
    assert status(near, bundle)["blocked"] == 0, "its tier ends at the twelfth"
    say(near, core, (values[11], "Blocked"))
    assert status(near, bundle)["blocked"] == 1
    near.fetch(full)
    say(near, full, (values[19].upper(), "Blocked"))
    assert status(near, bundle)["blocked"] == 2


def test_feedback_on_what_is_not_there_is_refused(near: Near) -> None:
    keys, other, value = near.add_partner("P"), near.add_partner("Q"), draw_hex(64)
    near.send(report(picture(value)))
    entry = id_of(near, keys, value)
    missing = [f"1/{'0' * 32}/PDQ", f"1/{entry}/MD5", f"2/{entry}/PDQ", "1/x/PDQ", f"1/{entry}/NETCLEAN"]
    assert {put(near, keys, path, YES) for path in missing} == {404}
    assert put(near, other, f"1/{entry}/PDQ", YES) == 404, "ids of one partner say nothing to another"
    assert put(near, Keys("", "", ""), f"1/{entry}/PDQ", YES) == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<x/>",
        b"<feedbackSubmission/>",
        b"\xff\xfe",
        b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><feedbackSubmission>&a;</feedbackSubmission>",
        b'<?xml version="1.0" encoding="nonsense"?><feedbackSubmission/>',
        "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><feedbackSubmission>&a;</feedbackSubmission>".encode("utf-16"),
        "<feedbackSubmission><affirmative/></feedbackSubmission>".encode("utf-16-le"),
        "<feedbackSubmission><affirmative/></feedbackSubmission>".encode("utf-32"),
        b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE x><feedbackSubmission/>',
        b"<feedbackSubmission>\0<affirmative/></feedbackSubmission>",
    ],
)
def test_feedback_in_another_form_is_refused(near: Near, body: bytes) -> None:
    keys = near.add_partner("P")
    assert put(near, keys, f"1/{'0' * 32}/PDQ", body) == 422


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"hashFeedbacks":[{}]}',
        b'{"hashFeedbacks":1}',
        b"[" * 900,
        b'{"hashFeedbacks":[{"hashValue":"\\ud800","feedbackValue":"Blocked"}]}',
        b'{"hashFeedbacks":[{"hashValue":"00\\u0000","feedbackValue":"Blocked"}]}',
        b'{"hashFeedbacks":[{"hashValue":"%s","feedbackValue":"Bloked"}]}' % (b"0f" * 32),
        b'{"hashFeedbacks":[{"hashValue":"%s","feedbackValue":["Blocked"]}]}' % (b"0f" * 32),
        b'{"hashFeedbacks":[{"hashValue":"0123456789abcdef","feedbackValue":"Blocked"}]}',
        '{"hashFeedbacks":[]}'.encode("utf-16"),
    ],
)
@on_both_databases
def test_stopncii_feedback_in_another_form_is_refused(near: Near, body: bytes) -> None:
    headers = {**near.add_partner("P").headers, "content-type": "application/json"}
    assert near.client.post("/v1/SubmitFeedback", body, headers).status_code == 422


@on_both_databases
@pytest.mark.parametrize("login", [("\0", "x"), ("\ud800", "x"), ("x" * 9_000, "x"), ("a", "\0")])
def test_a_login_that_is_none_is_refused(near: Near, login: tuple[str, str]) -> None:
    given = base64.b64encode(":".join(login).encode("utf-8", "surrogatepass")).decode()
    for path in ("/v1/changes", "/hashsharing/v2/status"):
        answer = near.client.get(path, headers={"authorization": f"Basic {given}"})
        assert (answer.status_code, answer.json()["code"]) == (401, "partner.unauthorized")


def test_reasons_for_a_no_are_offered(near: Near) -> None:
    keys = near.add_partner("P")
    answer = near.client.get("/hashsharing/v2/feedback/PDQ/reasons", auth=keys.login)
    assert b'guid="00000000-0000-4000-8000-000000000001"' in answer.content


@on_both_databases
def test_who_asks_too_fast_is_told_to_wait(near: Near, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "REQUESTS_AT_ONCE", 3)
    keys, other = near.add_partner("P"), near.add_partner("Q")
    assert [near.fetch(keys).status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = near.client.get("/hashsharing/v2/status", auth=keys.login)
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
    assert refused.headers["retry-after"] == "1"
    assert near.fetch(other).status_code == 200
    near.clock.move(1)
    assert near.fetch(keys).status_code == 200
    near.clock.move(-86_400)
    assert near.fetch(keys).status_code == 200, "a clock that went back locks nobody out"


@on_both_databases
def test_the_audit_trail_says_who_fetched_what_up_to_where(near: Near) -> None:
    keys = near.add_partner("P")
    near.fetch(keys)
    near.fetch(keys, near.clock.ms // 1_000 + 10)
    near.clock.move(60)
    near.send(report())
    near.client.get("/v1/changes", auth=keys.login)
    newest, first = near.intake.partners.fetches("P", 10)
    assert (first.feed, first.entries) == ("stopncii", 3)
    assert (newest.feed, newest.entries) == ("changes", 3 + sum(one.active for one in canary_values()))
    assert first.position < newest.position <= near.intake.store.counts().position
    assert newest.at_ms - first.at_ms == 60_000 or newest.at_ms == near.clock.ms


def test_the_audit_trail_and_new_keys_come_from_the_command_line(intake: RunningIntake) -> None:
    keys = intake.add_partner("Audited")
    intake.fetch(keys)
    shown = run_intake("partner", "audit", "--data", intake.data, "Audited", "--json")
    assert json.loads(shown.stdout.splitlines()[0])["feed"] == "stopncii"
    turned = run_intake("partner", "rotate", "--data", intake.data, "Audited", "--overlap", "0", "--json")
    new = json.loads(turned.stdout)
    assert new["user"] == keys.user
    assert intake.fetch(keys).status_code == 401
    assert intake.fetch(Keys(new["fetch_key"], new["subscription_key"])).status_code == 200
    assert run_intake("partner", "audit", "--data", intake.data, "Nobody").returncode == 1


@on_both_databases
def test_the_list_of_services_names_who_looks_now_with_its_date(near: Near) -> None:
    for name in ("Two", "One", "Gone"):
        near.add_partner(name)
    near.intake.partners.revoke("Gone")
    answer = near.client.get("/api/v1/services")
    jsonschema.validate(answer.json(), load("services-1"))
    got = ServiceList.from_bytes(answer.content)
    assert (got.date.isoformat(), got.services) == ("2027-01-15", (Service("One"), Service("Two")))
    assert got.to_json() == answer.json()


@pytest.mark.parametrize(
    "text",
    [
        '{"date":"20260131","services":[]}',
        '{"date":"2026-02-30","services":[]}',
        '{"date":"2026-01-31","services":[1]}',
        '{"date":"2026-01-31","services":[""]}',
        '{"date":"2026-01-31","services":["A"],"about":["A"]}',
        '{"date":"2026-01-31","services":["A"],"about":{"A":"a\\nb"}}',
        '{"date":"2026-01-31"}',
    ],
)
def test_a_list_of_services_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(MalformedError):
        ServiceList.from_bytes(text.encode())
