"""Sealed requests and responses for the golden vectors, built without the package's code."""

import base64
import hashlib
import hmac
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from make_vectors_bundles import (
    CASE,
    GONE,
    MALFORMED,
    MISTYPED,
    NOT_CANONICAL,
    PIN,
    VERSION,
    Vector,
    canonical,
    changed,
)
from make_vectors_sealed import KEYS, SUITE, key_id

FOREIGN, WRONG_INTAKE = "sealed.foreign", "sealed.wrong_intake"
MAGIC = b"TIDREQUEST"
SIZE = 278_528
RESPONSE_SIZE = 16_384
HEADER: Vector = {
    "format": "takeitdown-exchange",
    "version": 1,
    "suite": "X25519-HKDF-SHA256-CHACHA20POLY1305",
    "key_id": key_id("intake"),
}
SECRET = hashlib.sha256(b"takeitdown test response key").digest()
NONCE = hashlib.sha256(b"takeitdown test nonce").digest()
STATUS: Vector = {
    "action": "status",
    "case": CASE,
    "pin": "042917",
    "proof": "",
    "response_key": SECRET.hex(),
}
REPORT: Vector = {"action": "report", "proof": "", "response_key": SECRET.hex()}
SERVICES: Vector = {"action": "services", "response_key": SECRET.hex()}


