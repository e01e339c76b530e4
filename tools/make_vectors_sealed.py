"""Sealed reports for the golden vectors, built from the specification without the package's code."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from make_vectors_bundles import BOTH, MALFORMED, NOT_CANONICAL, VERSION, Vector, canonical, hexes

FOREIGN, DAMAGED, WRONG_INTAKE = "sealed.foreign", "sealed.damaged", "sealed.wrong_intake"
MAGIC = b"TIDREPORT\n"
INFO = b"takeitdown/report/v1|"
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)

# Keys for tests: anyone can derive them, so nothing real may ever be sealed to them.
KEYS = {
    name: hashlib.sha256(f"takeitdown test key {name}".encode()).digest() for name in ("intake", "other")
}


def public(name: str) -> bytes:
    return X25519PrivateKey.from_private_bytes(KEYS[name]).public_key().public_bytes_raw()


def key_id(name: str) -> str:
    return hashlib.sha256(public(name)).hexdigest()[:16]


HEADER: dict[str, Any] = {
    "format": "takeitdown-sealed",
    "version": 1,
    "suite": "X25519-HKDF-SHA256-CHACHA20POLY1305",
    "key_id": key_id("intake"),
    "practice": False,
    "intake": "https://intake.example",
    "idempotency_key": hexes("idempotency", 32),
}
PRACTICE = {**HEADER, "practice": True, "intake": "http://127.0.0.1:8642"}
BUNDLE = canonical(BOTH).encode()


def padded(data: bytes, size: int = 4_096, filler: bytes = b"\0") -> bytes:
    return (len(data).to_bytes(4, "big") + data).ljust(size, filler)


def with_checksum(body: bytes) -> bytes:
    return body + hashlib.sha256(body).digest()


def packed(header: bytes, content: bytes) -> bytes:
    return with_checksum(MAGIC + len(header).to_bytes(4, "big") + header + content)


@dataclass(frozen=True)
class Sealer:
    """Seals only what the file on disk does not already contain."""

    known: Mapping[str, bytes]

    def seal(self, name: str, header: Mapping[str, Any], plain: bytes) -> bytes:
        head = canonical(header).encode()
        start = len(MAGIC) + 4 + len(head)
        content = self.known.get(name, b"")[start:-32]
        key = X25519PrivateKey.from_private_bytes(KEYS["intake"])
        try:
            kept = SUITE.decrypt(content, key, info=INFO + head) == plain
        except InvalidTag:
            kept = False
        if not kept:
            content = SUITE.encrypt(plain, key.public_key(), info=INFO + head)
        return packed(head, content)


def good(name: str, comment: str, file: bytes) -> Vector:
    sealed = base64.b64encode(file).decode()
    return {"name": name, "comment": comment, "valid": True, "key": "intake", "file": sealed}


def bad(name: str, comment: str, error: str, file: bytes, key: str = "intake") -> Vector:
    return {**good(name, comment, file), "valid": False, "key": key, "error": error}


def badly_filled(sealer: Sealer) -> list[Vector]:
    """Reports that decrypt to content that violates the contract."""
    newer = BUNDLE.replace(b'"version":1', b'"version":2')
    found = [
        ("padding-not-zero", "Padding is zeros.", MALFORMED, padded(BUNDLE, filler=b"x")),
        ("padding-size", "No size class.", MALFORMED, padded(BUNDLE, 4_095)),
        ("padding-missing", "Not padded at all.", MALFORMED, padded(BUNDLE, 0)),
        ("length-too-large", "Says more than there is.", MALFORMED, b"\xff" * 4 + bytes(4_092)),
        ("plain-empty", "Sealed nothing.", MALFORMED, b""),
        ("bundle-not-canonical", "Another byte form inside.", NOT_CANONICAL, padded(BUNDLE + b"\n")),
        ("bundle-newer", "A newer bundle inside.", VERSION, padded(newer)),
    ]
    return [bad(name, why, error, sealer.seal(name, HEADER, plain)) for name, why, error, plain in found]


def altered_header(file: bytes) -> list[Vector]:
    """Reports whose header was changed, with a matching checksum."""
    start = len(MAGIC) + 4
    head = canonical(HEADER).encode()
    content = file[start + len(head) : -32]

    def of(**change: object) -> bytes:
        return packed(canonical({**HEADER, **change}).encode(), content)

    spaced = head.replace(b":", b": ", 1)
    return [
        bad("practice-flipped", "A real report turned into practice.", WRONG_INTAKE, of(practice=True)),
        bad("key-id-changed", "Sent to another key.", WRONG_INTAKE, of(key_id=key_id("other"))),
        bad("intake-changed", "Sent to another place.", WRONG_INTAKE, of(intake="https://other.example")),
        bad("idempotency-changed", "One report made into two.", WRONG_INTAKE, of(idempotency_key="0" * 32)),
        bad("idempotency-upper", "Hex is lower case.", MALFORMED, of(idempotency_key="A" * 32)),
        bad("intake-http", "http on a public host.", MALFORMED, of(intake="http://intake.example")),
        bad("suite-other", "Another suite.", MALFORMED, of(suite="X25519-HKDF-SHA256-AES128GCM")),
        bad("header-field", "The header is closed.", MALFORMED, of(files=3)),
        bad("version-2", "From a newer contract.", VERSION, of(version=2)),
        bad("header-white-space", "Not canonical.", NOT_CANONICAL, packed(spaced, content)),
        bad("header-no-json", "No JSON.", MALFORMED, packed(b"\0" + head[1:], content)),
        bad("header-too-long", "2048 bytes at most.", MALFORMED, packed(head.ljust(2_049), content)),
        bad("header-length", "Says that everything is header.", MALFORMED,
            with_checksum(MAGIC + b"\xff" * 4 + file[start:-32])),
    ]  # fmt: skip


def altered_bytes(file: bytes) -> list[Vector]:
    """Reports with single bits flipped or parts cut off, and other files."""

    def flipped(at: int) -> bytes:
        return file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]

    start = len(MAGIC) + 4 + len(canonical(HEADER).encode())
    in_header = file.index(HEADER["idempotency_key"].encode())
    body = with_checksum(file[:-32])[:-32]
    return [
        bad("other-key", "Opened with another intake's key.", WRONG_INTAKE, file, key="other"),
        bad("magic", "Not a sealed report.", FOREIGN, flipped(0)),
        bad("png", "A picture.", FOREIGN, b"\x89PNG\r\n\x1a\n" + bytes(64)),
        bad("empty", "An empty file.", FOREIGN, b""),
        bad("header-bit", "One bit of the header.", DAMAGED, flipped(in_header)),
        bad("enc-bit", "One bit of HPKE's enc.", DAMAGED, flipped(start)),
        bad("ciphertext-bit", "One bit of the ciphertext.", DAMAGED, flipped(start + 1_000)),
        bad("checksum-bit", "One bit of the checksum.", DAMAGED, flipped(len(file) - 1)),
        bad("header-bit-repaired", "The same with a fitting checksum.", WRONG_INTAKE,
            with_checksum(flipped(in_header)[:-32])),
        bad("enc-bit-repaired", "The same with a fitting checksum.", WRONG_INTAKE,
            with_checksum(flipped(start)[:-32])),
        bad("ciphertext-bit-repaired", "The same with a fitting checksum.", WRONG_INTAKE,
            with_checksum(flipped(start + 1_000)[:-32])),
        bad("cut-in-magic", "Five bytes arrived.", DAMAGED, file[:5]),
        bad("cut-after-magic", "Only the first line arrived.", DAMAGED, file[: len(MAGIC)]),
        bad("cut-in-half", "Half of it arrived.", DAMAGED, file[: len(file) // 2]),
        bad("cut-by-one", "The last byte is missing.", DAMAGED, file[:-1]),
        bad("one-more", "A byte too many.", DAMAGED, file + b"\n"),
        bad("cut-repaired", "Cut, and a fitting checksum.", WRONG_INTAKE, with_checksum(body[:-100])),
        bad("no-content", "A header alone, a fitting checksum.", WRONG_INTAKE, with_checksum(body[:start])),
    ]  # fmt: skip


def sealed(known: Mapping[str, bytes]) -> dict[str, Any]:
    """The whole file; ``known`` has the sealed reports on disk, by name."""
    sealer = Sealer(known)
    real = sealer.seal("real", HEADER, padded(BUNDLE))
    practice = sealer.seal("practice", PRACTICE, padded(BUNDLE))
    wide = sealer.seal("wider-class", HEADER, padded(BUNDLE, 16_384))
    return {
        "about": "Sealed reports in base64. 'key' names the private key to open with. The keys are public: "
        "for tests only. A good one opens to 'bundle'.",
        "keys": {
            name: {"private": KEYS[name].hex(), "public": public(name).hex(), "key_id": key_id(name)}
            for name in KEYS
        },
        "bundle": BUNDLE.decode(),
        "vectors": [
            good("real", "For a real intake.", real),
            good("practice", "For a practice intake on this computer.", practice),
            good("wider-class", "A class larger than needed is taken.", wide),
            *altered_bytes(real),
            *altered_header(real),
            *badly_filled(sealer),
        ],
    }
