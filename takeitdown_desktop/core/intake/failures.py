"""Maps errors of the network library to the program's own errors."""

import ssl

import requests

from takeitdown_desktop.core.errors import (
    CertificateError,
    ClockError,
    IntakeError,
    NoAnswerError,
    NotAnIntakeError,
    ProxyError,
    UnreachableError,
)

_NOT_YET_VALID, _EXPIRED = 9, 10  # OpenSSL's numbers, X509_V_ERR_CERT_*
_NOT_TLS = ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "RECORD_LAYER_FAILURE")


class StoppedByPersonError(Exception):
    """The person stopped a request before it was sent completely."""


def wrapped(error: Exception, *, handed_over: bool) -> IntakeError:
    """The program's error for an exception of the network library, or for ``StoppedByPersonError``.

    Args:
        error: the exception.
        handed_over: whether the request had been sent completely by then, so that it may
            have arrived.
    """
    if isinstance(error, StoppedByPersonError):
        return UnreachableError("stopped")
    chain = _chain(error)
    if (of_tls := next((one for one in chain if isinstance(one, ssl.SSLError)), None)) is not None:
        return _tls(of_tls, handed_over=handed_over)
    by_proxy = isinstance(error, requests.exceptions.ProxyError | requests.exceptions.InvalidProxyURL)
    if by_proxy or any(type(one).__module__ == "socks" for one in chain):
        return ProxyError("the proxy")
    if isinstance(
        error,
        requests.exceptions.ConnectionError
        | requests.exceptions.Timeout
        | requests.exceptions.ChunkedEncodingError,
    ):
        return NoAnswerError("no answer") if handed_over else UnreachableError("no connection")
    if isinstance(error, requests.exceptions.ContentDecodingError | requests.exceptions.InvalidHeader):
        return NotAnIntakeError("not HTTP as an intake speaks it")
    return IntakeError("request failed")


def _tls(error: ssl.SSLError, *, handed_over: bool) -> IntakeError:
    if isinstance(error, ssl.SSLCertVerificationError):
        if getattr(error, "verify_code", 0) in (_NOT_YET_VALID, _EXPIRED):
            return ClockError("certificate not valid at this time")
        return CertificateError("certificate not trusted")
    if handed_over:
        return NoAnswerError("cut off")
    if any(word in str(error) for word in _NOT_TLS):
        return NotAnIntakeError("does not speak TLS")
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return UnreachableError("cut off in the handshake")
    return CertificateError("TLS failed")


def _chain(error: BaseException) -> list[BaseException]:
    """An exception and all its causes, including those that libraries keep in an attribute or argument."""
    found: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is None or one in found:
            continue
        found.append(one)
        inner = [getattr(one, "reason", None), *one.args]
        todo += [one.__cause__, one.__context__, *(x for x in inner if isinstance(x, BaseException))]
    return found
