"""Limits that need no identity: proof of work, and pictures that nobody can use to poison the feeds."""

import hashlib
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_intake.api.admission import Gate, units_of
from takeitdown_intake.cases.payment import VALID_S
from takeitdown_intake.errors import RefusedError
from takeitdown_intake.store import BenignValue
from takeitdown_intake.store.near import NearValues
from takeitdown_wire import (
    Bundle,
    CaseStatus,
    Digest,
    DigestKind,
    Frame,
    Item,
    Kind,
    Pdq,
    Problem,
    SealedReport,
    Signal,
    Vpdq,
    seal,
)
from takeitdown_wire.work import find_proof, is_proof
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import Keys, RunningIntake, draw_hex, picture, report, report_headers, run_intake


def send(near: Near, bundle: Bundle, gate: Gate, *, work: bool) -> tuple[int, Any]:
    near.services.acceptance._gate = gate
    sealed = seal(bundle, near.services.descriptor())
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
    near.services.acceptance._gate = gate
    sealed = [seal(report(), near.services.descriptor()) for _ in range(2)]
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
    near.services.acceptance._gate = Gate(per_minute=0, work_bits=8)
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
    till, other = near.services.till, Near(near.root)
    other.clock.ms = near.clock.ms
    digest = hashlib.sha256(b"body").digest()
    for challenge in (till.challenge(), ""):  # the second as an old client makes it
        proof = find_proof(digest, 4, challenge)
        assert till.payment(digest, proof, old=True).covers(4)
        assert not other.services.till.payment(digest, proof, old=True).covers(4)
        assert not till.payment(digest, proof).covers(4)
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
    payment = near.services.till.payment(bytes(32), "")
    try:
        gate.check(near.services.store.cases, payment, size, near.clock.ms)
    except RefusedError:
        return False
    return True


def test_a_report_that_is_kept_needs_no_proof_to_be_confirmed(near: Near) -> None:
    sealed = seal(report(), near.services.descriptor())
    headers = report_headers(sealed)
    assert near.client.post("/api/v1/reports", sealed.to_bytes(), headers).status_code == 201
    near.services.acceptance._gate = Gate(per_minute=0)
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


@on_both_databases
def test_a_famous_picture_is_never_published_and_the_case_says_so(near: Near) -> None:
    famous, sha256, own = draw_hex(64), draw_hex(64), draw_hex(64)
    near_by = f"{int(famous, 16) ^ 0b1011:064x}"
    values = [BenignValue("pdq", famous, "a painting"), BenignValue("sha256", sha256, "a blank page")]
    assert near.services.store.benign.add(values, near.clock.ms) == 0
    assert near.services.store.benign.all() == values
    bundle = report(picture(near_by), picture(own), picture(sha256=sha256))
    near.send(bundle)
    status = CaseStatus.from_bytes(near.ask("status", bundle.case, bundle.pin).content)
    assert status.not_published == 2
    fed = near.fetch(near.add_partner("P"), 11).text
    assert own in fed
    assert near_by not in fed


@on_both_databases
def test_what_turns_out_to_be_famous_leaves_the_feeds(near: Near) -> None:
    keys, value = near.add_partner("P"), draw_hex(64)
    bundle, held = report(picture(value)), report(picture(value))
    near.send(bundle)
    near.send(held)
    near.services.store.review.hold(held.case, near.clock.ms)
    added = near.services.store.benign.add([BenignValue("pdq", value, "")], near.clock.ms)
    assert added == 3, "its digests too: they are of the same famous picture"
    states = {one["hashValue"]: one["hashStatus"] for one in near.fetch(keys, 11).json()["hashRecords"]}
    assert states[value] == "Withdrawn"
    assert near.ask("status", bundle.case, bundle.pin).json()["not_published"] == 1
    near.services.store.review.release(held.case, near.clock.ms)
    assert value not in near.fetch(keys).text
    assert near.services.store.benign.remove("pdq", value)
    near.send(report(picture(value)))
    assert value in near.fetch(keys).text


def film(*frames: tuple[str, int]) -> Item:
    taken = tuple(Frame(time, quality, value) for time, (value, quality) in enumerate(frames))
    return Item(Item.draw_id(), Kind.VIDEO, (Vpdq(taken),))


def videos(near: Near, keys: Keys) -> dict[str, str]:
    """The published videos, as the values of their frames, and their state."""
    *lines, _ = near.client.get("/v1/changes", auth=keys.login).text.splitlines()
    changes = [json.loads(line) for line in lines]
    return {
        " ".join(frame[2] for frame in one["value"]): one["state"]
        for one in changes
        if one["type"] == "vpdq"
    }


@on_both_databases
def test_famous_frames_are_left_out_of_a_video(near: Near) -> None:
    logo, own, blurred = draw_hex(64), draw_hex(64), draw_hex(64)
    near.services.store.benign.add([BenignValue("pdq", logo, "a logo")], near.clock.ms)
    bundle = report(film((logo, 90), (own, 90), (blurred, 20)), film((logo, 90), (blurred, 20)))
    near.send(bundle)
    assert videos(near, near.add_partner("P")) == {f"{own} {blurred}": "active"}
    assert near.ask("status", bundle.case, bundle.pin).json()["not_published"] == 1


