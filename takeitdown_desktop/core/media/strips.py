"""Pictures that are long and narrow, and have more pixels than can be told apart in them.

A hash has 64 columns. Of a strip it is made from the means of several pixels along the long side, which costs a
fraction, and moves hardly a bit.
"""

import numpy as np
from PIL import Image

from takeitdown_desktop.core.media import pillow
from takeitdown_desktop.core.media.cells import rgb
from takeitdown_desktop.core.media.readings import has_holes

_LONGEST = 16_384
"""Pixels that are left of the long side."""
_PIECE = 256
"""Of these, made at a time: a second copy of a large picture is never needed."""


def shortened(image: Image.Image) -> Image.Image:
    """A picture itself, or of a strip its means, in RGB, with alpha where it is not too large for it."""
    if not pillow.is_strip(image):
        return image
    length, wide = max(image.size), image.width > image.height
    many = -(-length // _LONGEST)
    steps = (many, 1) if wide else (1, many)
    seen_through = not pillow.is_large(image) and has_holes(image)
    # Numbers beyond 8 bits are scaled by the largest of them.
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
