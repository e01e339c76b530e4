"""Bundles for the golden vectors: every kind of valid one, and every way to be invalid, with its error."""

import copy
import hashlib
import json
from typing import Any

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GONE = object()
"""Instead of a new value: remove the field."""

MALFORMED, NOT_CANONICAL, VERSION = "wire.malformed", "wire.not_canonical", "sealed.version"
MISTYPED, PIN = "case.mistyped", "pin.mistyped"

Vector = dict[str, Any]


def hexes(label: str, length: int) -> str:
    """``length`` hex digits that look random and never change."""
    return hashlib.sha512(label.encode()).hexdigest()[:length]


def checked(data: str) -> str:
    """A case number: 15 symbols and their check symbol."""
    value = 0
    for symbol in data:
        value = value * 32 + ALPHABET.index(symbol)
    return data + ALPHABET[value % 37]


CASE = checked("7K2M9QX4T8W1BZ3")
LOW_CASE = checked("000000000000000")


def canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


# Bundles


def digest(kind: str, label: str) -> Vector:
    return {"type": kind, "value": hexes(f"{kind} {label}", {"md5": 32, "sha1": 40, "sha256": 64}[kind])}


def pdq(label: str, quality: int = 100, variant: str = "upright") -> Vector:
    return {"type": "pdq", "value": hexes(label, 64), "quality": quality, "variant": variant}


def vpdq(*frames: tuple[int, int], variant: str = "upright") -> Vector:
    listed = [[time, quality, hexes(f"{variant} {time} {quality}", 64)] for time, quality in frames]
    return {"type": "vpdq", "variant": variant, "frames": listed}


def item(label: str, *signals: Vector, kind: str = "image") -> Vector:
    return {"id": hexes(f"item {label}", 32), "kind": kind, "signals": list(signals)}


def bundle(*items: Vector, who: str = "self", shared: str = "no", contact: str | None = None) -> Vector:
    answers = {"who": who, "under_18": True, "explicit": True, "shared": shared, "contact": contact}
    return {
        "format": "takeitdown-bundle",
        "version": 1,
        "case": CASE,
        "pin": "042917",
        "answers": answers,
        "items": list(items),
    }


EDITED = ("mirror", "turn", "crop", "border", "bar", "letterbox", "tilt", "patch", "combined")
PICTURE = item(
    "picture",
    pdq("a"),
    pdq("b", 87, "stored"),
    pdq("c", 0, "frame"),
    *(pdq(f"reading {reading}", 90, reading) for reading in ("white", "black", "tool")),
    *(pdq(f"variant {variant}", 60, variant) for variant in EDITED),
    {"type": "phash", "value": hexes("phash", 16)},
    *(digest(kind, "picture") for kind in ("md5", "sha1", "sha256")),
)
VIDEO = item(
    "video",
    vpdq((0, 100), (1000, 49), (1000, 50), (2001, 0)),
    vpdq((0, 98), variant="stored"),
    *(vpdq((0, 97), (40, 80), variant=variant) for variant in ("sdr", "mirror", "crop", "bar")),
    *(digest(kind, "video") for kind in ("md5", "sha1", "sha256")),
    kind="video",
)
BOTH = bundle(PICTURE, VIDEO, who="parent", shared="unknown", contact="ada@example.org")


