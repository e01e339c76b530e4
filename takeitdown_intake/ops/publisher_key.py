"""The private Ed25519 key that signs descriptors: 64 hex digits in a file kept apart from every intake."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from takeitdown_intake.errors import SetupError


def make_publisher_key(path: Path) -> str:
    """Write a new private key and return the public one, 64 hex digits. Raises: SetupError."""
    key = Ed25519PrivateKey.generate()
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as file:
            file.write(key.private_bytes_raw().hex().encode("ascii") + b"\n")
    except OSError as error:
        raise SetupError("The key cannot be written there; name a new file.") from error
    return key.public_key().public_bytes_raw().hex()


def read_publisher_key(path: Path) -> bytes:
    """The raw private key in a file, 32 bytes. Raises: SetupError."""
    try:
        raw = bytes.fromhex(path.read_text("ascii"))
    except (OSError, ValueError) as error:
        raise SetupError("The publisher's key cannot be read.") from error
    if len(raw) != 32:
        raise SetupError("The publisher's key cannot be read.")
    return raw
