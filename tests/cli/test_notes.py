"""``notes``: words for an adult who helps, locked on this computer, deleted with everything else."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.support.cli import Done, takeitdown

FIRST = {
    "user": "somebody_4711",
    "place": "https://video.example/u/4711",
    "when": "Friday",
    "what": "Wanted money.",
}


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TAKEITDOWN_DATA", str(tmp_path / "data"))
    (tmp_path / "words").write_text("a few good words\n")
    return tmp_path / "data" / "notes"


def notes(tmp_path: Path, *words: str | Path, stdin: str | None = None) -> Done:
    return takeitdown("notes", "--passphrase-file", tmp_path / "words", *words, stdin=stdin)


def test_notes_are_added_read_and_written_out_and_no_word_of_them_is_in_clear(
    tmp_path: Path, private: Path
) -> None:
    assert notes(tmp_path).code == 0
    assert not private.exists()
    assert notes(tmp_path, "--add", "-", stdin=json.dumps(FIRST)).code == 0
    assert notes(tmp_path, "--add", "-", stdin=json.dumps({"what": "Was there again."})).code == 0
    (file,) = private.iterdir()
    assert b"somebody" not in file.read_bytes()
    done = notes(tmp_path)
    assert "User name: somebody_4711" in done.out
    assert "2. What happened: Was there again." in done.out
    assert str(file) in done.err
    assert notes(tmp_path, "--out", tmp_path / "N.pdf").code == 0
    assert "somebody_4711" in PdfReader(tmp_path / "N.pdf").pages[0].extract_text()
    assert notes(tmp_path, "--json", "--out", tmp_path / "N.txt").row["notes"][0] == FIRST
    assert takeitdown("forget", "--all").code == 0
    assert not private.exists()


def test_a_note_is_words_and_nothing_else(tmp_path: Path, private: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    assert notes(tmp_path, "--add", picture).code == 2
    for text in ("", "[]", "{}", '{"user": " "}', '{"picture": "x"}', '{"user": 3}'):
        assert notes(tmp_path, "--add", "-", stdin=text).code == 2, text
    assert not private.exists()


def test_another_passphrase_or_a_damaged_file_opens_nothing(tmp_path: Path, private: Path) -> None:
    assert notes(tmp_path, "--add", "-", stdin=json.dumps(FIRST)).code == 0
    (file,) = private.iterdir()
    whole = file.read_bytes()
    (tmp_path / "words").write_text("other words\n")
    assert notes(tmp_path, "--add", "-", stdin=json.dumps(FIRST)).code == 60
    assert file.read_bytes() == whole
    (tmp_path / "words").write_text("a few good words\n")
    file.write_bytes(whole[:-1])
    assert notes(tmp_path).code == 67
    file.write_bytes(b"not notes")
    assert notes(tmp_path).code == 67


def test_an_unfinished_report_is_no_notes(tmp_path: Path, private: Path) -> None:
    draft = tmp_path / "data" / "drafts" / "mine.draft"
    words = ("--draft", "mine", "--passphrase-file", tmp_path / "words")
    takeitdown("hash", tmp_path / "none.jpg", *words)
    private.mkdir(parents=True)
    draft.rename(private / "notes-1.notes")
    assert notes(tmp_path).code == 67
