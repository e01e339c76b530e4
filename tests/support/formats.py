"""One small file of every kind that people have, for the tests and for README's table."""

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pillow_heif
from imagecodecs._jpegxl import jpegxl_encode
from PIL import Image, ImageCms

from tests.support.heic import box, heic_grid
from tests.support.media import encoded, scene
from tests.support.rare import cursor, deep_psd, pam, psd, xpm


def with_alpha(image: Image.Image) -> Image.Image:
    alpha = Image.linear_gradient("L").resize(image.size)
    copy = image.copy()
    copy.putalpha(alpha)
    return copy


def grey_16(image: Image.Image) -> Image.Image:
    return Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)


def cmyk(image: Image.Image) -> Image.Image:
    return image.convert("CMYK")


def lab(image: Image.Image) -> Image.Image:
    to_lab = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    converted = ImageCms.applyTransform(image, to_lab)
    assert converted is not None
    return converted


def moving(form: str, **options: object) -> Callable[[Image.Image], bytes]:
    def make(image: Image.Image) -> bytes:
        later = [scene(seed, *image.size) for seed in (21, 21, 22)]
        return encoded(image, form, save_all=True, append_images=later, duration=100, **options)

    return make


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


# Adam7: first row and column of each pass, and its steps (PNG specification, section 8.2).
_PASSES = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1))


def raw_png(image: Image.Image, *, deep: bool = False, interlaced: bool = False) -> bytes:
    """A PNG of the kinds that Pillow does not write: 16 bits a channel, interlaced."""
    pixels = np.asarray(image.convert("RGB")).astype(">u2" if deep else "u1") * (257 if deep else 1)
    parts = [pixels[y::down, x::right] for y, x, down, right in _PASSES] if interlaced else [pixels]
    rows = b"".join(b"\0" + row.tobytes() for part in parts for row in part.astype(pixels.dtype))
    header = struct.pack(">IIBBBBB", *image.size, 16 if deep else 8, 2, 0, 0, interlaced)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)


def camera_raw(image: Image.Image) -> bytes:
    """The preview of a camera's raw file, and what could be its sensor's data."""
    return b"FUJIFILMCCD-RAW 0201".ljust(160, b"\0") + encoded(image, "JPEG", quality=92) + bytes(50_000)


def motion_photo(image: Image.Image) -> bytes:
    """As Android's cameras write it: an MP4 after the end of the JPEG."""
    return (
        encoded(image, "JPEG", quality=92) + box(b"ftyp", b"mp42\0\0\0\0mp42") + box(b"mdat", bytes(9_999))
    )


def deep_heic(image: Image.Image) -> bytes:
    channels = np.asarray(image.convert("RGB")).astype(np.uint16) * 257
    out = io.BytesIO()
    deep = pillow_heif.from_bytes(mode="RGB;16", size=image.size, data=channels.tobytes())
    deep.save(out, quality=80, bit_depth=10)
    return out.getvalue()


