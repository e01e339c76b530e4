"""HPKE (RFC 9180, base mode, single shot) and the encryption of responses, by the ``cryptography`` package.

Imported lazily, where something is sealed, opened or a key checked: neither the window's first
page nor a worker process needs it.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from takeitdown_wire.errors import MalformedError, WrongKeyError

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def check_public_key(key: bytes) -> None:
    """Accept a raw X25519 public key (32 bytes) that a report can be sealed for.

    Raises:
        MalformedError: a low-order point, which would make the shared secret all zeros.
    """
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(key))
    except ValueError as error:
        raise MalformedError("public_key: a point of low order") from error


def encrypt(plain: bytes, public_key: bytes, info: bytes) -> bytes:
    """``enc || ciphertext`` for a raw X25519 public key (32 bytes); 48 bytes longer than ``plain``."""
    return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(public_key), info=info)


def decrypt(content: bytes, private_key: bytes, info: bytes) -> bytes:
    """The plaintext that was given to ``encrypt``; ``private_key`` is raw X25519, 32 bytes.

    Raises:
        WrongKeyError: sealed for another key, or altered in transit.
    """
    key = X25519PrivateKey.from_private_bytes(private_key)
    try:
        return _SUITE.decrypt(content, key, info=info)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError("the seal does not open") from error


def encrypt_once(plain: bytes, secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Encrypt under a key derived from ``secret`` by HKDF; a salt must never be used twice."""
    cipher, nonce = _one_time_cipher(secret, salt, info)
    return cipher.encrypt(nonce, plain, None)


def decrypt_once(content: bytes, secret: bytes, salt: bytes, info: bytes) -> bytes:
    """The plaintext that was given to ``encrypt_once``.

    Raises:
        WrongKeyError: encrypted under another key, or altered in transit.
    """
    cipher, nonce = _one_time_cipher(secret, salt, info)
    try:
        return cipher.decrypt(nonce, content, None)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError("the response does not open") from error


def _one_time_cipher(secret: bytes, salt: bytes, info: bytes) -> tuple[ChaCha20Poly1305, bytes]:
    """The AEAD and its nonce, both derived as in RFC 9458, section 4.4."""
    key = HKDF(SHA256(), 32, salt, info + b"|key").derive(secret)
    nonce = HKDF(SHA256(), 12, salt, info + b"|nonce").derive(secret)
    return ChaCha20Poly1305(key), nonce
