"""A platform's own client, unchanged and only configured, reads the feed and finds copies."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pdqhash
import pytest
from PIL import Image, ImageDraw, ImageFilter
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.impl.stop_ncii_api import (
    StopNCIICheckpoint,
    StopNCIICredentials,
    StopNCIISignalExchangeAPI,
    StopNCIISignalMetadata,
)
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal

from takeitdown_wire import Bundle
from tests.support.intake import Keys, RunningIntake, clip, draw_hex, picture, report

TYPES = [PdqSignal, VideoMD5Signal]


@pytest.fixture(scope="module")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("contract")) as running:
        yield running


def draw_picture(seed: int) -> Image.Image:
    """A picture with plenty of texture: coloured shapes, softened."""
    random = np.random.default_rng(seed)
    image = Image.new("RGB", (800, 600), "white")
    brush = ImageDraw.Draw(image)
    for _ in range(120):
        x, y = int(random.integers(0, 760)), int(random.integers(0, 560))
        w, h = (int(side) for side in random.integers(20, 220, 2))
        red, green, blue = (int(part) for part in random.integers(0, 256, 3))
        brush.ellipse((x, y, x + w, y + h), fill=(red, green, blue))
    return image.filter(ImageFilter.GaussianBlur(2))


def as_jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def pdq_of(image: Image.Image) -> str:
    bits, quality = pdqhash.compute(np.asarray(image))
    assert quality >= 80
    return f"{int(''.join(map(str, bits)), 2):064x}"


class Platform:
    """What a platform holds, kept up as its tools do: fetch, merge, remember the checkpoint."""

    def __init__(self, intake: RunningIntake, keys: Keys) -> None:
        credentials = StopNCIICredentials(
            fetch_function_key=keys.fetch_key,
            subscription_key=keys.subscription_key,
            base_url_override=f"{intake.url}/v1",
        )
        collab = CollaborationConfigBase("intake", "stop_ncii", enabled=True)
        self.exchange = StopNCIISignalExchangeAPI.for_collab(collab, credentials)
        self.held: dict[tuple[str, str], StopNCIISignalMetadata] = {}
        self.checkpoint: StopNCIICheckpoint | None = None

    def fetch(self) -> None:
        for delta in self.exchange.fetch_iter(TYPES, self.checkpoint):
            if self.checkpoint is not None:
                assert self.checkpoint.update_time <= delta.checkpoint.update_time
            self.checkpoint = delta.checkpoint
            self.exchange.naive_fetch_merge(self.held, delta.updates)

    def signals(self, kind: type) -> dict[str, object]:
        found = self.exchange.naive_convert_to_signal_type(TYPES, self.exchange.collab, self.held)
        return dict(found.get(kind, {}))

    def finds(self, content: bytes) -> bool:
        """Match against an index that was saved and loaded again, as all its tools do."""
        buffer = io.BytesIO()
        PdqSignal.get_index_cls().build(self.signals(PdqSignal).items()).serialize(buffer)
        buffer.seek(0)
        index = PdqSignal.get_index_cls().deserialize(buffer)
        return bool(index.query(PdqSignal.hash_from_bytes(content)))


@pytest.fixture
def platform(intake: RunningIntake, request: pytest.FixtureRequest) -> Platform:
    return Platform(intake, intake.add_partner(request.node.name))


def send(intake: RunningIntake, bundle: Bundle) -> Bundle:
    assert intake.send(intake.seal(bundle)).status_code == 201
    return bundle


def test_the_library_finds_a_copy_and_no_other_picture(intake: RunningIntake, platform: Platform) -> None:
    original, other = draw_picture(1), draw_picture(2)
    send(intake, report(picture(pdq_of(original))))
    platform.fetch()
    copy = as_jpeg(original.resize((400, 300), Image.Resampling.LANCZOS), 60)
    assert platform.finds(copy)
    assert not platform.finds(as_jpeg(other, 90))


def test_a_feed_of_one_picture_survives_being_saved(tmp_path: Path) -> None:
    original = draw_picture(3)
    with RunningIntake(tmp_path) as fresh:
        send(fresh, report(picture(pdq_of(original))))
        platform = Platform(fresh, fresh.add_partner("P"))
        platform.fetch()
        assert platform.finds(as_jpeg(original, 90))


def test_a_video_md5_reaches_the_library(intake: RunningIntake, platform: Platform) -> None:
    md5 = draw_hex(32)
    send(intake, report(clip(md5)))
    platform.fetch()
    assert md5 in platform.signals(VideoMD5Signal)


def test_later_fetches_go_on_from_the_checkpoint(intake: RunningIntake, platform: Platform) -> None:
    platform.fetch()
    before = dict(platform.held)
    new = draw_hex(64)
    send(intake, report(picture(new)))
    platform.fetch()
    assert platform.held.keys() == before.keys() | {("pdq", new)}
    platform.fetch()
    assert platform.held.keys() == before.keys() | {("pdq", new)}


def test_a_whole_fetch_after_a_withdrawal_holds_the_hash_no_more(
    intake: RunningIntake, platform: Platform
) -> None:
    original = draw_picture(4)
    bundle = send(intake, report(picture(pdq_of(original))))
    platform.fetch()
    assert platform.finds(as_jpeg(original, 90))
    assert intake.ask("withdraw", bundle.case, bundle.pin).status_code == 200
    assert platform.checkpoint is not None
    changed = platform.exchange.api.fetch_hashes(start_timestamp=platform.checkpoint.update_time)
    assert "Withdrawn" in {record.hashStatus.value for record in changed.hashRecords}
    platform.held.clear()
    platform.checkpoint = None
    platform.fetch()
    assert not platform.finds(as_jpeg(original, 90))


def test_a_walk_in_small_pages_sees_every_record(intake: RunningIntake, platform: Platform) -> None:
    send(intake, report(*(picture() for _ in range(5))))
    platform.fetch()
    api = platform.exchange.api
    page = api.fetch_hashes(page_size=1)
    seen = {record.hashValue for record in page.hashRecords}
    while page.hasMoreRecords:
        page = api.fetch_hashes(page_size=1, next_page=page.nextPageToken or "")
        seen |= {record.hashValue for record in page.hashRecords}
    assert seen == {value for _, value in platform.held}


def test_the_command_line_tool_finds_a_copy_by_configuration_alone(
    intake: RunningIntake, tmp_path: Path
) -> None:
    original = draw_picture(5)
    send(intake, report(picture(pdq_of(original))))
    keys = intake.add_partner("Command line")
    copy, other = tmp_path / "copy.jpg", tmp_path / "other.jpg"
    copy.write_bytes(as_jpeg(original.resize((400, 300), Image.Resampling.LANCZOS), 60))
    other.write_bytes(as_jpeg(draw_picture(6), 90))
    settings = {
        "TX_STATEDIR": str(tmp_path / "state"),
        "TX_STOPNCII_KEYS": f"{keys.fetch_key},{keys.subscription_key},{intake.url}/v1",
    }

    def tool(*arguments: str | Path) -> str:
        command = [str(Path(sys.executable).with_name("threatexchange")), *map(str, arguments)]
        done = subprocess.run(
            command,
            env={**os.environ, **settings},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    tool("config", "collab", "edit", "stop_ncii", "--create", "intake")
    tool("fetch")
    found = tool("match", "photo", copy)
    assert found.startswith("pdq ")
    assert "(intake)" in found
    assert tool("match", "photo", other).strip() == ""
