"""A platform reads the intake with ``takeitdown_tx``: stock library and tool, withdrawals included."""

import io
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from threatexchange.exchanges.clients.ncmec.hash_api import (
    FeedbackType,
    FingerprintType,
    GetEntriesResponse,
    NCMECEntryUpdate,
)
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIIAPI,
    StopNCIICSPFeedbackValue,
    StopNCIIEndpoint,
    StopNCIISignalType,
)
from threatexchange.exchanges.impl.ncmec_api import NCMECCheckpoint
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal

from bench.intake.feeds import fill
from takeitdown_tx import IntakeClient, IntakeConfig, IntakeExchange
from takeitdown_wire import Bundle
from tests.contract.test_threatexchange import as_jpeg, draw_picture, pdq_of
from tests.support import golden
from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, run
from tests.support.intake import PATIENCE_S, Keys, RunningIntake, clip, draw_hex, picture, report

TYPES = [PdqSignal, VideoMD5Signal]
BEHIND_S = 5
"""The stock client asks for nothing younger."""


@pytest.fixture(scope="module")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("tx"), practice=False) as running:
        yield running


@dataclass(frozen=True, slots=True)
class Reported:
    """What came in before the first test, so that only that one waits until the client is shown it."""

    library: Bundle
    md5: str
    feedback: Bundle
    value: str
    tool: Bundle


@pytest.fixture(scope="module")
def reported(intake: RunningIntake) -> Reported:
    md5, value = draw_hex(32), draw_hex(64)
    library = report(picture(pdq_of(draw_picture(11))), clip(md5))
    feedback, tool = report(picture(value)), report(picture(pdq_of(draw_picture(13))))
    for bundle in (library, feedback, tool):
        intake.send(intake.seal(bundle))
    return Reported(library, md5, feedback, value, tool)


def wait_until(condition: Callable[[], bool]) -> None:
    """Ask again until it holds: the client only sees what is some seconds old."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "never happened"
        time.sleep(0.2)


def shown(intake: RunningIntake, keys: Keys) -> str:
    """What the stock client would be shown now."""
    until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - BEHIND_S))
    url = f"{intake.url}/hashsharing/v2/entries"
    return httpx.get(url, params={"to": until}, auth=keys.login, timeout=PATIENCE_S).text


def wait_until_gone(intake: RunningIntake, keys: Keys, value: str, withdraw: Callable[[], object]) -> None:
    """Withdraw, and wait until the client would be told that the entry of ``value`` is deleted."""
    entry = re.search(rf"<id>(\w+)</id>(?:(?!<id>).)*{value}", shown(intake, keys))
    assert entry is not None
    withdraw()
    wait_until(lambda: f"<id>{entry[1]}</id></deleted" in shown(intake, keys))


class Platform:
    """What a platform holds, kept up as its tools do."""

    def __init__(self, intake: RunningIntake, name: str) -> None:
        self.intake = intake
        self.keys = intake.add_partner(name)
        config = IntakeConfig(name="intake", url=f"{intake.url}/hashsharing/")
        self.exchange = IntakeExchange(config, *self.keys.login)
        self.held: dict[str, NCMECEntryUpdate] = {}
        self.checkpoint: NCMECCheckpoint | None = None

    def fetch(self) -> None:
        for delta in self.exchange.fetch_iter(TYPES, self.checkpoint):
            if self.checkpoint is not None:
                assert self.checkpoint.get_entries_max_ts <= delta.checkpoint.get_entries_max_ts
            self.checkpoint = delta.checkpoint
            self.exchange.naive_fetch_merge(self.held, delta.updates)

    def signals(self, kind: type) -> dict[str, object]:
        found = self.exchange.naive_convert_to_signal_type(TYPES, self.exchange.collab, self.held)
        return dict(found.get(kind, {}))

    def finds(self, content: bytes) -> bool:
        buffer = io.BytesIO()
        PdqSignal.get_index_cls().build(self.signals(PdqSignal).items()).serialize(buffer)
        buffer.seek(0)
        index = PdqSignal.get_index_cls().deserialize(buffer)
        return bool(index.query(PdqSignal.hash_from_bytes(content)))


def test_the_library_finds_a_copy_until_it_is_withdrawn(intake: RunningIntake, reported: Reported) -> None:
    platform, original = Platform(intake, "Library"), draw_picture(11)
    bundle, md5 = reported.library, reported.md5
    wait_until(lambda: md5 in shown(intake, platform.keys))
    platform.fetch()
    copy = as_jpeg(original.resize((400, 300)), 60)
    assert platform.finds(copy)
    assert not platform.finds(as_jpeg(draw_picture(12), 90))
    assert md5 in platform.signals(VideoMD5Signal)
    wait_until_gone(intake, platform.keys, md5, lambda: intake.ask("withdraw", bundle.case, bundle.pin))
    platform.fetch()
    assert not platform.finds(copy)
    assert md5 not in platform.signals(VideoMD5Signal)
    assert platform.signals(PdqSignal), "the canaries stay"


BURST = 25_000


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path, practice=False) as running:
        yield running


def test_a_burst_is_delivered_once_however_the_library_asks(
    busy: RunningIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes first pages for samples, throws them away, and asks for smaller and smaller windows."""
    delivered, requests, ask = Counter[str](), 0, IntakeClient.get_entries

    def counted(client: IntakeClient, **window: Any) -> GetEntriesResponse:
        nonlocal requests
        answer = ask(client, **window)
        requests += 1
        delivered.update(one.id for one in answer.updates)
        return answer

    def has(platform: Platform, md5: str) -> bool:
        platform.fetch()
        return md5 in platform.signals(VideoMD5Signal)

    monkeypatch.setattr(IntakeClient, "get_entries", counted)
    platform = Platform(busy, "Polls")
    platform.fetch()
    fill(busy.data / "intake.sqlite3", BURST)
    md5 = draw_hex(32)
    busy.send(busy.seal(report(clip(md5))))
    wait_until(lambda: has(platform, md5))
    assert len(platform.held) >= BURST
    beginner = Platform(busy, "Begins")
    beginner.fetch()
    assert beginner.signals(PdqSignal).keys() == platform.signals(PdqSignal).keys()
    assert max(delivered.values()) == 1, "each entry once to each of them, whose ids differ"
    assert requests < 500


