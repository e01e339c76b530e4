"""Memory is bounded over all workers together, whatever a few bytes claim."""

import io
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from takeitdown_desktop.core.media.machine import _group_limits
from takeitdown_wire import Pdq
from tests.support.cli import TAKEITDOWN, Done, takeitdown
from tests.support.media import encoded, scene
from tests.support.processes import children

GIGABYTE = 1 << 30


def large_gif(width: int, height: int) -> bytes:
    """An animation whose frames are small, on a canvas that takes the memory of a computer."""
    frames = [scene(seed, 120, 80) for seed in range(4)]
    buffer = io.BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    data = bytearray(buffer.getvalue())
    data[6:10] = struct.pack("<HH", width, height)
    return bytes(data)


def large_webp(width: int, height: int, **options: object) -> bytes:
    """Likewise."""
    frames = [scene(seed, 120, 80) for seed in range(4)]
    data = bytearray(encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:], **options))
    data[24:27], data[27:30] = ((side - 1).to_bytes(3, "little") for side in (width, height))
    return bytes(data)


def bytes_in(process: int) -> int:
    """Of memory in use by a process and its children."""
    total = 0
    for pid in (process, *children(process)):
        try:
            lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        except OSError:  # it has ended meanwhile
            continue
        total += sum(int(line.split()[1]) << 10 for line in lines if line.startswith("VmRSS"))
    return total


def watched(*words: Path) -> tuple[Done, int]:
    """Run to the end; what was in use at the worst moment, by all processes together."""
    peak = 0
    with subprocess.Popen([*TAKEITDOWN, "hash", "--json", *words], stdout=subprocess.PIPE) as process:
        ended = threading.Event()

        def watch() -> None:
            nonlocal peak
            while not ended.wait(0.01):
                peak = max(peak, bytes_in(process.pid))

        thread = threading.Thread(target=watch)
        thread.start()
        out, _ = process.communicate(timeout=300)
        ended.set()
        thread.join()
    return Done(process.returncode, out.decode(), ""), peak


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_large_canvases_together_take_less_than_a_gigabyte(tmp_path: Path) -> None:
    files = {
        "one.gif": large_gif(15_000, 15_000),
        "two.gif": large_gif(16_000, 14_000),
        "three.webp": large_webp(16_383, 15_001),
        "four.webp": large_webp(14_000, 16_000, lossless=True),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    done, peak = watched(*(tmp_path / name for name in files))
    assert done.code == 0
    assert [row["error"] for row in done.rows] == [None] * 4
    assert all(any(one["type"] == "pdq" for one in row["signals"]) for row in done.rows)
    assert peak < GIGABYTE


def test_a_large_picture_has_the_hash_of_the_same_picture_smaller(tmp_path: Path) -> None:
    small = scene(3, 1_000, 800).quantize(64)
    (tmp_path / "small.png").write_bytes(encoded(small, "PNG"))
    large = small.resize((9_000, 7_200), Image.Resampling.NEAREST)
    (tmp_path / "large.png").write_bytes(encoded(large, "PNG", compress_level=1))
    first = [
        Pdq(signal["value"], signal["quality"])
        for row in takeitdown("hash", "--json", tmp_path).rows
        for signal in row["signals"]
        if signal["type"] == "pdq" and signal["variant"] == "upright"
    ]
    assert len(first) == 2
    assert first[0].distance(first[1]) <= 6
    assert min(one.quality for one in first) >= 80


def test_what_a_container_leaves_counts_and_not_what_the_computer_has(tmp_path: Path) -> None:
    groups, own = tmp_path / "cgroup", tmp_path / "own"
    inner = groups / "user.slice" / "session"
    inner.mkdir(parents=True)
    own.write_text("0::/user.slice/session\n")
    (inner / "memory.max").write_text("max\n")
    (inner.parent / "memory.max").write_text("1073741824\n")
    assert _group_limits(groups, own) == [GIGABYTE]
    older = groups / "memory" / "docker"
    older.mkdir(parents=True)
    own.write_text("5:memory:/docker\n3:cpu:/docker\n")
    (older / "memory.limit_in_bytes").write_text("2147483648\n")
    assert _group_limits(groups, own) == [2 * GIGABYTE]
    assert _group_limits(groups, tmp_path / "missing") == []
