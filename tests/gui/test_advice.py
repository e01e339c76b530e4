"""What helps beside a report: the steps fit what has happened, and say where they are from."""

from datetime import date

import pytest

from takeitdown_desktop import paths
from takeitdown_desktop.core.report.advice import (
    MAX_STEPS,
    WHERE,
    Advice,
    Situation,
    advise,
    load_sources,
)
from takeitdown_desktop.core.report.draft import Where
from takeitdown_desktop.core.report.steps import Step
from takeitdown_desktop.core.sources import Source
from takeitdown_desktop.gui.pages.advice import AdvicePage
from takeitdown_desktop.gui.pages.base import SidePage, page_id
from takeitdown_desktop.gui.pages.endings import NoFilePage, OtherDevicePage
from takeitdown_wire import Shared, Who
from tests.gui.person import Person


@pytest.fixture
def page(person: Person) -> AdvicePage:
    person.window.wizard.setCurrentId(SidePage.ADVICE)
    return person.page(AdvicePage)


def test_nothing_is_advised_before_something_is_chosen_but_what_not_to_do(
    person: Person, page: AdvicePage
) -> None:
    assert page.model.steps() == []
    assert page.none.isVisible()
    assert "Do not pay." in page.avoid.text()
    assert "Do not delete the messages." in page.avoid.text()


def test_somebody_who_is_threatened_reads_first_to_stop_answering(person: Person, page: AdvicePage) -> None:
    for choice in page.situations.values():
        person.click(choice)
    first, *others = page.model.steps()
    assert first.text.startswith("Do not pay, and do not send more.")
    assert len(others) < MAX_STEPS
    person.qtbot.waitUntil(lambda: "1. Do not pay" in person.reads())
    person.click(page.situations[Situation.THREAT])
    person.qtbot.waitUntil(lambda: "1. Do not pay" not in person.reads())


def test_the_answers_that_were_given_are_chosen_already(person: Person) -> None:
    person.window.models.report.answer(shared=Shared.YES, who=Who.PARENT)
    person.window.wizard.setCurrentId(SidePage.ADVICE)
    page = person.page(AdvicePage)
    assert page.situations[Situation.ONLINE].isChecked()
    assert "They are under 13" in page.situations[Situation.CHILD].text()
    assert "TakeItDown.ftc.gov" in {step.address for step in page.model.steps()}


def test_report_remove_is_named_where_it_works(person: Person, page: AdvicePage) -> None:
    person.click(page.situations[Situation.ONLINE])
    person.window.models.help.choose("DE")
    assert "childline.org.uk" not in {step.address for step in page.model.steps()}
    person.window.models.help.choose("GB")
    assert "childline.org.uk" in {step.address for step in page.model.steps()}


def test_what_was_chosen_is_gone_after_quick_exit(person: Person, page: AdvicePage) -> None:
    person.click(page.situations[Situation.FAKE])
    person.window.forget()
    assert page.model.steps() == []


def test_whoever_has_no_file_comes_here_from_the_ending(person: Person) -> None:
    person.window.models.report.answer(where=Where.GONE)
    person.window.wizard.setCurrentId(page_id(Step.END_NO_FILE))
    person.click(person.page(NoFilePage).advice)
    page = person.page(AdvicePage)
    assert page.situations[Situation.NO_FILE].isChecked()
    assert "do not download it" in person.reads()


@pytest.mark.parametrize("system", ["android", "iphone"])
def test_a_file_on_a_phone_comes_by_cable_and_never_by_chat(person: Person, system: str) -> None:
    person.window.models.report.answer(where=Where.ELSEWHERE)
    person.window.wizard.setCurrentId(page_id(Step.END_OTHER_DEVICE))
    page = person.page(OtherDevicePage)
    person.click(page.phones[system])
    assert "cable" in page.cable.text()
    assert "Never send it to yourself by chat" in page.cable.text()


def test_there_are_never_more_than_seven_steps_and_each_has_its_place() -> None:
    assert len(advise(set(Situation), in_uk=True)) == MAX_STEPS
    assert set(WHERE) == set(Advice)


def test_every_fact_has_a_source_and_an_old_one_is_told_to_be_old() -> None:
    sources = load_sources(paths.resources() / "help" / "advice.json")
    assert set(Advice) - set(sources) == {Advice.TOGETHER, Advice.TELL_WHO}  # no fact in these
    today = date(2026, 11, 29)
    assert Source("a", None).is_old(today)
    assert Source("a", date(2025, 11, 1)).is_old(today)
    assert not Source("a", date(2026, 5, 19)).is_old(today)
