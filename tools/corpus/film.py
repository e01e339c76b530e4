"""How FFmpeg reads a video: one thread, errors ignored, its default conversion to RGB."""

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import av
import numpy as np

from tools.corpus.pixels import Pixels, hashed, spread

MAX_SECONDS_OF_FILM = 120
"""Whole seconds beyond this are skipped, so that a long video costs no more than a short one."""
NEAR_MS = 50
_GOOD = 50


def read(path: Path, wanted: list[int], *, judge: bool, seconds: float) -> dict[str, Any]:
    """Hashes of the frames at ``wanted`` and of the first frame in every second.

    Args:
        path: the video.
        wanted: times in milliseconds, tried both as the file's timestamps and as relative to its first frame.
        judge: also measure each hash's ``spread``.
        seconds: time limit for decoding.

    Returns:
        ``stream`` (description), ``seconds`` ([ms, PDQ, quality] of frames good enough for a platform),
        ``frames`` (by wanted time: all hashes near it, as [PDQ, quality, ms away, spread or -1]), ``cut`` (by the limit)
        and ``error``.
    """
    answer: dict[str, Any] = {"frames": {str(ms): [] for ms in wanted}, "seconds": [], "cut": False}
    end = time.monotonic() + seconds
    try:
        with av.open(str(path)) as container:
            stream = container.streams.best("video")
            if not isinstance(stream, av.VideoStream):
                answer["error"] = "no video stream"
                return answer
            stream.codec_context.thread_count = 1
            answer["stream"] = _described(stream)
            _look(container, stream, answer, judge, end)
    except Exception as error:  # noqa: BLE001 - on a damaged file, whatever FFmpeg raises is its answer
        answer["error"] = f"{type(error).__name__}: {error}"[:200]
    return answer


def _described(stream: av.VideoStream) -> str:
    codec = stream.codec_context
    return " ".join(
        map(
            str, (codec.name, codec.pix_fmt, f"{codec.width}x{codec.height}", f"transfer {codec.color_trc}")
        )
    )


def _look(container: av.container.InputContainer, stream: av.VideoStream, answer: dict[str, Any], judge: bool, end: float) -> None:  # fmt: skip
    wanted = sorted(map(int, answer["frames"]))
    rate = float(stream.average_rate or 25)
    near = max(NEAR_MS, 1_500 / rate) if rate > 0.1 else NEAR_MS
    first: float | None = None
    next_second = 0
    for frame in _frames(container, stream):
        at = float(frame.time or 0) * 1_000
        first = at if first is None else first
        close = {
            ms: gap for ms in wanted for gap in [min(abs(at - ms), abs(at - first - ms))] if gap <= near
        }
        whole = at - first >= next_second * 1_000 and next_second < MAX_SECONDS_OF_FILM
        if close or whole:
            _note(frame, round(at - first), close, whole, answer, judge)
        if whole:
            next_second = int((at - first) // 1_000) + 1
        if time.monotonic() > end:
            answer["cut"] = True
            return


def _note(frame: av.VideoFrame, at: int, close: dict[int, float], whole: bool, answer: dict[str, Any], judge: bool) -> None:  # fmt: skip
    answer["interlaced"] = answer.get("interlaced", False) or bool(frame.interlaced_frame)
    for pixels in _upright_too(frame):
        value, quality = hashed(pixels)
        moves = spread(pixels) if judge else -1
        for ms, gap in close.items():
            answer["frames"][str(ms)].append([value, quality, round(gap), moves])
        if whole and quality >= _GOOD:
            answer["seconds"].append([at, value, quality])


def _upright_too(frame: av.VideoFrame) -> Iterator[Pixels]:
    """As stored, and oriented by the file's display matrix (quarter turns and mirrors only)."""
    stored = np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
    yield stored
    sides = cast("Mapping[str, bytes]", frame.side_data)
    matrix = sides.get("DISPLAYMATRIX")
    if matrix is None:
        return
    a, b, _, c, d = np.frombuffer(matrix, np.int32)[:5]
    down, across = (d, a) if a else (b, c)
    turned = stored if a else stored.transpose(1, 0, 2)
    yield np.ascontiguousarray(turned[:: -1 if down < 0 else 1, :: -1 if across < 0 else 1])


def _frames(container: av.container.InputContainer, stream: av.VideoStream) -> Iterator[av.VideoFrame]:
    """All frames that can be decoded; packets that cannot are skipped."""
    packets = container.demux(stream)
    failures = 0
    while failures < 100:
        try:
            packet = next(packets)
        except StopIteration:
            return
        except av.FFmpegError:
            failures += 1
            continue
        try:
            frames = packet.decode()
        except av.FFmpegError:
            continue
        yield from (frame for frame in frames if isinstance(frame, av.VideoFrame))