def counted(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def plain_of(vector: Vector) -> bytes:
    report = vector["report"].encode()
    start = counted(vector["head"].encode()) + counted(report)
    return start.ljust(vector["size"], bytes([vector["filler"]]))


def request(
    name: str, comment: str, head: Vector | str, error: str = "", schema: bool = False, **more: object
) -> Vector:
    text = head if isinstance(head, str) else canonical(head)
    filled = {"head": text, "report": "", "size": SIZE, "filler": 0, **more}
    if not error:
        return {"name": name, "comment": comment, "valid": True, **filled}
    return {"name": name, "comment": comment, "valid": False, "error": error, "schema": schema, **filled}


def requests() -> list[Vector]:
    return [
        request("status", "Where does a case stand?", STATUS),
        request("withdraw", "Take it back.", {**STATUS, "action": "withdraw"}),
        request("services", "Who looks for copies?", SERVICES),
        request(
            "report", "A sealed report, here only a few bytes in its place.", REPORT, report="TIDREPORT"
        ),
        request(
            "report-proof",
            "With a proof of work.",
            {**REPORT, "proof": "0123abcd.00000000000000ff"},
            report="T",
        ),
        request("larger-class", "A class larger than needed is taken.", STATUS, size=999_424),
        request("earlier-class", "One that earlier writers had.", STATUS, size=1_064_960),
        request("action", "No such action.", {**SERVICES, "action": "delete"}, MALFORMED, schema=True),
        request("closed", "The request is closed.", {**SERVICES, "lang": "de"}, MALFORMED, schema=True),
        request("case-missing", "Needs a case.", changed(STATUS, ("case",), GONE), MALFORMED, schema=True),
        request(
            "case-too-much", "Needs no case.", {**STATUS, "action": "services"}, MALFORMED, schema=True
        ),
        request(
            "case-printed", "Without hyphens.", {**STATUS, "case": "-".join(CASE)}, MISTYPED, schema=True
        ),
        request("pin-short", "Six digits.", {**STATUS, "pin": "04291"}, PIN, schema=True),
        request("key-short", "32 bytes.", {**SERVICES, "response_key": "00" * 31}, MALFORMED, schema=True),
        request(
            "proof-hex", "Hex digits.", {**REPORT, "proof": "g" * 16}, MALFORMED, schema=True, report="T"
        ),
        request("report-missing", "No report.", REPORT, MALFORMED),
        request("report-too-much", "A report with a status.", STATUS, MALFORMED, report="T"),
        request("not-canonical", "Another byte form.", canonical(STATUS) + "\n", NOT_CANONICAL),
        request("padding", "Zeros.", STATUS, MALFORMED, filler=1),
        request("size", "No size class.", STATUS, MALFORMED, size=SIZE - 1),
    ]


def sealed_request(known: bytes) -> bytes:
    """The first request, sealed; the ``known`` one on disk is kept while it still opens to it."""
    head = canonical(HEADER).encode()
    start = MAGIC + counted(head)
    plain, info = plain_of(requests()[0]), b"takeitdown/exchange/v1|" + head
    key = X25519PrivateKey.from_private_bytes(KEYS["intake"])
    content = known[len(start) :]
    try:
        kept = SUITE.decrypt(content, key, info=info) == plain
    except InvalidTag:
        kept = False
    return start + (content if kept else SUITE.encrypt(plain, key.public_key(), info=info))


def altered(file: bytes) -> list[Vector]:
    """Changes of the sealed request: bytes replaced at offset ``at``, or everything from there cut off."""
    head = canonical(HEADER).encode()
    start = len(MAGIC)

    def other(name: str, comment: str, error: str, header: Vector) -> Vector:
        new = canonical(header).encode()
        return {"name": name, "comment": comment, "error": error, "at": start, "length": 4 + len(head),
                "bytes": counted(new).hex()}  # fmt: skip

    def bit(name: str, comment: str, error: str, at: int) -> Vector:
        return {
            "name": name,
            "comment": comment,
            "error": error,
            "at": at,
            "length": 1,
            "bytes": f"{file[at] ^ 1:02x}",
        }

    after = start + 4 + len(head)
    return [
        bit("magic", "Not a sealed request.", FOREIGN, 0),
        bit("enc", "One bit of HPKE's enc.", WRONG_INTAKE, after),
        bit("ciphertext", "One bit of the ciphertext.", WRONG_INTAKE, after + 1_000),
        bit("tag", "One bit of the tag.", WRONG_INTAKE, len(file) - 1),
        {"name": "cut", "comment": "The last byte is missing.", "error": WRONG_INTAKE, "at": len(file) - 1,
         "length": 1, "bytes": ""},
        {"name": "cut-in-header", "comment": "Half a header.", "error": MALFORMED, "at": start + 20,
         "length": len(file), "bytes": ""},
        other("key-id", "Sent to another key.", WRONG_INTAKE, {**HEADER, "key_id": key_id("other")}),
        other("version", "From a newer contract.", VERSION, {**HEADER, "version": 2}),
        other("suite", "Another suite.", MALFORMED, {**HEADER, "suite": "none"}),
        other("field", "The header is closed.", MALFORMED, {**HEADER, "lang": "de"}),
    ]  # fmt: skip


def expand(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    """HKDF-SHA256 (RFC 5869) for at most one block."""
    extracted = hmac.digest(salt, secret, hashlib.sha256)
    return hmac.digest(extracted, info + b"\x01", hashlib.sha256)[:length]


def sealed_response(plain: bytes, enc: bytes) -> bytes:
    name = b"takeitdown/exchange-response/v1"
    key = expand(SECRET, enc + NONCE, name + b"|key", 32)
    nonce = expand(SECRET, enc + NONCE, name + b"|nonce", 12)
    return NONCE + ChaCha20Poly1305(key).encrypt(nonce, plain, None)


def responses(enc: bytes) -> list[Vector]:
    receipt: Vector = {
        "case": CASE,
        "items": 2,
        "received_ms": 1_767_225_600_000,
        "replayed": False,
        "signals": 11,
    }
    good: Vector = {"status": 201, "body": receipt}
    problem: Vector = {"status": 429, "body": {"code": "case.locked", "status": 429}, "retry_after_s": 60}
    found: list[tuple[str, str, Vector, str, bool, int, bytes]] = [
        ("receipt", "What a report is answered.", good, "", False, RESPONSE_SIZE, b"\0"),
        ("problem", "A refusal, with a wait.", problem, "", False, RESPONSE_SIZE, b"\0"),
        ("open", "Unknown: passed over.", {**good, "next": None}, "", False, RESPONSE_SIZE, b"\0"),
        ("no-body", "Missing.", {"status": 200}, MALFORMED, True, RESPONSE_SIZE, b"\0"),
        ("status", "No HTTP status.", {**good, "status": 42}, MALFORMED, True, RESPONSE_SIZE, b"\0"),
        ("padding", "Zeros.", good, MALFORMED, False, RESPONSE_SIZE, b"x"),
        ("size", "No size class.", good, MALFORMED, False, 1_000, b"\0"),
    ]
    vectors = []
    for name, comment, value, error, schema, size, filler in found:
        plain = counted(canonical(value).encode()).ljust(size, filler)
        file = base64.b64encode(sealed_response(plain, enc)).decode()
        one: Vector = {
            "name": name,
            "comment": comment,
            "valid": not error,
            "text": canonical(value),
            "file": file,
        }
        vectors.append(one | ({"error": error, "schema": schema} if error else {}))
    flipped = bytearray(base64.b64decode(vectors[0]["file"]))
    flipped[40] ^= 1
    vectors.append({"name": "bit", "comment": "One bit of the ciphertext.", "valid": False, "error": WRONG_INTAKE,
                    "schema": False, "text": canonical(good), "file": base64.b64encode(flipped).decode()})  # fmt: skip
    return vectors


def exchange(known: bytes) -> dict[str, Any]:
    """The whole file; ``known`` is the sealed request on disk."""
    sealed = sealed_request(known)
    start = len(MAGIC) + 4 + len(canonical(HEADER))
    enc = sealed[start : start + 32]
    return {
        "about": "Sealed requests and responses. 'vectors' are plaintexts of requests: head and report, each after "
        "its length, filled to size with the byte filler. 'sealed' is the first of them in base64, sealed for the "
        "key 'intake' of sealed.json; in 'altered', length bytes of it at a place are replaced. 'responses' are to "
        "that request, in base64, under response_key and enc.",
        "vectors": requests(),
        "sealed": base64.b64encode(sealed).decode(),
        "altered": altered(sealed),
        "response_key": SECRET.hex(),
        "enc": enc.hex(),
        "responses": responses(enc),
    }
