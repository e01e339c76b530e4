"""An unfinished report under a passphrase: what comes back, what does not open, what a crash costs."""

import hashlib
import json
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from takeitdown_desktop.core.errors import (
    ChangedFileError,
    DamagedDraftError,
    DraftFileError,
    DraftInUseError,
    FileInTheWayError,
    MissingDraftError,
    NewerDraftError,
    WrongPassphraseError,
)
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft, forget_draft
from takeitdown_desktop.core.outbox.sealed_log import COST, Cost, SealedLog
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_wire import Digest, DigestKind, Kind, Pdq, Variant, Who
from tests.support.answers import ANSWERED
from tests.support.privacy import is_private

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
WORDS = "a few good words"
RESULT = FileResult(
    Kind.IMAGE,
    Verdict.STRONG,
    (Pdq("ab" * 32, 90, Variant.UPRIGHT), Digest(DigestKind.SHA256, "cd" * 32)),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts" / "mine.draft"


def a_file(folder: Path, name: str = "secret-holiday.jpg") -> Path:
    file = folder / name
    file.write_bytes(b"x" * 100)
    return file


def begun(path: Path, *results: tuple[Path, FileResult], answers: Draft | None = None) -> None:
    with KeptDraft.create(path, WORDS, answers, CHEAP) as kept:
        for file, result in results:
            assert kept.put_result(kept.state_of(file), file, None, result)


def test_answers_and_fingerprints_come_back(path: Path, tmp_path: Path) -> None:
    file = a_file(tmp_path)
    begun(path, (file, RESULT), answers=Draft(where=Where.HERE, who=Who.SELF))
    answers = replace(ANSWERED, contact="a@b.org")
    with KeptDraft.open(path, WORDS) as kept:
        assert kept.answers == Draft(where=Where.HERE, who=Who.SELF)
        assert kept.result(kept.state_of(file)) == RESULT
        kept.put_answers(answers)
    with KeptDraft.open(path, WORDS) as kept:
        assert (kept.answers, kept.results) == (answers, (RESULT,))


def test_it_is_private_and_tells_nothing_without_its_passphrase(path: Path, tmp_path: Path) -> None:
    file = a_file(tmp_path)
    begun(path, (file, RESULT), answers=Draft(contact="someone@example.org"))
    assert is_private(path)
    assert is_private(path.parent)
    content = path.read_bytes()
    for secret in (b"ab" * 32, b"cd" * 32, b"someone@", b"holiday", bytes.fromhex("ab" * 32)):
        assert secret not in content


def test_names_of_files_are_not_in_it_even_when_opened(path: Path, tmp_path: Path) -> None:
    begun(path, (a_file(tmp_path), RESULT))
    with KeptDraft.open(path, WORDS) as kept:
        assert not any(
            b"holiday" in entry or str(tmp_path).encode() in entry for entry in kept._log.entries
        )


def test_a_file_that_was_changed_is_fingerprinted_again(path: Path, tmp_path: Path) -> None:
    file = a_file(tmp_path)
    begun(path, (file, RESULT))
    with KeptDraft.open(path, WORDS) as kept:
        before = kept.state_of(file)
        os.utime(file, ns=(1, 1))
        assert kept.result(kept.state_of(file)) is None
        assert kept.result(kept.state_of(file, HashOptions(1.0))) is None
        assert not kept.put_result(before, file, None, RESULT), "changed while it was read"
        file.unlink()
        assert kept.state_of(file) is None


def test_what_may_be_better_the_next_time_is_not_kept(path: Path, tmp_path: Path) -> None:
    file = a_file(tmp_path)
    begun(path)
    with KeptDraft.open(path, WORDS) as kept:
        for result in (
            FileResult(None, Verdict.UNREADABLE),
            FileResult(Kind.IMAGE, Verdict.EXACT, RESULT.signals[1:], ChangedFileError.code),
        ):
            assert not kept.put_result(kept.state_of(file), file, None, result)
        assert kept.results == ()


def test_a_wrong_passphrase_is_told_from_a_damaged_file(path: Path) -> None:
    begun(path)
    content = path.read_bytes()
    with pytest.raises(WrongPassphraseError):
        KeptDraft.open(path, "another few words")
    for at in range(9, len(content)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :])
        with pytest.raises(DamagedDraftError):
            KeptDraft.open(path, WORDS)
    for size in range(9, len(content), 7):
        path.write_bytes(content[:size])
        with pytest.raises(DamagedDraftError):
            KeptDraft.open(path, WORDS)


@pytest.mark.parametrize(
    ("was", "now"), [(rb'"salt":"[0-9a-f]*"', b'"salt":""'), (rb'"lanes":1', b'"lanes":16')]
)
def test_a_header_that_argon2_would_not_take_is_damage(path: Path, was: bytes, now: bytes) -> None:
    KeptDraft.create(path, WORDS, cost=CHEAP).close()
    data = path.read_bytes()
    end = data.index(b"}") + 1
    head = re.sub(was, now, data[13:end])
    start = data[:9] + len(head).to_bytes(4, "big") + head
    path.write_bytes(start + hashlib.sha256(start).digest() + data[end + 32 :])
    with pytest.raises(DamagedDraftError):
        KeptDraft.open(path, WORDS)


