"""Admitting platforms to the feeds: keys shown once and stored as digests, and each partner's opaque ids."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from takeitdown_intake.errors import Code, RefusedError, SetupError
from takeitdown_intake.store import Fetch, KeyPair, Partner, Partners, Share, Tier
from takeitdown_wire import MAX_ABOUT, MAX_SERVICE_NAME, Service

_KEY_BYTES = 32
_LOGIN_BYTES = 8
_MAX_ADMITTED = 4_096
_LOGIN = re.compile(r"[0-9a-f]{1,16}")
_OPAQUE_DIGITS = 32
_OPAQUE = re.compile(rf"[0-9a-f]{{{_OPAQUE_DIGITS}}}")

REQUEST_EVERY_MS = 100
REQUESTS_AT_ONCE = 3_000
"""Rate limit: ten requests a second on average, with a burst for a whole first fetch: a million hashes in pages
of 800."""


@dataclass(frozen=True, slots=True)
class PartnerKeys:
    """A partner's credentials for the feeds, shown once.

    Attributes:
        login: user name for feeds that ask for one; the password is the subscription key.
        fetch_key, subscription_key: for feeds that ask for two keys.
    """

    login: str
    fetch_key: str
    subscription_key: str

    @classmethod
    def draw(cls, login: str) -> Self:
        # In hex, because the client's settings are separated by commas.
        return cls(login, secrets.token_hex(_KEY_BYTES), secrets.token_hex(_KEY_BYTES))

    @property
    def digests(self) -> KeyPair:
        return KeyPair(_digest(self.fetch_key), _digest(self.subscription_key))


class LoginKind(StrEnum):
    """The two ways in which platforms' tools authenticate."""

    KEYS = "keys"
    BASIC = "basic"


@dataclass(frozen=True, slots=True)
class Login:
    """Credentials from a request.

    Attributes:
        kind: of credentials.
        name: fetch key (``KEYS``) or user name (``BASIC``).
        secret: subscription key, for either kind.
        paced: whether the request counts towards the partner's rate limit.
    """

    kind: LoginKind
    name: str
    secret: str
    paced: bool = True

    @property
    def digest(self) -> bytes:
        parts = (self.kind.value, self.name, self.secret)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()


