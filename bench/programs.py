"""The programs that ours is measured against, each run as its own process: peers and lower bounds.

Each prints the PDQ hashes that it made, one per line.
"""

import hashlib
import io
import sys
import time
from collections.abc import Iterator
from pathlib import Path


def threatexchange(files: list[Path]) -> Iterator[str]:
    """PDQ only, as a platform computes it from an upload."""
    import pillow_heif
    from threatexchange.signal_type.pdq.signal import PdqSignal

    pillow_heif.register_heif_opener()
    for path in files:
        yield str(PdqSignal.hash_from_file(path))


def vpdq(files: list[Path]) -> Iterator[str]:
    """The reference's hashes of videos, one frame per second."""
    import vpdq as reference

    for path in files:
        for frame in reference.computeHash(str(path), seconds_per_hash=1):
            yield frame.hex


def floor(files: list[Path]) -> Iterator[str]:
    """The unavoidable work: reading, three digests, and decoding in grey at an eighth of the size."""
    from PIL import Image

    for path in files:
        data = path.read_bytes()
        for kind in ("md5", "sha1", "sha256"):
            hashlib.new(kind, data, usedforsecurity=False).digest()
        with Image.open(io.BytesIO(data)) as image:
            image.draft("L", (image.width // 8, image.height // 8))
            image.load()
    yield from ()


def decode(files: list[Path]) -> Iterator[str]:
    """Only decoding: every frame of small videos, the reference frames of large ones."""
    import av

    from takeitdown_desktop.core.media.video import LARGE_PIXELS

    for path in files:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            stream.codec_context.thread_count = 1
            if stream.codec_context.width * stream.codec_context.height > LARGE_PIXELS:
                stream.codec_context.skip_frame = "NONREF"
            for _frame in container.decode(stream):
                pass
    yield from ()


def open_video(files: list[Path]) -> Iterator[str]:
    """Prints the CPU seconds until the first frame of a video is decoded, with all libraries loaded before."""
    from takeitdown_desktop.core.media import video

    video.rehearse()
    for path in files:
        with path.open("rb", buffering=0) as file:
            begun = time.process_time()
            next(iter(video.Video(file, sparing=True).frames(lambda _number: True)))
            yield str(time.process_time() - begun)


PROGRAMS = {one.__name__: one for one in (threatexchange, vpdq, floor, decode, open_video)}

if __name__ == "__main__":
    for found in PROGRAMS[sys.argv[1]]([Path(name) for name in sys.argv[2:]]):
        print(found)
