"""What guessing a PIN gets, and that it never keeps the owner of a case out."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine, event

from takeitdown_intake.cases import service
from takeitdown_intake.store.casework import Entry
from takeitdown_wire import Bundle, CaseNumber, Pin, Problem
from takeitdown_wire.work import find_proof
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import RunningIntake, another, report


def work_of(near: Near, case: CaseNumber, pin: Pin) -> tuple[int, list[str]]:
    """How many slow hashes and which statements one question costs."""
    statements: list[str] = []

    def note(*what: Any) -> None:
        statements.append(what[2])

    hashes = near.intake.pins.computed
    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert near.ask("status", case, pin).status_code in (403, 429)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return near.intake.pins.computed - hashes, statements


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
@pytest.mark.parametrize("withdrawn", [False, True])
def test_handing_in_reports_is_no_way_to_guess_a_pin(near: Near, withdrawn: bool) -> None:
    """Another PIN is another case; five of them, and the next one has to be paid for."""
    bundle = report()
    near.send(bundle)
    if withdrawn:
        near.ask("withdraw", bundle.case, bundle.pin)
    answers = [near.send(replace(bundle, pin=another(bundle.pin, step))) for step in range(1, 8)]
    assert [answer.status_code for answer in answers] == [201] * 5 + [428] * 2
    assert [answer.json().get("items") for answer in answers[:5]] == [1] * 5


def prove(near: Near, what: str, bundle: Bundle, refused: httpx.Response) -> httpx.Response:
    """Ask again with the work that the refusal offers to take."""
    form = json.dumps({"case": bundle.case.symbols, "pin": bundle.pin.digits}).encode()
    told = Problem.from_bytes(refused.content)
    proof = find_proof(hashlib.sha256(form).digest(), told.work_bits, told.work_challenge)
    headers = {"content-type": "application/json", "proof-of-work": proof}
    return near.client.post(f"/api/v1/cases/{what}", form, headers)


@on_both_databases
def test_whoever_knows_only_the_number_cannot_keep_its_owner_out(
    near: Near, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "LOCKED_WORK_BITS", 4)
    bundle = report()
    near.send(bundle)
    hashes = near.intake.pins.computed
    guesses = [near.ask("status", bundle.case, another(bundle.pin, step)) for step in range(1, 41)]
    assert near.intake.pins.computed - hashes == 5, "of forty guesses five are looked at"
    assert [guess.status_code for guess in guesses] == [403] * 5 + [429] * 35
    locked = near.ask("withdraw", bundle.case, bundle.pin)
    assert (locked.status_code, locked.json()["code"]) == (429, "case.locked")
    withdrawn = prove(near, "withdraw", bundle, locked)
    assert (withdrawn.status_code, withdrawn.json()["state"]) == (200, "withdrawn")
    assert near.ask("status", bundle.case, bundle.pin).status_code == 200, "and the lock is open"


@on_both_databases
def test_paid_guesses_go_through_by_lot_and_never_keep_the_owner_out(
    near: Near, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "LOCKED_WORK_BITS", 0)
    bundle = report()
    near.send(bundle)
    wrong = replace(bundle, pin=another(bundle.pin))
    for step in range(1, 6):
        near.ask("status", bundle.case, another(bundle.pin, step))
    asked = []

    def tried(attempts: int) -> int:
        hashes = near.intake.pins.computed
        for _ in range(attempts):
            refused = near.ask("status", wrong.case, wrong.pin)
            asked.append(refused.json()["work_bits"])
            assert prove(near, "status", wrong, refused).status_code in (403, 429)
        return near.intake.pins.computed - hashes

    assert tried(15) == 15
    assert 8 < tried(120) < 55, "of many some are looked at: 30 on average"
    assert sorted(set(asked)) == [0, 1, 2]
    for _ in range(200):
        refused = near.ask("withdraw", bundle.case, bundle.pin)
        if prove(near, "withdraw", bundle, refused).status_code == 200:
            return
    raise AssertionError("the owner was kept out")


def test_right_pins_at_the_same_time_are_never_refused(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))
    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(lambda _: intake.ask("status", bundle.case, bundle.pin), range(24)))
    assert {answer.status_code for answer in answers} <= {200, 428}, "a busy lane asks for work, no more"
    assert sum(answer.status_code == 200 for answer in answers) >= 12


@on_both_databases
def test_a_try_waits_for_the_outcome_of_others_at_the_same_time(near: Near) -> None:
    store, tag = near.intake.store.cases, b"t" * 32
    entries = [store.begin_try(tag, near.clock.ms).entry for _ in range(6)]
    assert entries == [Entry.OPEN] * 5 + [Entry.BUSY]
    store.settle_try(tag, near.clock.ms, right=True)
    assert store.begin_try(tag, near.clock.ms).entry is Entry.OPEN
    for _ in range(5):
        store.settle_try(tag, near.clock.ms, right=False)
    assert store.begin_try(tag, near.clock.ms).entry is Entry.LOCKED


@on_both_databases
def test_tries_of_a_process_that_died_count_as_wrong_ones(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    tag = near.intake.cases._attempt_tag(bundle.case)
    for _ in range(5):
        near.intake.store.cases.begin_try(tag, near.clock.ms)
    near.clock.move(31)
    assert near.ask("status", bundle.case, bundle.pin).status_code == 429
    near.clock.move(60)
    assert near.ask("status", bundle.case, bundle.pin).status_code == 200


@on_both_databases
def test_asking_for_a_report_that_is_still_on_its_way_does_not_lock_it(near: Near) -> None:
    bundle = report()
    for _ in range(5):
        near.ask("status", bundle.case, bundle.pin)
    assert near.ask("status", bundle.case, bundle.pin).status_code == 429
    assert near.send(bundle).status_code == 201
    assert near.ask("status", bundle.case, bundle.pin).status_code == 200


@on_both_databases
def test_made_up_case_numbers_tell_nothing_and_unlock_nothing(near: Near) -> None:
    bundle, stranger = report(), CaseNumber.draw()
    near.send(bundle)
    for case in (bundle.case, stranger):
        for step in range(1, 6):
            near.ask("status", case, another(bundle.pin, step))
    for _ in range(3):
        near.clock.move(1)
        near.ask("status", CaseNumber.draw(), bundle.pin)
    assert near.intake.store.cases.forget_tries(near.clock.ms, most=3) == 2
    assert near.ask("status", bundle.case, bundle.pin).status_code == 429
    assert near.ask("status", stranger, bundle.pin).status_code == 429
    assert near.intake.store.cases.forget_tries(near.clock.ms, most=0) == 3
    assert near.ask("status", bundle.case, another(bundle.pin)).status_code == 403
    assert near.ask("status", stranger, bundle.pin).status_code == 403
