"""Checking on a case and taking it back, and what guessing a PIN gets."""

import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, event

from takeitdown_intake.store import attempts
from takeitdown_wire import CaseNumber, Item, Kind, Pdq, Pin
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import RunningIntake, clip, draw_hex, picture, report


def another(pin: Pin, step: int = 1) -> Pin:
    return Pin(f"{(int(pin.digits) + step) % 1_000_000:06d}")


def test_an_unknown_case_and_a_wrong_pin_get_the_same_answer(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))
    wrong = intake.ask("status", bundle.case, another(bundle.pin))
    unknown = intake.ask("status", CaseNumber.draw(), bundle.pin)
    assert (wrong.status_code, wrong.json()["code"]) == (403, "case.no_match")
    assert (unknown.status_code, unknown.content) == (wrong.status_code, wrong.content)


def work_of(near: Near, case: CaseNumber, pin: Pin) -> tuple[int, list[str]]:
    """How many slow hashes and which statements one question costs."""
    statements: list[str] = []

    def note(*what: Any) -> None:
        statements.append(what[2])

    hashes = near.services.pins.computed
    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert near.ask("status", case, pin).status_code in (403, 429)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return near.services.pins.computed - hashes, statements


@on_both_databases
def test_an_unknown_case_costs_exactly_the_work_of_a_wrong_pin(near: Near) -> None:
    """Equal work is why the answers take equal time, whatever clock they are measured with."""
    bundle, nobody = report(), CaseNumber.draw()
    near.send(bundle)
    for _ in range(8):  # the fifth is the last before the lock
        wrong = work_of(near, bundle.case, another(bundle.pin))
        unknown = work_of(near, nobody, bundle.pin)
        assert unknown == wrong
    assert wrong[0] == 0, "what is locked computes nothing"


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
@pytest.mark.parametrize("known", [True, False])
def test_wrong_pins_lock_a_case_for_longer_each_time(near: Near, known: bool) -> None:
    bundle = report()
    if known:
        near.send(bundle)
    wrong = [near.ask("status", bundle.case, another(bundle.pin, step)) for step in range(1, 6)]
    assert [answer.status_code for answer in wrong] == [403] * 5
    locked = near.ask("status", bundle.case, bundle.pin)
    assert (locked.status_code, locked.json()["code"]) == (429, "case.locked")
    assert locked.headers["retry-after"] == "60"
    near.clock.move(59)
    assert near.ask("withdraw", bundle.case, bundle.pin).headers["retry-after"] == "1"
    near.clock.move(1)
    assert near.ask("status", bundle.case, another(bundle.pin)).status_code == 403
    assert near.ask("status", bundle.case, bundle.pin).headers["retry-after"] == "120"
    near.clock.move(120)
    assert near.ask("status", bundle.case, bundle.pin).status_code == (200 if known else 403)


@on_both_databases
def test_the_right_pin_starts_the_count_anew(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    for _ in range(2):
        for step in range(1, 5):
            assert near.ask("status", bundle.case, another(bundle.pin, step)).status_code == 403
        assert near.ask("status", bundle.case, bundle.pin).status_code == 200


@on_both_databases
def test_handing_in_reports_is_no_way_to_guess_a_pin(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    answers = [near.send(replace(bundle, pin=another(bundle.pin, step))) for step in range(1, 7)]
    assert [answer.status_code for answer in answers] == [403] * 5 + [429]


@on_both_databases
def test_asking_for_a_report_that_is_still_on_its_way_does_not_lock_it(near: Near) -> None:
    bundle = report()
    for _ in range(5):
        near.ask("status", bundle.case, bundle.pin)
    assert near.ask("status", bundle.case, bundle.pin).status_code == 429
    assert near.send(bundle).status_code == 201
    assert near.ask("status", bundle.case, bundle.pin).status_code == 200


@on_both_databases
def test_made_up_case_numbers_unlock_no_real_case(near: Near, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "MAX_STRANGERS", 3)
    bundle, stranger = report(), CaseNumber.draw()
    near.send(bundle)
    for case in (bundle.case, stranger):
        for step in range(1, 6):
            near.ask("status", case, another(bundle.pin, step))
    for _ in range(3):
        near.clock.move(1)
        near.ask("status", CaseNumber.draw(), bundle.pin)
    assert near.ask("status", bundle.case, bundle.pin).status_code == 429
    assert near.ask("status", stranger, bundle.pin).status_code == 403


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
