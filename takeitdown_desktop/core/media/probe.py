"""Recognises a file's format by its first bytes; names and extensions are ignored."""

import re
import struct
from dataclasses import dataclass

from takeitdown_wire import Kind

HEAD_BYTES = 4_096

_TS_PACKETS = {188: 0, 192: 4, 204: 0}
_STILL_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
_QUICKTIME_ATOMS = {b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot", b"styp", b"sidx", b"moof"}


@dataclass(frozen=True, slots=True)
class Container:
    """A recognised file format."""

    name: str
    kind: Kind


_TARGA_KINDS = {
    *((1, kind, 8) for kind in (1, 9)),
    *((0, kind, bits) for kind in (2, 10) for bits in (16, 24, 32)),
    *((0, kind, bits) for kind in (3, 11) for bits in (1, 8, 16)),
}
"""Allowed combinations of palette flag, image type and bits per pixel."""

_PREFIXES = (
    (b"\xff\xd8", Container("jpeg", Kind.IMAGE)),
    (b"\x89PNG", Container("png", Kind.IMAGE)),
    (b"GIF87a", Container("gif", Kind.IMAGE)),
    (b"GIF89a", Container("gif", Kind.IMAGE)),
    (b"BM", Container("bmp", Kind.IMAGE)),
    (b"II*\0", Container("tiff", Kind.IMAGE)),
    (b"MM\0*", Container("tiff", Kind.IMAGE)),
    (b"II+\0", Container("tiff", Kind.IMAGE)),
    (b"MM\0+", Container("tiff", Kind.IMAGE)),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Container("jpeg2000", Kind.IMAGE)),
    (b"\xff\x4f\xff\x51", Container("jpeg2000", Kind.IMAGE)),
    (b"\xff\x0a", Container("jpeg-xl", Kind.IMAGE)),
    (b"\0\0\0\x0cJXL \r\n\x87\n", Container("jpeg-xl", Kind.IMAGE)),
    (b"8BPS\0\1", Container("psd", Kind.IMAGE)),
    (b"DDS ", Container("dds", Kind.IMAGE)),
    (b"qoif", Container("qoi", Kind.IMAGE)),
    (b"icns", Container("icns", Kind.IMAGE)),
    (b"P7\n", Container("pam", Kind.IMAGE)),
    (b"/* XPM */", Container("xpm", Kind.IMAGE)),
    (b"\0\0\1\0", Container("ico", Kind.IMAGE)),
    (b"FUJIFILMCCD-RAW", Container("raw", Kind.IMAGE)),
    (b"IIRO", Container("raw", Kind.IMAGE)),
    (b"IIRS", Container("raw", Kind.IMAGE)),
    (b"MMOR", Container("raw", Kind.IMAGE)),
    (b"IIU\0", Container("raw", Kind.IMAGE)),
    (b"FOVb", Container("raw", Kind.IMAGE)),
    (b"\0MRM", Container("raw", Kind.IMAGE)),
    (b"II\x1a\0\0\0HEAPCCDR", Container("raw", Kind.IMAGE)),
    (b"\x1a\x45\xdf\xa3", Container("matroska", Kind.VIDEO)),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Container("asf", Kind.VIDEO)),
    (b"FLV\x01", Container("flv", Kind.VIDEO)),
    (b"OggS", Container("ogg", Kind.VIDEO)),
    (b"\0\0\x01\xba", Container("mpeg-ps", Kind.VIDEO)),
    (b"\0\0\x01\xb3", Container("mpeg-video", Kind.VIDEO)),
    (b"\0\0\x01\xb0", Container("mpeg4-video", Kind.VIDEO)),
    (b"\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02", Container("mxf", Kind.VIDEO)),
    (b"\x1f\x07\0", Container("dv", Kind.VIDEO)),
    (b".RMF", Container("realmedia", Kind.VIDEO)),
    (b"DKIF", Container("ivf", Kind.VIDEO)),
    (b"YUV4MPEG2", Container("y4m", Kind.VIDEO)),
    (b"nut/multimedia container\0", Container("nut", Kind.VIDEO)),
    (b"\xb7\xd8\0\x20\x37\x49\xda\x11", Container("wtv", Kind.VIDEO)),
    (b"\0\0\0\0\x01\xbc", Container("gxf", Kind.VIDEO)),
    (b"\x12\0\x0a", Container("av1", Kind.VIDEO)),
    (
        b"\x1f\x43\xb6\x75",
        Container("matroska", Kind.VIDEO),
    ),  # a segment of a stream, without its beginning
    # Recognised for their exact hashes only; there is no decoder for them.
    (b"8BPS\0\2", Container("psb", Kind.IMAGE)),
    (b"PF\n", Container("pfm", Kind.IMAGE)),
    (b"Pf\n", Container("pfm", Kind.IMAGE)),
    (b"\x8aMNG\r\n\x1a\n", Container("mng", Kind.IMAGE)),
    (b"v/1\x01", Container("exr", Kind.IMAGE)),
    (b"#?RADIANCE", Container("hdr", Kind.IMAGE)),
    (b"BPG\xfb", Container("bpg", Kind.IMAGE)),
    (b"gimp xcf", Container("xcf", Kind.IMAGE)),
    (b"II\xbc\1", Container("jpeg-xr", Kind.IMAGE)),
)

