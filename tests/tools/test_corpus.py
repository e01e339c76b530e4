"""``make corpus``: what it counts, for files of which it is known what is right."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.support.media import clip, encoded, plain, scene, with_orientation
from tools.corpus.pixels import spread


def corpus(
    folder: Path, cache: Path, *words: str
) -> tuple[dict[str, dict[str, str]], list[list[str]], str]:
    """The table's lines by kind, the misses, and what was told on the way."""
    listed = cache.with_suffix(".misses")
    done = subprocess.run(
        [sys.executable, "-m", "tools.corpus", folder, "--cache", cache, "--misses", listed, *words],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    rows = [
        [cell.strip(" *") for cell in line.split("|")[1:-1]]
        for line in done.stdout.splitlines()
        if "|" in line
    ]
    lines = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[2:]}
    return lines, [line.split(" | ") for line in listed.read_text().splitlines()], done.stderr


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    (folder / "photo.jpg").write_bytes(with_orientation(scene(1), 6))
    (folder / "same content.jpg").write_bytes((folder / "photo.jpg").read_bytes())
    (folder / "drawing.png").write_bytes(encoded(scene(2), "PNG"))
    (folder / "wall.png").write_bytes(encoded(plain(), "PNG"))
    (folder / "cut.png").write_bytes(encoded(scene(3), "PNG")[:20])
    (folder / "notes.bin").write_bytes(b"no picture at all")
    clip(folder / "film.mp4", seconds=2)
    return folder


@pytest.fixture(scope="module")
def first(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, object]:
    cache = tmp_path_factory.mktemp("corpus") / "cache"
    return cache, corpus(folder, cache)


def test_counts_files_by_kind_and_each_content_once(folder: Path, first: tuple[Path, object]) -> None:
    cache, _ = first
    lines, misses, told = corpus(folder, cache)
    assert (lines["JPEG"]["files"], lines["JPEG"]["<= 10"]) == ("1", "1")
    assert (lines["PNG"]["files"], lines["PNG"]["opened"], lines["PNG"]["compared"]) == ("3", "2", "1")
    assert int(lines["MP4, MOV"]["<= 10"]) == int(lines["MP4, MOV"]["compared"]) > 1
    assert lines["MP4, MOV"]["seconds found"] == "2/2"
    assert misses == []
    assert "PNG: " not in told, "what is known is not read again"


def test_lists_a_wrong_hash_that_is_called_strong(folder: Path, first: tuple[Path, object]) -> None:
    """The program's rows are exchanged for another picture's, as a program with a fault would print them."""
    cache, _ = first
    (kept,) = cache.glob("program-*.jsonl")
    rows = dict(map(json.loads, kept.read_text().splitlines()))
    photo, drawing = (
        subprocess.run(
            ["sha256sum", folder / name], capture_output=True, text=True, check=True
        ).stdout.split()[0]
        for name in ("photo.jpg", "drawing.png")
    )
    before = kept.read_bytes()
    with kept.open("a") as file:
        file.write(json.dumps([drawing, rows[photo]]) + "\n")
    try:
        lines, misses, _ = corpus(folder, cache)
    finally:
        kept.write_bytes(before)
    assert {(what, name) for what, _, name, _ in misses} == {
        ("false strong", "drawing.png"), ("over 31", "drawing.png"), ("not found by the platform's tool", "drawing.png"),
    }  # fmt: skip
    assert (lines["PNG"]["false strong"], lines["PNG"]["> 31"], lines["all stills"]["> 31"]) == (
        "1",
        "1",
        "1",
    )


def test_tells_what_the_program_refuses_and_another_reader_opens(tmp_path: Path) -> None:
    """The form of Windows 2: Pillow reads it, and nobody has such files."""
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "from a museum.msp").write_bytes(encoded(scene(4, 96, 96).convert("1"), "MSP"))
    lines, misses, _ = corpus(tmp_path / "files", tmp_path / "cache")
    assert lines["other picture"]["opened"] == "1"
    ((what, _, name, _),) = misses
    assert name == "from a museum.msp"
    assert what in ("refused", "exact only")


def test_a_reference_that_does_not_hold_still_is_counted_apart(tmp_path: Path) -> None:
    """A drawing of a few large squares: its hash moves far with a single pixel."""
    squares = np.kron(
        np.random.default_rng(3).integers(0, 2, (2, 2, 1)).astype(np.uint8) * 255,
        np.ones((3, 3, 3), np.uint8),
    )
    assert spread(squares) > 10 >= spread(np.asarray(scene(6)))
