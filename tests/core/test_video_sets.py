"""Which frames of a video are published: sets for its edited copies, no title cards, nothing too plain."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from bench.reach import videos
from takeitdown_desktop.core.hashing import pdq
from takeitdown_desktop.core.media import sampling
from takeitdown_desktop.core.progress import FileResult
from takeitdown_wire import Frame, Variant, Vpdq
from tests.core.conftest import Fingerprint, bits, vpdqs
from tests.support.media import clip, pan, turned


def nearest(seen: npt.NDArray[np.uint8], result: FileResult, variant: Variant) -> int:
    """How far a frame is from the nearest one of the sets of a variant, 31 bits being a match."""
    value = pdq.hash_pixels(seen).value
    sets = [one for one in result.signals if isinstance(one, Vpdq) and one.variant is variant]
    return min(bits(value, frame.value) for one in sets for frame in one.frames)


@pytest.mark.parametrize(("width", "height"), [(320, 240), (640, 482)])
def test_a_video_has_sets_of_frames_for_its_edited_copies(
    tmp_path: Path, fingerprint_of: Fingerprint, width: int, height: int
) -> None:
    result = fingerprint_of(clip(tmp_path / "a.mp4", seconds=2, size=(width, height)))
    assert set(vpdqs(result)) == {Variant.UPRIGHT, Variant.MIRROR, Variant.CROP, Variant.BAR}
    first = next(iter(pan(1, 60, width, height)))
    bar = round(width / 6)  # on a canvas of 16:9
    mirrored, barred = first[:, ::-1], np.pad(first, ((0, 0), (bar, bar), (0, 0)))
    assert nearest(mirrored, result, Variant.MIRROR) <= 28
    assert nearest(barred, result, Variant.BAR) <= 28
    assert not result.thinned


def test_a_turned_video_s_edited_copies_are_those_that_people_see(
    tmp_path: Path, fingerprint_of: Fingerprint
) -> None:
    result = fingerprint_of(turned(clip(tmp_path / "a.mp4", seconds=1), 90))
    seen = np.rot90(next(iter(pan(1, 30, 320, 240))), -1)
    assert nearest(seen[:, ::-1], result, Variant.MIRROR) <= 28


def test_a_video_that_stands_still_has_no_set_twice(tmp_path: Path, fingerprint_of: Fingerprint) -> None:
    still = [next(iter(pan(1, 1, 320, 240)))] * 40
    result = fingerprint_of(videos.written(tmp_path / "a.mp4", still))
    sets = [{frame.value for frame in one.frames} for one in result.signals if isinstance(one, Vpdq)]
    assert len(sets) > 3
    assert not any(one <= other for at, one in enumerate(sets) for other in sets[:at])


@dataclass
class Look:
    """A frame whose hash is known."""

    time_ms: int
    number: int
    is_flat: bool = False
    quality: int = 90

    @property
    def value(self) -> str:
        return f"{self.number:064x}"

    def frame(self) -> Frame:
        return Frame(self.time_ms, self.quality, self.value)


def far_apart(count: int) -> list[int]:
    draw = np.random.default_rng(1)
    return [int.from_bytes(draw.bytes(32), "big") for _ in range(count)]


def test_a_card_that_other_videos_begin_with_is_left_out() -> None:
    card, *scenes = far_apart(31)
    sampler = sampling.AdaptiveSampler()
    for time in range(0, 2_000, 100):
        sampler.offer(Look(time, card, is_flat=True))
    for number, value in enumerate(scenes):
        sampler.offer(Look(2_000 + number * 1_000, value))
    values = [int(one.value, 16) for one in sampler.frames()]
    assert values == scenes


@pytest.mark.parametrize(("flat", "card_ms"), [(False, 2_000), (True, 500), (True, 20_000)])
def test_a_picture_with_depth_a_short_one_and_most_of_a_video_are_no_cards(
    flat: bool, card_ms: int
) -> None:
    first, *scenes = far_apart(31)
    sampler = sampling.AdaptiveSampler()
    for time in range(0, card_ms, 100):
        sampler.offer(Look(time, first, flat))
    for number, value in enumerate(scenes):
        sampler.offer(Look(card_ms + number * 1_000, value))
    assert int(sampler.frames()[0].value, 16) == first


def test_frames_that_are_too_plain_are_kept_only_when_all_are() -> None:
    plainer, plain, *scenes = far_apart(5)
    sampler = sampling.AdaptiveSampler()
    sampler.offer(Look(0, plainer, quality=20))
    sampler.offer(Look(100, plain, quality=40))
    assert [int(one.value, 16) for one in sampler.frames()] == [plain]
    for number, value in enumerate(scenes):
        sampler.offer(Look(200 + number * 100, value))
    assert [int(one.value, 16) for one in sampler.frames()] == scenes


def test_words_on_a_plain_ground_are_flat_and_a_scene_is_not() -> None:
    ground = np.full((360, 640), 20, np.uint8)
    ground[150:210, 200:440] = 240
    assert sampling.is_flat(ground)
    assert not sampling.is_flat(next(iter(pan(1, 1, 320, 240)))[:, :, 0])


def test_a_video_that_never_stands_still_is_bounded_and_said_to_be() -> None:
    sampler = sampling.AdaptiveSampler()
    for number, value in enumerate(far_apart(3_000)):
        sampler.offer(Look(number * 20, value))
    assert len(sampler.frames()) == sampling.MAX_A_MINUTE
    assert sampler.thinned
