"""The markers of a JPEG: where its scans are, and whether they are complete.

A progressive file starts with a scan of the mean (DC) of every 8x8 block. At 1/8 scale the
other scans change nothing but take most of the time.

Source: ITU-T T.81, annexes B (markers) and G (progressive mode).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_EOI, _SOS, _DQT, _PROGRESSIVE = 0xD9, 0xDA, 0xDB, 0xC2
_RESTARTS = range(0xD0, 0xD8)
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_IN_SCAN = re.compile(rb"\xff([^\x00\xff])")

_MAX_ROUNDING = 2
"""Luma levels by which the means of the first scan may be off, because later scans refine their low bits."""


class _Segment(NamedTuple):
    """A marker, and the byte range of its content."""

    marker: int
    start: int
    end: int


def _segments(data: bytes) -> Iterator[_Segment]:
    """The segments up to and including the header of the first scan."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        yield _Segment(marker, at + 4, end)
        if marker == _SOS:
            return
        at = end


def coarse_scan(data: bytes) -> bytes | None:
    """A complete JPEG of only the first scan.

    None if the file is not progressive, if its first scan is not the block means of every component to within
    ``_MAX_ROUNDING``, or if the file is truncated: then the full decoder reports the damage.
    """
    components, step = 0, 255
    for marker, start, stop in _segments(data):
        body = data[start:stop]
        if marker == _DQT and body[:1] == b"\0":  # quantisation table of luma, 8 bits
            step = body[1]
        if marker in _FRAMES:
            if marker != _PROGRESSIVE or len(body) < 6:
                return None
            components = body[5]
        elif marker == _SOS:
            end = _end_of_scan(data, stop)
            whole = end is not None and data.find(bytes((0xFF, _EOI)), end) >= 0
            fine = _is_means(body, components) and step * ((1 << (body[-1] & 15)) - 1) <= 8 * _MAX_ROUNDING
            return data[:end] + bytes((0xFF, _EOI)) if whole and fine else None
    return None


def header(data: bytes) -> bytes:
    """The bytes before the coded data of the first scan."""
    return data[: _first_scan(data) or len(data)]


def is_out_of_step(data: bytes) -> bool:
    """Whether the restart markers of the first scan fail to cycle from 0 to 7."""
    start = _first_scan(data)
    if start is None:
        return False
    markers = (found[1][0] for found in _IN_SCAN.finditer(data, start))
    for number, marker in enumerate(markers):
        if marker not in _RESTARTS:
            return False
        if marker & 7 != number & 7:
            return True
    return False


def end_of_data(data: bytes) -> int | None:
    """The byte offset where the coded data of the only scan ends; None without a scan, or with several."""
    start = _first_scan(data)
    if start is None:
        return None
    end = _end_of_scan(data, start)
    if end is None:
        return len(data)
    return end if data[end + 1] == _EOI else None


def _first_scan(data: bytes) -> int | None:
    return next((end for marker, _, end in _segments(data) if marker == _SOS), None)


def _is_means(scan_header: bytes, components: int) -> bool:
    """Whether a scan contains only coefficient 0 (DC) of every component."""
    count = scan_header[0] if scan_header else 0
    selection = scan_header[1 + 2 * count : 3 + 2 * count]
    return count == components > 0 and selection == b"\0\0"


def _end_of_scan(data: bytes, at: int) -> int | None:
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        following = data[at + 1]
        if following and following not in _RESTARTS:
            return at
        at += 2
    return None
