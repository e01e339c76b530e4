"""Whatever a person picks gets exact fingerprints at least, and a folder says what it passed over."""

import hashlib
import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.support.cli import takeitdown
from tests.support.media import clip, encoded, scene


def exact(row: dict[str, object]) -> bool:
    signals = row["signals"]
    assert isinstance(signals, list)
    return {"md5", "sha1", "sha256"} <= {one["type"] for one in signals}


def test_videos_in_every_container_are_found(tmp_path: Path) -> None:
    made: dict[str, dict[str, Any]] = {
        "film.dv": {
            "codec": "dvvideo",
            "pixel_format": "yuv411p",
            "size": (720, 480),
            "rate": 30,
        },
        "film.mxf": {"codec": "mpeg2video"},
        "film.rm": {"codec": "rv10", "form": "rm", "size": (352, 288)},
        "film.ivf": {"codec": "libvpx", "form": "ivf"},
        "film.nut": {"codec": "mpeg4", "form": "nut"},
        "film.h264": {"codec": "libx264", "form": "h264"},
        "film.hevc": {"codec": "libx265", "form": "hevc"},
        "film.m4v": {"codec": "mpeg4", "form": "m4v"},
    }
    for name, how in made.items():
        rate = Fraction(30_000, 1_001) if name == "film.dv" else 25
        clip(tmp_path / name, seconds=1, **(how | {"rate": rate}))
    data = clip(tmp_path / "whole.mp4", seconds=1).read_bytes()
    (tmp_path / "segment.mp4").write_bytes(data.replace(b"ftyp", b"styp", 1))
    rows = {Path(row["file"]).name: row for row in takeitdown("hash", "--json", ".", cwd=tmp_path).rows}
    assert {name for name, row in rows.items() if not exact(row)} == set()
    assert {row["kind"] for row in rows.values()} == {"video"}
    assert rows["segment.mp4"]["verdict"] == "strong"


HEADS = (
    b"II*\0\x10\0\0\0CR\2\0", b"8BPS\0\1", b"\xff\x0a\xfa\x1f", b"FUJIFILMCCD-RAW 0201", b"v/1\x01\2\0\0\0",
    b"#?RADIANCE\n", b"DDS |\0\0\0", b"qoif\0\0\0\1", b"icns\0\0\1\0", b"gimp xcf v011", b"\x0a\5\1\x08",
)  # fmt: skip


def test_pictures_that_nothing_here_decodes_are_found_as_they_are(tmp_path: Path) -> None:
    names = [f"file {number}" for number in range(len(HEADS))]
    for name, head in zip(names, HEADS, strict=True):
        (tmp_path / name).write_bytes(head + bytes(5_000))
    rows = takeitdown("hash", "--json", *names, cwd=tmp_path).rows
    for head, row in zip(HEADS, rows, strict=True):
        assert (row["kind"], row["verdict"], exact(row)) == ("image", "exact", True), head
        digest = hashlib.sha256(head + bytes(5_000)).hexdigest()
        assert digest in [one["value"] for one in row["signals"]], head


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_folder_says_what_it_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    picture = encoded(scene(1), "JPEG")
    (folder / "a.jpg").write_bytes(picture)
    (folder / ".hidden.jpg").write_bytes(picture)
    (folder / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    (folder / "inner" / "desktop.ini").write_bytes(b"[.ShellClassInfo]")
    (folder / "one.jpg").symlink_to(folder / "a.jpg")
    (folder / "two").symlink_to(tmp_path)
    done = takeitdown("hash", "--json", "folder", cwd=tmp_path)
    assert [row["file"] for row in done.rows] == ["folder/a.jpg"]
    assert done.err == "Not in this list: hidden: 1, links to other places: 2, files of the system: 2.\n"
    assert takeitdown("hash", "folder/a.jpg", cwd=tmp_path).err == ""
