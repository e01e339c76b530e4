"""PINs at rest: a slow salted hash, so that a stolen database does not reveal them."""

import hashlib
import hmac
import threading

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from takeitdown_wire import CaseNumber, Pin

MEMORY_KIB = 19 * 1024
PASSES = 2
LANES = 1
_SALT_BYTES = 16
_HASH_BYTES = 32


class PinHasher:
    """Argon2id with a pepper from outside the database; without it, six digits are guessed in hours.

    The salt is derived from the case number, so that number and PIN together give one hash, by which
    a case is found. Numbers are never drawn twice, so no two cases share a salt by chance.

    Source: RFC 9106; OWASP Password Storage Cheat Sheet (19 MiB, 2 passes).
    """

    def __init__(self, pepper: bytes) -> None:
        self._pepper = pepper
        self._lock = threading.Lock()
        self._computed = 0

    @property
    def computed(self) -> int:
        """Number of hashes computed: they are the service's largest cost, and equal for every wrong guess."""
        return self._computed

    def tag(self, card: CaseNumber, pin: Pin, salt: bytes | None) -> bytes:
        """The slow hash of number and PIN, 32 bytes.

        Args:
            card: the number on the card.
            pin: the PIN.
            salt: the random salt of a case from an earlier version; None for every other case.
        """
        with self._lock:
            self._computed += 1
        argon = Argon2id(
            salt=salt or self._salt(card),
            length=_HASH_BYTES,
            iterations=PASSES,
            lanes=LANES,
            memory_cost=MEMORY_KIB,
            secret=self._pepper,
        )
        return argon.derive(pin.digits.encode("ascii"))

    def _salt(self, card: CaseNumber) -> bytes:
        message = b"pin salt|" + card.symbols.encode("ascii")
        return hmac.digest(self._pepper, message, hashlib.sha256)[:_SALT_BYTES]
