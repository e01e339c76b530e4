"""The programs that ours is measured against, each started as a process of its own: peers and floors.

Each prints the PDQ hashes that it made, one a line.
"""

import hashlib
import io
import sys
from collections.abc import Iterator
from pathlib import Path


def threatexchange(files: list[Path]) -> Iterator[str]:
    """PDQ alone, as a platform makes it from an upload."""
    import pillow_heif
    from threatexchange.signal_type.pdq.signal import PdqSignal

    pillow_heif.register_heif_opener()
    for path in files:
        yield str(PdqSignal.hash_from_file(path))


def vpdq(files: list[Path]) -> Iterator[str]:
    """The reference's frames of videos, one a second."""
    import vpdq as reference

    for path in files:
        for frame in reference.computeHash(str(path), seconds_per_hash=1):
            yield frame.hex


def floor(files: list[Path]) -> Iterator[str]:
    """What has to be done in any case: read, three digests, and a grey decoding at an eighth."""
    from PIL import Image

    for path in files:
        data = path.read_bytes()
        for kind in ("md5", "sha1", "sha256"):
            hashlib.new(kind, data, usedforsecurity=False).digest()
        with Image.open(io.BytesIO(data)) as image:
            image.draft("L", (image.width // 8, image.height // 8))
            image.load()
    yield from ()


def grab(files: list[Path]) -> Iterator[str]:
    """Decoding of every video frame, and nothing else."""
    import cv2

    cv2.setNumThreads(1)
    for path in files:
        capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        while capture.grab():
            pass
    yield from ()


PROGRAMS = {one.__name__: one for one in (threatexchange, vpdq, floor, grab)}

if __name__ == "__main__":
    for found in PROGRAMS[sys.argv[1]]([Path(name) for name in sys.argv[2:]]):
        print(found)
