"""Proof of work: what a flood of requests costs its sender, without asking anybody who they are.

An intake that is busy names a number of bits and a challenge, 1 to ``MAX_CHALLENGE`` symbols of
``0-9a-f``. A proof is the challenge, a dot, and a number as 16 lower-case hex digits, such that the
SHA-256 of ``takeitdown/work/v2|``, the SHA-256 of the request's body, the challenge and the number
(8 bytes, big endian) begins with so many zero bits. It fits one body, once, while the challenge lasts.

Version 1 had no challenge: prefix ``takeitdown/work/v1|``, and the proof is the number alone.
"""

import hashlib
import re
from collections.abc import Callable

MAX_BITS = 22
"""A client works no harder than this; the average is two to the power of the bits."""

MAX_CHALLENGE = 128
HEADER = "Proof-Of-Work"
_PREFIXES = {False: b"takeitdown/work/v1|", True: b"takeitdown/work/v2|"}
_CHALLENGE = re.compile(rf"[0-9a-f]{{1,{MAX_CHALLENGE}}}")
_PROOF = re.compile(rf"(?:([0-9a-f]{{1,{MAX_CHALLENGE}}})\.)?([0-9a-f]{{16}})")
_LOOK_EVERY = 1 << 14


class StoppedError(Exception):
    """Whoever waited for a proof no longer does."""


def is_challenge(text: str) -> bool:
    """Whether this can stand in a proof."""
    return _CHALLENGE.fullmatch(text) is not None


def find_proof(
    body_digest: bytes, bits: int, challenge: str = "", stopped: Callable[[], bool] = lambda: False
) -> str:
    """A proof for a body.

    Args:
        body_digest: SHA-256 of the body.
        bits: leading zero bits, 0 to ``MAX_BITS``.
        challenge: from the intake; empty makes a proof of version 1.
        stopped: asked now and then.

    Raises:
        StoppedError: ``stopped`` said so.
    """
    begun = hashlib.sha256(_PREFIXES[bool(challenge)] + body_digest + challenge.encode("ascii"))
    most = 1 << (256 - bits)
    number = 0
    while True:
        tried = begun.copy()
        tried.update(number.to_bytes(8, "big"))
        if int.from_bytes(tried.digest(), "big") < most:
            return f"{challenge}.{number:016x}" if challenge else f"{number:016x}"
        number += 1
        if number % _LOOK_EVERY == 0 and stopped():
            raise StoppedError


def challenge_of(proof: str) -> str | None:
    """The challenge that a proof answers, empty for one of version 1; None when it is no proof."""
    found = _PROOF.fullmatch(proof)
    return None if found is None else found[1] or ""


def is_proof(body_digest: bytes, proof: str, bits: int) -> bool:
    """Whether ``proof`` is one for this body and so many bits; says nothing of its challenge."""
    found = _PROOF.fullmatch(proof)
    if found is None:
        return False
    challenge = found[1] or ""
    begun = _PREFIXES[bool(challenge)] + body_digest + challenge.encode("ascii")
    digest = hashlib.sha256(begun + bytes.fromhex(found[2])).digest()
    return int.from_bytes(digest, "big") < 1 << (256 - bits)
