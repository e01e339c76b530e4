"""Make the golden vectors of the wire contract from fixed inputs; the same every time it runs.

HPKE is randomised: a sealed sample is kept as it is while it still opens to what it should.
``--check`` writes nothing and fails when a file on disk differs.
"""

import argparse
import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from make_vectors_bundles import (
    CASE,
    GONE,
    LOW_CASE,
    MALFORMED,
    MISTYPED,
    PIN,
    VERSION,
    Vector,
    bundles,
    canonical,
    changed,
    checked,
)
from make_vectors_exchange import exchange
from make_vectors_sealed import key_id, public, sealed

VECTORS = Path(__file__).resolve().parent.parent / "takeitdown_wire" / "vectors"


def grouped(symbols: str) -> str:
    return "-".join(symbols[i : i + 4] for i in range(0, 16, 4))


def cases() -> list[Vector]:
    ones = checked("110101010101010")
    heard = grouped(ones).replace("0", "o").replace("1", "l")
    good = [
        ("plain", "As on the wire.", CASE, CASE),
        ("printed", "As on the case card.", grouped(CASE), CASE),
        ("lower", "Lower case.", CASE.lower(), CASE),
        ("spaces", "Spaces, also around it.", f"  {' '.join(CASE)} ", CASE),
        (
            "dashes",
            "Dashes of other kinds, dots and underscores.",
            "–".join(CASE[:8]) + "._—" + CASE[8:],
            CASE,
        ),
        ("letter-o", "O for 0.", "O" * 16, LOW_CASE),
        ("letters-o-l", "o and l in lower case.", heard, ones),
        ("letter-i", "I for 1.", ones.replace("1", "I"), ones),
    ]
    bad = [
        ("check", "The check symbol does not fit.", CASE[:-1] + ("0" if CASE[-1] != "0" else "1")),
        ("symbol", "One symbol is wrong.", "8" + CASE[1:]),
        ("swapped", "Two neighbours changed places.", CASE[1] + CASE[0] + CASE[2:]),
        ("short", "15 symbols.", CASE[:-1]),
        ("long", "17 symbols.", CASE + "0"),
        ("letter-u", "U is not in the alphabet.", "U" + CASE[1:]),
        ("digits", "Digits of another script.", "٠" * 16),
        ("empty", "Nothing.", ""),
        ("words", "Something else.", "my case number"),
    ]
    return [
        *({"name": n, "comment": c, "valid": True, "text": t, "symbols": s, "printed": grouped(s)}
          for n, c, t, s in good),
        *({"name": n, "comment": c, "valid": False, "text": t, "error": MISTYPED} for n, c, t in bad),
    ]  # fmt: skip


def pins() -> list[Vector]:
    good = [
        ("plain", "Six digits.", "042917", "042917"),
        ("spaced", "As some people write it.", " 042 917", "042917"),
        ("hyphen", "Or so.", "042-917", "042917"),
    ]
    bad = [
        ("five", "Five digits.", "04291"),
        ("seven", "Seven digits.", "0429170"),
        ("letter", "O is not 0 here.", "O42917"),
        ("script", "Digits of another script.", "٠٤٢٩١٧"),
        ("empty", "Nothing.", ""),
    ]
    return [
        *({"name": n, "comment": c, "valid": True, "text": t, "digits": d} for n, c, t, d in good),
        *({"name": n, "comment": c, "valid": False, "text": t, "error": PIN} for n, c, t in bad),
    ]


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
# name, comment, error, whether the schema can tell, change
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


RECEIPT: Vector = {
    "case": CASE,
    "received_ms": 1_767_225_600_000,
    "items": 2,
    "signals": 11,
    "replayed": False,
}
STATUS: Vector = {
    "case": CASE,
    "state": "active",
    "received_ms": 1_767_225_600_000,
    "updated_ms": 1_767_229_200_000,
    "items": 2,
    "picked_up": 3,
    "blocked": 1,
}
SERVICES: Vector = {"date": "2026-01-31", "services": ["A platform", "Another"]}
PROBLEM: Vector = {
    "type": "urn:takeitdown:problem:case.no_match",
    "title": "No such case",
    "status": 403,
    "code": "case.no_match",
}