_PATTERNS = (
    (
        re.compile(rb"\x0a[\x00\x02-\x05][\x00\x01][\x01\x02\x04\x08]", re.DOTALL),
        Container("pcx", Kind.IMAGE),
    ),
    (re.compile(rb"\x01\xda[\x00\x01][\x01\x02]\x00[\x01-\x03]", re.DOTALL), Container("sgi", Kind.IMAGE)),
    (re.compile(rb"\x00\x00\x02\x00[^\x00]\x00", re.DOTALL), Container("cur", Kind.IMAGE)),
    (re.compile(rb"P[1-6][ \t\r\n](?:#.*\n|[ \t\r\n])*[0-9]+[ \t\r\n]"), Container("ppm", Kind.IMAGE)),
    # Also without a decoder.
    (re.compile(rb"(?:BA|CI|CP|IC|PT)[\x1a\x28\x4e\x5c]\x00\x00\x00"), Container("os2-bitmap", Kind.IMAGE)),
    (
        re.compile(rb"[\x28\x6c\x7c]\x00{3}.{8}\x01\x00[\x01\x04\x08\x10\x18\x20]\x00", re.DOTALL),
        Container("dib", Kind.IMAGE),
    ),
    (re.compile(rb"#define [A-Za-z_0-9]*width [0-9]"), Container("xbm", Kind.IMAGE)),
    (re.compile(rb"FORM.{4}(?:ILBM|PBM )", re.DOTALL), Container("iff", Kind.IMAGE)),
)
"""Formats that a fixed prefix would not distinguish from others."""

_NAL_START = re.compile(rb"\0{2,3}\x01")
_H264_FIRST = {7, 9}
"""NAL unit types that start a stream (ITU-T H.264, table 7-1): sequence parameters, access unit delimiter."""
_H264_SEI = 6
"""Likewise supplemental information (SEI), whose reference bits are always 0."""
_HEVC_FIRST = {32, 33, 35}
"""Likewise (ITU-T H.265, table 7-1)."""


def probe(head: bytes) -> Container | None:
    """Recognise a file by its first ``HEAD_BYTES`` bytes; None for anything else."""
    for prefix, container in _PREFIXES:
        if head.startswith(prefix):
            return container
    for pattern, container in _PATTERNS:
        if pattern.match(head):
            return container
    return _riff(head) or _iso_media(head) or _transport_stream(head) or _raw_stream(head) or _targa(head)


def _riff(head: bytes) -> Container | None:
    if head[:4] != b"RIFF":
        return None
    if head[8:12] == b"WEBP":
        return Container("webp", Kind.IMAGE)
    return Container("avi", Kind.VIDEO) if head[8:11] == b"AVI" else None


def _iso_media(head: bytes) -> Container | None:
    """MP4, QuickTime, 3GP; HEIC and AVIF share their outer form."""
    atom = head[4:8]
    if atom in _QUICKTIME_ATOMS:
        return Container("mp4", Kind.VIDEO)
    if atom != b"ftyp":
        return None
    if head[8:12] == b"crx ":
        return Container("raw", Kind.IMAGE)
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))}
    if head[8:12] in _STILL_BRANDS or (head[8:12] == b"\0\0\0\0" and brands & _STILL_BRANDS):
        return Container("avif" if brands & {b"avif", b"avis"} else "heif", Kind.IMAGE)
    return Container("mp4", Kind.VIDEO)


def _transport_stream(head: bytes) -> Container | None:
    for size, offset in _TS_PACKETS.items():
        marks = head[offset::size]
        if len(marks) >= 4 and set(marks) == {0x47}:
            return Container("mpeg-ts", Kind.VIDEO)
    return None


def _raw_stream(head: bytes) -> Container | None:
    """H.264 and HEVC without a container: a start code, and a NAL unit that starts a stream."""
    start = _NAL_START.match(head)
    if start is None or len(head) < start.end() + 2:
        return None
    first, second = head[start.end()], head[start.end() + 1]
    if first & 0x80:
        return None
    if first == _H264_SEI or (first & 0x1F in _H264_FIRST and (first & 0x60 or first == 9)):
        return Container("h264", Kind.VIDEO)
    is_hevc = first >> 1 in _HEVC_FIRST and not first & 1 and second == 1
    return Container("hevc", Kind.VIDEO) if is_hevc else None


def _targa(head: bytes) -> Container | None:
    """TGA has no magic number, so every header field must have a value that programs write (Truevision TGA 2.0)."""
    if len(head) < 18:
        return None
    _, mapped, kind, first, count, entry, _, _, width, height, bits, flags = struct.unpack_from(
        "<BBBHHBHHHHBB", head
    )
    known = (mapped, kind, bits) in _TARGA_KINDS and width and height and not flags & 0xC0
    palette = (
        entry in (15, 16, 24, 32) and first < count <= 256 if mapped else not (first or count or entry)
    )
    return Container("tga", Kind.IMAGE) if known and palette else None