@on_both_databases
def test_a_video_is_published_anew_without_frames_that_turn_out_to_be_famous(near: Near) -> None:
    logo, own, other = draw_hex(64), draw_hex(64), draw_hex(64)
    bundle, held = report(film((logo, 90), (own, 90))), report(film((logo, 90), (other, 90)))
    for one in (bundle, held, report(film((logo, 90)))):
        near.send(one)
    near.services.store.review.hold(held.case, near.clock.ms)
    keys = near.add_partner("P")
    assert set(videos(near, keys).values()) == {"active"}
    assert near.services.store.benign.add([BenignValue("pdq", logo, "a logo")], near.clock.ms) == 3
    assert videos(near, keys) == {own: "active"}
    near.services.store.review.release(held.case, near.clock.ms)
    assert videos(near, keys) == {own: "active", other: "active"}
    for one in (bundle, held):
        assert near.ask("withdraw", one.case, one.pin).json()["picked_up"] == 1
    assert videos(near, keys) == {}


@on_both_databases
def test_variants_of_a_famous_picture_are_not_published_either(near: Near) -> None:
    famous, variant, shared, own = (draw_hex(64) for _ in range(4))
    of_famous = tuple(Pdq(value, 90) for value in (famous, variant, shared))
    of_own = tuple(Pdq(value, 90) for value in (own, shared))
    first, second = (Item(Item.draw_id(), Kind.IMAGE, signals) for signals in (of_famous, of_own))
    near.send(report(first))
    near.send(report(second))
    assert near.services.store.benign.add([BenignValue("pdq", famous, "")], near.clock.ms) == 2
    near.send(report(Item(Item.draw_id(), Kind.IMAGE, of_famous)))
    fed = near.fetch(near.add_partner("P")).text
    assert (famous in fed, variant in fed) == (False, False)
    assert (shared in fed, own in fed) == (True, True), "somebody else's own picture has it too"


@on_both_databases
@pytest.mark.parametrize("hidden", ["second", "weak", "digest"])
def test_a_famous_picture_cannot_hide_behind_junk(near: Near, hidden: str) -> None:
    """Whatever stands first, and whatever is said of the famous value: every signal is looked at."""
    junk, famous, variant, sha256 = draw_hex(64), draw_hex(64), draw_hex(64), draw_hex(64)
    choices: dict[str, tuple[Signal, ...]] = {
        "second": (Pdq(junk, 100), Pdq(famous, 90), Pdq(variant, 90)),
        "weak": (Pdq(junk, 100), Pdq(famous, 10), Pdq(variant, 90)),
        "digest": (Pdq(junk, 100), Pdq(variant, 90), Digest(DigestKind.SHA256, sha256)),
    }
    signals = choices[hidden]
    item = Item(Item.draw_id(), Kind.IMAGE, signals)
    listed = [BenignValue("pdq", famous, ""), BenignValue("sha256", sha256, "")]
    near.send(report(item))
    near.services.store.benign.add(listed, near.clock.ms)
    near.send(report(Item(Item.draw_id(), Kind.IMAGE, signals)))
    fed = near.fetch(near.add_partner("P")).text
    assert [value in fed for value in (junk, famous, variant)] == [False] * 3


@on_both_databases
def test_a_changed_list_is_heeded_by_every_process_at_once(near: Near) -> None:
    one, two, three = (draw_hex(64) for _ in range(3))
    other = Near(near.root)
    try:
        near.services.store.benign.add([BenignValue("pdq", value, "") for value in (one, two)], 0)
        assert other.send(report(picture(two))).status_code == 201
        near.services.store.benign.remove("pdq", two)
        near.services.store.benign.add([BenignValue("pdq", three, "")], 0)
        for value in (two, three):
            other.send(report(picture(value)))
        fed = other.fetch(other.add_partner("P")).text
    finally:
        other.close()
    assert (one in fed, two in fed, three in fed) == (False, True, False)


@on_both_databases
def test_adding_the_same_values_again_withdraws_what_an_interrupted_try_left(near: Near) -> None:
    value = draw_hex(64)
    listed = [BenignValue("pdq", value, "")]
    near.send(report(picture(value)))
    near.services.store.benign._list(listed, near.clock.ms)  # type: ignore[attr-defined]
    assert near.services.store.benign.add(listed, near.clock.ms) == 3
    assert near.services.store.benign.add(listed, near.clock.ms) == 0


def test_a_long_list_finds_the_same_as_comparing_with_each(tmp_path: Path) -> None:
    drawn = random.Random(1)
    listed = [drawn.getrandbits(256) for _ in range(1_000)]
    known = NearValues(listed)
    for distance in (0, 1, 15, 16, 30, 31, 32, 40):
        for _ in range(50):
            flips = sum(1 << bit for bit in drawn.sample(range(256), distance))
            assert known.holds(drawn.choice(listed) ^ flips) is (distance <= 31)


def test_the_list_is_kept_from_the_command_line(intake: RunningIntake, tmp_path: Path) -> None:
    value, md5 = draw_hex(64), draw_hex(32)
    listed = tmp_path / "famous.txt"
    listed.write_text(f"pdq {value.upper()} The painting\n\nmd5 {md5}\n")

    def benign(*words: str | Path) -> str:
        action, *rest = words
        done = run_intake("benign", str(action), "--data", intake.data, *rest)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert benign("add", listed).startswith("2 values")
    assert f"pdq {value} The painting\nmd5 {md5}\n" in benign("list")
    benign("remove", "pdq", value)
    assert value not in benign("list")
    listed.write_text("pdq 1234\n")
    refused = run_intake("benign", "add", "--data", intake.data, listed)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert run_intake("benign", "remove", "--data", intake.data, "pdq", value).returncode == 1
