"""Every kind of video through the real command: its frames are those that were drawn, and those of another FFmpeg.

Fails when a release of a decoder changes pixels.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pdqhash
import pytest

from tests.conformance.clips import RECIPES, Recipe
from tests.support.cli import takeitdown
from tests.support.media import Pixels

NEAR = 10
QUALITY = 80

Hash = tuple[str, int]


def pdq_of(pixels: Pixels) -> Hash:
    """By the reference's own code."""
    bits, quality = pdqhash.compute(np.ascontiguousarray(pixels))
    return f"{int(''.join(map(str, bits)), 2):064x}", int(quality)


def apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def sets_of(row: dict[str, Any]) -> dict[str, list[tuple[int, int, str]]]:
    """Frames of the readings of one file, by the reading's name."""
    return {one["variant"]: one["frames"] for one in row["signals"] if one["type"] == "vpdq"}


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clips")
    for name, recipe in RECIPES.items():
        recipe.write(folder / name)
    return folder


def _rows(clips: Path, *options: str) -> dict[str, dict[str, Any]]:
    done = takeitdown("hash", "--json", *options, *(clips / name for name in RECIPES))
    return {Path(row["file"]).name: row for row in map(json.loads, done.out.splitlines())}


@pytest.fixture(scope="module")
def exact(clips: Path) -> dict[str, dict[str, Any]]:
    """Every frame, in full."""
    return _rows(clips, "--frames-per-second", "1000")


@pytest.fixture(scope="module")
def dense(clips: Path) -> dict[str, dict[str, Any]]:
    """As files are fingerprinted by default."""
    return _rows(clips, "--variants", "1")


@pytest.mark.parametrize("name", RECIPES)
def test_every_frame_is_the_picture_that_was_drawn(name: str, exact: dict[str, dict[str, Any]]) -> None:
    recipe, row = RECIPES[name], exact[name]
    assert row["error"] is None
    readings = sets_of(row)
    frames = readings.get("stored", readings["upright"])
    assert len(frames) == recipe.frames
    for (time, _, value), picture in zip(frames, recipe.pictures(), strict=True):
        wanted, _ = pdq_of(picture)
        assert apart(value, wanted) <= recipe.loss, f"at {time} ms"


@pytest.mark.parametrize("name", RECIPES)
def test_frames_read_the_usual_way_are_those_of_ffmpeg(
    name: str, clips: Path, dense: dict[str, dict[str, Any]]
) -> None:
    row = dense[name]
    assert row["error"] is None
    readings = sets_of(row)
    wanted = {time: pdq_of(pixels) for time, pixels in _by_ffmpeg(clips / name)}
    for time, _, value in readings.get("stored", readings["upright"]):
        known, quality = wanted[min(wanted, key=lambda other: abs(other - time))]
        assert quality < QUALITY or apart(value, known) <= NEAR, f"at {time} ms"


def _by_ffmpeg(path: Path) -> Iterator[tuple[int, Pixels]]:
    """Times from the first frame on, and what FFmpeg converts to RGB."""
    with av.open(str(path)) as container:
        first = None
        for number, frame in enumerate(container.decode(video=0)):
            time = number / 25 if frame.time is None else frame.time  # raw streams have none
            first = time if first is None else first
            yield (
                round(1_000 * (time - first)),
                np.asarray(frame.to_ndarray(format="rgb24"), np.uint8),
            )


IN_OPENCV = [
    name
    for name, recipe in RECIPES.items()
    if recipe.transfer == 1 and recipe.matrix != 9 and not name.startswith(("interlaced", "dv", "10-bit-av1"))
    and recipe.codec != "libsvtav1" and not name.startswith("mirrored")
]  # fmt: skip
"""What OpenCV's FFmpeg decodes, too: no HDR, no fields, no AV1."""


@pytest.mark.parametrize("name", IN_OPENCV)
def test_another_build_of_ffmpeg_decodes_the_same(
    name: str, clips: Path, exact: dict[str, dict[str, Any]]
) -> None:
    from takeitdown_desktop.core.media.opencv import cv2

    readings = sets_of(exact[name])
    capture = cv2.VideoCapture(str(clips / name), cv2.CAP_FFMPEG)
    capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 0)
    for time, _, value in readings.get("stored", readings["upright"]):
        done, pixels = capture.read()
        assert done
        wanted, quality = pdq_of(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB).astype(np.uint8))
        assert quality < QUALITY or apart(value, wanted) <= NEAR, f"at {time} ms"
    capture.release()


@pytest.mark.parametrize(("name", "seen"), [("turned.mp4", "turned"), ("mirrored.mp4", "mirrored")])
def test_a_video_is_read_as_it_is_seen_too(name: str, seen: str, exact: dict[str, dict[str, Any]]) -> None:
    turns: dict[str, Callable[[Pixels], Pixels]] = {
        "turned": lambda picture: np.rot90(picture, -1),
        "mirrored": lambda picture: picture[:, ::-1],
    }
    for (_, _, value), picture in zip(
        sets_of(exact[name])["upright"], RECIPES[name].pictures(), strict=True
    ):
        assert apart(value, pdq_of(turns[seen](picture))[0]) <= NEAR


@pytest.mark.parametrize("name", [name for name in RECIPES if name.startswith(("pq-", "hlg-"))])
def test_hdr_is_read_as_services_show_it_too(
    name: str, clips: Path, dense: dict[str, dict[str, Any]]
) -> None:
    shown = [on_a_screen(picture, RECIPES[name]) for picture in RECIPES[name].pictures()]
    frames = sets_of(dense[name])["sdr"]
    assert frames[0][0] == 0
    assert apart(frames[0][2], pdq_of(shown[0])[0]) <= NEAR


def on_a_screen(picture: Pixels, recipe: Recipe) -> Pixels:
    """Tones mapped at full resolution, in double precision, by the formulas of ITU-R BT.2100 and Hable's curve."""
    signal = picture / 255
    if recipe.transfer == 16:
        root = signal ** (1 / 78.84375)
        light = 100 * (np.maximum(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)) ** (
            1 / 0.1593017578125
        )
    else:
        low, high = signal**2 / 3, (np.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12
        light = 10 * np.where(signal <= 0.5, low, high) ** 1.2
    light = (
        light
        @ np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]]).T
    )

    def curve(value: Any) -> Any:
        return (value * (value * 0.15 + 0.05) + 0.004) / (value * (value * 0.15 + 0.5) + 0.06) - 0.02 / 0.3

    brightest = np.maximum(light.max(axis=2, keepdims=True), 1e-6)
    mapped = np.clip(light * curve(brightest) / curve(10.0) / brightest, 0, 1)
    return np.asarray(np.rint(mapped ** (1 / 2.4) * 255), np.uint8)
