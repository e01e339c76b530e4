"""The case page for browsers, over HTTP: the same answers, locks and silence as programs get."""

import asyncio
import json
import re
from urllib.parse import urlencode

import httpx
import pytest

from takeitdown_intake.pages import html
from takeitdown_intake.pages.languages import languages
from takeitdown_intake.pages.texts import TEXTS
from takeitdown_wire import Bundle, CaseNumber, Pin, Reason
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import PATIENCE_S, RunningIntake, report

FORM = {"content-type": "application/x-www-form-urlencoded"}


def body_of(case: str, pin: str, what: str) -> bytes:
    return urlencode({"case": case, "pin": pin, "do": what}).encode()


def ask(near: Near, case: CaseNumber, pin: Pin, what: str = "status") -> httpx.Response:
    return near.client.post("/case", body_of(str(case), pin.digits, what), FORM)


def other(pin: Pin, step: int = 1) -> Pin:
    return Pin(f"{(int(pin.digits) + step) % 1_000_000:06d}")


def said(key: str) -> str:
    return TEXTS[key][1].replace("'", "&#x27;")


@on_both_databases
def test_a_person_sees_how_it_goes_and_takes_it_back(near: Near) -> None:
    bundle = report()
    assert said("no_match") in ask(near, bundle.case, bundle.pin).text
    near.send(bundle)
    first = ask(near, bundle.case, bundle.pin)
    assert first.status_code == 200
    assert said("active") in first.text
    assert said("not_fetched") in first.text
    back = ask(near, bundle.case, bundle.pin, "withdraw")
    assert said("withdrawn") in back.text
    assert said("take_back") not in back.text.partition("<main>")[2].partition("<h2")[2]
    assert near.ask("status", bundle.case, bundle.pin).json()["state"] == "withdrawn"