def test_an_entry_that_is_nested_without_end_is_damage(path: Path) -> None:
    path.parent.mkdir()
    SealedLog.create(path, WORDS, b"[" * 100_000, CHEAP).close()
    with pytest.raises(DamagedDraftError):
        KeptDraft.open(path, WORDS)


def written(path: Path, answers: dict[str, object]) -> None:
    """A draft with these answers as its file holds them."""
    path.parent.mkdir()
    first = {"secret": "00" * 32, "answers": answers}
    SealedLog.create(path, WORDS, json.dumps(first).encode(), CHEAP).close()


def test_a_draft_from_before_a_question_was_asked_opens_with_that_question_open(path: Path) -> None:
    written(path, {"where": "here", "who": "parent", "explicit": True})
    with KeptDraft.open(path, WORDS) as kept:
        assert kept.answers == Draft(Where.HERE, Who.PARENT, explicit=True)


@pytest.mark.parametrize("answer", [{"who": "nobody"}, {"under_18": 1}, {"where": True}, {"shoe": "left"}])
def test_an_answer_that_no_question_has_is_damage(path: Path, answer: dict[str, object]) -> None:
    written(path, answer)
    with pytest.raises(DamagedDraftError):
        KeptDraft.open(path, WORDS)


def test_other_files_newer_drafts_and_no_file_are_told_apart(path: Path, tmp_path: Path) -> None:
    with pytest.raises(MissingDraftError):
        KeptDraft.open(path, WORDS)
    with pytest.raises(DraftFileError) as foreign:
        KeptDraft.open(a_file(tmp_path), WORDS)
    assert foreign.value.code == "draft.foreign"
    begun(path)
    content = path.read_bytes()
    size = int.from_bytes(content[9:13], "big")
    from hashlib import sha256

    newer = content[: 13 + size].replace(b'"version":1', b'"version":2')
    path.write_bytes(newer + sha256(newer).digest() + content[45 + size :])
    with pytest.raises(NewerDraftError):
        KeptDraft.open(path, WORDS)


def test_a_process_that_died_while_writing_costs_only_the_last_entry(path: Path, tmp_path: Path) -> None:
    first, second = a_file(tmp_path, "1"), a_file(tmp_path, "2")
    begun(path, (first, RESULT), (second, RESULT))
    whole = path.read_bytes()
    begun(path.with_name("one.draft"), (first, RESULT))
    one_less = len(path.with_name("one.draft").read_bytes())
    for size in range(one_less + 1, len(whole), 29):
        path.write_bytes(whole[:size])
        with KeptDraft.open(path, WORDS) as kept:
            assert len(kept.results) == 1
            assert kept.put_result(kept.state_of(second), second, None, RESULT)
        with KeptDraft.open(path, WORDS) as kept:
            assert len(kept.results) == 2


def test_entries_can_t_be_moved_or_left_out(path: Path, tmp_path: Path) -> None:
    file = a_file(tmp_path)
    begun(path, (file, RESULT))
    start = len(path.read_bytes())
    with KeptDraft.open(path, WORDS) as kept:
        kept.put_answers(Draft(contact="a@b.org"))
        kept.put_answers(Draft(contact="c@d.org"))
    content = path.read_bytes()
    half = (len(content) - start) // 2
    path.write_bytes(content[:start] + content[start + half :])
    with pytest.raises(DamagedDraftError):
        KeptDraft.open(path, WORDS)


def test_one_window_or_command_has_it_open_at_a_time(path: Path) -> None:
    begun(path)
    with KeptDraft.open(path, WORDS), pytest.raises(DraftInUseError):
        KeptDraft.open(path, WORDS)
    KeptDraft.open(path, WORDS).close()


def test_nothing_is_written_over_and_only_drafts_are_deleted(path: Path, tmp_path: Path) -> None:
    begun(path)
    with pytest.raises(FileInTheWayError):
        KeptDraft.create(path, WORDS, cost=CHEAP)
    other = a_file(tmp_path)
    with pytest.raises(DraftFileError):
        forget_draft(other)
    assert other.exists()
    forget_draft(path)
    assert list(path.parent.iterdir()) == []


def test_the_same_passphrase_typed_on_another_keyboard_opens_it(path: Path) -> None:
    with KeptDraft.create(path, "café au lait", cost=CHEAP):
        pass
    KeptDraft.open(path, "cafe\u0301 au lait").close()


def test_trying_passphrases_is_slow_on_purpose() -> None:
    assert COST.memory_kib * COST.iterations >= 512 << 10
