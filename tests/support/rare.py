"""Pictures of kinds that few people have, and that Pillow does not write."""

import struct

import numpy as np
from PIL import Image

from tests.support.media import encoded


def psd(image: Image.Image) -> bytes:
    """A Photoshop file without layers."""
    pixels = np.asarray(image.convert("RGB"))
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, *pixels.shape[:2], 8, 3)
    return header + bytes(14) + pixels.transpose(2, 0, 1).tobytes()


def cursor(image: Image.Image) -> bytes:
    """An icon of one bitmap, and what says that it is a cursor."""
    data = bytearray(encoded(image.resize((256, 192)), "ICO", bitmap_format="bmp"))
    data[2] = 2
    return bytes(data)


def pam(image: Image.Image) -> bytes:
    whole = image.copy()
    whole.putalpha(Image.linear_gradient("L").resize(image.size))
    head = (
        f"P7\nWIDTH {image.width}\nHEIGHT {image.height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n"
    )
    return head.encode() + whole.tobytes()


def xpm(image: Image.Image) -> bytes:
    few = image.quantize(200)
    colours = np.array(few.getpalette()).reshape(-1, 3)
    keys = [chr(48 + number) for number in range(len(colours))]
    rows = [f"{few.width} {few.height} {len(keys)} 1"]
    rows += [f"{key} c #{bytes(colour.tolist()).hex()}" for key, colour in zip(keys, colours, strict=True)]
    rows += ["".join(keys[number] for number in row) for row in np.asarray(few)]
    quoted = ",\n".join(f'"{row}"' for row in rows).replace("\\", "!")
    return f"/* XPM */\nstatic char *scene[] = {{\n{quoted}\n}};\n".encode("latin-1")


def deep_psd(image: Image.Image) -> bytes:
    """The same, of 16 bits a channel."""
    pixels = np.asarray(image.convert("RGB")).astype(">u2") * 257
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, *pixels.shape[:2], 16, 3)
    return header + bytes(14) + pixels.transpose(2, 0, 1).astype(">u2").tobytes()
