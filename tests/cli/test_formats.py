"""Every kind of file that people have, through the real command and its locked-in workers; README's table is made here.

``TAKEITDOWN_UPDATE_README=1`` writes the table anew.
"""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.conformance.clips import RECIPES
from tests.support.cli import takeitdown
from tests.support.formats import PICTURES, VIDEOS
from tests.support.media import clip, encoded, plain, scene, sound_only, turned, with_orientation

README = Path(__file__).parents[2] / "README.md"
BEGIN = "<!-- made by tests/cli/test_formats.py -->\n"
END = "<!-- end -->"

STRONG = "strong fingerprint"
WEAK = "weak: too plain to be found by its looks"
EXACT = "exact copies only"
NONE = "no fingerprint; it says why"

CODECS = {
    "h264": "H.264",
    "hevc": "HEVC",
    "vp8": "VP8",
    "vp9": "VP9",
    "mpeg4": "MPEG-4",
    "mjpeg": "MJPEG",
    "wmv2": "WMV",
    "h263": "H.263",
    "mpeg2": "MPEG-2",
    "prores": "ProRes",
    "av1": "AV1",
}


def part_of(path: Path, share: float) -> None:
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


def cut_off(path: Path) -> None:
    clip(path, seconds=4, options={"movflags": "faststart"})
    part_of(path, 2 / 3)


def without_index(path: Path) -> None:
    clip(path)
    part_of(path, 1 / 2)


def bytes_of(make: Callable[[], bytes]) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(make())


