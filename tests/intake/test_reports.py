"""Handing in reports: what is kept, what is refused, and that nothing is kept twice."""

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import httpx

from takeitdown_wire import (
    MAX_FILE,
    Bundle,
    IntakeDescriptor,
    Item,
    Kind,
    PHash,
    Pin,
    Receipt,
    SealedReport,
    seal,
)
from tests.support.intake import (
    PATIENCE_S,
    RunningIntake,
    draw_hex,
    picture,
    report,
    report_headers,
    run_intake,
)


def post(intake: RunningIntake, body: bytes, **headers: str) -> httpx.Response:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.post(f"{intake.url}/api/v1/reports", content=body, headers=given, timeout=PATIENCE_S)


def refusal(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    got = answer.json()
    assert got["status"] == answer.status_code
    assert got["type"] == "urn:takeitdown:problem:" + got["code"]
    return answer.status_code, got["code"]


def test_a_report_is_kept_and_its_case_is_active(intake: RunningIntake) -> None:
    bundle = report(picture(), picture())
    answer = intake.send(intake.seal(bundle))
    receipt = Receipt.from_bytes(answer.content)
    assert answer.status_code == 201
    assert (receipt.case, receipt.items, receipt.signals) == (bundle.case, 2, 6)
    assert not receipt.replayed
    status = intake.ask("status", bundle.case, bundle.pin).json()
    assert (status["state"], status["items"]) == ("active", 2)


def test_sending_again_gives_the_first_receipt(intake: RunningIntake) -> None:
    sealed = intake.seal(report())
    first, again = intake.send(sealed), intake.send(sealed)
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == {**first.json(), "replayed": True}


def test_many_at_once_end_as_one_kept_report(intake: RunningIntake) -> None:
    bundle = report(picture(), picture())
    sealed = intake.seal(bundle)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: intake.send(sealed), range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    receipts = [{**answer.json(), "replayed": None} for answer in answers]
    assert all(receipt == receipts[0] for receipt in receipts)
    assert intake.ask("status", bundle.case, bundle.pin).json()["items"] == 2


def test_two_reports_that_open_one_case_at_once_are_both_kept(intake: RunningIntake) -> None:
    first = report()
    second = replace(first, items=(picture(),))
    sealed = [intake.seal(first), intake.seal(second)]
    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(intake.send, sealed))
    assert [answer.status_code for answer in answers] == [201, 201]
    assert intake.ask("status", first.case, first.pin).json()["items"] == 2


def test_the_same_key_with_another_body_is_refused(intake: RunningIntake) -> None:
    bundle = report()
    sealed = intake.seal(bundle)
    assert intake.send(sealed).status_code == 201
    other = SealedReport(sealed.header, sealed.content + b"\0")
    assert refusal(intake.send(other)) == (409, "idempotency.mismatch")


def test_the_idempotency_key_has_to_be_there_and_fit(intake: RunningIntake) -> None:
    sealed = intake.seal(report())
    headers = report_headers(sealed)
    other = {**headers, "idempotency-key": draw_hex(32)}
    del headers["idempotency-key"]
    assert refusal(post(intake, sealed.to_bytes(), **headers)) == (400, "idempotency.missing")
    assert refusal(post(intake, sealed.to_bytes(), **other)) == (409, "idempotency.mismatch")


def repaired(data: bytes) -> bytes:
    return data[:-32] + hashlib.sha256(data[:-32]).digest()


def test_bodies_that_are_no_whole_report_are_told_apart(intake: RunningIntake) -> None:
    sealed = intake.seal(report())
    good, headers = sealed.to_bytes(), report_headers(sealed)
    newer = repaired(good.replace(b'"version":1', b'"version":2', 1))
    other_key = repaired(good.replace(sealed.header.key_id.encode(), b"0" * 16, 1))
    bent = SealedReport(sealed.header, sealed.content[:-1] + bytes([sealed.content[-1] ^ 1]))
    expected = {
        b"PNG": (422, "sealed.foreign"),
        b"": (422, "sealed.foreign"),
        good[:-1]: (422, "sealed.damaged"),
        newer: (422, "sealed.version"),
        other_key: (422, "sealed.wrong_intake"),
        bent.to_bytes(): (422, "sealed.wrong_intake"),
    }
    assert {body: refusal(post(intake, body, **headers)) for body in expected} == expected


def test_a_real_report_does_not_enter_a_practice_intake(intake: RunningIntake) -> None:
    sealed = seal(report(), replace(intake.descriptor, practice=False))
    assert refusal(intake.send(sealed)) == (403, "intake.practice_mismatch")


