"""Proxy addresses as people give them; Tor is such a proxy."""

import os
from urllib.parse import urlsplit

from takeitdown_desktop.core.errors import ProxyError

PROXY_VARIABLE = "TAKEITDOWN_PROXY"

_REMOTE_DNS = {"socks5": "socks5h", "socks4": "socks4a"}
_SCHEMES = ("http", "https", "socks5h", "socks4a")


def check_proxy(text: str) -> str:
    """Normalise a proxy address. With SOCKS, host names are always resolved by the proxy.

    Raises:
        ProxyError: not the address of a proxy.
    """
    try:
        address = urlsplit(text if "://" in text else f"http://{text}")
        _ = address.port
    except ValueError as error:
        raise ProxyError("not an address") from error
    scheme = _REMOTE_DNS.get(address.scheme, address.scheme)
    if scheme not in _SCHEMES or not address.hostname:
        raise ProxyError("not the address of a proxy")
    return f"{scheme}://{address.netloc}"


def named_proxy(given: str | None = None) -> str | None:
    """The given proxy, or else that in the variable ``PROXY_VARIABLE``; other settings are ignored.

    Raises:
        ProxyError: not the address of a proxy.
    """
    named = given or os.environ.get(PROXY_VARIABLE)
    return check_proxy(named) if named else None
