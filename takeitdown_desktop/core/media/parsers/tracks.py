"""What a container says is in it, before anything is decoded.

Music and films often have a cover inside, which decoders show as a video of one frame. That picture is not what was
chosen, and thousands of innocent copies of it go around: its hash must never be published.
"""

import os
import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import BinaryIO, NamedTuple

from takeitdown_desktop.core.media.probe import Container

_LISTED_WITHIN = 1 << 20
_MOST_ATOMS = 10_000

_SOUND = b"soun"
_BESIDE_SOUND = {_SOUND, b"text", b"sbtl", b"subt", b"clcp", b"tmcd", b"meta", b"hint", b"odsm", b"sdsm"}
"""Handlers of tracks without pictures (ISO/IEC 14496-12, QuickTime)."""

_MATROSKA_CODEC = re.compile(rb"\x86[\x82-\xc0]([AV])_")
"""The element CodecID, its length, and the beginning of its text (RFC 9559)."""

_OGG_SOUND = (b"\x01vorbis", b"OpusHead", b"Speex   ", b"\x7fFLAC")
_OGG_VIDEO = (b"\x80theora", b"OVP80", b"BBCD\0", b"\x01video")

_ASF_MEDIA = bytes.fromhex("4d5bcf11a8fd00805f5c442b")
_ASF_COVER = "WM/Picture".encode("utf-16-le")
_ASF_SOUND, _ASF_VIDEO = (bytes.fromhex(first) + _ASF_MEDIA for first in ("409e69f8", "c0ef19bc"))


def is_sound_only(container: Container, file: BinaryIO) -> bool:
    """Whether the streams that a file lists are sound, and none is a picture. False where it lists none.

    Only the file's own list counts, so that no video is taken for sound.
    """
    if container.name == "mp4":
        handlers = set(_handlers(file))
        return _SOUND in handlers and handlers <= _BESIDE_SOUND
    file.seek(0)
    head = file.read(_LISTED_WITHIN)
    if container.name == "matroska":
        return set(_MATROSKA_CODEC.findall(head)) == {b"A"}
    if container.name == "ogg":
        return any(mark in head for mark in _OGG_SOUND) and not any(mark in head for mark in _OGG_VIDEO)
    return container.name == "asf" and _ASF_SOUND in head and _ASF_VIDEO not in head


def places_of_covers(container: Container, file: BinaryIO) -> list[int]:
    """Where four bytes begin the name of what may hold a cover; by another name it is passed over.

    OpenCV takes the first picture that it is shown, and that may be the cover when its place is before the tracks: in
    udta or meta in moov (MP4), in an attribute of the header (ASF).
    """
    if container.name == "mp4":
        return [atom.name for movie in _movie(file) for atom in _atoms(file, {b"udta", b"meta"}, movie)]
    if container.name == "asf":
        file.seek(0)
        return [found.start() for found in re.finditer(re.escape(_ASF_COVER), file.read(_LISTED_WITHIN))]
    return []


class _Atom(NamedTuple):
    """Where an atom's name is, and where its contents begin and end."""

    name: int
    start: int
    end: int


def _handlers(file: BinaryIO) -> Iterator[bytes]:
    """What kind of track each is: moov / trak / mdia / hdlr."""
    for movie in _movie(file):
        for track in _atoms(file, {b"trak"}, movie):
            for media in _atoms(file, {b"mdia"}, track):
                for atom in _atoms(file, {b"hdlr"}, media):
                    file.seek(atom.start + 8)
                    yield file.read(4)


def _movie(file: BinaryIO) -> Iterator[_Atom]:
    """The first moov, if there is one."""
    return islice(_atoms(file, {b"moov"}, _Atom(0, 0, file.seek(0, os.SEEK_END))), 1)


def _atoms(file: BinaryIO, names: Collection[bytes], parent: _Atom) -> Iterator[_Atom]:
    """The atoms of these names in another one."""
    at = parent.start
    for _ in range(_MOST_ATOMS):
        if at + 8 > parent.end:
            return
        file.seek(at)
        header = file.read(16)
        size, head = int.from_bytes(header[:4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(header[8:16], "big"), 16
        size = size or parent.end - at
        if size < head:
            return
        if header[4:8] in names:
            yield _Atom(at + 4, at + head, min(at + size, parent.end))
        at += size
