"""Limits that need no identity: proof of work, and pictures that nobody can use to poison the feeds."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_intake.api.admission import Gate, units_of
from takeitdown_intake.cases.payment import VALID_S
from takeitdown_intake.errors import RefusedError
from takeitdown_wire import (
    Bundle,
    Problem,
    SealedReport,
    seal,
)
from takeitdown_wire.work import find_proof, is_proof
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import RunningIntake, report, report_headers


def send(near: Near, bundle: Bundle, gate: Gate, *, work: bool) -> tuple[int, Any]:
    near.intake.acceptance._gate = gate
    sealed = seal(bundle, near.intake.descriptor())
    body, headers = sealed.to_bytes(), report_headers(sealed)
    if work:
        headers["proof-of-work"] = find_proof(hashlib.sha256(body).digest(), gate.work_bits)
    answer = near.client.post("/api/v1/reports", body, headers)
    return answer.status_code, answer.json()


@on_both_databases
def test_beyond_the_pace_a_proof_of_work_is_asked_for(near: Near) -> None:
    gate = Gate(per_minute=1, work_bits=8)
    taken = [send(near, report(), gate, work=False)[0] for _ in range(6)]
    assert taken == [201] * 5 + [428]
    status, refused = send(near, report(), gate, work=False)
    assert (status, refused["code"], refused["work_bits"]) == (428, "work.required", 8)
    assert send(near, report(), gate, work=True)[0] == 201
    near.clock.move(60)
    assert send(near, report(), gate, work=False)[0] == 201


def test_a_proof_is_good_for_one_body_only(near: Near) -> None:
    gate = Gate(per_minute=0, work_bits=16)
    near.intake.acceptance._gate = gate
    sealed = [seal(report(), near.intake.descriptor()) for _ in range(2)]
    proof = find_proof(hashlib.sha256(sealed[0].to_bytes()).digest(), 16)
    answers = [
        near.client.post("/api/v1/reports", one.to_bytes(), {**report_headers(one), "proof-of-work": proof})
        for one in sealed
    ]
    assert [answer.status_code for answer in answers] == [201, 428]


def ask_with_work(near: Near, sealed: SealedReport, told: Problem) -> httpx.Response:
    body = sealed.to_bytes()
    proof = find_proof(hashlib.sha256(body).digest(), told.work_bits, told.work_challenge)
    return near.client.post("/api/v1/reports", body, {**report_headers(sealed), "proof-of-work": proof})


@on_both_databases
def test_a_proof_answers_a_challenge_that_expires(near: Near) -> None:
    near.intake.acceptance._gate = Gate(per_minute=0, work_bits=8)
    sealed = near.seal(report())
    told = Problem.from_bytes(near.post(sealed).content)
    near.clock.move(VALID_S + 1)
    late = ask_with_work(near, sealed, told)
    assert (late.status_code, late.json()["code"]) == (428, "work.required")
    made_up = replace(told, work_challenge="0" * len(told.work_challenge))
    assert ask_with_work(near, sealed, made_up).status_code == 428
    assert ask_with_work(near, sealed, Problem.from_bytes(late.content)).status_code == 201


@on_both_databases
def test_a_proof_is_used_once_by_whatever_process(near: Near) -> None:
    work_ledger, other = near.intake.work_ledger, Near(near.root)
    other.clock.ms = near.clock.ms
    digest = hashlib.sha256(b"body").digest()
    for challenge in (work_ledger.challenge(), ""):  # the second as an old client makes it
        proof = find_proof(digest, 4, challenge)
        assert work_ledger.payment(digest, proof, old=True).covers(4)
        assert not other.intake.work_ledger.payment(digest, proof, old=True).covers(4)
        assert not work_ledger.payment(digest, proof).covers(4)
    other.close()


def test_the_price_follows_what_a_report_can_hold() -> None:
    gate, sizes = Gate(work_bits=16), (4_500, 66_000, 262_500, 1_049_000, 4_194_700)
    assert [gate.bits_for(size) for size in sizes] == [16, 16, 18, 20, 22]
    assert [units_of(size) for size in sizes] == [1, 1, 4, 16, 64]


@on_both_databases
def test_large_reports_use_the_pace_up(near: Near) -> None:
    gate = Gate(per_minute=10, work_bits=4)  # fifty at once
    taken = [not_refused(near, gate, 1_049_000) for _ in range(4)]
    assert taken == [True, True, True, False]
    assert not_refused(near, gate, 4_500)


def not_refused(near: Near, gate: Gate, size: int) -> bool:
    payment = near.intake.work_ledger.payment(bytes(32), "")
    try:
        gate.check(near.intake.store.cases, payment, size, near.clock.ms)
    except RefusedError:
        return False
    return True


def test_a_report_that_is_kept_needs_no_proof_to_be_confirmed(near: Near) -> None:
    sealed = seal(report(), near.intake.descriptor())
    headers = report_headers(sealed)
    assert near.client.post("/api/v1/reports", sealed.to_bytes(), headers).status_code == 201
    near.intake.acceptance._gate = Gate(per_minute=0)
    assert near.client.post("/api/v1/reports", sealed.to_bytes(), headers).status_code == 200


@pytest.mark.parametrize("proof", ["", "0", "G" * 16, "0" * 15, "0" * 17, "0" * 16])
def test_what_is_no_proof_is_none(proof: str) -> None:
    digest = hashlib.sha256(b"body").digest()
    assert not is_proof(digest, proof, 200)


def test_the_program_s_own_client_does_the_work(tmp_path: Path) -> None:
    limits = ("--reports-per-minute", "0", "--work-bits", "12")
    with RunningIntake(tmp_path, serve=limits) as intake:
        sealed = intake.seal(report())
        assert intake.send(sealed).status_code == 428
        receipt = IntakeClient(intake.url).send(sealed)
        assert not receipt.replayed
        assert IntakeClient(intake.url).send(sealed).replayed
