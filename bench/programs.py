"""The programs that ours is measured against, each started as a process of its own: peers and floors.

Each prints the PDQ hashes that it made, one a line.
"""

import hashlib
import io
import sys
import time
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


def decode(files: list[Path]) -> Iterator[str]:
    """Decoding, and nothing else: of small videos every frame; of large ones those that others depend on."""
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
    """The CPU seconds that pass, in a worker that has loaded everything, until the first frame of a video is there."""
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
