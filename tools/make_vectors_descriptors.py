"""Intake descriptors for the golden vectors: valid ones, and every way to be invalid, with its error."""

import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from make_vectors_bundles import GONE, MALFORMED, VERSION, Vector, canonical, changed
from make_vectors_sealed import key_id, public

DESCRIPTOR: Vector = {
    "format": "takeitdown-intake",
    "version": 1,
    "name": "Example intake",
    "url": "https://intake.example",
    "key_id": key_id("intake"),
    "public_key": public("intake").hex(),
    "practice": False,
    "signals": ["pdq", "md5", "sha1", "sha256", "vpdq"],
}
LOW_ORDER = {"public_key": "00" * 32, "key_id": "66687aadf862bd77"}


GOOD_DESCRIPTORS: list[tuple[str, str, Vector]] = [
    ("real", "A real intake.", {}),
    ("practice", "On this computer.", {"practice": True, "url": "http://127.0.0.1:8642"}),
    ("localhost", "By name.", {"practice": True, "url": "http://localhost:8642"}),
    ("loopback-6", "IPv6.", {"practice": True, "url": "http://[::1]:8642"}),
    ("path", "Below a path, on a port.", {"url": "https://intake.example:8443/take-it-down"}),
    ("name-unicode", "Any script.", {"name": "Ήλιος – пример"}),
    ("unknown-field", "Open: passed over.", {"contact": "help@intake.example"}),
    ("unknown-signal", "Passed over.", {"signals": ["pdq", "neural-7"]}),
    ("exchange-key", "Takes sealed requests.", {"exchange_key": public("other").hex()}),
]
# name, comment, error, whether the schema rejects it, change
BAD_DESCRIPTORS: list[tuple[str, str, str, bool, Vector]] = [
    ("http", "http on a public host.", MALFORMED, True, {"url": "http://intake.example"}),
    ("http-like-loopback", "Not loopback.", MALFORMED, False, {"url": "http://127.0.0.1.example"}),
    ("http-local-net", "Another computer.", MALFORMED, True, {"url": "http://192.168.0.2"}),
    ("ftp", "Another scheme.", MALFORMED, True, {"url": "ftp://intake.example"}),
    ("no-host", "No host.", MALFORMED, True, {"url": "https://"}),
    ("closing-slash", "No closing slash.", MALFORMED, True, {"url": "https://intake.example/"}),
    ("query", "No query.", MALFORMED, True, {"url": "https://intake.example?a=b"}),
    ("empty-query", "Not even an empty one.", MALFORMED, True, {"url": "https://intake.example?"}),
    ("user", "No user.", MALFORMED, True, {"url": "https://a:b@intake.example"}),
    ("empty-user", "Not even an empty one.", MALFORMED, True, {"url": "https://@intake.example"}),
    ("port", "No such port.", MALFORMED, False, {"url": "https://intake.example:65536"}),
    ("url-unicode", "ASCII only.", MALFORMED, True, {"url": "https://intäke.example"}),
    ("key-id", "Does not belong to the key.", MALFORMED, False, {"key_id": key_id("other")}),
    ("no-key-id", "Missing.", MALFORMED, True, {"key_id": GONE}),
    (
        "key-upper",
        "Hex is lower case.",
        MALFORMED,
        True,
        {"public_key": public("intake").hex().upper()},
    ),
    ("key-short", "32 bytes.", MALFORMED, True, {"public_key": public("intake").hex()[:-2]}),
    ("key-low-order", "There is no secret with it.", MALFORMED, False, LOW_ORDER),
    ("name-blank", "A name.", MALFORMED, True, {"name": "  "}),
    ("name-long", "120 characters.", MALFORMED, True, {"name": "a" * 121}),
    ("name-line-break", "Printable.", MALFORMED, False, {"name": "a\nb"}),
    ("practice-text", "A truth.", MALFORMED, True, {"practice": "no"}),
    ("signals-empty", "Takes nothing.", MALFORMED, True, {"signals": []}),
    ("signals-unknown", "Takes nothing known.", MALFORMED, True, {"signals": ["neural-7"]}),
    ("format", "Another kind of message.", MALFORMED, True, {"format": "takeitdown-bundle"}),
    ("exchange-key-short", "32 bytes.", MALFORMED, True, {"exchange_key": "00"}),
    ("exchange-key-low-order", "No secret with it.", MALFORMED, False, {"exchange_key": "00" * 32}),
    ("signature-text", "Two fields.", MALFORMED, True, {"signature": "00"}),
    (
        "signature-wrong",
        "Not of this file.",
        MALFORMED,
        False,
        {"signature": {"publisher": public("other").hex(), "value": "00" * 64}},
    ),
    ("version-2", "From a newer contract.", VERSION, True, {"version": 2}),
]


PUBLISHER = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"takeitdown test publisher").digest())
PUBLISHER_PUBLIC = PUBLISHER.public_key().public_bytes_raw().hex()


def signed_descriptor(descriptor: Vector) -> Vector:
    signature = PUBLISHER.sign(b"takeitdown/descriptor/v1|" + canonical(descriptor).encode())
    return {**descriptor, "signature": {"publisher": PUBLISHER_PUBLIC, "value": signature.hex()}}


def descriptors() -> list[Vector]:
    def text(change: Vector) -> str:
        value = DESCRIPTOR
        for name, new in change.items():
            value = changed(value, (name,), new)
        return json.dumps(value, ensure_ascii=False, indent=2)

    signed = signed_descriptor(DESCRIPTOR)
    moved = {**signed, "url": "https://elsewhere.example"}
    return [
        *({"name": n, "comment": c, "valid": True, "text": text(change)} for n, c, change in GOOD_DESCRIPTORS),
        {"name": "signed", "comment": "By a publisher.", "valid": True, "publisher": PUBLISHER_PUBLIC,
         "text": json.dumps(signed, ensure_ascii=False, indent=2)},
        {"name": "signed-then-moved", "comment": "Changed after it was signed.", "valid": False, "error": MALFORMED,
         "schema": False, "text": json.dumps(moved, ensure_ascii=False, indent=2)},
        *({"name": n, "comment": c, "valid": False, "error": e, "schema": s, "text": text(change)}
          for n, c, e, s, change in BAD_DESCRIPTORS),
    ]  # fmt: skip
