"""Edited copies of a video are found by a platform that changes nothing, and what videos share is no evidence.

A platform hashes an upload at one frame a second; four fifths of these must be near to frames of one set.
"""

from pathlib import Path

import numpy as np
import pytest

from bench.reach import video_copies, videos
from bench.reach.platform import MATCH, apart
from takeitdown_wire import Variant, Vpdq
from tests.support.cli import takeitdown
from tests.support.media import pan, scene

Clip = tuple[videos.Frames, list[Vpdq]]


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Clip]:
    """The frames of two unrelated videos, and what is published of them."""
    folder = tmp_path_factory.mktemp("clips")
    made = []
    for seed in (21, 22):
        frames = videos.filmed(scene(seed, 1_600, 1_100), 5.0, np.random.default_rng(seed), (640, 360))
        made.append((frames, videos.published(videos.written(folder / f"{seed}.mp4", frames))))
    return made


FOUND = (
    "much smaller",
    "without its beginning",
    "faster",
    "mirrored",
    "cut all round by 9 %",
    "square",
    "cut above by 12 %",
    "cut below by 18 %",
    "bars of 9:16, smaller",
    "mirrored and cut by 5 %",
)


@pytest.mark.parametrize("kind", FOUND)
def test_an_edited_copy_of_a_video_is_found_and_no_other_video_is(
    kind: str, clips: list[Clip], tmp_path: Path
) -> None:
    (frames, mine), (_, others) = clips
    copy = video_copies.make(kind, frames, videos.RATE, np.random.default_rng(5))
    upload = videos.platform_frames(
        videos.written(tmp_path / "copy.mp4", copy.frames, copy.rate, copy.crf), copy.rate
    )
    assert max(videos.best_share(upload, mine).values()) >= videos.SHARE
    assert max(videos.best_share(upload, others).values()) == 0.0


def test_a_slow_video_without_a_strip_above_is_found_at_another_speed_too(
    clips: list[Clip], tmp_path: Path
) -> None:
    frames = [frame for frame in clips[0][0][:30] for _ in range(5)]
    mine = videos.published(videos.written(tmp_path / "slow.mp4", frames))
    copy = video_copies.make("cut above by 6 %, slower", frames, videos.RATE, np.random.default_rng(5))
    upload = videos.platform_frames(
        videos.written(tmp_path / "copy.mp4", copy.frames, copy.rate, copy.crf), copy.rate
    )
    assert max(videos.best_share(upload, mine).values()) >= videos.SHARE


def test_two_videos_that_begin_with_the_same_card_have_no_frame_in_common(tmp_path: Path) -> None:
    card = np.full((240, 320, 3), 20, np.uint8)
    card[90:120, 60:260] = 240
    card[140:160, 110:210] = 200
    sets = []
    for seed in (31, 32):
        frames = [card] * 15 + list(pan(seed, 240, 320, 240))
        path = videos.written(tmp_path / f"{seed}.mp4", frames, rate=10)
        sets.append([videos.bits_of(signal) for signal in videos.published(path)])
    nearest = min(int(apart(one, other).min()) for one in sets[0] for other in sets[1])
    assert nearest > MATCH


def test_of_a_video_that_never_stands_still_a_bounded_part_is_taken_and_that_is_said(
    tmp_path: Path,
) -> None:
    draw = np.random.default_rng(1)
    small = (draw.integers(0, 256, (6, 8, 3), dtype=np.uint8) for _ in range(1_300))
    frames = [np.kron(one, np.ones((12, 12, 1), np.uint8)) for one in small]
    path = videos.written(tmp_path / "flicker.mp4", frames)
    done = takeitdown("hash", path, "--details", "--variants", "1")
    assert "A short piece of it may not be found" in done.out
    assert "vpdq (upright): 1200 frames" in done.out


def test_a_video_with_no_frame_worth_matching_publishes_none_of_its_edited_copies(tmp_path: Path) -> None:
    black = [np.zeros((240, 320, 3), np.uint8)] * 60
    signals = videos.published(videos.written(tmp_path / "black.mp4", black))
    assert [(signal.variant, len(signal.frames)) for signal in signals] == [(Variant.UPRIGHT, 1)]
