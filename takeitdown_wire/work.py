"""Proof of work: makes a flood of requests expensive without asking anybody who they are.

A busy intake names a number of bits and a challenge, 1 to ``MAX_CHALLENGE`` symbols of ``0-9a-f``.
A proof is the challenge, a dot, and a number as 16 lower-case hex digits, such that the SHA-256 of
``takeitdown/work/v2|``, the SHA-256 of the request's body, the challenge and the number (8 bytes,
big endian) begins with that many zero bits. It is good for one body, once, until the challenge expires.

Version 1 had no challenge: prefix ``takeitdown/work/v1|``, and the proof is the number alone.
"""

import hashlib
import re
from collections.abc import Callable

MAX_BITS = 22
"""The most that a client computes; a proof takes ``2**bits`` hashes on average."""

MAX_CHALLENGE = 128
HEADER = "Proof-Of-Work"
_PREFIXES = {False: b"takeitdown/work/v1|", True: b"takeitdown/work/v2|"}
_CHALLENGE = re.compile(rf"[0-9a-f]{{1,{MAX_CHALLENGE}}}")
_PROOF = re.compile(rf"(?:([0-9a-f]{{1,{MAX_CHALLENGE}}})\.)?([0-9a-f]{{16}})")
_CHECK_INTERVAL = 1 << 14


class StoppedError(Exception):
    """The caller no longer waits for the proof."""


def is_challenge(text: str) -> bool:
    """Whether ``text`` has the form of a challenge."""
    return _CHALLENGE.fullmatch(text) is not None


def find_proof(
    body_digest: bytes, bits: int, challenge: str = "", stopped: Callable[[], bool] = lambda: False
) -> str:
    """Compute a proof for a body.

    Args:
        body_digest: SHA-256 of the body, 32 bytes.
        bits: required leading zero bits, 0 to ``MAX_BITS``.
        challenge: from the intake; empty for a proof of version 1.
        stopped: polled every ``_CHECK_INTERVAL`` hashes; True ends the search.

    Raises:
        StoppedError: ``stopped`` returned True.
    """
    prefix = hashlib.sha256(_PREFIXES[bool(challenge)] + body_digest + challenge.encode("ascii"))
    limit = 1 << (256 - bits)
    number = 0
    while True:
        attempt = prefix.copy()
        attempt.update(number.to_bytes(8, "big"))
        if int.from_bytes(attempt.digest(), "big") < limit:
            return f"{challenge}.{number:016x}" if challenge else f"{number:016x}"
        number += 1
        if number % _CHECK_INTERVAL == 0 and stopped():
            raise StoppedError


def challenge_of(proof: str) -> str | None:
    """The challenge in a proof, empty in one of version 1; None if ``proof`` is malformed."""
    match = _PROOF.fullmatch(proof)
    return None if match is None else match[1] or ""


def is_proof(body_digest: bytes, proof: str, bits: int) -> bool:
    """Whether ``proof`` holds for this body and ``bits`` zero bits; the challenge is not judged."""
    match = _PROOF.fullmatch(proof)
    if match is None:
        return False
    challenge = match[1] or ""
    prefix = _PREFIXES[bool(challenge)] + body_digest + challenge.encode("ascii")
    digest = hashlib.sha256(prefix + bytes.fromhex(match[2])).digest()
    return int.from_bytes(digest, "big") < 1 << (256 - bits)
