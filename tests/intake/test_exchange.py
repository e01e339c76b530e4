"""Sealed exchanges: all that devices ask for, at one address and in one size, opened for nobody else."""

import hashlib
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from takeitdown_intake.api.admission import Gate
from takeitdown_intake.api.app import build_app
from takeitdown_intake.ops.intake import Intake
from takeitdown_wire import (
    Action,
    CaseNumber,
    CaseStatus,
    ExchangeRequest,
    ExchangeResponse,
    IntakeDescriptor,
    Pin,
    Receipt,
    ServiceList,
    open_response,
    seal_request,
)
from takeitdown_wire.canonical import encode
from takeitdown_wire.exchange import MEDIA_TYPE, PATH
from takeitdown_wire.work import find_proof
from tests.intake.conftest import Client, Near
from tests.support.intake import another, picture, report


class Device:
    """Asks sealed, and keeps what went over the line."""

    def __init__(
        self, near: Near, intake: IntakeDescriptor | None = None, client: Client | None = None
    ) -> None:
        self._intake = intake or near.intake.descriptor()
        self._client = client or near.client
        self.answers: list[httpx.Response] = []

    def ask(self, request: ExchangeRequest) -> ExchangeResponse:
        sealed = seal_request(request, self._intake)
        answer = self._client.post(PATH, sealed.to_bytes(), {"content-type": MEDIA_TYPE})
        self.answers.append(answer)
        assert answer.status_code == 200, answer.text
        return open_response(answer.content, request.response_key, sealed.enc)

    def about(self, action: Action, case: CaseNumber, pin: Pin) -> ExchangeResponse:
        return self.ask(ExchangeRequest(action, case, pin))


def test_a_report_goes_in_its_case_is_seen_and_taken_back_under_the_seal(near: Near) -> None:
    device, bundle = Device(near), report(picture(), picture())
    sealed = near.seal(bundle).to_bytes()
    first = device.ask(ExchangeRequest(Action.REPORT, report=sealed))
    assert (first.status, Receipt.from_bytes(encode(first.body)).items) == (201, 2)
    again = device.ask(ExchangeRequest(Action.REPORT, report=sealed))
    assert (again.status, again.body["replayed"]) == (200, True)
    status = device.about(Action.STATUS, bundle.case, bundle.pin)
    assert CaseStatus.from_bytes(encode(status.body)).state == "active"
    withdrawn = device.about(Action.WITHDRAW, bundle.case, bundle.pin)
    assert withdrawn.body["state"] == "withdrawn"
    assert near.ask("status", bundle.case, bundle.pin).json() == withdrawn.body


def test_the_list_of_services_comes_sealed(near: Near) -> None:
    near.intake.partners.add("Example")
    answer = Device(near).ask(ExchangeRequest(Action.SERVICES))
    plain = near.client.get("/api/v1/services").json()
    assert answer.body == plain
    ServiceList.from_bytes(encode(answer.body))


def test_from_outside_every_answer_looks_the_same(near: Near) -> None:
    device, bundle = Device(near), report()
    device.ask(ExchangeRequest(Action.REPORT, report=near.seal(bundle).to_bytes()))
    device.ask(ExchangeRequest(Action.REPORT, report=b"nonsense"))
    device.ask(ExchangeRequest(Action.SERVICES))
    for action in (Action.STATUS, Action.WITHDRAW):
        device.about(action, bundle.case, bundle.pin)
        assert device.about(action, CaseNumber.draw(), bundle.pin).body["code"] == "case.no_match"
    looks = {
        (
            answer.status_code,
            len(answer.content),
            tuple(sorted(answer.headers)),
            answer.headers["content-type"],
        )
        for answer in device.answers
    }
    assert len(looks) == 1
    for answer in device.answers:
        assert bundle.case.symbols.encode() not in answer.content


def test_refusals_come_inside_with_their_code_and_their_wait(near: Near) -> None:
    device, bundle = Device(near), report()
    near.send(bundle)
    wrong = another(bundle.pin)
    refused = [device.about(Action.STATUS, bundle.case, wrong) for _ in range(8)]
    assert (refused[0].status, refused[0].body["code"]) == (403, "case.no_match")
    assert (refused[-1].status, refused[-1].body["code"]) == (429, "case.locked")
    assert refused[-1].retry_after_s
    assert refused[0].retry_after_s is None


def test_a_request_is_sealed_for_a_key_of_its_own(near: Near) -> None:
    descriptor = near.intake.descriptor()
    assert descriptor.exchange_key is not None
    assert descriptor.exchange_key != descriptor.public_key


def test_a_device_with_an_older_descriptor_is_answered(near: Near) -> None:
    device, bundle = Device(near, replace(near.intake.descriptor(), exchange_key=None)), report()
    near.send(bundle)
    assert device.about(Action.STATUS, bundle.case, bundle.pin).status == 200


def test_an_intake_from_before_gets_its_key_when_it_is_opened(near: Near) -> None:
    for path in (*near.root.glob("keys/*.exchange"), near.root / "keys" / "current-exchange"):
        path.unlink()
    again = Intake.open(near.root, near.clock)
    assert again.descriptor().exchange_key is not None
    again.close()


def test_after_a_turn_of_keys_older_descriptors_still_work(near: Near) -> None:
    older, bundle = Device(near), report()
    near.send(bundle)
    near.intake.keys.add()
    assert older.about(Action.STATUS, bundle.case, bundle.pin).status == 200
    assert Device(near).about(Action.STATUS, bundle.case, bundle.pin).status == 200


@pytest.mark.parametrize(
    ("body", "code"),
    [(b"", "sealed.foreign"), (b"TIDREPORT\n", "sealed.foreign"), (b"TIDREQUEST", "request.malformed")],
)
def test_what_is_no_sealed_request_is_refused_in_clear(near: Near, body: bytes, code: str) -> None:
    answer = near.client.post(PATH, body, {"content-type": MEDIA_TYPE})
    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_a_request_for_another_intake_is_refused_in_clear(near: Near, tmp_path: Path) -> None:
    other = Near(tmp_path / "other")
    sealed = seal_request(ExchangeRequest(Action.SERVICES), other.intake.descriptor())
    other.close()
    answer = near.client.post(PATH, sealed.to_bytes(), {"content-type": MEDIA_TYPE})
    assert (answer.status_code, answer.json()["code"]) == (422, "sealed.wrong_intake")


def test_work_is_asked_for_and_proved_under_the_seal(near: Near) -> None:
    intake = Intake.open(near.root, near.clock, gate=Gate(per_minute=0, work_bits=8))
    client = Client(build_app(intake))
    device, body = Device(near, client=client), near.seal(report()).to_bytes()
    asked = device.ask(ExchangeRequest(Action.REPORT, report=body))
    assert (asked.status, asked.body["work_bits"]) == (428, 8)
    proof = find_proof(hashlib.sha256(body).digest(), 8, str(asked.body["work_challenge"]))
    assert device.ask(ExchangeRequest(Action.REPORT, report=body, proof=proof)).status == 201
    client.close()
    intake.close()
