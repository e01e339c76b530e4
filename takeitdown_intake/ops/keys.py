"""The intake's keys: one of each kind is current, older ones still open what was sealed to them."""

import re

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.data_folder import DataFolder, write_private
from takeitdown_wire import hpke, key_id_of

_KEY_ID = re.compile(r"[0-9a-f]{16}")


class KeyRing:
    """The key files of one intake, read anew on each use so that a rotation needs no restart.

    ``<key_id>.key`` is a raw X25519 private key that opens reports, ``<key_id>.pub`` its public key
    for hosts that must not have the private one, and ``current`` holds the id of the one that
    descriptors carry. ``<key_id>.exchange`` and ``current-exchange`` are the same for keys that open
    requests (``takeitdown_wire.exchange``); every web host has those. ``contact.pub`` is the public
    key for contacts, whose private key is kept elsewhere.

    Attributes:
        folder: where the files are.
    """

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder.keys
        self._current = folder.keys / "current"
        self._contact = folder.keys / "contact.pub"
        self._current_exchange = folder.keys / "current-exchange"

    def add(self) -> str:
        """Draw a new report key and a new exchange key, make them current, and return the report key's id."""
        private = X25519PrivateKey.generate()
        key_id = key_id_of(private.public_key().public_bytes_raw())
        write_private(self.folder / f"{key_id}.key", private.private_bytes_raw())
        write_private(self.folder / f"{key_id}.pub", private.public_key().public_bytes_raw())
        write_private(self._current, key_id.encode("ascii") + b"\n")
        self.add_exchange()
        return key_id

    def add_exchange(self) -> None:
        """Draw a new exchange key and make it current."""
        private = X25519PrivateKey.generate()
        key_id = key_id_of(private.public_key().public_bytes_raw())
        write_private(self.folder / f"{key_id}.exchange", private.private_bytes_raw())
        write_private(self._current_exchange, key_id.encode("ascii") + b"\n")

    def exchange_public(self) -> bytes | None:
        """The current public exchange key, 32 bytes; None in an intake older than exchange keys.

        Raises:
            RefusedError: a key exists but cannot be used.
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
        """The private key that a request was sealed to, 32 bytes; None when this host does not have it.

        Raises:
            RefusedError: the key exists but cannot be used.
        """
        return self._read(key_id, "exchange") or self.private(key_id)

    def ids(self) -> list[str]:
        """Ids of all private report keys, in alphabetical order."""
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
        """The private report key with this id, 32 bytes; None when this host does not have it.

        Raises:
            RefusedError: the key exists but cannot be used.
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
        """The current public report key, 32 bytes.

        Raises:
            RefusedError: no usable current key.
        """
        public = self._public_of(self.current_id())
        if public is None:
            raise RefusedError(Code.UNAVAILABLE, "no current key")
        return public

    def is_ours(self, key_id: str) -> bool:
        """Whether reports sealed to this key are accepted here, even if they are opened elsewhere."""
        return bool(_KEY_ID.fullmatch(key_id)) and self._public_of(key_id) is not None

    def has_private(self) -> bool:
        """Whether any report can be opened here."""
        return bool(self.ids())

    def copy_public(self, door: "KeyRing") -> None:
        """Copy to a keyless front end's folder what accepting reports needs, and nothing that opens them."""
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
        """A new private key for contacts, to be kept elsewhere, and its public key; 32 bytes each."""
        private = X25519PrivateKey.generate()
        return private.private_bytes_raw(), private.public_key().public_bytes_raw()

    def set_contact_key(self, public: bytes) -> None:
        """Seal contacts to this public key from now on."""
        write_private(self._contact, public)

    def has_contact_key(self) -> bool:
        """Whether contacts are sealed to a key of their own."""
        return self._contact.is_file()

    def seal_contact(self, contact: str, bound_to: str) -> bytes:
        """Encrypt a contact to the contact key (HPKE).

        Args:
            contact: as the person gave it.
            bound_to: idempotency key of the report that it came with.

        Raises:
            RefusedError: there is no usable key.
        """
        try:
            public = self._contact.read_bytes()
        except FileNotFoundError:
            public = self.public()  # an intake older than contact keys: better than plain text
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
    """The HPKE info string that binds a sealed contact to its report."""
    return b"takeitdown/contact/v1|" + bound_to.encode("ascii")


def _public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
