"""Case number and PIN survive being read aloud, written down and typed by someone upset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown_wire import CaseNumber, MistypedCaseError, MistypedPinError, Pin, WireError
from tests.wire.strategies import CROCKFORD, case_numbers, unhurried
from tests.wire.vectors import Vector, bad, each, good


@each("cases.json", good)
def test_a_case_number_is_read_as_people_type_it(vector: Vector) -> None:
    case = CaseNumber.parse(vector["text"])
    assert case.symbols == vector["symbols"]
    assert str(case) == vector["printed"]


@each("cases.json", bad)
def test_a_mistyped_case_number_is_noticed(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        CaseNumber.parse(vector["text"])
    assert refusal.value.code == vector["error"]


@each("pins.json", good)
def test_a_pin_is_read_as_people_type_it(vector: Vector) -> None:
    assert Pin.parse(vector["text"]).digits == vector["digits"]


@each("pins.json", bad)
def test_a_mistyped_pin_is_noticed(vector: Vector) -> None:
    with pytest.raises(WireError) as refusal:
        Pin.parse(vector["text"])
    assert refusal.value.code == vector["error"]


def test_drawn_case_numbers_differ_and_can_be_typed_back() -> None:
    drawn = [CaseNumber.draw() for _ in range(500)]
    assert len(set(drawn)) == 500
    assert all(CaseNumber.parse(str(case)) == case for case in drawn)


def test_drawn_pins_have_six_digits() -> None:
    assert all(Pin.parse(str(Pin.draw())) for _ in range(500))


@unhurried
@given(case_numbers)
def test_any_single_wrong_symbol_is_caught(case: CaseNumber) -> None:
    for at, right in enumerate(case.symbols):
        for wrong in CROCKFORD.replace(right, ""):
            with pytest.raises(MistypedCaseError):
                CaseNumber.parse(case.symbols[:at] + wrong + case.symbols[at + 1 :])


@unhurried
@given(case_numbers)
def test_any_swap_of_two_neighbours_is_caught(case: CaseNumber) -> None:
    for at in range(15):
        one, other = case.symbols[at], case.symbols[at + 1]
        if one != other:
            with pytest.raises(MistypedCaseError):
                CaseNumber.parse(case.symbols[:at] + other + one + case.symbols[at + 2 :])


@unhurried
@given(case=case_numbers, data=st.data())
def test_spoken_slips_are_forgiven(case: CaseNumber, data: st.DataObject) -> None:
    heard = {"0": "0oO", "1": "1iIlL"}
    typed = ""
    for symbol in case.symbols:
        typed += data.draw(st.sampled_from(heard.get(symbol, symbol + symbol.lower())))
        typed += data.draw(st.sampled_from(["", " ", "-", " - "]))
    assert CaseNumber.parse(typed) == case


@unhurried
@given(st.text())
def test_any_text_is_a_case_number_or_refused_as_mistyped(text: str) -> None:
    try:
        CaseNumber.parse(text)
    except MistypedCaseError:
        return


@unhurried
@given(st.text())
def test_any_text_is_a_pin_or_refused_as_mistyped(text: str) -> None:
    try:
        Pin.parse(text)
    except MistypedPinError:
        return