def test_a_report_sealed_for_another_key_is_refused(intake: RunningIntake) -> None:
    # A valid point whose private key nobody here has.
    other = replace(intake.descriptor, public_key=bytes([9]) + bytes(31))
    assert refusal(intake.send(seal(report(), other))) == (422, "sealed.wrong_intake")


def test_a_signal_type_that_is_not_in_the_descriptor_is_refused(intake: RunningIntake) -> None:
    item = Item(Item.draw_id(), Kind.IMAGE, (PHash(draw_hex(16)),))
    assert "phash" not in intake.descriptor.signals
    assert refusal(intake.send(intake.seal(report(item)))) == (422, "report.malformed")


def test_a_body_that_says_it_is_too_long_is_refused(intake: RunningIntake) -> None:
    headers = report_headers(intake.seal(report()))
    assert refusal(post(intake, bytes(MAX_FILE + 1), **headers)) == (413, "report.too_large")


def test_a_body_that_turns_out_too_long_is_refused(intake: RunningIntake) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(MAX_FILE // 65_536 + 2):
            yield bytes(65_536)

    headers = report_headers(intake.seal(report()))
    answer = httpx.post(
        f"{intake.url}/api/v1/reports", content=pieces(), headers=headers, timeout=PATIENCE_S
    )
    assert refusal(answer) == (413, "report.too_large")


def test_another_media_type_is_refused(intake: RunningIntake) -> None:
    sealed = intake.seal(report())
    headers = {**report_headers(sealed), "content-type": "application/octet-stream"}
    assert refusal(post(intake, sealed.to_bytes(), **headers)) == (415, "media_type")


def test_the_largest_report_is_kept(intake: RunningIntake) -> None:
    bundle = report(*(picture() for _ in range(2_000)))
    answer = intake.send(intake.seal(bundle))
    assert (answer.status_code, answer.json()["items"]) == (201, 2_000)


def test_a_second_report_adds_only_new_content_to_its_case(intake: RunningIntake) -> None:
    content = draw_hex(64)
    first = report(picture(sha256=content))
    second = replace(first, items=(picture(sha256=content), picture()))
    assert intake.send(intake.seal(first)).status_code == 201
    receipt = intake.send(intake.seal(second))
    assert (receipt.status_code, receipt.json()["items"]) == (201, 2)
    assert intake.ask("status", first.case, first.pin).json()["items"] == 2


def test_a_report_that_adds_to_a_case_with_another_pin_is_refused(intake: RunningIntake) -> None:
    first = report()
    other_pin = Pin(f"{(int(first.pin.digits) + 1) % 1_000_000:06d}")
    intake.send(intake.seal(first))
    second = Bundle(first.case, other_pin, first.answers, (picture(),), adds=True)
    assert refusal(intake.send(intake.seal(second))) == (403, "case.no_match")
    assert intake.ask("status", first.case, first.pin).json()["items"] == 1


def test_a_report_that_adds_to_a_case_may_come_before_its_first_one(intake: RunningIntake) -> None:
    later = replace(report(), adds=True)
    assert intake.send(intake.seal(later)).status_code == 201
    first = replace(later, items=(picture(),), adds=False)
    assert intake.send(intake.seal(first)).status_code == 201
    assert intake.ask("status", first.case, first.pin).json()["items"] == 2


def test_a_report_of_its_own_with_another_pin_is_a_case_of_its_own(intake: RunningIntake) -> None:
    first = report()
    other_pin = Pin(f"{(int(first.pin.digits) + 1) % 1_000_000:06d}")
    intake.send(intake.seal(first))
    second = Bundle(first.case, other_pin, first.answers, (picture(), picture()))
    assert intake.send(intake.seal(second)).status_code == 201
    assert intake.ask("status", first.case, first.pin).json()["items"] == 1
    assert intake.ask("status", first.case, other_pin).json()["items"] == 2


def test_reports_for_an_older_key_are_still_opened(tmp_path: Path) -> None:
    with RunningIntake(tmp_path) as intake:
        old = intake.seal(report())
        rotated = run_intake("key", "--data", intake.data, "--rotate")
        lines = rotated.stdout.splitlines()
        assert old.header.key_id in lines
        shown = IntakeDescriptor.from_bytes(
            httpx.get(f"{intake.url}/api/v1/descriptor", timeout=PATIENCE_S).content
        )
        assert f"{shown.key_id} current" in lines
        assert shown.key_id != old.header.key_id
        assert intake.send(old).status_code == 201
        assert intake.send(seal(report(), shown)).status_code == 201


def test_a_practice_report_does_not_enter_a_real_intake(tmp_path: Path) -> None:
    with RunningIntake(tmp_path, practice=False) as intake:
        sealed = seal(report(), replace(intake.descriptor, practice=True))
        assert refusal(intake.send(sealed)) == (403, "intake.practice_mismatch")
