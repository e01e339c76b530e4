"""The case page in a real Chromium: without scripts, by keyboard, for a screen reader, and what it leaves behind."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, ViewportSize, sync_playwright

from takeitdown_intake.pages.html import NEUTRAL_PLACE
from takeitdown_wire import Bundle
from tests.support.certificates import Authority
from tests.support.intake import RunningIntake, report

CHROMIUM = shutil.which("chromium")
AXE = files("axe_playwright_python") / "axe.min.js"
NARROW: ViewportSize = {"width": 320, "height": 640}

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


class Neutral(BaseHTTPRequestHandler):
    """The site that the quick exit leads to, as far as it matters here."""

    def do_GET(self) -> None:
        body = b"<!doctype html><title>Neutral</title><h1>Neutral</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing to say."""


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of the neutral site on this computer."""
    folder = tmp_path_factory.mktemp("neutral")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Neutral)
    host = urlsplit(NEUTRAL_PLACE).hostname
    assert host is not None
    server.socket = (
        Authority.make(folder).context(folder, host).wrap_socket(server.socket, server_side=True)
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def chromium(elsewhere: int) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", f"--host-resolver-rules=MAP * 127.0.0.1:{elsewhere}, EXCLUDE 127.0.0.1"],
            # People's browsers keep pages in memory to go back to; the driver would turn that off.
            ignore_default_args=["--disable-back-forward-cache"],
        )
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A person's browser without scripts; every site but the intake is the neutral one."""
    made = chromium.new_context(java_script_enabled=False, locale="en-GB", ignore_https_errors=True)
    yield made
    made.close()


@pytest.fixture
def case(intake: RunningIntake) -> Bundle:
    bundle = report()
    intake.send(intake.seal(bundle))
    return bundle


def fill(page: Page, intake: RunningIntake, case: Bundle) -> None:
    """The whole way to the answer by keyboard alone."""
    page.goto(f"{intake.url}/case")
    page.get_by_label("Case number").focus()
    page.keyboard.type(str(case.case).lower())
    page.keyboard.press("Tab")
    page.keyboard.type(case.pin.digits)
    page.keyboard.press("Enter")
    page.get_by_text("The report is active").wait_for()


def test_whoever_has_only_the_card_sees_how_it_goes_and_takes_it_back(
    context: BrowserContext, intake: RunningIntake, case: Bundle
) -> None:
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    fill(page, intake, case)
    assert page.locator(":focus").inner_text().startswith("The report is active"), "it is read out at once"
    page.get_by_text("Take it back", exact=True).click()
    page.get_by_label("PIN").fill(case.pin.digits)
    page.get_by_role("button", name="Yes, take it back").click()
    page.get_by_text("The report was taken back").wait_for()
    assert intake.ask("status", case.case, case.pin).json()["state"] == "withdrawn"
    assert {url.partition("?")[0] for url in asked} == {f"{intake.url}/case"}, "nothing of anybody else's"
    assert not any(str(case.case) in url or case.pin.digits in url for url in asked)
    assert said == [], "nothing breaks the page's own policy"
    assert context.storage_state() == {"cookies": [], "origins": []}


def test_after_the_quick_exit_nobody_who_goes_back_sees_number_pin_or_answer(
    context: BrowserContext, intake: RunningIntake, case: Bundle
) -> None:
    page = context.new_page()
    fill(page, intake, case)
    page.get_by_role("link", name="Quick exit").click()
    page.get_by_text("Neutral").wait_for()
    for _ in range(2):
        with suppress(
            Error
        ):  # where it would have to send the form again, Chromium shows a page of its own
            page.go_back(wait_until="commit", timeout=5_000)
        shown = content_of(page)
        assert str(case.case) not in shown
        assert case.case.symbols not in shown
        assert case.pin.digits not in shown
        assert "The report is active" not in shown


def content_of(page: Page) -> str:
    """What is there once nothing changes any more."""
    while True:
        with suppress(Error):  # it is being left
            return page.content()
        page.wait_for_load_state()


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("ar", "dark")])
def test_a_checker_of_accessibility_finds_nothing(
    chromium: Browser, intake: RunningIntake, case: Bundle, language: str, scheme: Literal["light", "dark"]
) -> None:
    look = chromium.new_context(color_scheme=scheme, viewport=NARROW)
    page = look.new_page()
    page.goto(f"{intake.url}/case?lang={language}")
    clean(page)
    page.locator("summary").last.click()
    clean(page)
    number, pin = page.locator("#case"), page.locator("#pin")
    number.fill("0000-0000-0000-0001")
    pin.fill("123456")
    pin.press("Enter")
    page.locator("#problem").wait_for()
    clean(page)
    number.fill(str(case.case))
    pin.fill(case.pin.digits)
    pin.press("Enter")
    page.locator("#state").wait_for()
    page.locator("main summary").click()
    clean(page)
    look.close()


def clean(page: Page) -> None:
    """Nothing for axe-core to find, and nothing to scroll sideways for on the narrowest telephone."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run()")
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]] == []
    assert len(found["passes"]) > 15
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
