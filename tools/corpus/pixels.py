"""PDQ of pixels by ``pdqhash``, and the plausible ways to view a picture with more than three channels."""

import functools
import hashlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pdqhash
from PIL import Image

Pixels = npt.NDArray[np.uint8]
Reading = dict[str, Any]

_recent: dict[bytes, tuple[str, int]] = {}


def hashed(pixels: Pixels) -> tuple[str, int]:
    """PDQ of an RGB picture at full size, 64 hex digits, and its quality 0..100."""
    key = hashlib.blake2b(pixels.tobytes(), key=repr(pixels.shape).encode()[:64]).digest()
    if key not in _recent:
        if len(_recent) > 64:
            _recent.clear()
        bits, quality = pdqhash.compute(np.ascontiguousarray(pixels))
        _recent[key] = (f"{int(''.join(map(str, bits)), 2):064x}", int(quality))
    return _recent[key]


def reading(seen_as: str, pixels: Pixels) -> Reading:
    value, quality = hashed(pixels)
    return {"as": seen_as, "pdq": value, "quality": quality, "size": [pixels.shape[1], pixels.shape[0]]}


def grounds(image: Image.Image) -> Iterator[tuple[str, Pixels]]:
    """Views of a picture: opaque, or with its alpha dropped, on white and on black."""
    if "transparency" not in image.info and "A" not in image.getbands() and "a" not in image.getbands():
        yield "plain", np.asarray(_to_rgb(image))
        return
    clear = image.convert("RGBA")
    if clear.getchannel("A").getextrema() == (255, 255):
        yield "plain", np.asarray(clear.convert("RGB"))
        return
    yield "alpha dropped", np.asarray(clear.convert("RGB"))
    for name in ("white", "black"):
        ground = Image.new("RGBA", clear.size, name)
        ground.alpha_composite(clear)
        yield f"on {name}", np.asarray(ground.convert("RGB"))


def _to_rgb(image: Image.Image) -> Image.Image:
    """Convert to 8 bits a channel; deeper ones are scaled, where Pillow's own conversion would clip them."""
    if not image.mode.startswith(("I", "F")):
        return image.convert("RGB")
    values = np.asarray(image).astype(np.float64)
    top = (
        1.0
        if image.mode == "F" and values.max(initial=0) <= 1
        else 65_535
        if values.max(initial=0) > 255
        else 255
    )
    return Image.fromarray(np.clip(values * (255 / top), 0, 255).astype(np.uint8)).convert("RGB")


def spread(pixels: Pixels) -> int:
    """How many bits a picture's hash moves under invisible changes, 0..256.

    The maximum over enlarging it by one percent and cropping one row and one column.
    """
    height, width = pixels.shape[:2]
    larger = (max(width + 1, round(width * 1.01)), max(height + 1, round(height * 1.01)))
    image = Image.fromarray(np.ascontiguousarray(pixels))
    others = [np.asarray(image.resize(larger, Image.Resampling.BICUBIC))]
    if min(width, height) > 2:
        others += [pixels[1:, 1:], pixels[:-1, :-1]]
    value = hashed(pixels)[0]
    return max(apart(value, hashed(other)[0]) for other in others)


@functools.lru_cache(maxsize=65_536)
def _bits(value: str) -> int:
    return int(value, 16)


def apart(one: str, other: str) -> int:
    """Hamming distance of two hashes, 0..256."""
    return (_bits(one) ^ _bits(other)).bit_count()
