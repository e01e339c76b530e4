"""TLS by the operating system's own certificate store, and whether somebody on the way can open the connection."""

import contextlib
import re
import socket
import ssl
import sys
import warnings
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Self

import truststore
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from requests.utils import DEFAULT_CA_BUNDLE_PATH

_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


class Trust(truststore.SSLContext):
    """Trusts whom the system trusts, and remembers whether that was an authority of this computer's own.

    A school, a firm or a family filter puts its own authority into the store, so that it can open
    connections. What is sent is sealed all the same, but the person should know.

    Attributes:
        private: the last connection was vouched for by no public authority.
    """

    def __init__(self, protocol: int = ssl.PROTOCOL_TLS_CLIENT) -> None:
        super().__init__(protocol)
        self.private = False

    @classmethod
    def for_one_exchange(cls) -> Self:
        """A new one, which has seen no connection yet."""
        return cls(ssl.PROTOCOL_TLS_CLIENT)

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        wrapped: ssl.SSLSocket = super().wrap_socket(sock, *args, **kwargs)
        # What can't be told is no reason not to connect: the system has said that it trusts.
        with contextlib.suppress(Exception):
            chain = _chain(wrapped)
            self.private = bool(chain) and not is_public(chain)
        return wrapped


def is_public(chain: Sequence[x509.Certificate]) -> bool:
    """Whether an authority that browsers trust everywhere has signed one of these, or is one of them."""
    by_name = _public_authorities()
    for certificate in chain:
        for authority in by_name.get(certificate.issuer.public_bytes(), ()):
            with contextlib.suppress(InvalidSignature, ValueError, TypeError):
                certificate.verify_directly_issued_by(authority)
                return True
    return False


@cache
def _public_authorities() -> dict[bytes, list[x509.Certificate]]:
    found: dict[bytes, list[x509.Certificate]] = {}
    for text in _PEM.findall(Path(DEFAULT_CA_BUNDLE_PATH).read_bytes()):
        # A few of them are older than today's rules, which the library says or refuses.
        with warnings.catch_warnings(), contextlib.suppress(ValueError):
            warnings.simplefilter("ignore")
            authority = x509.load_pem_x509_certificate(text)
            found.setdefault(authority.subject.public_bytes(), []).append(authority)
    return found


def _chain(wrapped: ssl.SSLSocket) -> list[x509.Certificate]:
    """The certificates that the server presented."""
    if sys.version_info >= (3, 13):
        shown = wrapped.get_unverified_chain()
    else:  # the same, before it had a public name
        found = wrapped._sslobj.get_unverified_chain() or ()  # type: ignore[attr-defined] # noqa: SLF001
        shown = [ssl.PEM_cert_to_DER_cert(one.public_bytes()) for one in found]
    return [x509.load_der_x509_certificate(one) for one in shown]
