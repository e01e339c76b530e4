"""``kit``: a removal request with nothing missing, its 48 hours, and the complaint after them."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.support.cli import Done, takeitdown
from tests.support.privacy import is_private

ANSWERS: dict[str, Any] = {
    "platform": "instagram",
    "shown": "both",
    "places": ["https://video.example/watch/4711", "user somebody_4711, second story of Friday"],
    "signer": "parent",
    "name": "Alexandra Ödön Beispiel",
    "contact": "alex@mail.example",
    "good_faith": True,
}
WORDS = "a few good words"


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TAKEITDOWN_DATA", str(tmp_path / "data"))
    (tmp_path / "words").write_text(f"{WORDS}\n")
    return tmp_path / "data"


def kit(*words: str | Path, **changed: Any) -> Done:
    return takeitdown("kit", "--answers", "-", *words, stdin=json.dumps({**ANSWERS, **changed}))


def ago(hours: float) -> str:
    return f"{datetime.now().astimezone() - timedelta(hours=hours):%Y-%m-%d %H:%M}"


def test_the_letter_has_every_element_and_nothing_is_kept(private: Path) -> None:
    done = kit()
    assert done.code == 0, done.err
    for part in (
        "To: Instagram (Meta)",
        "images, and video",
        *ANSWERS["places"],
        "good-faith belief",
        "the parent or legal guardian",
        "Contact: alex@mail.example",
        "Signature: /s/ Alexandra Ödön Beispiel",
    ):
        assert part in done.out
    assert not private.exists()


@pytest.mark.parametrize(
    ("element", "empty"),
    [
        ("platform", " "),
        ("shown", None),
        ("places", []),
        ("places", [" ", ""]),
        ("places", ["file:///home/somebody/holiday.jpg"]),
        ("signer", None),
        ("name", ""),
        ("name", "..."),
        ("contact", ""),
        ("contact", "at home"),
        ("good_faith", False),
    ],
)
def test_without_any_one_element_there_is_no_letter_and_the_element_is_named(
    tmp_path: Path, element: str, empty: object
) -> None:
    done = kit("--out", tmp_path / "L.txt", **{element: empty})
    assert done.code == 2
    assert f"{element}:" in done.err
    assert done.err.count(":") == 3, "only what is missing is named"
    assert not (tmp_path / "L.txt").exists()


@pytest.mark.parametrize("contact", ["+49 30 1234567", "(555) 010-0199", "a@b.example"])
def test_a_telephone_number_is_a_contact_too(contact: str) -> None:
    assert f"Contact: {contact}" in kit(contact=contact).out


@pytest.mark.parametrize("name", ["Alex Example", "Анна Ödön", "علي حسن", "Αλέξ", "ตัวอย่าง"])
def test_the_pdf_has_the_words_of_the_text_and_is_private(tmp_path: Path, name: str) -> None:
    done = kit("--out", tmp_path / "L.pdf", name=name)
    if name == "Αλέξ":  # no bundled font has Greek letters: said, and nothing half written
        assert (done.code, (tmp_path / "L.pdf").exists()) == (69, False)
        assert name in kit(name=name).out
        return
    assert done.code == 0, done.err
    assert is_private(tmp_path / "L.pdf")
    read = " ".join(page.extract_text() for page in PdfReader(tmp_path / "L.pdf").pages)
    assert "good-faith belief" in " ".join(read.split())
    assert "https://video.example/watch/4711" in read
    letters = {sign for sign in name if sign.isalpha()}
    assert len(letters & set(read)) >= len(letters) / 2  # joined forms are read as what they are joined of


def test_a_file_that_is_there_is_left(tmp_path: Path) -> None:
    (tmp_path / "L.txt").write_text("precious")
    assert kit("--out", tmp_path / "L.txt").code == 51
    assert (tmp_path / "L.txt").read_text() == "precious"


def test_the_hours_count_from_when_it_was_sent() -> None:
    row = kit("--sent", "now", "--json").row
    assert row["hours_left"] == 48
    ends = datetime.fromisoformat(row["ends"]) - datetime.now().astimezone()
    assert timedelta(hours=47) < ends <= timedelta(hours=48)
    assert kit("--sent", ago(47.5), "--json").row["hours_left"] == 1
    assert kit("--sent", ago(48.5), "--json").row["hours_left"] == 0
    assert kit("--json").row["hours_left"] is None
    assert kit("--sent", ago(-1)).code == kit("--sent", "yesterday").code == 2


def test_the_complaint_is_written_after_the_48_hours_and_not_before() -> None:
    assert kit("--complaint").code == 2
    early = kit("--complaint", "--sent", ago(40))
    assert (early.code, early.out) == (2, "")
    assert "Hours left: 8" in early.err or "Hours left: 9" in early.err
    done = kit("--complaint", "--sent", ago(50))
    assert done.code == 0, done.err
    for part in (
        "Federal Trade Commission",
        "Instagram (Meta)",
        *ANSWERS["places"],
        "still there",
        "Alexandra",
    ):
        assert part in done.out
    assert "TakeItDown.ftc.gov" in done.err


def test_on_a_terminal_each_element_is_asked_for(on_terminal: Callable[..., Done]) -> None:
    answers = [
        ("App or website", "tiktok"),
        ("Type 1 to 3", "1"),
        ("1:", "https://video.example/1"),
        ("2:", ""),
        ("Type 1 to 3", "1"),
        ("Name of", "Alex Example"),
        ("E-mail", "alex@mail.example"),
        ("Type 1 to 2", "yes"),
    ]
    done = on_terminal("kit", answers=answers)
    assert done.code == 0, done.out
    assert "To: TikTok" in done.out
    assert "I am the person shown in it." in done.out
    refused = on_terminal("kit", answers=[*answers[:-1], ("Type 1 to 2", "no")])
    assert (refused.code, "good_faith" in refused.out) == (2, True)


def test_a_request_that_is_kept_is_sealed_taken_up_again_and_deleted(tmp_path: Path, private: Path) -> None:
    words = ("--passphrase-file", tmp_path / "words")
    assert kit("--keep", *words, "--sent", ago(50)).code == 0
    assert kit("--keep", *words, platform="tiktok").code == 0
    (file,) = (private / "notes").iterdir()
    assert is_private(file)
    for secret in (b"Alexandra", b"video.example", b"Instagram"):
        assert secret not in file.read_bytes()
    again = takeitdown("kit", "--kept", "instagram", *words, "--complaint")
    assert "Alexandra" in again.out
    assert "TikTok" in takeitdown("kit", "--kept", "reddit", *words).err
    (tmp_path / "words").write_text("other words\n")
    assert takeitdown("kit", "--kept", "instagram", *words).code == 60
    assert takeitdown("forget", "--notes").code == 0
    assert list((private / "notes").iterdir()) == []


def test_answers_that_are_none_are_refused(tmp_path: Path) -> None:
    for text in ("", "[]", "{", '{"platform": 3}', '{"password": "x"}', '{"shown": "sculpture"}'):
        done = takeitdown("kit", "--answers", "-", stdin=text)
        assert (done.code, done.out) == (2, ""), text
    assert takeitdown("kit", "--answers", tmp_path / "none").code == 2
    assert takeitdown("kit").code == 2


def test_what_is_missing_is_named_in_the_language_of_the_person() -> None:
    done = takeitdown(
        "kit", "--language", "de", "--answers", "-", stdin=json.dumps({**ANSWERS, "contact": ""})
    )
    assert (done.code, done.out) == (2, "")
    assert "contact: E-Mail-Adresse oder Telefonnummer" in done.err