def test_the_library_s_feedback_reaches_the_person(intake: RunningIntake, reported: Reported) -> None:
    platform, bundle, value = Platform(intake, "Feedback"), reported.feedback, reported.value
    wait_until(lambda: value in shown(intake, platform.keys))
    platform.fetch()
    (entry,) = [one for one in platform.held.values() if one.fingerprints.get("pdq") == value]

    def blocked() -> object:
        return intake.ask("status", bundle.case, bundle.pin).json()["blocked"]

    client = platform.exchange.get_client()
    client.submit_upvote(entry.member_id, entry.id, FingerprintType.pdq)
    assert blocked() == 1
    client.submit_feedback(entry.member_id, entry.id, FingerprintType.pdq, FeedbackType.downvote)
    assert blocked() == 0
    stopncii = StopNCIIAPI(
        subscription_key=platform.keys.subscription_key,
        fetch_function_key=platform.keys.fetch_key,
        additional_function_keys={StopNCIIEndpoint.SubmitFeedback: platform.keys.fetch_key},
        base_url_override=f"{intake.url}/v1",
    )
    stopncii.submit_feedback(StopNCIISignalType.ImagePDQ, value, StopNCIICSPFeedbackValue.Blocked)
    assert blocked() == 1


def test_a_platform_s_time_zone_hides_nothing(
    intake: RunningIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    value = draw_hex(64)
    platforms = {zone: Platform(intake, zone) for zone in ("Asia/Tokyo", "America/Los_Angeles")}

    def fetch_there(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        platforms[zone].fetch()

    try:
        for zone in platforms:
            fetch_there(zone)
        intake.send(intake.seal(report(picture(value))))
        wait_until(lambda: value in shown(intake, platforms["Asia/Tokyo"].keys))
        for zone, platform in platforms.items():
            fetch_there(zone)
            assert value in platform.signals(PdqSignal), zone
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_command_line_tool_finds_a_copy_until_it_is_withdrawn(
    intake: RunningIntake, reported: Reported, tmp_path: Path
) -> None:
    original, keys, bundle = draw_picture(13), intake.add_partner("Tool"), reported.tool
    value = pdq_of(original)
    copy, other = tmp_path / "copy.jpg", tmp_path / "other.jpg"
    copy.write_bytes(as_jpeg(original.resize((400, 300)), 60))
    other.write_bytes(as_jpeg(draw_picture(14), 90))
    settings = {"TX_STATEDIR": str(tmp_path / "state"), "TX_NCMEC_CREDENTIALS": ":".join(keys.login)}

    def tool(*arguments: str | Path) -> str:
        command = [str(Path(sys.executable).with_name("threatexchange")), *map(str, arguments)]
        environment = {**os.environ, **settings}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    tool("config", "extensions", "add", "takeitdown_tx")
    feed = f"{intake.url}/hashsharing"
    tool("config", "collab", "edit", "takeitdown", "--create", "intake", "--url", feed)
    wait_until(lambda: value in shown(intake, keys))
    tool("fetch")
    assert tool("match", "photo", copy).startswith("pdq ")
    assert "(intake)" in tool("match", "photo", copy)
    assert tool("match", "photo", other) == ""
    wait_until_gone(intake, keys, value, lambda: intake.ask("withdraw", bundle.case, bundle.pin))
    tool("fetch")
    assert tool("match", "photo", copy) == ""


@pytest.mark.skipif(not golden.IMAGES, reason=golden.WHY_NOT)
def test_the_acceptance_check_for_platforms_passes_whole(intake: RunningIntake, tmp_path: Path) -> None:
    check = golden.FOLDER.parent / "check" / "tx_accept.py"
    original = golden.FOLDER / "pdq__data__bridge-mods__aaa-orig.jpg"
    other = golden.FOLDER / "pdq__data__reg-test-input__pen-and-coaster.png"
    to = ("--intake", intake.descriptor_path, "--out", "R.tid", "--json")
    saved = run(TAKEITDOWN, "save", original, *ANSWERS, *to, cwd=tmp_path).row
    assert run(TAKEITDOWN, "send", "R.tid", cwd=tmp_path).code == 0
    md5 = draw_hex(32)
    intake.send(intake.seal(report(clip(md5))))
    keys = intake.add_partner("Acceptance")
    wait_until(lambda: md5 in shown(intake, keys))
    (tmp_path / "pin").write_text(saved["pin"])
    withdraw = [*TAKEITDOWN, "withdraw", saved["case"], "--pin-file", "pin"]
    done = run(
        (sys.executable, str(check)),
        *("--image", original, "--other", other, "--stopncii-url", f"{intake.url}/v1"),
        *("--fetch-key", keys.fetch_key, "--subscription-key", keys.subscription_key),
        *("--ncmec-url", f"{intake.url}/hashsharing"),
        *("--ncmec-user", keys.user, "--ncmec-password", keys.subscription_key, "--video-md5", md5),
        *("--withdraw-cmd", " ".join([*withdraw, "--intake", str(intake.descriptor_path)])),
        cwd=tmp_path,
    )
    assert done.code == 0, done.out + done.err
    assert done.out.rstrip().endswith("RESULT: OK")
