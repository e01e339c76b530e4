"""Our fingerprints against published reference hashes of neutral pictures and clips."""

import statistics
from typing import Any

import pytest

from tests.support import golden
from tests.support.cli import takeitdown

pytestmark = pytest.mark.skipif(not golden.IMAGES, reason=golden.WHY_NOT)

DIGESTS = ("md5", "sha1", "sha256")


def distance(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


@pytest.fixture(scope="module")
def hashed() -> dict[str, dict[str, Any]]:
    names = [entry["file"] for entry in (*golden.IMAGES, *golden.VIDEOS)]
    done = takeitdown("hash", "--json", "--frames-per-second", "1", *names, cwd=golden.FOLDER)
    assert done.code == 0, done.err
    assert [row["file"] for row in done.rows] == names
    return {row["file"]: row for row in done.rows}


@pytest.mark.parametrize("entry", [*golden.IMAGES, *golden.VIDEOS], ids=lambda entry: entry["file"])
def test_exact_hashes_are_equal(entry: dict[str, Any], hashed: dict[str, dict[str, Any]]) -> None:
    signals = {signal["type"]: signal.get("value") for signal in hashed[entry["file"]]["signals"]}
    assert {kind: signals[kind] for kind in DIGESTS} == {kind: entry[kind] for kind in DIGESTS}


@pytest.mark.parametrize("entry", golden.IMAGES, ids=lambda entry: entry["file"])
def test_pdq_is_within_10_bits_of_the_reference_program(
    entry: dict[str, Any], hashed: dict[str, dict[str, Any]]
) -> None:
    wanted = [signal for signal in hashed[entry["file"]]["signals"] if signal["type"] == "pdq"]
    program = entry.get("pdq_cpp_reference") or {}
    if program.get("hash") and program["quality"] >= 80:
        assert min(distance(signal["value"], program["hash"]) for signal in wanted) <= 10
    binding = entry["pdq_pdqhash_fullres"]
    assert min(distance(signal["value"], binding["hash"]) for signal in wanted) <= 4
    assert binding["quality"] in {signal["quality"] for signal in wanted}


@pytest.mark.parametrize("entry", golden.VIDEOS, ids=lambda entry: entry["file"])
def test_vpdq_takes_the_reference_frames_and_hashes_them_alike(
    entry: dict[str, Any], hashed: dict[str, dict[str, Any]]
) -> None:
    signal = next(signal for signal in hashed[entry["file"]]["signals"] if signal["type"] == "vpdq")
    reference = entry["vpdq_reference_1fps"]
    assert [time for time, _, _ in signal["frames"]] == [
        round(frame["frame"] * 1_000 / entry["fps"]) for frame in reference
    ]
    distances = [
        distance(value, frame["hash"])
        for (_, quality, value), frame in zip(signal["frames"], reference, strict=True)
        if quality >= 50 and frame["quality"] >= 50
    ]
    assert max(distances) < 31
    assert statistics.median(distances) <= 4
