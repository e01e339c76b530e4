"""Signed descriptors: an Ed25519 signature (RFC 8032) in the file, over all its other fields.

Imported lazily, where a descriptor is read: the window's first page does without it.
"""

from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from takeitdown_wire import fields
from takeitdown_wire.canonical import Json, encode
from takeitdown_wire.errors import MalformedError

FIELD = "signature"
_PREFIX = b"takeitdown/descriptor/v1|"


def sign(descriptor: Mapping[str, Json], private_key: bytes) -> dict[str, Json]:
    """The descriptor with a new signature, which replaces any it has.

    Args:
        descriptor: the JSON object.
        private_key: raw Ed25519 private key, 32 bytes.
    """
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    unsigned = {name: value for name, value in descriptor.items() if name != FIELD}
    signature: dict[str, Json] = {
        "publisher": key.public_key().public_bytes_raw().hex(),
        "value": key.sign(_PREFIX + encode(unsigned)).hex(),
    }
    return {**unsigned, FIELD: signature}


def signer_of(descriptor: Mapping[str, object]) -> bytes | None:
    """The raw Ed25519 public key (32 bytes) that verifies a descriptor's signature; None if it is unsigned.

    The signature also covers fields that this version does not know.

    Raises:
        MalformedError: the signature is malformed or does not match the descriptor.
    """
    if FIELD not in descriptor:
        return None
    signature = descriptor[FIELD]
    if not isinstance(signature, dict):
        raise MalformedError("signature: expected an object")
    key = fields.as_hex(signature.get("publisher"), "publisher", 64)
    value = fields.as_hex(signature.get("value"), "value", 128)
    unsigned = {name: one for name, one in descriptor.items() if name != FIELD}
    try:
        signed = encode(unsigned)  # type: ignore[arg-type]
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
            bytes.fromhex(value), _PREFIX + signed
        )
    except (InvalidSignature, ValueError, RecursionError) as error:
        raise MalformedError("signature: does not belong to this descriptor") from error
    return bytes.fromhex(key)
