r"""The sealed exchange: one request that only the intake can open, and a response that only its sender can.

Reports, status requests, withdrawals and the list of services all use it, with one address and few
sizes: whoever can read the connection learns no more than that the service was used.

Request, all lengths in bytes, numbers big endian::

    10  b"TIDREQUEST"
     4  length of the header
     n  header, canonical JSON: format, version, suite, key_id
    32  HPKE (RFC 9180, base mode, single shot): enc
     m  HPKE ciphertext

The header is part of HPKE's ``info``. The plaintext is the length of the request (4), the request,
the length of the report (4), the report if there is one, and zeros up to a size class.

Response::

    32  nonce, random
     m  ChaCha20-Poly1305 ciphertext

Its key is derived as in RFC 9458, section 4.4, from ``response_key``, a secret in the request, with
``enc || nonce`` as the salt. The plaintext is a length (4), the response and zeros up to a size class.
"""

import secrets
from dataclasses import dataclass
from typing import Self

from takeitdown_wire import fields, framing
from takeitdown_wire.canonical import Json, decode, encode
from takeitdown_wire.descriptor import IntakeDescriptor, key_id_of
from takeitdown_wire.errors import ForeignFileError
from takeitdown_wire.exchange_messages import REQUEST_SIZES, ExchangeRequest, ExchangeResponse
from takeitdown_wire.sealed import SUITE

FORMAT = "takeitdown-exchange"
VERSION = 1
MAGIC = b"TIDREQUEST"
MEDIA_TYPE = "application/vnd.takeitdown.exchange"
PATH = "/api/v1/exchange"
MAX_HEADER = 512
MAX_REQUEST = len(MAGIC) + 4 + MAX_HEADER + 32 + REQUEST_SIZES[-1] + 16
"""Longest request body in bytes."""

_NONCE = 32
_INFO = b"takeitdown/exchange/v1|"
_RESPONSE_INFO = b"takeitdown/exchange-response/v1"


@dataclass(frozen=True, slots=True)
class SealedRequest:
    """A request as it is transmitted.

    Attributes:
        key_id: id of the key that it is sealed for, 16 hex digits.
        content: HPKE ``enc || ciphertext``.
    """

    key_id: str
    content: bytes

    @property
    def enc(self) -> bytes:
        """HPKE's encapsulated key, 32 bytes."""
        return self.content[:32]

    @property
    def header(self) -> bytes:
        """The unencrypted header as canonical JSON."""
        value: dict[str, Json] = {
            "format": FORMAT,
            "version": VERSION,
            "suite": SUITE,
            "key_id": self.key_id,
        }
        return encode(value)

    def to_bytes(self) -> bytes:
        return MAGIC + framing.length_prefixed(self.header) + self.content

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Parse a request body without decrypting it.

        Raises:
            ForeignFileError: not a sealed request.
            UnknownVersionError: made by a newer version.
            WireError: malformed or not canonical.
        """
        if not data.startswith(MAGIC):
            raise ForeignFileError("does not start like a sealed request")
        header, content = framing.split(data[len(MAGIC) :], MAX_HEADER)
        value = decode(header)
        fields.format_and_version(value, FORMAT, VERSION)
        got = fields.closed(value, "format", "version", "suite", "key_id")
        fields.one_of(got, "suite", (SUITE,))
        return cls(fields.as_hex(got["key_id"], "key_id", 16), content)


def seal_request(request: ExchangeRequest, intake: IntakeDescriptor) -> SealedRequest:
    """Encrypt a request for the intake's exchange key, or for its report key if it has none.

    Raises:
        TooLargeError: the report is longer than the largest size class.
        MalformedError: the key is a low-order point.
    """
    from takeitdown_wire import hpke

    key = intake.exchange_key or intake.public_key
    hpke.check_public_key(key)
    header = SealedRequest(key_id_of(key), b"").header
    return SealedRequest(key_id_of(key), hpke.encrypt(request.to_bytes(), key, _INFO + header))


def open_request(sealed: SealedRequest, private_key: bytes) -> ExchangeRequest:
    """Decrypt and validate a request.

    Args:
        sealed: the request as received.
        private_key: raw X25519 private key, 32 bytes.

    Raises:
        WrongKeyError: sealed for another key, or altered in transit.
        WireError: malformed, not canonical or wrongly padded.
    """
    from takeitdown_wire import hpke

    return ExchangeRequest.from_bytes(hpke.decrypt(sealed.content, private_key, _INFO + sealed.header))


def seal_response(response: ExchangeResponse, response_key: bytes, enc: bytes) -> bytes:
    """Encrypt a response for the sender of a request.

    Args:
        response: the intake's answer.
        response_key: the secret in the request, 32 bytes.
        enc: the sealed request's encapsulated key, 32 bytes.

    Raises:
        TooLargeError: the response is longer than the largest size class.
    """
    from takeitdown_wire import hpke

    nonce = secrets.token_bytes(_NONCE)
    return nonce + hpke.encrypt_once(response.to_bytes(), response_key, enc + nonce, _RESPONSE_INFO)


def open_response(data: bytes, response_key: bytes, enc: bytes) -> ExchangeResponse:
    """Decrypt and validate a response. Args: as ``seal_response``.

    Raises:
        WrongKeyError: a response to another request, or altered in transit.
        WireError: malformed or wrongly padded.
    """
    from takeitdown_wire import hpke

    nonce, content = data[:_NONCE], data[_NONCE:]
    return ExchangeResponse.from_bytes(
        hpke.decrypt_once(content, response_key, enc + nonce, _RESPONSE_INFO)
    )
