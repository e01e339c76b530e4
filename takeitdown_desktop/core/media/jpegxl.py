"""JPEG XL, decoded by libjxl.

Of the hundred codecs in ``imagecodecs`` only this module is loaded.

Source: ISO/IEC 18181-1 for the SizeHeader, 18181-2 for the boxes around a codestream.
"""

import numpy as np
import numpy.typing as npt
from imagecodecs._jpegxl import jpegxl_decode
from PIL import Image

from takeitdown_desktop.core.errors import DamagedMediaError, TooLargePictureError
from takeitdown_desktop.core.media.limits import Limits

_CODESTREAM = b"\xff\x0a"
_WHOLE, _PART = b"jxlc", b"jxlp"
_PART_NUMBER = 4
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
_BITS = (9, 13, 18, 30)
_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}


def opened(data: bytes, limits: Limits) -> Image.Image:
    """The picture, or the first frame of an animation, turned upright by the decoder.

    Raises:
        TooLargePictureError: more pixels than ``limits`` allow; nothing was decoded.
        DamagedMediaError: it can't be decoded.
    """
    width, height = _size(data)
    if width * height > limits.max_pixels:
        raise TooLargePictureError("too many pixels")
    try:
        pixels = np.asarray(jpegxl_decode(data, index=0, numthreads=1))
        return _image(pixels.reshape(height, width, -1) if pixels.ndim == 2 else pixels)
    except Exception as error:  # decoders raise almost anything on damaged input
        raise DamagedMediaError("cannot be decoded") from error


def _image(pixels: npt.NDArray[np.generic]) -> Image.Image:
    """Reduced from 16 bits or floating point to 8 bits, as viewers do."""
    values = pixels.astype(np.float64)
    gain = 255.0 if pixels.dtype.kind == "f" else 1 / 257 if pixels.dtype.itemsize == 2 else 1.0
    whole = np.clip(values * gain + 0.5, 0, 255).astype(np.uint8)
    mode = _MODES[whole.shape[2]]
    return Image.frombytes(mode, (whole.shape[1], whole.shape[0]), whole.tobytes())


def _size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels from the SizeHeader. Raises: DamagedMediaError: there is no codestream."""
    start = data.find(_CODESTREAM, 0, 2) if data.startswith(_CODESTREAM) else _start_in_boxes(data)
    if start < 0:
        raise DamagedMediaError("no codestream")
    bits = int.from_bytes(data[start + 2 : start + 18], "little")

    def take(count: int) -> int:
        nonlocal bits
        value, bits = bits & ((1 << count) - 1), bits >> count
        return value

    small = take(1)

    def length() -> int:
        return 8 * (take(5) + 1) if small else take(_BITS[take(2)]) + 1

    height = length()
    ratio = take(3)
    if ratio:
        over, under = _RATIOS[ratio - 1]
        return height * over // under, height
    return length(), height


def _start_in_boxes(data: bytes) -> int:
    at = 0
    while at + 8 <= len(data):
        size, name, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        if name in (_WHOLE, _PART):
            return at + head + (_PART_NUMBER if name == _PART else 0)
        if size < head:
            break
        at += size
    return -1