# What the file is, how it is made from the scene, and how many of 256 bits its own loss may cost.
PICTURES: dict[str, tuple[Callable[[Image.Image], bytes], int]] = {
    "JPEG, baseline": (lambda image: encoded(image, "JPEG", quality=92), 4),
    "JPEG, progressive": (lambda image: encoded(image, "JPEG", quality=92, progressive=True), 4),
    "JPEG, grey": (lambda image: encoded(image.convert("L"), "JPEG", quality=92), 4),
    "JPEG, CMYK": (lambda image: encoded(cmyk(image), "JPEG", quality=92), 8),
    "JPEG, 4:4:4": (lambda image: encoded(image, "JPEG", quality=92, subsampling=0), 4),
    "JPEG, with a second picture": (
        lambda image: encoded(image, "MPO", save_all=True, append_images=[scene(31)], quality=92),
        4,
    ),
    "JPEG, with its video behind it": (motion_photo, 4),
    "PNG, plain": (lambda image: encoded(image, "PNG"), 0),
    "PNG, palette": (lambda image: encoded(image.quantize(256), "PNG"), 16),
    "PNG, black and white": (lambda image: encoded(image.convert("1"), "PNG"), 40),
    "PNG, alpha": (lambda image: encoded(with_alpha(image), "PNG"), 0),
    "PNG, grey with alpha": (lambda image: encoded(with_alpha(image.convert("L")), "PNG"), 4),
    "PNG, 16 bit grey": (lambda image: encoded(grey_16(image), "PNG"), 4),
    "WebP, lossy": (lambda image: encoded(image, "WEBP", quality=90), 8),
    "WebP, lossless": (lambda image: encoded(image, "WEBP", lossless=True), 0),
    "WebP, alpha": (lambda image: encoded(with_alpha(image), "WEBP", quality=90), 12),
    "GIF, still": (lambda image: encoded(image, "GIF"), 16),
    "BMP, 24 bit": (lambda image: encoded(image, "BMP"), 0),
    "TIFF, LZW": (lambda image: encoded(image, "TIFF", compression="tiff_lzw"), 0),
    "TIFF, 16 bit": (lambda image: encoded(grey_16(image), "TIFF"), 4),
    "TIFF, CMYK": (lambda image: encoded(cmyk(image), "TIFF"), 8),
    "TIFF, Lab": (lambda image: encoded(lab(image), "TIFF"), 8),
    "TIFF, floating point": (
        lambda image: encoded(
            Image.fromarray(np.asarray(image.convert("L")).astype(np.float32) / 255), "TIFF"
        ),
        4,
    ),
    "JPEG 2000, lossless": (lambda image: encoded(image, "JPEG2000"), 4),
    "AVIF, 8 bit": (lambda image: encoded(image, "AVIF", quality=80), 10),
    "PNG, 16 bit": (lambda image: raw_png(image, deep=True), 0),
    "PNG, interlaced": (lambda image: raw_png(image, interlaced=True), 0),
    "HEIC, one picture": (lambda image: encoded(image, "HEIF", quality=80), 10),
    "HEIC, grid of tiles": (heic_grid, 10),
    "HEIC, 10 bit": (deep_heic, 10),
    "ICO, 256 pixels": (lambda image: encoded(image.resize((256, 192)), "ICO"), 16),
    "TGA, 24 bit": (lambda image: encoded(image, "TGA"), 0),
    "PPM, 8 bit": (lambda image: encoded(image, "PPM"), 0),
    "PSD, flattened": (psd, 0),
    "PSD, 16 bit": (deep_psd, 4),
    "CUR": (cursor, 16),
    "DDS": (lambda image: encoded(image, "DDS"), 0),
    "ICNS": (lambda image: encoded(image.resize((512, 384)), "ICNS"), 16),
    "PAM": (pam, 0),
    "PCX": (lambda image: encoded(image, "PCX"), 0),
    "QOI": (lambda image: encoded(image, "QOI"), 0),
    "SGI": (lambda image: encoded(image, "SGI"), 0),
    "XPM": (xpm, 24),
    "JPEG XL, 8 bit": (lambda image: bytes(jpegxl_encode(np.asarray(image), lossless=True)), 2),
    "camera raw, by its preview": (camera_raw, 8),
    "GIF, moving": (moving("GIF"), 16),
    "WebP, moving": (moving("WEBP", quality=90), 10),
    "PNG, moving": (moving("PNG"), 0),
}

# File name, and how the clip is made.
VIDEOS: dict[str, dict[str, Any]] = {
    "h264.mp4": {},
    "h264-sound.mov": {"sound": True},
    "h264-fragmented.mp4": {"options": {"movflags": "frag_keyframe+empty_moov"}},
    "h264.mkv": {},
    "h264.ts": {},
    "h264.flv": {},
    "hevc.mp4": {"codec": "libx265"},
    "hevc-10-bit.mkv": {"codec": "libx265", "pixel_format": "yuv420p10le"},
    "vp8.webm": {"codec": "libvpx"},
    "vp9.webm": {"codec": "libvpx-vp9"},
    "mpeg4.avi": {"codec": "mpeg4"},
    "mjpeg.avi": {"codec": "mjpeg", "pixel_format": "yuvj420p"},
    "wmv2.wmv": {"codec": "wmv2"},
    "h263.3gp": {"codec": "h263", "size": (352, 288)},
    "h264-without-duration.mkv": {"options": {"live": "1"}},
    "mpeg4.3gp": {"codec": "mpeg4"},
    "hevc.mov": {"codec": "libx265"},
    "mpeg2.mpg": {"codec": "mpeg2video"},
    "prores.mov": {"codec": "prores", "pixel_format": "yuv422p10le"},
    "av1.mp4": {"codec": "libsvtav1"},
    "av1.webm": {"codec": "libsvtav1"},
    "av1-10-bit.mkv": {"codec": "libsvtav1", "pixel_format": "yuv420p10le"},
}
