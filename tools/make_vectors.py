"""Make the golden vectors of the wire contract from fixed inputs, deterministically.

Only HPKE is randomised, so a sealed sample on disk is kept while it still opens to the right content.
``--check`` writes nothing and fails if a file on disk differs.
"""

import argparse
import base64
import json
import sys
from pathlib import Path
from typing import Any

from make_vectors_bundles import (
    CASE,
    LOW_CASE,
    MISTYPED,
    PIN,
    Vector,
    bundles,
    checked,
)
from make_vectors_descriptors import descriptors
from make_vectors_exchange import exchange
from make_vectors_replies import replies
from make_vectors_sealed import sealed

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