# File name, what is told of it, what comes of it, and how it is made.
OTHERS: list[tuple[str, str, str, Callable[[Path], object]]] = [
    ("turned.jpg", "JPEG, turned by EXIF (as stored and as seen)", STRONG,
     bytes_of(lambda: with_orientation(scene(3), 6))),
    ("wide.jpg", "JPEG, 100 megapixels", STRONG,
     bytes_of(lambda: encoded(scene(4, 400, 250).resize((12_500, 8_000)), "JPEG", quality=60))),
    ("live.heic", "HEIC, of a Live Photo", STRONG, bytes_of(lambda: encoded(scene(5), "HEIF", quality=80))),
    ("live.mov", "MOV, of a Live Photo", STRONG, lambda path: clip(path, codec="libx265", seconds=1)),
    ("turned.mp4", "MP4, turned (as stored and as seen)", STRONG, lambda path: turned(clip(path, seconds=1), 90)),
    ("uneven.mp4", "MP4, variable frame rate", STRONG,
     lambda path: clip(path, times=[0, 40, 200, 240, 500, 1_000, 1_100, 1_500])),
    ("late.ts", "TS, beginning above zero", STRONG, lambda path: clip(path, seconds=1.2, start=3_000)),
    ("cut-off.mp4", "MP4, cut off", STRONG, cut_off),
    ("fields.mp4", "MP4, H.264 interlaced", STRONG, RECIPES["interlaced-h264.mp4"].write),
    ("fields.mpg", "MPG, MPEG-2 interlaced", STRONG, RECIPES["interlaced-mpeg2.mpg"].write),
    ("fields.mts", "MTS, H.264 interlaced, of a camcorder", STRONG, RECIPES["interlaced-h264.mts"].write),
    ("fields.mov", "MOV, ProRes interlaced", STRONG, RECIPES["interlaced-prores.mov"].write),
    ("dv.avi", "AVI, DV", STRONG, RECIPES["dv-pal.avi"].write),
    ("pq.mkv", "MKV, HEVC HDR (PQ), as it is and as services show it", STRONG, RECIPES["pq-hevc.mkv"].write),
    ("hlg.mp4", "MP4, AV1 HDR (HLG), as it is and as services show it", STRONG, RECIPES["hlg-av1.mp4"].write),
    ("dolby.mp4", "MP4, Dolby Vision with a base layer", STRONG, RECIPES["dolby-vision.mp4"].write),
    ("mirrored.mp4", "MP4, mirrored (as stored and as seen)", STRONG, RECIPES["mirrored.mp4"].write),
    ("plain.png", "one colour", WEAK, bytes_of(lambda: encoded(plain(), "PNG"))),
    ("no-index.mp4", "MP4 without its index", EXACT, without_index),
    ("cut-off.jpg", "a picture that is cut off", EXACT,
     bytes_of(lambda: (data := encoded(scene(6), "JPEG"))[: len(data) // 2])),
    ("sound.m4a", "sound alone", EXACT, sound_only),
    ("music.m4a", "music with its cover", EXACT, partial(sound_only, cover=True)),
    ("cut-a-little.jpg", "JPEG, the last part missing", STRONG,
     bytes_of(lambda: (data := encoded(scene(6), "JPEG"))[: len(data) * 4 // 5])),
    ("no-preview.raf", "camera raw without a preview", EXACT,
     bytes_of(lambda: b"FUJIFILMCCD-RAW 0201" + bytes(range(256)))),
    ("empty.jpg", "an empty file", NONE, lambda path: path.touch()),
    ("text.mp4", "text named as a video", NONE, bytes_of(lambda: b"#EXTM3U\nhttp://127.0.0.1:9/a.ts\n")),
    ("page.pdf", "PDF", NONE, bytes_of(lambda: b"%PDF-1.7\n")),
]  # fmt: skip

OUTCOMES = {"strong": STRONG, "weak": WEAK, "exact": EXACT, "unreadable": NONE}


def write_all(folder: Path) -> dict[str, tuple[str, str]]:
    """Make one file of every kind. Returns what is told of each, and what comes of it, by file name."""
    expected: dict[str, tuple[str, str]] = {}
    for number, (told, (make, _)) in enumerate(PICTURES.items()):
        name = f"{number}.{told.partition(',')[0].lower().replace(' ', '')}"
        (folder / name).write_bytes(make(scene(11)))
        expected[name] = (told, STRONG)
    for name, made in VIDEOS.items():
        clip(folder / name, seconds=1.2, **made)
        codec, *more = Path(name).stem.split("-")
        container = Path(name).suffix[1:].upper().replace("WEBM", "WebM")
        expected[name] = (f"{container}, {' '.join([CODECS[codec], *more])}", STRONG)
    for name, words, outcome, prepare in OTHERS:
        prepare(folder / name)
        expected[name] = (words, outcome)
    return expected


def test_every_kind_of_file_comes_out_as_readme_says(tmp_path: Path) -> None:
    expected = write_all(tmp_path)

    done = takeitdown("hash", "--json", "--frames-per-second", "2", *sorted(tmp_path.iterdir()))

    found = {Path(row["file"]).name: OUTCOMES[row["verdict"]] for row in done.rows}
    assert found == {name: outcome for name, (_, outcome) in expected.items()}
    assert done.code == 1, done.err  # some could not be read
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    now, _, after = rest.partition(END)
    table = table_of(expected)
    if os.environ.get("TAKEITDOWN_UPDATE_README"):
        README.write_text(f"{before}{BEGIN}{table}{END}{after}", encoding="utf-8")
    else:
        assert now == table


def table_of(expected: dict[str, tuple[str, str]]) -> str:
    """Families that came out alike on one row each."""
    rows: dict[tuple[str, str], list[str]] = {}
    for told, outcome in expected.values():
        family, comma, kind = told.partition(", ")
        rows.setdefault((family if comma else "others", outcome), []).append(kind or told)
    order = list(OUTCOMES.values())
    lines = [
        f"| {family} | {', '.join(dict.fromkeys(kinds))} | {outcome} |\n"
        for (family, outcome), kinds in sorted(rows.items(), key=lambda row: order.index(row[0][1]))
    ]
    return "| file | tried | outcome |\n| --- | --- | --- |\n" + "".join(lines)
