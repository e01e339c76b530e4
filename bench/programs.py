"""The programs that are measured, each started as a process of its own: ours, peers, floors."""

import hashlib
import io
import json
import sys
from pathlib import Path


def ours(files: list[Path]) -> list[str]:
    """All fingerprints of every file, as a worker makes them."""
    from takeitdown_desktop.core.hashing.fingerprint import Reporter, fingerprint
    from takeitdown_desktop.core.hashing.messages import HashOptions
    from takeitdown_wire import Pdq

    found = []
    reporter = Reporter(lambda _done, _total: None, lambda _kind, _digests: None)
    for path in files:
        with path.open("rb", buffering=0) as file:
            result = fingerprint(file, path.stat().st_size, HashOptions(), reporter)
        found.append(next((signal.value for signal in result.signals if isinstance(signal, Pdq)), "0"))
    return found


def threatexchange(files: list[Path]) -> list[str]:
    """PDQ alone, as a platform makes it from an upload."""
    from threatexchange.signal_type.pdq.signal import PdqSignal

    return [str(PdqSignal.hash_from_file(path)) for path in files]


def floor(files: list[Path]) -> list[str]:
    """What has to be done in any case: read, three digests, and a grey decoding at an eighth."""
    from PIL import Image

    for path in files:
        data = path.read_bytes()
        for kind in ("md5", "sha1", "sha256"):
            hashlib.new(kind, data, usedforsecurity=False).digest()
        with Image.open(io.BytesIO(data)) as image:
            image.draft("L", (image.width // 8, image.height // 8))
            image.load()
    return []


def grab(files: list[Path]) -> list[str]:
    """Decoding of every video frame, and nothing else."""
    import cv2

    cv2.setNumThreads(1)
    for path in files:
        capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        while capture.grab():
            pass
    return []


PROGRAMS = {"ours": ours, "threatexchange": threatexchange, "floor": floor, "grab": grab}


def peak_mb() -> float:
    """Peak memory of this program itself; the figure of wait4 counts what it was started from."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    hashes = PROGRAMS[sys.argv[1]]([Path(name) for name in sys.argv[2:]])
    print(json.dumps({"pdq": hashes, "peak_mb": peak_mb()}))
