"""What a request pays with: a proof of work for its body that answers our challenge and is used once."""

import hashlib
import hmac
import secrets
from collections.abc import Callable

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.store import Proofs
from takeitdown_wire.work import MAX_BITS, challenge_of, is_proof

VALID_S = 900
"""Life of a challenge in seconds: 22 bits take half a minute on an old laptop, and 4 MiB ten on a slow line."""

_OLD_VALID_MS = 24 * 3_600_000
_TIME_BYTES, _RANDOM_BYTES, _TAG_BYTES = 5, 8, 16


class WorkLedger:
    """Issues challenges and checks proofs; every process recognises the challenges of the others.

    Args:
        proofs: stores which proofs were used.
        secret: HMAC key of the challenges, the same in every process.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, proofs: Proofs, secret: bytes, now_ms: Callable[[], int]) -> None:
        self._proofs = proofs
        self._secret = secret
        self._now_ms = now_ms

    def challenge(self) -> str:
        """A new challenge: time, random bytes and HMAC tag, in hex."""
        made = (self._now_ms() // 1_000).to_bytes(_TIME_BYTES, "big") + secrets.token_bytes(_RANDOM_BYTES)
        return (made + self._tag(made)).hex()

    def payment(self, body_digest: bytes, proof: str, *, old: bool = False) -> "Payment":
        """The payment that came with a request.

        Args:
            body_digest: SHA-256 of the request's body.
            proof: from the header, or empty.
            old: also accept proofs of version 1, which have no challenge and never expire.
        """
        return Payment(self, body_digest, proof, old=old)

    def is_ours(self, challenge: str) -> bool:
        """Whether this intake issued the challenge within the last ``VALID_S`` seconds."""
        try:
            raw = bytes.fromhex(challenge)
        except ValueError:
            return False
        made, tag = raw[:-_TAG_BYTES], raw[-_TAG_BYTES:]
        if not hmac.compare_digest(tag, self._tag(made)):
            return False
        age_s = self._now_ms() // 1_000 - int.from_bytes(made[:_TIME_BYTES], "big")
        return -VALID_S <= age_s <= VALID_S  # hosts' clocks differ a little

    def use(self, proof: str, body_digest: bytes) -> bool:
        """Mark a proof as used; False if it already was."""
        challenge = challenge_of(proof)
        spent = hashlib.sha256((challenge or proof).encode("ascii") + (b"" if challenge else body_digest))
        lasts_ms = 2 * VALID_S * 1_000 if challenge else _OLD_VALID_MS
        return self._proofs.use(spent.digest(), self._now_ms() + lasts_ms)

    def _tag(self, made: bytes) -> bytes:
        return hmac.digest(self._secret, b"challenge|" + made, hashlib.sha256)[:_TAG_BYTES]


class Payment:
    """One request's proof, which may meet several demands; made by ``WorkLedger.payment``."""

    def __init__(self, work_ledger: WorkLedger, body_digest: bytes, proof: str, *, old: bool) -> None:
        self._work_ledger = work_ledger
        self._body_digest = body_digest
        self._old = old
        self._proof = proof
        self._used: bool | None = None

    def seems_to_cover(self, bits: int) -> bool:
        """Whether it has ``bits`` of work and a valid challenge; whether it was used before is not checked."""
        challenge = challenge_of(self._proof)
        if challenge is None or not is_proof(self._body_digest, self._proof, bits):
            return False
        return self._work_ledger.is_ours(challenge) if challenge else self._old

    def covers(self, bits: int) -> bool:
        """Whether it pays for ``bits``; the first call that it does uses it up for every other request."""
        if not self.seems_to_cover(bits):
            return False
        if self._used is None:
            self._used = self._work_ledger.use(self._proof, self._body_digest)
        return self._used

    def demand(self, bits: int) -> RefusedError:
        """The refusal that asks for ``bits`` of work."""
        return self.offer(Code.WORK_REQUIRED, "send it again with a proof", bits)

    def offer(self, code: Code, detail: str, bits: int, retry_after_s: int | None = None) -> RefusedError:
        """A refusal that the same request with ``bits`` of work would not get."""
        return RefusedError(
            code,
            detail,
            retry_after_s=retry_after_s,
            work_bits=min(bits, MAX_BITS),
            work_challenge=self._work_ledger.challenge(),
        )
