"""Admitting platforms to the feeds: keys shown once, digests kept, opaque ids of their own."""

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
"""Ten requests a second on average, and a whole first fetch at once: a million hashes in pages of 800."""


@dataclass(frozen=True, slots=True)
class PartnerKeys:
    """What opens the feeds to a partner, shown once.

    Attributes:
        login: user name for feeds that ask for one; the password is the subscription key.
        fetch_key, subscription_key: for feeds that ask for two keys.
    """

    login: str
    fetch_key: str
    subscription_key: str

    @classmethod
    def draw(cls, login: str) -> Self:
        # Hexadecimal: a comma would break the client's own settings, which are separated by it.
        return cls(login, secrets.token_hex(_KEY_BYTES), secrets.token_hex(_KEY_BYTES))

    @property
    def digests(self) -> KeyPair:
        return KeyPair(_digest(self.fetch_key), _digest(self.subscription_key))


class LoginKind(StrEnum):
    """The two ways in which platforms' tools say who they are."""

    KEYS = "keys"
    BASIC = "basic"


@dataclass(frozen=True, slots=True)
class Login:
    """What a request gives to say who asks.

    Attributes:
        kind: what the other two are.
        name: fetch key or user name.
        secret: subscription key, both times.
        paced: it counts towards the partner's pace.
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
    """Adds, revokes and recognises partners.

    Args:
        partners: where they are kept.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, partners: Partners, now_ms: Callable[[], int]) -> None:
        self._partners = partners
        self._now_ms = now_ms
        self._admitted: set[bytes] = set()

    def add(self, name: str, tier: Tier = Tier.FULL, about: str = "") -> PartnerKeys:
        """Admit a platform.

        Args:
            name: what the operator and the public call it.
            tier: how much of each picture it gets.
            about: what it does, in a sentence for the public.

        Raises:
            SetupError: the name is taken, empty, too long or not printable, or the sentence will not do.
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
        """New keys; the current ones stay good for ``overlap_h`` hours.

        Raises:
            SetupError: nobody has this name, or it is revoked.
        """
        logins = [partner.login for partner in self._partners.all() if partner.name == name]
        keys = PartnerKeys.draw(logins[0] if logins else "")
        self._partners.rotate_keys(name, keys.digests, self._now_ms() + overlap_h * 3_600_000)
        return keys

    def change(self, name: str, tier: Tier | None, about: str | None) -> None:
        """Give a partner another tier or sentence; None leaves it as it is.

        Raises:
            SetupError: nobody has this name, or the sentence will not do.
        """
        _check_about(about or "")
        self._partners.change(name, tier, about)

    def all(self) -> list[Partner]:
        return self._partners.all()

    def services(self) -> list[Service]:
        """The platforms that look for copies now, in alphabetical order."""
        now = [partner for partner in self._partners.all() if not partner.revoked]
        return [Service(partner.name, partner.about) for partner in sorted(now, key=lambda one: one.name)]

    def tokens(self, opaque: str) -> dict[bytes, str]:
        """What an id would stand for in each partner's feed, with that partner's name; empty when it is no id."""
        if not _OPAQUE.fullmatch(opaque):
            return {}
        return {token_of(partner, opaque): partner.name for partner in self._partners.all()}

    def fetches(self, name: str, limit: int) -> list[Fetch]:
        """A partner's latest fetches, newest first. Raises: SetupError: nobody has this name."""
        return self._partners.fetches(name, limit)

    def revoke(self, name: str) -> None:
        """Raises: SetupError: nobody has this name."""
        self._partners.revoke(name, self._now_ms())

    def admit(self, login: Login) -> Partner:
        """The partner to whom a login belongs.

        Raises:
            RefusedError: nobody, or one whose keys were revoked, or one that asks too often.
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
        """Whether this process has seen the login before: a hint, and no permission."""
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
        if not _LOGIN.fullmatch(login.name):  # not everything can be asked of a database
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
    """Ids of entries for one partner: the next partner, or the next entry, has an unrelated one.

    For one answer, which is made in one thread: setting up a cipher costs more than its use.
    """

    def __init__(self, partner: Partner) -> None:
        self._encryptor = _cipher(partner).encryptor()

    def of(self, token: bytes) -> str:
        """32 lower-case hex digits."""
        return self._encryptor.update(token).hex()

    def all(self, tokens: Iterable[bytes]) -> list[str]:
        """The same of each token, at once, which takes a sixth of the time."""
        together = self._encryptor.update(b"".join(tokens)).hex()
        return [
            together[start : start + _OPAQUE_DIGITS] for start in range(0, len(together), _OPAQUE_DIGITS)
        ]


def token_of(partner: Partner, opaque: str) -> bytes:
    """What an opaque id was made from, or for any other 32 hex digits the token of nothing.

    Raises:
        RefusedError: not 32 lower-case hex digits.
    """
    if not _OPAQUE.fullmatch(opaque):
        raise RefusedError(Code.NOT_FOUND, "no entry has this id")
    decryptor = _cipher(partner).decryptor()
    return decryptor.update(bytes.fromhex(opaque)) + decryptor.finalize()


def _cipher(partner: Partner) -> Cipher[modes.ECB]:
    """A block cipher for single random blocks, which is all that tokens are."""
    return Cipher(algorithms.AES256(partner.secret), modes.ECB())  # noqa: S305 - no block comes twice


def _check_about(about: str) -> None:
    if len(about) > MAX_ABOUT or not about.isprintable():
        raise SetupError(f"What a partner does is said in at most {MAX_ABOUT} printable characters.")


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()
