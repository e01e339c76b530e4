"""``takeitdown check``: somebody found a copy and asks whether it is the one."""

from pathlib import Path

import pytest
from PIL import Image, ImageOps

from tests.support.answers import ANSWERS
from tests.support.cli import takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import clip, encoded, plain, scene

PICTURE = scene(1, 800, 600)


@pytest.fixture
def original(tmp_path: Path) -> Path:
    return saved(tmp_path / "mine.jpg", PICTURE)


def saved(path: Path, image: Image.Image) -> Path:
    path.write_bytes(encoded(image, "JPEG", quality=90))
    return path


def test_a_mirrored_copy_matches_and_it_is_told_how_near_it_is(original: Path, tmp_path: Path) -> None:
    copy = saved(tmp_path / "found.jpg", ImageOps.mirror(PICTURE).resize((500, 375)))
    done = takeitdown("check", copy, "--original", original, "--details")
    assert done.code == 0
    assert "It matches." in done.out
    assert f"of 256 bits differ from {original} (mirror)" in done.out
    row = takeitdown("check", "--json", copy, "--original", original).row
    assert (row["likeness"], row["original"], row["variant"]) == ("match", str(original), "mirror")
    assert row["bits"] <= 31


def test_the_very_same_file_is_told_as_such(original: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.write_bytes(original.read_bytes())
    done = takeitdown("check", copy, "--original", original)
    assert (done.code, "the very same file." in done.out) == (0, True)


def test_another_picture_does_not_match_and_it_is_told_what_to_do(original: Path, tmp_path: Path) -> None:
    other = saved(tmp_path / "other.jpg", scene(2, 800, 600))
    done = takeitdown("check", other, "--original", original)
    assert done.code == 9
    assert "put this copy into a report too" in done.out


def test_a_plain_copy_is_not_said_to_be_another_one(original: Path, tmp_path: Path) -> None:
    grey = saved(tmp_path / "grey.jpg", plain())
    done = takeitdown("check", "--json", grey, "--original", original)
    assert (done.code, done.row["likeness"]) == (9, "too_plain")


def test_a_file_that_cannot_be_read_gets_its_own_sentence(original: Path, tmp_path: Path) -> None:
    done = takeitdown("check", tmp_path / "missing.jpg", "--original", original)
    assert done.code == 1
    assert "This file is not there." in done.out


def test_the_nearest_of_several_originals_is_named(original: Path, tmp_path: Path) -> None:
    other = saved(tmp_path / "second.jpg", scene(2, 800, 600))
    copy = saved(tmp_path / "found.jpg", ImageOps.crop(scene(2, 800, 600), 20))
    row = takeitdown("check", "--json", copy, "--original", original, "--original", other).row
    assert (row["likeness"], row["original"]) == ("match", str(other))


def test_a_copy_of_a_video_matches_by_its_frames(tmp_path: Path) -> None:
    mine = clip(tmp_path / "mine.mp4", seconds=4)
    again = clip(tmp_path / "again.mp4", seconds=4, rate=25, size=(240, 180))
    row = takeitdown("check", "--json", again, "--original", mine).row
    assert row["share"] is not None
    other = clip(tmp_path / "other.mp4", seed=7, seconds=4)
    done = takeitdown("check", "--json", other, "--original", mine)
    assert (done.code, done.row["likeness"], done.row["share"]) == (9, "no_match", 0.0)


def test_a_draft_is_enough_when_the_original_is_gone(original: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("three quiet words\n", encoding="utf-8")
    draft = tmp_path / "mine.draft"
    keep = ("--draft", draft, "--passphrase-file", secret)
    assert takeitdown("hash", original, *keep).code == 0
    original.unlink()
    copy = saved(tmp_path / "found.jpg", ImageOps.crop(PICTURE, 15))
    done = takeitdown("check", "--json", copy, *keep)
    assert (done.code, done.row["likeness"]) == (0, "match")


def test_a_draft_that_is_not_there_is_not_begun(original: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("three quiet words\n", encoding="utf-8")
    draft = tmp_path / "none.draft"
    done = takeitdown("check", original, "--draft", draft, "--passphrase-file", secret)
    assert done.code == 64
    assert not draft.exists()


def test_the_case_number_finds_the_draft_that_the_report_was_made_from(
    original: Path, tmp_path: Path, intake: RunningIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAKEITDOWN_DATA", str(tmp_path / "data"))
    secret = tmp_path / "passphrase"
    secret.write_text("three quiet words\n", encoding="utf-8")
    other = saved(tmp_path / "second.jpg", scene(2, 800, 600))
    cases = []
    for name, picture in (("first", original), ("second", other)):
        keep = ("--draft", name, "--passphrase-file", secret)
        done = takeitdown("save", picture, *ANSWERS, "--intake", intake.descriptor_path, "--json", *keep)
        cases.append(done.row["case"])
        picture.unlink()
    copy = saved(tmp_path / "found.jpg", ImageOps.mirror(PICTURE))
    with_case = ("--passphrase-file", secret, "--json", "--case")
    first = takeitdown("check", copy, *with_case, cases[0])
    assert (first.code, first.row["likeness"], first.row["original"]) == (0, "match", "first (1)")
    assert takeitdown("check", copy, *with_case, cases[1]).row["likeness"] == "no_match"
    assert takeitdown("check", copy, "--draft", "second", *with_case, cases[0]).code == 2
    secret.write_text("some other words\n", encoding="utf-8")
    closed = takeitdown("check", copy, *with_case, cases[0])
    assert (closed.code, "--original FILE" in closed.err) == (2, True)
    assert not any(
        case.replace("-", "").encode() in file.read_bytes()
        for case in cases
        for file in (tmp_path / "data").rglob("*")
        if file.is_file()
    )


def test_without_a_draft_of_that_case_those_that_do_not_tell_are_compared_with(
    original: Path, tmp_path: Path, intake: RunningIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAKEITDOWN_DATA", str(tmp_path / "data"))
    secret = tmp_path / "passphrase"
    secret.write_text("three quiet words\n", encoding="utf-8")
    case = takeitdown("save", original, *ANSWERS, "--intake", intake.descriptor_path, "--json").row["case"]
    # As the window keeps it: it does not note what became of it.
    assert takeitdown("hash", original, "--draft", "window", "--passphrase-file", secret).code == 0
    copy = saved(tmp_path / "found.jpg", ImageOps.mirror(PICTURE))
    done = takeitdown("check", copy, "--passphrase-file", secret, "--json", "--case", case)
    assert (done.code, done.row["likeness"], done.row["original"]) == (0, "match", "window (1)")
    assert "Nothing kept here says that it became that case" in done.err


def test_without_anything_to_compare_with_it_is_asked_for(original: Path) -> None:
    done = takeitdown("check", original)
    assert done.code == 2
    assert "--original FILE, --draft NAME, --case CASE" in done.err
