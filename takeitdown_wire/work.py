"""Proof of work: what a flood of reports costs its sender, without asking anybody who they are.

A proof is a number for which the SHA-256 of ``takeitdown/work/v1|``, the SHA-256 of the request's
body and the number (8 bytes, big endian) begins with so many zero bits. It fits one body only.
"""

import hashlib
import re

MAX_BITS = 22
"""A client works no harder than this; the average is two to the power of the bits."""

HEADER = "Proof-Of-Work"
_PREFIX = b"takeitdown/work/v1|"
_PROOF = re.compile(r"[0-9a-f]{16}")


def find_proof(body_digest: bytes, bits: int) -> str:
    """A proof for a body: 16 lower-case hex digits.

    Args:
        body_digest: SHA-256 of the body.
        bits: leading zero bits, 0 to ``MAX_BITS``.
    """
    begun = hashlib.sha256(_PREFIX + body_digest)
    most = 1 << (256 - bits)
    number = 0
    while True:
        tried = begun.copy()
        tried.update(number.to_bytes(8, "big"))
        if int.from_bytes(tried.digest(), "big") < most:
            return f"{number:016x}"
        number += 1


def is_proof(body_digest: bytes, proof: str, bits: int) -> bool:
    """Whether ``proof`` is one for this body and so many bits."""
    if not _PROOF.fullmatch(proof):
        return False
    digest = hashlib.sha256(_PREFIX + body_digest + bytes.fromhex(proof)).digest()
    return int.from_bytes(digest, "big") < 1 << (256 - bits)
