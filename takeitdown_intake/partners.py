"""Admitting platforms to the feeds: keys shown once, digests kept, opaque ids of their own."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from takeitdown_intake.errors import Code, RefusedError, SetupError
from takeitdown_intake.store import Partner, Partners

MAX_NAME = 120
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class PartnerKeys:
    """The two keys of a new partner, shown once."""

    fetch_key: str
    subscription_key: str


class PartnerDesk:
    """Adds, revokes and recognises partners.

    Args:
        partners: where they are kept.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, partners: Partners, now_ms: Callable[[], int]) -> None:
        self._partners = partners
        self._now_ms = now_ms

    def add(self, name: str) -> PartnerKeys:
        """Raises: SetupError: the name is taken, empty, too long or not printable."""
        if not name.strip() or len(name) > MAX_NAME or not name.isprintable():
            raise SetupError(f"A partner's name has 1 to {MAX_NAME} printable characters.")
        # Hexadecimal: a comma would break the client's own settings, which are separated by it.
        keys = PartnerKeys(secrets.token_hex(_KEY_BYTES), secrets.token_hex(_KEY_BYTES))
        partner = Partner(
            id=0,
            name=name,
            fetch_digest=_digest(keys.fetch_key),
            subscription_digest=_digest(keys.subscription_key),
            secret=secrets.token_bytes(32),
            revoked=False,
        )
        self._partners.add(partner, self._now_ms())
        return keys

    def all(self) -> list[Partner]:
        return self._partners.all()

    def revoke(self, name: str) -> None:
        """Raises: SetupError: nobody has this name."""
        self._partners.revoke(name, self._now_ms())

    def admit(self, fetch_key: str, subscription_key: str) -> Partner:
        """The partner to whom both keys belong.

        Raises:
            RefusedError: nobody, or one whose keys were revoked.
        """
        partner = self._partners.by_fetch_digest(_digest(fetch_key))
        given = _digest(subscription_key)
        if (
            partner is None
            or not hmac.compare_digest(partner.subscription_digest, given)
            or partner.revoked
        ):
            raise RefusedError(Code.PARTNER_UNAUTHORIZED, "the keys are not those of a partner")
        return partner


def opaque_id(partner: Partner, token: bytes) -> str:
    """An entry's id for one partner: the next partner, or the next entry, has an unrelated one."""
    return hmac.digest(partner.secret, token, hashlib.sha256).hex()[:32]


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8")).digest()