def good_bundles() -> list[Vector]:
    small = item("small", digest("sha256", "small"))
    longest = "a" * 64 + "@" + ".".join(["b" * 63, "c" * 63, "d" * 61])
    edge = bundle(
        item("edge", vpdq((0, 0), (604_800_000, 100)), kind="video"), contact=longest, who="supporter"
    )
    found = [
        ("smallest", "One picture with one digest.", bundle(small)),
        ("every-image-signal", "Each signal type and variant that a picture can have.", bundle(PICTURE)),
        ("every-video-signal", "Each that a video can have; two frames may share a time.", bundle(VIDEO)),
        ("picture-and-video", "Both, with a contact.", BOTH),
        ("contact-unicode", "Letters of any script may stand in an address; bytes are UTF-8, not escaped.",
         bundle(small, contact="zoë.łęcka@bücher.example")),
        ("edges", "Largest time, both ends of quality, longest contact, case and PIN all zeros.",
         {**edge, "case": LOW_CASE, "pin": "000000"}),
    ]  # fmt: skip
    for who in ("self", "parent", "supporter"):
        for shared in ("yes", "no", "unknown"):
            value = bundle(small, who=who, shared=shared)
            found.append((f"answers-{who}-{shared}", "An answer that can be given.", value))
    return [
        {"name": name, "comment": comment, "valid": True, "text": canonical(value)}
        for name, comment, value in found
    ]


IMAGE, CLIP = ("items", 0), ("items", 1)
A_PDQ, A_PHASH, A_MD5, A_SHA256 = ((*IMAGE, "signals", n) for n in (0, 12, 13, 15))
A_VPDQ = (*CLIP, "signals", 0)
ANSWERS = ("answers",)

