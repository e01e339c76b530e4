"""FFmpeg's frames as arrays: views of their luma and chroma planes, or RGB as FFmpeg converts it."""

import re
import struct
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import cast

import av
import numpy as np
from av.sidedata.sidedata import SideData, Type

from takeitdown_desktop.core.media.colour import Colour, Plane, Transfer
from takeitdown_desktop.core.media.frames import VideoFrame
from takeitdown_desktop.core.media.grid import UPRIGHT, Pixels

_PLANAR = re.compile(r"(?:(yuvj?a?)4\d\dp|gray)(\d*)(?:le)?")
"""Pixel formats with a separate luma plane: 8 bits, or up to 16 in two bytes."""

_FULL_RANGE = 2
_TRANSFERS = {int(one): one for one in Transfer}
_MATRIX = struct.Struct("=9i")

_MATRIX_OF_ORIENTATION = {(1, 0, 0, 1): 1, (-1, 0, 0, 1): 2, (-1, 0, 0, -1): 3, (1, 0, 0, -1): 4}
_MATRIX_OF_ORIENTATION |= {(0, 1, 1, 0): 5, (0, 1, -1, 0): 6, (0, -1, -1, 0): 7, (0, -1, 1, 0): 8}
"""EXIF orientation by the signs of a display matrix's upper left 2 x 2 part, in storage order."""

_OF_ANGLE = (UPRIGHT, 8, 3, 6)
"""EXIF orientation by number of anticlockwise quarter turns."""


def in_rgb(frame: av.VideoFrame, index: int, time_ms: int) -> VideoFrame:
    """A frame in RGB, as FFmpeg converts it."""
    return VideoFrame(index, time_ms, _converted(frame))


def as_decoded(frame: av.VideoFrame, index: int, time_ms: int) -> VideoFrame:
    """A frame in its decoder's pixel format if that has a separate luma plane; else in RGB.

    The arrays are views that keep the frame's memory alive; nothing is copied.
    """
    layout, held = _layout(frame.format.name), frame.planes
    if layout is None or any(plane.line_size <= 0 for plane in held):
        return in_rgb(frame, index, time_ms)
    full, bits = layout
    colour = colour_of(frame, full=full, bits=bits)
    planes = [_plane(plane, wide=bits > 8) for plane in held[:3]]
    chroma = (planes[1], planes[2]) if len(planes) == 3 else None
    return VideoFrame(index, time_ms, planes[0], chroma, colour, partial(_converted, frame))


@lru_cache(maxsize=64)
def _layout(name: str) -> tuple[bool, int] | None:
    """Whether a pixel format implies full range, and its bits per sample; None without a luma plane."""
    known = _PLANAR.fullmatch(name)
    return None if known is None else (known[1] is None or "j" in known[1], int(known[2] or 8))


def colour_of(frame: av.VideoFrame, *, full: bool, bits: int) -> Colour:
    """A frame's colour description. ``full``: its pixel format implies full range, whatever the frame says."""
    studio = not full and frame.color_range != _FULL_RANGE
    return Colour(int(frame.colorspace), studio, bits, _TRANSFERS.get(frame.color_trc, Transfer.SDR))


def _converted(frame: av.VideoFrame) -> Pixels:
    """RGB by the frame's own matrix and range; the transfer function is not converted."""
    return np.asarray(frame.to_ndarray(format="rgb24", threads=1), np.uint8)


def _plane(plane: av.video.plane.VideoPlane, *, wide: bool) -> Plane:
    kind = np.dtype("<u2" if wide else "u1")
    lines: Plane = np.frombuffer(cast("bytes", plane), kind)
    return lines.reshape(plane.height, plane.line_size // kind.itemsize)[:, : plane.width]


def orientation_of(frame: av.VideoFrame) -> int:
    """How a player rotates and mirrors a frame, as EXIF orientation 1..8; angles are rounded to quarter turns."""
    try:
        beside = list(cast("Iterable[SideData]", frame.side_data))
    except ValueError:  # side data of a type unknown to PyAV, which then only offers the angle
        return _OF_ANGLE[round(frame.rotation / 90) % 4]
    matrix = next((one for one in beside if one.type is Type.DISPLAYMATRIX), None)
    if matrix is None or matrix.buffer_size < _MATRIX.size:
        return UPRIGHT
    a, b, _, c, d, *_ = _MATRIX.unpack_from(cast("bytes", matrix))
    straight = abs(a) + abs(d) >= abs(b) + abs(c)
    signs = (_sign(a), 0, 0, _sign(d)) if straight else (0, _sign(b), _sign(c), 0)
    return _MATRIX_OF_ORIENTATION.get(signs, UPRIGHT)


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)
