"""Both ends of the study: what an unmodified platform computes from an upload, and what the program publishes."""

import io
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pdqhash
from PIL import Image

from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media.limits import FULL_VARIANTS
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.workers.pipeline import fingerprint, silent
from takeitdown_wire import Pdq

Bits = npt.NDArray[np.bool_]
MATCH, QUALITY = 31, 50


def upload(image: Image.Image) -> tuple[Bits, int]:
    """PDQ and quality of a picture, computed by pdqhash."""
    bits, quality = pdqhash.compute(np.asarray(image))
    return bits.astype(np.bool_), int(quality)


def published(image: Image.Image) -> tuple[list[Pdq], int | None]:
    """A picture's PDQ hashes in order, as by ``takeitdown hash``, and the share of copies it expects them to find, in %."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=95)
    result = fingerprinted(buffer.getvalue())
    return [signal for signal in result.signals if isinstance(signal, Pdq)], result.found


def fingerprinted(data: bytes, most: int = FULL_VARIANTS) -> FileResult:
    """The program's result for a picture file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture"
        path.write_bytes(data)
        with path.open("rb") as file:
            reporter = silent()
            return fingerprint(file, len(data), HashOptions(variants=most), reporter)


def bits_of(hashes: list[Pdq]) -> Bits:
    raw = np.frombuffer(bytes.fromhex("".join(one.value for one in hashes)), np.uint8)
    return np.unpackbits(raw.reshape(len(hashes), 32), axis=1).astype(np.bool_)


def signs(bits: Bits) -> npt.NDArray[np.float32]:
    return np.where(bits, np.float32(1), np.float32(-1))


def apart(one: Bits, other: Bits) -> npt.NDArray[np.int16]:
    """Hamming distances between all hashes of one and all of the other."""
    found: npt.NDArray[np.int16] = (128 - signs(one) @ signs(other).T / 2).astype(np.int16)
    return found


def eight_by_hand(image: Image.Image) -> Bits:
    """The hashes of the plain picture, its mirror image and six centred crops: a baseline without any choosing."""
    kept = [image, image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    for share in (0.04, 0.08, 0.12, 0.16, 0.20, 0.25):
        x, y = share / 2 * image.width, share / 2 * image.height
        kept.append(image.crop((round(x), round(y), round(image.width - x), round(image.height - y))))
    return np.array([upload(one)[0] for one in kept])