# name, comment, error, whether the schema rejects it, path to the changed value, new value
CHANGED: list[tuple[str, str, str, bool, tuple[str | int, ...], object]] = [
    ("unknown-field", "No field beside the named ones.", MALFORMED, True, ("made_ms",), 1),
    ("item-name", "A file's name must never travel.", MALFORMED, True, (*IMAGE, "name"), "IMG_1.jpg"),
    ("signal-path", "Nor its path.", MALFORMED, True, (*A_MD5, "path"), "C:\\Pictures"),
    ("item-size", "Nor its size.", MALFORMED, True, (*CLIP, "size"), 123_456),
    ("answers-birthday", "Nor a birthday.", MALFORMED, True, (*ANSWERS, "birthday"), "2011-01-01"),
    ("no-case", "A field is missing.", MALFORMED, True, ("case",), GONE),
    ("no-contact", "Missing is not null.", MALFORMED, True, (*ANSWERS, "contact"), GONE),
    ("no-quality", "A field of a signal is missing.", MALFORMED, True, (*A_PDQ, "quality"), GONE),
    ("other-format", "Another kind of message.", MALFORMED, True, ("format",), "takeitdown-sealed"),
    ("version-2", "From a newer contract.", VERSION, True, ("version",), 2),
    ("version-0", "No such version.", MALFORMED, True, ("version",), 0),
    ("version-true", "True is not 1.", MALFORMED, True, ("version",), True),
    ("items-empty", "A report has something in it.", MALFORMED, True, ("items",), []),
    ("items-object", "A list, not an object.", MALFORMED, True, ("items",), {}),
    ("item-twice", "One id, two items.", MALFORMED, False, (*CLIP, "id"), PICTURE["id"]),
    ("item-id-upper", "Hex is lower case.", MALFORMED, True, (*IMAGE, "id"), PICTURE["id"].upper()),
    ("item-kind", "Picture or video.", MALFORMED, True, (*IMAGE, "kind"), "audio"),
    ("signals-empty", "An item has a fingerprint.", MALFORMED, True, (*IMAGE, "signals"), []),
    ("signal-twice", "Each signal once.", MALFORMED, True, (*IMAGE, "signals"), [pdq("a"), pdq("a")]),
    ("signal-unknown", "A closed set of types.", MALFORMED, True, (*A_MD5, "type"), "md4"),
    ("signal-no-object", "A signal is an object.", MALFORMED, True, A_MD5, "md5"),
    ("vpdq-in-image", "A picture has no frames in time.", MALFORMED, True, A_PDQ, vpdq((0, 50))),
    ("pdq-in-video", "A video has vPDQ.", MALFORMED, True, A_VPDQ, pdq("a")),
    ("phash-in-video", "Nor has it pHash.", MALFORMED, True, A_VPDQ, PICTURE["signals"][12]),
    ("pdq-upper", "Hex is lower case.", MALFORMED, True, (*A_PDQ, "value"), "AB" * 32),
    ("pdq-short", "256 bits.", MALFORMED, True, (*A_PDQ, "value"), "ab" * 31),
    ("pdq-32-digits", "An MD5 is no PDQ.", MALFORMED, True, (*A_PDQ, "value"), "ab" * 16),
    ("pdq-newline", "No closing line break.", MALFORMED, True, (*A_PDQ, "value"), "ab" * 32 + "\n"),
    ("pdq-variant", "No such reading.", MALFORMED, True, (*A_PDQ, "variant"), "mirrored"),
    ("phash-long", "64 bits.", MALFORMED, True, (*A_PHASH, "value"), "ab" * 9),
    ("sha256-md5", "Length of another digest.", MALFORMED, True, (*A_SHA256, "value"), "ab" * 16),
    ("sha256-null", "A digest is there or the signal is not.", MALFORMED, True, (*A_SHA256, "value"), None),
    ("quality-101", "0 to 100.", MALFORMED, True, (*A_PDQ, "quality"), 101),
    ("quality-negative", "0 to 100.", MALFORMED, True, (*A_PDQ, "quality"), -1),
    ("quality-float", "Integers only.", MALFORMED, True, (*A_PDQ, "quality"), 99.5),
    ("quality-whole-float", "100.0 is not 100.", MALFORMED, False, (*A_PDQ, "quality"), 100.0),
    ("quality-text", "A number is no text.", MALFORMED, True, (*A_PDQ, "quality"), "100"),
    ("quality-true", "Nor a truth.", MALFORMED, True, (*A_PDQ, "quality"), True),
    ("frames-empty", "A video has a frame.", MALFORMED, True, (*A_VPDQ, "frames"), []),
    ("frames-back", "Times never go back.", MALFORMED, False, (*A_VPDQ, "frames", 0, 0), 1001),
    ("frame-short", "Three values.", MALFORMED, True, (*A_VPDQ, "frames", 0), [0, 50]),
    ("frame-seconds", "Milliseconds, integer.", MALFORMED, True, (*A_VPDQ, "frames", 1, 0), 1.5),
    ("frame-too-late", "Seven days.", MALFORMED, True, (*A_VPDQ, "frames", 3, 0), 604_800_001),
    ("vpdq-of-frame", "A whole video is not a frame.", MALFORMED, True, (*A_VPDQ, "variant"), "frame"),
    ("vpdq-of-tilt", "Nor is it a picture's edit.", MALFORMED, True, (*A_VPDQ, "variant"), "tilt"),
    ("under-18-false", "Not a report that is taken.", MALFORMED, True, (*ANSWERS, "under_18"), False),
    ("under-18-one", "1 is not true.", MALFORMED, True, (*ANSWERS, "under_18"), 1),
    ("explicit-false", "Not a report that is taken.", MALFORMED, True, (*ANSWERS, "explicit"), False),
    ("who-unknown", "A closed set.", MALFORMED, True, (*ANSWERS, "who"), "friend"),
    ("shared-null", "'unknown' is said in so many letters.", MALFORMED, True, (*ANSWERS, "shared"), None),
    ("contact-phone", "E-mail only.", MALFORMED, True, (*ANSWERS, "contact"), "+49 30 1234567"),
    ("contact-empty", "None is null.", MALFORMED, True, (*ANSWERS, "contact"), ""),
    ("contact-two", "One address.", MALFORMED, True, (*ANSWERS, "contact"), "a@b.example,c@d.example"),
    ("contact-long", "254 characters.", MALFORMED, True, (*ANSWERS, "contact"), "a@" + "b." * 126 + "c"),
    ("contact-unprintable", "Printable.", MALFORMED, False, (*ANSWERS, "contact"), "a\u200b@b.example"),
    ("case-check", "The check symbol does not fit.", MISTYPED, False, ("case",), CASE[:-1] + "0"),
    ("case-hyphens", "Without separators on the wire.", MISTYPED, True, ("case",), "7K2M-9QX4-T8W1-BZ3F"),
    ("case-lower", "Upper case on the wire.", MISTYPED, True, ("case",), CASE.lower()),
    ("case-number", "Text.", MALFORMED, True, ("case",), 7),
    ("pin-five", "Six digits.", PIN, True, ("pin",), "04291"),
    ("pin-letters", "Digits.", PIN, True, ("pin",), "04291a"),
    ("pin-arabic", "ASCII digits.", PIN, True, ("pin",), "٠٤٢٩١٧"),
    ("pin-number", "Text: it may start with zeros.", MALFORMED, True, ("pin",), 42917),
]  # fmt: skip


