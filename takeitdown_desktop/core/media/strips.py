"""Strips: long, narrow pictures with far more pixels along one side than PDQ's 64 samples need.

Their pixels are averaged along the long side before hashing, which costs a fraction and hardly changes a bit.
"""

import numpy as np
from PIL import Image

from takeitdown_desktop.core.media import pillow
from takeitdown_desktop.core.media.cells import rgb
from takeitdown_desktop.core.media.readings import has_transparency

_LONGEST = 16_384
"""Maximum length of the long side after averaging, in pixels."""
_PIECE = 256
"""Averaged pixels computed at a time, so that a large picture is never copied as a whole."""


def shortened(image: Image.Image) -> Image.Image:
    """The picture itself; a strip is averaged along its long side, in RGB, with alpha unless it is too large."""
    if not pillow.is_strip(image):
        return image
    length, wide = max(image.size), image.width > image.height
    many = -(-length // _LONGEST)
    steps = (many, 1) if wide else (1, many)
    seen_through = not pillow.is_large(image) and has_transparency(image)
    # More than 8 bits are scaled by the largest value, so the picture can't be cut into pieces.
    at_a_time = length if image.mode.startswith(("I", "F")) else many * _PIECE
    pieces = []
    for begin in range(0, length, at_a_time):
        end = min(length, begin + at_a_time)
        part = image.crop((begin, 0, end, image.height) if wide else (0, begin, image.width, end))
        short = Image.fromarray(rgb(part)).reduce(steps)
        if seen_through:
            short.putalpha(part.convert("RGBA").getchannel("A").reduce(steps))
        pieces.append(np.asarray(short))
    return Image.fromarray(np.concatenate(pieces, axis=1 if wide else 0))
