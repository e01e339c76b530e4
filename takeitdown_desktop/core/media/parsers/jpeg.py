"""The part of a progressive JPEG that its coarsest reading needs.

A progressive file starts with a scan of the mean of every 8x8 block. For a reading at an
eighth the other scans change nothing but cost most of the time.

Source: ITU-T T.81, annexes B (markers) and G (progressive mode).
"""

_EOI, _SOS, _PROGRESSIVE = 0xD9, 0xDA, 0xC2
_RESTARTS = range(0xD0, 0xD8)
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


def coarse_scan(data: bytes) -> bytes | None:
    """A complete JPEG of the first scan alone.

    None when the file is not progressive, when its first scan is not the block means of
    every component, or when the file does not come to its proper end: a damaged file is
    to be told by a decoder that reads all of it.
    """
    components, at = 0, 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        body = data[at + 4 : at + 2 + length]
        if marker in _FRAMES:
            if marker != _PROGRESSIVE or len(body) < 6:
                return None
            components = body[5]
        elif marker == _SOS:
            end = _end_of_scan(data, at + 2 + length)
            whole = end is not None and data.find(bytes((0xFF, _EOI)), end) >= 0
            return data[:end] + bytes((0xFF, _EOI)) if whole and _is_means(body, components) else None
        at += 2 + length
    return None


def _is_means(scan_header: bytes, components: int) -> bool:
    """Whether a scan holds coefficient 0, and nothing else, of every component."""
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