def replies() -> list[Vector]:
    found: list[tuple[str, str, str, bool, bool, Vector]] = [
        ("receipt", "receipt", "The first delivery.", True, True, RECEIPT),
        ("receipt-replayed", "receipt", "A later one.", True, True, {**RECEIPT, "replayed": True}),
        ("receipt-open", "receipt", "Unknown: passed over.", True, True, {**RECEIPT, "next": None}),
        ("receipt-float", "receipt", "Integers.", False, True, {**RECEIPT, "received_ms": 1.5}),
        ("receipt-text", "receipt", "A truth.", False, True, {**RECEIPT, "replayed": "no"}),
        ("receipt-no-case", "receipt", "Missing.", False, True, changed(RECEIPT, ("case",), GONE)),
        *((f"status-{state}", "status", "Where it can stand.", True, True, {**STATUS, "state": state})
          for state in ("received", "active", "withdrawn")),
        ("status-reason", "status", "Why the operator took it back.", True, True,
         {**STATUS, "state": "withdrawn", "by_operator": True, "reason": "public"}),
        ("status-new-reason", "status", "Unknown: passed over.", True, True,
         {**STATUS, "held": True, "state": "received", "reason": "moon"}),
        ("status-reason-number", "status", "A word.", False, True, {**STATUS, "reason": 1}),
        ("status-open", "status", "Unknown: passed over.", True, True, {**STATUS, "services": ["a"]}),
        ("status-state", "status", "No such state.", False, True, {**STATUS, "state": "lost"}),
        ("status-negative", "status", "A count.", False, True, {**STATUS, "blocked": -1}),
        ("services", "services", "Who looks for copies.", True, True, SERVICES),
        ("services-none", "services", "Nobody yet.", True, True, {**SERVICES, "services": []}),
        ("services-about", "services", "What one of them does.", True, True,
         {**SERVICES, "about": {"Another": "Looks at what is posted in public."}}),
        ("services-open", "services", "Unknown: passed over.", True, True, {**SERVICES, "next": None}),
        ("services-date", "services", "A day.", False, True, {**SERVICES, "date": "31.01.2026"}),
        ("services-no-day", "services", "No such day.", False, False, {**SERVICES, "date": "2026-02-30"}),
        ("services-name", "services", "A name.", False, True, {**SERVICES, "services": [""]}),
        ("services-about-text", "services", "A sentence.", False, True,
         {**SERVICES, "about": {"Another": 1}}),
        ("problem", "problem", "A refusal.", True, True, PROBLEM),
        ("problem-bare", "problem", "The least.", True, True, {"code": "unavailable", "status": 503}),
        ("problem-no-code", "problem", "Someone else's.", False, True, changed(PROBLEM, ("code",), GONE)),
        ("problem-status", "problem", "No HTTP status.", False, True, {**PROBLEM, "status": 42}),
    ]  # fmt: skip
    return [
        {"name": name, "comment": comment, "message": message, "valid": valid, "text": canonical(value)}
        | ({} if valid else {"error": MALFORMED, "schema": schema})
        for name, message, comment, valid, schema, value in found
    ]


def known_sealed() -> dict[str, bytes]:
    path = VECTORS / "sealed.json"
    if not path.exists():
        return {}
    vectors = json.loads(path.read_text(encoding="utf-8"))["vectors"]
    return {vector["name"]: base64.b64decode(vector["file"]) for vector in vectors}


def known_request() -> bytes:
    path = VECTORS / "exchange.json"
    return (
        base64.b64decode(json.loads(path.read_text(encoding="utf-8"))["sealed"]) if path.exists() else b""
    )


def everything() -> dict[str, dict[str, Any]]:
    """Each file's content by name."""
    how = (
        "'text' is the message (its UTF-8 bytes; 'hex' where it is not text). A bad one gives 'error'; "
        "'schema' says whether the JSON Schema alone refuses it."
    )
    return {
        "bundles.json": {"about": f"Bundles. {how}", "vectors": bundles()},
        "cases.json": {"about": "Case numbers as typed, and what they are.", "vectors": cases()},
        "pins.json": {"about": "PINs as typed, and what they are.", "vectors": pins()},
        "descriptors.json": {"about": f"Intake descriptors. {how}", "vectors": descriptors()},
        "replies.json": {"about": f"What an intake answers. {how}", "vectors": replies()},
        "sealed.json": sealed(known_sealed()),
        "exchange.json": exchange(known_request()),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the golden vectors of the wire contract.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file differs")
    check = parser.parse_args().check
    stale = []
    for name, content in everything().items():
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        path = VECTORS / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.write_text(text, encoding="utf-8")
    print(f"{'stale' if check else 'written'}: {', '.join(stale) or 'none'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
