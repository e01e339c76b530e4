"""One HTTP exchange with an intake: limited in time and size, without redirects."""

import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import requests
from requests.adapters import HTTPAdapter

from takeitdown_desktop.core.errors import NotAnIntakeError
from takeitdown_desktop.core.intake.failures import StoppedByPersonError, wrapped
from takeitdown_desktop.core.intake.trust import Trust
from takeitdown_desktop.core.progress import CancelToken
from takeitdown_desktop.core.report.disclosure import FIXED_HEADERS

_CONNECT_S = 15.0  # to connect, and to send each block
_ANSWER_S = 120.0  # between two bytes of the response; the last blocks sent may still be in transit
_BLOCK = 1 << 10
_SEND_BUFFER = 16 << 10
"""Bytes that the system may buffer. So few that bytes handed over have nearly left, and that a slow but steady
connection does not time out."""
_MAX_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Reply:
    """A response.

    Attributes:
        status: HTTP status.
        media_type: lower case, without parameters.
        body: the complete body.
        headers: values by lower-case names.
    """

    status: int
    media_type: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class _SystemTrust(HTTPAdapter):
    """Verifies TLS with the operating system's certificate store, also through a proxy; uses small send buffers."""

    def __init__(self, trust: Trust) -> None:
        self.trust = trust
        super().__init__()

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: object
    ) -> None:
        super().init_poolmanager(connections, maxsize, block, **self._settings(), **pool_kwargs)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> object:
        return super().proxy_manager_for(proxy, **self._settings(), **proxy_kwargs)

    def _settings(self) -> dict[str, object]:
        options = [
            (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
            (socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER),
        ]
        return {"ssl_context": self.trust, "socket_options": options}


class _Body:
    """The body of a request, sent block by block; knows how far it got."""

    def __init__(self, content: bytes, cancel: CancelToken | None) -> None:
        self._content = content
        self._at = 0
        self._asked_for = False
        self._cancel = cancel

    @property
    def begun(self) -> bool:
        """Whether the connection is open and the headers were handed to it."""
        return self._asked_for

    @property
    def handed_over(self) -> bool:
        """Whether the whole body was handed to the connection."""
        return self._at >= len(self._content)

    def __len__(self) -> int:
        return len(self._content)

    def __iter__(self) -> Iterator[bytes]:
        while block := self.read():
            yield block

    def read(self, _size: int = _BLOCK) -> bytes:
        self._asked_for = True
        if self._cancel is not None and self._cancel.cancelled:
            raise StoppedByPersonError
        block = self._content[self._at : self._at + _BLOCK]
        self._at += len(block)
        return block


def post(
    url: str,
    body: bytes,
    headers: dict[str, str],
    *,
    trust: Trust,
    proxy: str | None = None,
    cancel: CancelToken | None = None,
) -> Reply:
    """POST and read the whole response.

    Args:
        url: the URL.
        body: the body.
        headers: additional headers.
        trust: verifies the server; records which kind of authority did, even if the exchange fails.
        proxy: address of a proxy (``http``, ``socks5h``); None for a direct connection.
        cancel: stops sending when it is set.

    Raises:
        IntakeError: no valid response; see its subclasses.
    """
    return _exchange("POST", url, _Body(body, cancel), headers, trust=trust, proxy=proxy)


def get(url: str, *, trust: Trust, proxy: str | None = None) -> Reply:
    """GET and read the whole response. Args, Raises: as ``post``."""
    return _exchange("GET", url, None, {}, trust=trust, proxy=proxy)


def _exchange(
    method: str, url: str, body: _Body | None, headers: dict[str, str], *, trust: Trust, proxy: str | None
) -> Reply:
    session = requests.Session()
    session.headers.clear()
    session.headers.update(FIXED_HEADERS)
    session.trust_env = False  # no proxy, password or certificate settings from the environment
    adapter = _SystemTrust(trust)
    for scheme in ("https://", "http://"):
        session.mount(scheme, adapter)
    if proxy is not None:
        session.proxies = {"http": proxy, "https": proxy}
    try:
        with (
            session,
            session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=(_CONNECT_S, _ANSWER_S),
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            content = _bounded(response)
    except (requests.exceptions.RequestException, StoppedByPersonError) as error:
        failure = wrapped(error, handed_over=body is not None and body.handed_over)
        if body is not None:
            failure.transmitted = body.begun
        raise failure from error
    if 300 <= response.status_code < 400:
        raise NotAnIntakeError("redirect")
    received = {name.lower(): value for name, value in response.headers.items()}
    media_type = received.get("content-type", "").partition(";")[0].strip().lower()
    return Reply(response.status_code, media_type, content, received)


def _bounded(response: requests.Response) -> bytes:
    content = bytearray()
    for block in response.iter_content(1 << 14):
        content += block
        if len(content) > _MAX_BYTES:
            raise NotAnIntakeError("response too long")
    return bytes(content)
