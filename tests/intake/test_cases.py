"""Checking on a case and taking it back, and what guessing a PIN gets."""

import json
from dataclasses import replace

import pytest

from takeitdown_intake.store import Policy
from takeitdown_wire import CaseNumber, Item, Kind, Pdq
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import RunningIntake, another, clip, draw_hex, picture, report


def test_an_unknown_case_and_a_wrong_pin_get_the_same_answer(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))
    wrong = intake.ask("status", bundle.case, another(bundle.pin))
    unknown = intake.ask("status", CaseNumber.draw(), bundle.pin)
    assert (wrong.status_code, wrong.json()["code"]) == (403, "case.no_match")
    assert (unknown.status_code, unknown.content) == (wrong.status_code, wrong.content)


def test_withdrawing_twice_is_the_same_as_once(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))
    first = intake.ask("withdraw", bundle.case, bundle.pin)
    again = intake.ask("withdraw", bundle.case, bundle.pin)
    assert first.json()["state"] == "withdrawn"
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert intake.ask("status", bundle.case, bundle.pin).json() == first.json()


def test_a_withdrawn_case_takes_no_more_items(intake: RunningIntake) -> None:
    bundle = report()
    sealed = intake.seal(bundle)
    intake.send(sealed)
    intake.ask("withdraw", bundle.case, bundle.pin)
    more = intake.send(intake.seal(replace(bundle, items=(picture(),))))
    assert (more.status_code, more.json()["code"]) == (409, "case.withdrawn")
    assert intake.ask("status", bundle.case, bundle.pin).json()["state"] == "withdrawn"
    assert intake.send(sealed).json()["replayed"] is True


def test_withdrawing_needs_the_pin(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))
    assert intake.ask("withdraw", bundle.case, another(bundle.pin)).status_code == 403
    assert intake.ask("status", bundle.case, bundle.pin).json()["state"] == "active"


@on_both_databases
def test_weak_fingerprints_alone_leave_a_case_received(near: Near) -> None:
    weak = Item(Item.draw_id(), Kind.IMAGE, (Pdq(draw_hex(64), 49),))
    bundle = report(weak)
    near.send(bundle)
    assert near.ask("status", bundle.case, bundle.pin).json()["state"] == "received"


@on_both_databases
def test_a_plain_picture_is_looked_for_by_its_exact_hashes(near: Near) -> None:
    bundle = report(picture(quality=49))
    near.send(bundle)
    assert near.ask("status", bundle.case, bundle.pin).json()["state"] == "active"


@on_both_databases
def test_a_case_says_when_it_changed(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    begin = near.clock.ms
    near.clock.move(60)
    near.send(replace(bundle, items=(clip(),)))
    status = near.ask("status", bundle.case, bundle.pin).json()
    assert (status["received_ms"], status["updated_ms"]) == (begin, begin + 60_000)


@on_both_databases
def test_whoever_uses_a_number_first_takes_nothing_from_its_owner(near: Near) -> None:
    """A report that was saved and not yet sent: its number is known, and somebody is quicker."""
    mine, theirs = report(picture(), picture()), report()
    theirs = replace(theirs, case=mine.case)
    sealed = near.seal(mine)
    near.send(theirs)
    for step in range(1, 5):
        near.ask("withdraw", mine.case, another(mine.pin, step))
    near.ask("withdraw", theirs.case, theirs.pin)
    assert near.post(sealed).status_code == 201
    mine_now = near.ask("status", mine.case, mine.pin).json()
    assert (mine_now["case"], mine_now["state"], mine_now["items"]) == (mine.case.symbols, "active", 2)
    assert near.ask("status", theirs.case, theirs.pin).json()["state"] == "withdrawn"
    assert near.post(sealed).json()["replayed"] is True


@on_both_databases
def test_a_purged_number_is_still_its_owner_s(near: Near) -> None:
    mine, theirs = report(), report()
    theirs = replace(theirs, case=mine.case)
    near.send(theirs)
    near.ask("withdraw", theirs.case, theirs.pin)
    near.clock.move(40 * 86_400)
    policy = Policy(active_days=None, withdrawn_days=30, tombstone_days=365, audit_days=365)
    assert near.intake.store.retention.purge(policy, near.clock.ms).cases == 1
    assert near.send(mine).status_code == 201
    assert near.send(replace(theirs, items=(picture(),))).json()["code"] == "case.withdrawn"


CASE, PIN = "0000000000000000", "123456"


@on_both_databases
@pytest.mark.parametrize(
    "form",
    [
        {"case": CASE, "pin": PIN, "name": "x"},
        {"case": CASE},
        {"case": CASE, "pin": 123456},
        {"case": CASE, "pin": "12345"},
        {"case": "0000000000000001", "pin": PIN},
        [],
    ],
)
def test_a_form_with_anything_else_in_it_is_refused(near: Near, form: object) -> None:
    headers = {"content-type": "application/json"}
    answer = near.client.post("/api/v1/cases/status", json.dumps(form).encode(), headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "request.malformed")


@on_both_databases
def test_a_form_is_small_and_json(near: Near) -> None:
    path = "/api/v1/cases/status"
    long = near.client.post(path, b" " * 2_000, {"content-type": "application/json"})
    text = near.client.post(path, b"{}", {"content-type": "text/plain"})
    assert (long.status_code, long.json()["code"]) == (413, "report.too_large")
    assert (text.status_code, text.json()["code"]) == (415, "media_type")
    twice = f'{{"case":"{CASE}","pin":"{PIN}","pin":"{PIN}"}}'.encode()
    answer = near.client.post(path, twice, {"content-type": "application/json"})
    assert answer.status_code == 422
