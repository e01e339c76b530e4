"""A file's kind from its content, determined independently of the program."""

from pathlib import Path

_HEAD = 4_096
_PREFIXES = (
    (b"\xff\xd8", "JPEG"),
    (b"\x89PNG", "PNG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"FUJIFILMCCD-RAW", "camera raw"),
    (b"8BPS", "PSD"),
    (b"\x1a\x45\xdf\xa3", "Matroska, WebM"),
    (b"\x30\x26\xb2\x75", "WMV"),
    (b"FLV\x01", "FLV"),
    (b"OggS", "Ogg"),
    (b"\0\0\x01\xba", "MPEG-PS"),
)
_RAW_NAMES = {
    ".arw", ".cr2", ".cr3", ".crw", ".dng", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".srw"
}  # fmt: skip
_STREAMS = {
    ".264",
    ".265",
    ".av1",
    ".dv",
    ".h264",
    ".h265",
    ".hevc",
    ".ivf",
    ".m2v",
    ".mxf",
    ".obu",
    ".rm",
    ".y4m",
}
_STILL_BRANDS = {b"heic": "HEIF", b"heix": "HEIF", b"mif1": "HEIF", b"avif": "AVIF", b"avis": "AVIF"}
_STILL_BRANDS |= {b"hevc": "HEIF", b"hevx": "HEIF", b"msf1": "HEIF", b"heim": "HEIF", b"heis": "HEIF"}
_STILL_BRANDS |= {b"mif2": "HEIF", b"jpeg": "HEIF", b"j2ki": "HEIF", b"avci": "HEIF", b"vvic": "HEIF"}
_STILL_NAMES = {".heic": "HEIF", ".heif": "HEIF", ".hif": "HEIF", ".avif": "AVIF", ".avifs": "AVIF"}

VIDEOS = {"MP4, MOV", "Matroska, WebM", "AVI", "MPEG-TS", "MPEG-PS", "FLV", "WMV", "Ogg", "other video"}


def kind_of(path: Path) -> str:
    """The kind under which the table counts this file."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    suffix = path.suffix.lower()
    if suffix in _RAW_NAMES:
        return "camera raw"
    found = next((kind for prefix, kind in _PREFIXES if head.startswith(prefix)), None)
    return (
        found
        or _tiff(head)
        or _riff(head)
        or _iso(head, suffix)
        or _stream(head, suffix)
        or "other picture"
    )


def _tiff(head: bytes) -> str | None:
    return "TIFF" if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+") else None


def _riff(head: bytes) -> str | None:
    if head[:4] != b"RIFF":
        return None
    return {b"WEBP": "WebP", b"AVI ": "AVI"}.get(head[8:12])


def _iso(head: bytes, suffix: str) -> str | None:
    """By the major brand; where that is generic, by the compatible brands and the file's name."""
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free", b"skip", b"styp", b"pnot"):
        return "MP4, MOV"
    if head[4:8] != b"ftyp":
        return None
    if head[8:12] == b"crx ":
        return "camera raw"
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    if brands[0] in _STILL_BRANDS:
        return "AVIF" if {b"avif", b"avis"} & set(brands) else "HEIF"
    return _STILL_NAMES.get(suffix, "MP4, MOV")


def _stream(head: bytes, suffix: str) -> str | None:
    for size, offset in ((188, 0), (192, 4), (204, 0)):
        marks = head[offset::size]
        if len(marks) > 1 and set(marks) == {0x47}:
            return "MPEG-TS"
    if suffix in _STREAMS or head.startswith(b"\0\0\x01\xb3"):
        return "other video"
    return None
