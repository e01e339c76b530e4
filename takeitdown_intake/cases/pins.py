"""PINs at rest: a slow salted hash, so that a stolen database does not give them away."""

import os
import threading

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from takeitdown_wire import Pin

MEMORY_KIB = 19 * 1024
PASSES = 2
LANES = 1
_SALT_BYTES = 16
_HASH_BYTES = 32


class PinHasher:
    """Argon2id with a pepper from outside the database; six digits alone are guessed in hours.

    Source: RFC 9106; OWASP Password Storage Cheat Sheet (19 MiB, 2 passes).
    """

    def __init__(self, pepper: bytes) -> None:
        self._pepper = pepper
        self._lock = threading.Lock()
        self._computed = 0
        self._dummy = self.hash(Pin.draw())

    @property
    def computed(self) -> int:
        """How many hashes it has computed: the service's largest cost, and the same for every wrong guess."""
        return self._computed

    def hash(self, pin: Pin) -> str:
        """The hash in PHC form, with its parameters and salt."""
        self._count()
        argon = Argon2id(
            salt=os.urandom(_SALT_BYTES),
            length=_HASH_BYTES,
            iterations=PASSES,
            lanes=LANES,
            memory_cost=MEMORY_KIB,
            secret=self._pepper,
        )
        return argon.derive_phc_encoded(pin.digits.encode("ascii"))

    def fits(self, pin: Pin, held: str | None) -> bool:
        """Whether ``pin`` is the one behind ``held``; None does the same work and never fits."""
        self._count()
        try:
            Argon2id.verify_phc_encoded(
                pin.digits.encode("ascii"), held or self._dummy, secret=self._pepper
            )
        except InvalidKey:
            return False
        return held is not None

    def _count(self) -> None:
        with self._lock:
            self._computed += 1
