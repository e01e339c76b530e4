"""From answers and results to the bundle: what goes in, what does not, and in which order it is asked."""

import secrets
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

import pytest

from takeitdown_desktop import languages
from takeitdown_desktop.core.errors import (
    BadContactError,
    NothingToSendError,
    ReportNotMadeError,
    TooMuchError,
)
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_desktop.core.report.assemble import assemble
from takeitdown_desktop.core.report.disclosure import PreparedReport
from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_desktop.core.report.flow import ending, next_question, next_step
from takeitdown_desktop.core.report.questions import QUESTIONS, Question
from takeitdown_desktop.core.report.steps import ENDINGS, WAY, Step, stage
from takeitdown_desktop.texts import Text
from takeitdown_wire import (
    Bundle,
    CaseNumber,
    Digest,
    DigestKind,
    Frame,
    IntakeDescriptor,
    Kind,
    Pdq,
    PHash,
    Pin,
    Signal,
    Vpdq,
)
from tests.support.answers import ANSWERED

KEY = bytes.fromhex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
INTAKE = IntakeDescriptor(
    "Hotline", "https://intake.example", KEY, practice=False, signals=("pdq", "md5", "sha256", "vpdq")
)
WHOLE = ANSWERED


def digests() -> tuple[Digest, ...]:
    return tuple(Digest(kind, secrets.token_hex(Digest.LENGTHS[kind] // 2)) for kind in DigestKind)


def image(*looks: Signal, dhash: str | None = None) -> FileResult:
    return FileResult(Kind.IMAGE, Verdict.STRONG, (*looks, *digests()), dhash=dhash or secrets.token_hex(8))


def look(quality: int = 90) -> tuple[Pdq, PHash]:
    return Pdq(secrets.token_hex(32), quality), PHash(secrets.token_hex(8))


DHASH = "5a" * 8


def near(signal: Pdq, bits: int) -> Pdq:
    return replace(signal, value=f"{int(signal.value, 16) ^ ((1 << bits) - 1):064x}")


def bundle(*results: FileResult, intake: IntakeDescriptor = INTAKE, draft: Draft = WHOLE) -> Bundle:
    return assemble(draft, results, intake, CaseNumber.draw(), Pin.draw())


def types(made: Bundle) -> list[list[str]]:
    return [[signal.type for signal in item.signals] for item in made.items]


def test_only_what_the_intake_takes_goes_in() -> None:
    made = bundle(
        image(*look()),
        FileResult(Kind.VIDEO, Verdict.STRONG, (Vpdq((Frame(0, 80, "0" * 64),)), *digests())),
    )
    assert sorted(types(made)) == [["pdq", "md5", "sha256"], ["vpdq", "md5", "sha256"]]


def test_a_phash_goes_only_where_it_is_asked_for_and_means_something() -> None:
    asking = replace(INTAKE, signals=(*INTAKE.signals, "phash"))
    found = types(bundle(image(*look()), image(*look(quality=20)), intake=asking))
    assert sorted(found, key=len) == [["pdq", "md5", "sha256"], ["pdq", "phash", "md5", "sha256"]]


def test_the_order_of_items_says_nothing_of_the_order_of_files() -> None:
    files = [image(*look()) for _ in range(6)]
    orders = {tuple(item.signals for item in bundle(*files).items) for _ in range(20)}
    assert len(orders) > 1
    assert len({frozenset(order) for order in orders}) == 1


def test_the_same_bytes_twice_are_one_item() -> None:
    one = image(*look())
    assert bundle(one, one).items[0].signals == bundle(one).items[0].signals
    assert len(bundle(one, one).items) == 1


def test_the_same_picture_saved_twice_is_one_item_with_both_digests() -> None:
    pdq, _ = look()
    made = bundle(image(pdq, dhash=DHASH), image(near(pdq, 8), dhash=f"{int(DHASH, 16) ^ 0b111:016x}"))
    assert types(made) == [["pdq", "md5", "sha256", "pdq", "md5", "sha256"]]


@pytest.mark.parametrize("bits", [17, 60])
def test_pictures_that_only_resemble_each_other_stay_apart(bits: int) -> None:
    pdq, _ = look()
    assert len(bundle(image(pdq, dhash=DHASH), image(near(pdq, bits), dhash=DHASH)).items) == 2


def test_pictures_of_nearly_one_pdq_stay_apart_where_a_second_hash_tells_them_apart() -> None:
    pdq, _ = look()
    other = f"{int(DHASH, 16) ^ 0b1111:016x}"
    assert len(bundle(image(pdq, dhash=DHASH), image(near(pdq, 8), dhash=other)).items) == 2


def test_plain_pictures_are_never_taken_for_the_same() -> None:
    pdq, _ = look(quality=10)
    assert len(bundle(image(pdq, dhash=DHASH), image(pdq, dhash=DHASH)).items) == 2


def test_many_copies_of_one_picture_still_fit() -> None:
    pdq, _ = look()
    assert len(bundle(*(image(pdq, dhash=DHASH) for _ in range(50))).items) == 3


def test_files_without_fingerprints_make_no_report() -> None:
    with pytest.raises(NothingToSendError):
        bundle(FileResult(None, Verdict.UNREADABLE, (), "media.empty"))


def test_more_than_fits_is_told_and_not_cut() -> None:
    with pytest.raises(TooMuchError):
        bundle(*(image(*look()) for _ in range(2_001)))


def test_open_answers_make_no_report() -> None:
    for changes in (
        {"who": None},
        {"shared": None},
        {"under_18": False},
        {"explicit": None},
        {"where": Where.GONE},
    ):
        with pytest.raises(ReportNotMadeError):
            bundle(image(*look()), draft=replace(WHOLE, **changes))
    with pytest.raises(BadContactError):
        bundle(image(*look()), draft=replace(WHOLE, contact="nobody"))


def test_what_is_shown_is_what_is_sealed() -> None:
    made = bundle(image(*look()))
    report = PreparedReport.make(made, INTAKE)
    assert Bundle.from_bytes(report.shown_text.encode()) == made
    assert report.sealed_bytes == len(report.sealed.to_bytes())


def test_the_whole_way_has_every_page_in_order() -> None:
    step: Step | None = Step.WELCOME
    seen = []
    while step is not None:
        seen.append(step)
        step = next_step(step, WHOLE)
    assert tuple(seen) == WAY
    assert [stage(step).value for step in seen] == ["you"] * 6 + ["files"] + ["check"] * 3 + ["done"]


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ({"where": Where.ELSEWHERE}, Step.END_OTHER_DEVICE),
        ({"where": Where.GONE}, Step.END_NO_FILE),
        ({"under_18": False}, Step.END_ADULT),
        ({"explicit": False}, Step.END_NOT_EXPLICIT),
    ],
)
def test_answers_that_lead_elsewhere_end_the_way(changes: dict[str, object], end: Step) -> None:
    draft = replace(WHOLE, **changes)  # type: ignore[arg-type]
    assert ending(draft) is end
    assert next_question(draft) is None
    assert next_step(end, draft) is None
    assert end in ENDINGS


def test_an_open_question_holds_the_way() -> None:
    assert next_question(Draft()) is Step.WHERE
    assert next_step(Step.WHERE, Draft()) is None
    assert next_question(replace(WHOLE, under_18=None)) is Step.AGE
    assert ending(replace(WHOLE, under_18=None)) is None


def _texts(value: object) -> Iterator[Text]:
    """Every text in a row of the table of questions."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.field)
def test_translators_are_given_every_text_of_a_question(question: Question) -> None:
    translated = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(languages.FOLDER / "takeitdown_de.ts").iter("context")
        for message in context.iter("message")
    }
    assert set(_texts(question)) <= translated