def changed(value: Vector, path: tuple[str | int, ...], new: object) -> Vector:
    result: Any = copy.deepcopy(value)
    at = result
    for step in path[:-1]:
        at = at[step]
    if new is GONE:
        del at[path[-1]]
    else:
        at[path[-1]] = new
    return result  # type: ignore[no-any-return]


def raw_bad_bundles() -> list[tuple[str, str, str, bytes]]:
    """Invalid bytes that no change of a single value can produce: name, comment, error, bytes."""
    text = canonical(BOTH)
    data = text.encode()
    swapped = json.dumps(dict(reversed(BOTH.items())), separators=(",", ":")).encode()
    escaped = canonical({**BOTH, "answers": {**BOTH["answers"], "contact": "z@ö.example"}}).replace(
        "ö", "\\u00f6"
    )
    twice = data[:-1] + b',"version":1}'
    return [
        ("key-order", "Keys in another order.", NOT_CANONICAL, swapped),
        ("white-space", "A space after a colon.", NOT_CANONICAL, data.replace(b'":', b'": ', 1)),
        ("closing-newline", "A line break at the end.", NOT_CANONICAL, data + b"\n"),
        ("escaped-letter", "A letter written as an escape.", NOT_CANONICAL, escaped.encode()),
        ("minus-zero", "One zero.", NOT_CANONICAL, data.replace(b'"quality":0,', b'"quality":-0,', 1)),
        ("byte-order-mark", "No mark before the text.", MALFORMED, b"\xef\xbb\xbf" + data),
        ("key-twice", "A key stands twice.", MALFORMED, twice),
        ("not-a-number", "NaN is not JSON.", MALFORMED, data.replace(b'"version":1', b'"version":NaN')),
        ("exponent", "1e0 is no integer.", MALFORMED, data.replace(b'"version":1', b'"version":1e0')),
        ("huge-number", "Longer than any reader takes.", MALFORMED,
         data.replace(b'"version":1', b'"version":1' + b"0" * 5_000)),
        ("surrogate", "Half a character.", MALFORMED, data.replace(b"ada@", b"\\ud800@")),
        ("latin-1", "UTF-8 only.", MALFORMED, data.replace(b"ada@", b"\xe4@")),
        ("cut-short", "The last byte is missing.", MALFORMED, data[:-1]),
        ("empty", "Nothing.", MALFORMED, b""),
        ("list", "A list is no message.", MALFORMED, b"[]"),
        ("deep", "Nested deeper than any reader goes.", MALFORMED, b"[" * 20_000),
    ]  # fmt: skip


def bundles() -> list[Vector]:
    bad = [
        {
            "name": name,
            "comment": comment,
            "valid": False,
            "error": error,
            "schema": schema,
            "text": canonical(changed(BOTH, path, new)),
        }
        for name, comment, error, schema, path, new in CHANGED
    ]
    for name, comment, error, data in raw_bad_bundles():
        vector = {"name": name, "comment": comment, "valid": False, "error": error, "schema": False}
        try:
            vector["text"] = data.decode()
        except UnicodeDecodeError:
            vector["hex"] = data.hex()
        bad.append(vector)
    return good_bundles() + bad
