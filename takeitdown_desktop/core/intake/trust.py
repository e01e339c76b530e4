"""TLS with the operating system's certificate store, and detection of filters that intercept it."""

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
    """Trusts the system's authorities, and records whether the connection's authority is a private one.

    A school, a company or a family filter adds its own authority to the store, so that it can intercept
    connections. Reports are sealed nevertheless, but the person should know.

    Attributes:
        private: whether the last connection was not verified by a public authority.
    """

    def __init__(self, protocol: int = ssl.PROTOCOL_TLS_CLIENT) -> None:
        super().__init__(protocol)
        self.private = False

    @classmethod
    def for_one_exchange(cls) -> Self:
        """A new context, without a connection yet."""
        return cls(ssl.PROTOCOL_TLS_CLIENT)

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        wrapped: ssl.SSLSocket = super().wrap_socket(sock, *args, **kwargs)
        # A failure here is no reason not to connect: the system trusts the server.
        with contextlib.suppress(Exception):
            chain = _chain(wrapped)
            self.private = bool(chain) and not is_public(chain)
        return wrapped


def is_public(chain: Sequence[x509.Certificate]) -> bool:
    """Whether a public authority (of Mozilla's list, by certifi) has issued one of these certificates."""
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
        # A few are older than today's rules, so the library warns about them or refuses them.
        with warnings.catch_warnings(), contextlib.suppress(ValueError):
            warnings.simplefilter("ignore")
            authority = x509.load_pem_x509_certificate(text)
            found.setdefault(authority.subject.public_bytes(), []).append(authority)
    return found


def _chain(wrapped: ssl.SSLSocket) -> list[x509.Certificate]:
    """The certificates that the server presented."""
    if sys.version_info >= (3, 13):
        shown = wrapped.get_unverified_chain()
    else:  # the same method, not public yet
        found = wrapped._sslobj.get_unverified_chain() or ()  # type: ignore[attr-defined] # noqa: SLF001
        shown = [ssl.PEM_cert_to_DER_cert(one.public_bytes()) for one in found]
    return [x509.load_der_x509_certificate(one) for one in shown]