@on_both_databases
def test_a_held_case_and_one_that_the_operator_took_back_say_so(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    near.intake.store.review.hold(bundle.case, near.clock.ms, at_once=True)
    held = ask(near, bundle.case, bundle.pin).text
    assert said("held") in held
    assert "Why:" not in held
    near.intake.store.review.hold(bundle.case, near.clock.ms, at_once=True, reason=Reason.PUBLIC)
    assert said("why_public") in ask(near, bundle.case, bundle.pin).text
    near.intake.store.review.withdraw(bundle.case, near.clock.ms, at_once=True)
    assert said("withdrawn_by_operator") in ask(near, bundle.case, bundle.pin).text


@on_both_databases
def test_unknown_case_and_wrong_pin_get_one_answer_and_one_lock(near: Near) -> None:
    bundle, nobody = report(), report()
    near.send(bundle)
    for step in range(1, 8):
        pages = []
        for one in (bundle, nobody):
            got = ask(near, one.case, other(one.pin, step))
            number = str(one.case)
            assert got.text.count(number) == 1
            headers = {name: value for name, value in got.headers.items() if name != "date"}
            pages.append((got.status_code, headers, got.text.replace(number, "")))
        assert pages[0] == pages[1]
        assert pages[0][0] == (403 if step <= 5 else 429)
    assert pages[0][1]["retry-after"] == "60"
    assert near.ask("status", bundle.case, bundle.pin).status_code == 429, (
        "one lock, whichever way they ask"
    )
    assert said("locked") in ask(near, bundle.case, bundle.pin).text
    near.clock.move(60)
    assert ask(near, bundle.case, bundle.pin).status_code == 200


@on_both_databases
def test_a_lock_that_programs_met_holds_here_too(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    for step in range(1, 6):
        near.ask("status", bundle.case, other(bundle.pin, step))
    hashes = near.intake.pins.computed
    assert ask(near, bundle.case, bundle.pin, "withdraw").status_code == 429
    assert near.intake.pins.computed == hashes


def test_every_page_has_one_size_and_none_shows_the_pin(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    pages = [near.client.get("/case", {"lang": code}) for code in languages()]
    pages += [
        near.client.post(f"/case?lang={code}", body_of(str(bundle.case), bundle.pin.digits, "status"), FORM)
        for code in ("en", "ta", "ml")
    ]
    pages += [ask(near, bundle.case, other(bundle.pin)), ask(near, bundle.case, bundle.pin, "withdraw")]
    pages.append(near.client.post("/case", body_of("0000", "12", "status"), FORM))
    assert {len(page.content) for page in pages} == {html.PAGE_BYTES}
    for page in pages:
        assert bundle.pin.digits not in page.text
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["referrer-policy"] == "no-referrer"
        assert page.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
        assert "set-cookie" not in page.headers
        assert "<script" not in page.text


@pytest.mark.parametrize(
    ("accepted", "tag", "direction"),
    [
        ("", "en", "ltr"),
        ("de-CH, fr;q=0.5", "de", "ltr"),
        ("xx, ar-EG;q=0.8, en;q=0.1", "ar", "rtl"),
        ("en;q=0.2, zh-Hant-HK;q=0.9", "zh-TW", "ltr"),
        ("pt", "pt-BR", "ltr"),
        ("de;q=0, iw", "he", "rtl"),
        (";;q=,*;q=x", "en", "ltr"),
    ],
)
def test_the_page_speaks_the_browsers_language(near: Near, accepted: str, tag: str, direction: str) -> None:
    page = near.client.get("/case", headers={"accept-language": accepted})
    assert f'<html lang="{tag}" dir="{direction}">' in page.text
    assert page.headers["content-language"] == tag


def test_every_language_can_be_chosen_and_says_everything_or_says_that_it_is_english(near: Near) -> None:
    places = {key: sorted(re.findall(r"\{[a-z]+\}", text)) for key, (_, text) in TEXTS.items()}
    assert len(languages()) >= 36
    for code, language in languages().items():
        page = near.client.get("/case", {"lang": code}).text
        assert f'<html lang="{language.tag}"' in page, code
        english = re.findall(r'<span lang="en" dir="ltr">(.*?)</span>', page)
        missing = {said(key) for key in TEXTS if key not in language.texts}
        assert set(english) == {text for text in missing if text in page}, code
        assert len(language.texts) >= len(TEXTS) - 3, "only the newest texts may be missing"
        for key, text in language.texts.items():
            assert sorted(re.findall(r"\{[a-z]+\}", text)) == places[key], (code, key)
        unread = language.texts.get("not_reviewed", "")
        assert (unread in page) == (not language.reviewed), code


@pytest.mark.parametrize(
    ("case", "pin", "problem"),
    [
        ("0000-0000-0000-0001", "123456", "mistyped_number"),
        ("", "123456", "mistyped_number"),
        ("0000-0000-0000-0000", "12345", "mistyped_pin"),
        ("0000-0000-0000-0000", "", "mistyped_pin"),
        ('"><script>alert(1)</script>', "123456", "mistyped_number"),
    ],
)
def test_a_slip_is_named_and_what_was_typed_stays(near: Near, case: str, pin: str, problem: str) -> None:
    got = near.client.post("/case", body_of(case, pin, "status"), FORM)
    assert got.status_code == 422
    assert said(problem) in got.text
    assert 'aria-invalid="true"' in got.text
    assert "<script" not in got.text
    assert (case in got.text) == (case == "" or case.startswith("0"))


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"", {}, 422),
        (b"case=1&pin=2", {}, 422),
        (b"case=1&pin=2&do=status&more=3", {}, 422),
        (b"case=1&case=2&pin=3", {}, 422),
        (body_of("0000000000000000", "123456", "delete"), {}, 422),
        (b"\xff=1&pin=2&do=3", {}, 422),
        (b"case=" + b"0" * 2_000, {}, 413),
        (b"{}", {"content-type": "application/json"}, 415),
        (body_of("0000000000000000", "123456", "status"), {"sec-fetch-site": "cross-site"}, 422),
    ],
)
def test_anything_but_the_pages_own_form_is_refused_with_a_page(
    near: Near, body: bytes, headers: dict[str, str], status: int
) -> None:
    hashes = near.intake.pins.computed
    got = near.client.post("/case", body, FORM | headers)
    assert got.status_code == status
    assert said("failed") in got.text
    assert near.intake.pins.computed == hashes


def test_the_quick_exit_leads_away_and_leaves_nothing_in_the_browsers_memory(near: Near) -> None:
    gone = near.client.get("/case/leave")
    assert (gone.status_code, gone.headers["location"]) == (303, html.NEUTRAL_PLACE)
    assert gone.headers["clear-site-data"] == '"cache"'
    assert gone.headers["referrer-policy"] == "no-referrer"


def test_whoever_floods_the_page_keeps_no_program_out(intake: RunningIntake) -> None:
    bundle = report()
    intake.send(intake.seal(bundle))
    answers = asyncio.run(_flood(intake, bundle))
    pages, status = answers[:-1], answers[-1]
    assert {page.status_code for page in pages} == {403, 503}, (
        "some are looked at, the others told that it is busy"
    )
    busy = [page for page in pages if page.status_code == 503]
    assert said("busy") in busy[0].text
    assert int(busy[0].headers["retry-after"]) >= 1
    assert (status.status_code, status.json()["state"]) == (200, "active")


async def _flood(intake: RunningIntake, bundle: Bundle) -> list[httpx.Response]:
    """Sixty questions from browsers at once, and one from a program."""
    async with httpx.AsyncClient(base_url=intake.url, timeout=PATIENCE_S) as client:
        browsers = [
            client.post("/case", content=body_of(str(CaseNumber.draw()), "123456", "status"), headers=FORM)
            for _ in range(60)
        ]
        form = json.dumps({"case": bundle.case.symbols, "pin": bundle.pin.digits})
        headers = {"content-type": "application/json"}
        program = client.post("/api/v1/cases/status", content=form, headers=headers)
        return list(await asyncio.gather(*browsers, program))
