"""The intake's private keys: one of each kind is current, older ones still open what was sealed for them."""

import re

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.data_folder import DataFolder, write_private
from takeitdown_wire import hpke, key_id_of

_KEY_ID = re.compile(r"[0-9a-f]{16}")


class KeyRing:
    """The key files of one intake, read afresh each time so that a rotation needs no restart.

    A file ``<key_id>.key`` holds a raw X25519 private key, ``<key_id>.pub`` the public one, for
    hosts that must not have the private one; ``contact.pub`` is the public half of the key for
    contacts, whose private half is not here; ``current`` holds the id of the
    one that new descriptors carry. ``<key_id>.exchange`` and ``current-exchange`` are the same for the key
    that requests are sealed for (``takeitdown_wire.exchange``); every host that faces the web has it.

    Attributes:
        folder: where the files are.
    """

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder.keys
        self._current = folder.keys / "current"
        self._contact = folder.keys / "contact.pub"
        self._current_exchange = folder.keys / "current-exchange"

    def add(self) -> str:
        """Draw a new key, make it the current one, and return its id."""
        private = X25519PrivateKey.generate()
        key_id = key_id_of(private.public_key().public_bytes_raw())
        write_private(self.folder / f"{key_id}.key", private.private_bytes_raw())
        write_private(self.folder / f"{key_id}.pub", private.public_key().public_bytes_raw())
        write_private(self._current, key_id.encode("ascii") + b"\n")
        self.add_exchange()
        return key_id

    def add_exchange(self) -> None:
        """Draw a new key for requests, and make it the current one."""
        private = X25519PrivateKey.generate()
        key_id = key_id_of(private.public_key().public_bytes_raw())
        write_private(self.folder / f"{key_id}.exchange", private.private_bytes_raw())
        write_private(self._current_exchange, key_id.encode("ascii") + b"\n")

    def exchange_public(self) -> bytes | None:
        """The current public key for requests; None in an intake from before there were such keys.

        Raises:
            RefusedError: a key is there and cannot be used.
        """
        try:
            key_id = self._current_exchange.read_text("ascii").strip()
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise RefusedError(Code.UNAVAILABLE, "a key cannot be read") from error
        private = self._read(key_id, "exchange")
        return None if private is None else _public(private)

    def exchange_private(self, key_id: str) -> bytes | None:
        """The private key that a request was sealed for; None when this host does not have it.

        Raises:
            RefusedError: the key is there and cannot be used.
        """
        return self._read(key_id, "exchange") or self.private(key_id)

    def ids(self) -> list[str]:
        """Every key id, in alphabetical order."""
        return sorted(path.stem for path in self.folder.glob("*.key") if _KEY_ID.fullmatch(path.stem))

    def current_id(self) -> str:
        """Raises: RefusedError: no usable current key."""
        try:
            key_id = self._current.read_text("ascii").strip()
        except (OSError, ValueError) as error:
            raise RefusedError(Code.UNAVAILABLE, "no current key") from error
        if not _KEY_ID.fullmatch(key_id):
            raise RefusedError(Code.UNAVAILABLE, "no current key")
        return key_id

    def private(self, key_id: str) -> bytes | None:
        """The private key with this id; None when this intake never had it.

        Raises:
            RefusedError: the key is there and cannot be used.
        """
        return self._read(key_id, "key")

    def _read(self, key_id: str, kind: str) -> bytes | None:
        if not _KEY_ID.fullmatch(key_id):
            return None
        try:
            raw = (self.folder / f"{key_id}.{kind}").read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise RefusedError(Code.UNAVAILABLE, "a key cannot be read") from error
        if len(raw) != 32 or key_id_of(_public(raw)) != key_id:
            raise RefusedError(Code.UNAVAILABLE, "a key file is damaged")
        return raw

    def public(self) -> bytes:
        """The current public key.

        Raises:
            RefusedError: no usable current key.
        """
        public = self._public_of(self.current_id())
        if public is None:
            raise RefusedError(Code.UNAVAILABLE, "no current key")
        return public

    def is_ours(self, key_id: str) -> bool:
        """Whether reports for this key are taken in here, though they may be opened elsewhere."""
        return bool(_KEY_ID.fullmatch(key_id)) and self._public_of(key_id) is not None

    def has_private(self) -> bool:
        """Whether any report can be opened here."""
        return bool(self.ids())

    def copy_public(self, door: "KeyRing") -> None:
        """Give another folder what it needs to take reports in, and nothing to open them with."""
        for key_id in self.ids():
            public = self._public_of(key_id)
            if public is not None:
                write_private(door.folder / f"{key_id}.pub", public)
        if self.has_contact_key():
            write_private(door.folder / self._contact.name, self._contact.read_bytes())
        write_private(door.folder / self._current.name, self.current_id().encode("ascii") + b"\n")
        for path in (*self.folder.glob("*.exchange"), self._current_exchange):
            if path.is_file():
                write_private(door.folder / path.name, path.read_bytes())

    @staticmethod
    def draw_contact_key() -> tuple[bytes, bytes]:
        """A new private key for contacts, which stays elsewhere, and its public half."""
        private = X25519PrivateKey.generate()
        return private.private_bytes_raw(), private.public_key().public_bytes_raw()

    def set_contact_key(self, public: bytes) -> None:
        """Seal contacts to this key from now on."""
        write_private(self._contact, public)

    def has_contact_key(self) -> bool:
        """Whether contacts are sealed to a key of their own."""
        return self._contact.is_file()

    def seal_contact(self, contact: str, bound_to: str) -> bytes:
        """A contact that only the owner of the contact key can read.

        Args:
            contact: what the person gave.
            bound_to: idempotency key of the report that it came with.

        Raises:
            RefusedError: there is no usable key.
        """
        try:
            public = self._contact.read_bytes()
        except FileNotFoundError:
            public = self.public()  # an intake of an earlier version: better than plain
        except OSError as error:
            raise RefusedError(Code.UNAVAILABLE, "a key cannot be read") from error
        return hpke.encrypt(contact.encode("utf-8"), public, contact_info(bound_to))

    def _public_of(self, key_id: str) -> bytes | None:
        private = self.private(key_id)
        if private is not None:
            return _public(private)
        try:
            raw = (self.folder / f"{key_id}.pub").read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise RefusedError(Code.UNAVAILABLE, "a key cannot be read") from error
        if len(raw) != 32 or key_id_of(raw) != key_id:
            raise RefusedError(Code.UNAVAILABLE, "a key file is damaged")
        return raw


def contact_info(bound_to: str) -> bytes:
    """What a sealed contact is bound to."""
    return b"takeitdown/contact/v1|" + bound_to.encode("ascii")


def _public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
