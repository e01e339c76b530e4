"""One HTTP exchange with an intake: bounded in time and size, no redirects, no surprises."""

import ssl
from dataclasses import dataclass

import requests
import truststore
from requests.adapters import HTTPAdapter

from takeitdown_desktop.core.errors import CertificateError, IntakeError, NotAnIntakeError, UnreachableError

_TIMEOUT = (15.0, 60.0)  # seconds to connect, and between two bytes of the answer
_MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, media type without parameters, and body of an answer."""

    status: int
    media_type: str
    body: bytes


class _SystemTrust(HTTPAdapter):
    """TLS by the operating system's own certificate store."""

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: object
    ) -> None:
        pool_kwargs["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(connections, maxsize, block, **pool_kwargs)


def post(url: str, body: bytes, headers: dict[str, str]) -> Reply:
    """POST and read the whole answer. Raises: as ``get``."""
    return _exchange("POST", url, body, headers)


def get(url: str) -> Reply:
    """GET and read the whole answer.

    Raises:
        UnreachableError: no connection, or none that lasted.
        CertificateError: the other side could not prove who it is.
        NotAnIntakeError: an answer that no intake gives: a redirect, or one without end.
    """
    return _exchange("GET", url, None, {})


def _exchange(method: str, url: str, body: bytes | None, headers: dict[str, str]) -> Reply:
    session = requests.Session()
    session.trust_env = False  # no proxy, password or certificate settings from the environment
    session.mount("https://", _SystemTrust())
    try:
        with (
            session,
            session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=_TIMEOUT,
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            content = _bounded(response)
    except requests.exceptions.SSLError as error:
        raise CertificateError("TLS failed") from error
    except (requests.exceptions.ConnectionError, requests.exceptions.Timeout) as error:
        raise UnreachableError("no connection") from error
    except requests.exceptions.ChunkedEncodingError as error:
        raise UnreachableError("cut off in the answer") from error
    except requests.exceptions.RequestException as error:
        raise IntakeError("request failed") from error
    if 300 <= response.status_code < 400:
        raise NotAnIntakeError("redirect")
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return Reply(response.status_code, media_type, content)


def _bounded(response: requests.Response) -> bytes:
    content = bytearray()
    for block in response.iter_content(1 << 14):
        content += block
        if len(content) > _MOST_BYTES:
            raise NotAnIntakeError("answer without end")
    return bytes(content)
