"""The address of a proxy, as a person gives it; Tor is one."""

import os
from urllib.parse import urlsplit

from takeitdown_desktop.core.errors import ProxyError

PROXY_VARIABLE = "TAKEITDOWN_PROXY"

_NAMES_RESOLVED_THERE = {"socks5": "socks5h", "socks4": "socks4a"}
_SCHEMES = ("http", "https", "socks5h", "socks4a")


def check_proxy(text: str) -> str:
    """The address in the form in which it is used. With SOCKS, names are always resolved by the proxy.

    Raises:
        ProxyError: not the address of a proxy.
    """
    try:
        address = urlsplit(text if "://" in text else f"http://{text}")
        _ = address.port
    except ValueError as error:
        raise ProxyError("not an address") from error
    scheme = _NAMES_RESOLVED_THERE.get(address.scheme, address.scheme)
    if scheme not in _SCHEMES or not address.hostname:
        raise ProxyError("not the address of a proxy")
    return f"{scheme}://{address.netloc}"


def named_proxy(given: str | None = None) -> str | None:
    """The proxy that was given, or that the program's own variable names; no other setting counts.

    Raises:
        ProxyError: not the address of a proxy.
    """
    named = given or os.environ.get(PROXY_VARIABLE)
    return check_proxy(named) if named else None