class PartnerService:
    """Adds, changes, revokes and authenticates partners.

    Args:
        partners: stores them.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, partners: Partners, now_ms: Callable[[], int]) -> None:
        self._partners = partners
        self._now_ms = now_ms
        self._admitted: set[bytes] = set()

    def add(self, name: str, tier: Tier = Tier.FULL, about: str = "") -> PartnerKeys:
        """Admit a platform.

        Args:
            name: for the operator and the public; 1 to ``MAX_SERVICE_NAME`` printable characters.
            tier: how much of each picture it gets.
            about: what it does, for the public; at most ``MAX_ABOUT`` printable characters.

        Raises:
            SetupError: the name is taken, or name or ``about`` is not as above.
        """
        _check_about(about)
        if not name.strip() or len(name) > MAX_SERVICE_NAME or not name.isprintable():
            raise SetupError(f"A partner's name has 1 to {MAX_SERVICE_NAME} printable characters.")
        keys = PartnerKeys.draw(secrets.token_hex(_LOGIN_BYTES))
        partner = Partner(
            id=0,
            name=name,
            login=keys.login,
            keys=keys.digests,
            old_keys=None,
            old_until_ms=0,
            secret=secrets.token_bytes(32),
            revoked=False,
            share=Share(tier, tier),
            about=about,
        )
        self._partners.add(partner, self._now_ms())
        return keys

    def rotate(self, name: str, overlap_h: int) -> PartnerKeys:
        """Issue new keys; the current ones stay valid for ``overlap_h`` hours.

        Raises:
            SetupError: no partner has this name, or it is revoked.
        """
        logins = [partner.login for partner in self._partners.all() if partner.name == name]
        keys = PartnerKeys.draw(logins[0] if logins else "")
        self._partners.rotate_keys(name, keys.digests, self._now_ms() + overlap_h * 3_600_000)
        return keys

    def change(self, name: str, tier: Tier | None, about: str | None) -> None:
        """Change a partner's tier or description; None leaves it as it is.

        Raises:
            SetupError: no partner has this name, or ``about`` is too long or not printable.
        """
        _check_about(about or "")
        self._partners.change(name, tier, about)

    def all(self) -> list[Partner]:
        return self._partners.all()

    def services(self) -> list[Service]:
        """The partners that are not revoked, in alphabetical order."""
        now = [partner for partner in self._partners.all() if not partner.revoked]
        return [Service(partner.name, partner.about) for partner in sorted(now, key=lambda one: one.name)]

    def tokens(self, opaque: str) -> dict[bytes, str]:
        """The token behind an opaque id in each partner's feed, to that partner's name; empty if it is not an id."""
        if not _OPAQUE.fullmatch(opaque):
            return {}
        return {token_of(partner, opaque): partner.name for partner in self._partners.all()}

    def fetches(self, name: str, limit: int) -> list[Fetch]:
        """A partner's latest fetches, newest first. Raises: SetupError: no partner has this name."""
        return self._partners.fetches(name, limit)

    def revoke(self, name: str) -> None:
        """Raises: SetupError: no partner has this name."""
        self._partners.revoke(name, self._now_ms())

    def admit(self, login: Login) -> Partner:
        """Authenticate and rate-limit a login.

        Raises:
            RefusedError: it belongs to no partner, was revoked or has expired, or the partner asks too often.
        """
        partner = self._by_keys(login) if login.kind is LoginKind.KEYS else self._by_password(login)
        if partner is None:
            self._admitted.discard(login.digest)
            raise RefusedError(Code.PARTNER_UNAUTHORIZED, "the keys are not those of a partner")
        if len(self._admitted) >= _MAX_ADMITTED:
            self._admitted.clear()
        self._admitted.add(login.digest)
        return self._paced(partner) if login.paced else partner

    def has_admitted(self, login: Login) -> bool:
        """Whether this process has admitted the login before: a hint for choosing a lane, not a permission."""
        return login.digest in self._admitted

    def _by_keys(self, login: Login) -> Partner | None:
        given = KeyPair(_digest(login.name), _digest(login.secret))
        partner = self._partners.by_fetch_digest(given.fetch)
        fits = partner is not None and any(
            hmac.compare_digest(pair.fetch, given.fetch)
            and hmac.compare_digest(pair.subscription, given.subscription)
            for pair in partner.pairs(self._now_ms())
        )
        return partner if fits else None

    def _by_password(self, login: Login) -> Partner | None:
        if not _LOGIN.fullmatch(login.name):  # a database rejects some strings, such as those with NUL
            return None
        given = _digest(login.secret)
        partner = self._partners.by_login(login.name)
        fits = partner is not None and any(
            hmac.compare_digest(pair.subscription, given) for pair in partner.pairs(self._now_ms())
        )
        return partner if fits else None

    def _paced(self, partner: Partner) -> Partner:
        wait_ms = self._partners.allow(
            partner.id, self._now_ms(), every_ms=REQUEST_EVERY_MS, burst=REQUESTS_AT_ONCE
        )
        if wait_ms:
            wait_s = -(-wait_ms // 1_000)
            raise RefusedError(Code.TOO_MANY_REQUESTS, "slower, please", retry_after_s=wait_s)
        return partner


class OpaqueIds:
    """A partner's ids of entries (encrypted tokens), unrelated to other partners' and other entries' ids.

    Reuses its cipher, whose setup costs more than its use; for one response in one thread.
    """

    def __init__(self, partner: Partner) -> None:
        self._encryptor = _cipher(partner).encryptor()

    def of(self, token: bytes) -> str:
        """32 lower-case hex digits."""
        return self._encryptor.update(token).hex()

    def all(self, tokens: Iterable[bytes]) -> list[str]:
        """``of`` each token, in a single call that takes a sixth of the time."""
        together = self._encryptor.update(b"".join(tokens)).hex()
        return [
            together[start : start + _OPAQUE_DIGITS] for start in range(0, len(together), _OPAQUE_DIGITS)
        ]


def token_of(partner: Partner, opaque: str) -> bytes:
    """The token that an opaque id was made from; other 32 hex digits give a token that no entry has.

    Raises:
        RefusedError: not 32 lower-case hex digits.
    """
    if not _OPAQUE.fullmatch(opaque):
        raise RefusedError(Code.NOT_FOUND, "no entry has this id")
    decryptor = _cipher(partner).decryptor()
    return decryptor.update(bytes.fromhex(opaque)) + decryptor.finalize()


def _cipher(partner: Partner) -> Cipher[modes.ECB]:
    """AES-256 for single blocks: a token is 16 random bytes."""
    return Cipher(algorithms.AES256(partner.secret), modes.ECB())  # noqa: S305 - no block comes twice


def _check_about(about: str) -> None:
    if len(about) > MAX_ABOUT or not about.isprintable():
        raise SetupError(f"What a partner does is said in at most {MAX_ABOUT} printable characters.")


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()
