r"""An append-only file encrypted under a passphrase; an entry is durable as soon as ``add`` returns.

Layout, all lengths in bytes, numbers big endian::

     9  b"TIDDRAFT\n"
     4  length of the header
     n  header, canonical JSON: format, version, and the parameters of the key derivation
    32  SHA-256 of everything before it
    then entries, each:
     4  length of the ciphertext
    12  nonce, random
     m  ciphertext with its tag, ChaCha20-Poly1305
     8  the first bytes of the SHA-256 of the entry so far

The key is derived from the passphrase by Argon2id. Each entry's associated data are the header's digest and the
entry's number, so that entries can't be moved, dropped from the middle or copied to another file. The unencrypted
hashes distinguish damage from a wrong passphrase. A truncated last entry, of a process that died, is dropped.
"""

import contextlib
import hashlib
import os
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from takeitdown_desktop.core.errors import (
    DamagedDraftError,
    DraftFileError,
    DraftInUseError,
    MissingDraftError,
    NewerDraftError,
    WrongPassphraseError,
)
from takeitdown_desktop.core.outbox import lock
from takeitdown_desktop.core.outbox.disk import disk_errors, open_regular, sync_folder, write_all, write_new
from takeitdown_wire import UnknownVersionError, WireError
from takeitdown_wire.canonical import decode, encode
from takeitdown_wire.fields import closed, format_and_version, integer, one_of, text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

FORMAT = "takeitdown-draft"
VERSION = 1

_MAGIC = b"TIDDRAFT\n"
_KDF = "argon2id"
_INFO = b"takeitdown/draft/v1|"
_MAX_HEADER = 1_024
_MAX_ENTRY = 16 << 20
_MAX_FILE = 1 << 30
_NONCE, _TAG, _CHECK = 12, 16, 8
_SALT = 16
_MIN_KIB_FOR_A_LANE = 8  # RFC 9106, section 3.1


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters, which set the cost of one attempt at a passphrase.

    Attributes:
        memory_kib: memory in KiB.
        iterations: passes over the memory.
        lanes: degree of parallelism.
    """

    memory_kib: int
    iterations: int
    lanes: int


COST = Cost(memory_kib=128 << 10, iterations=4, lanes=1)
"""Takes about half a second on a current computer, one second on an old laptop (docs/adr/0202-drafts.md)."""


@dataclass(frozen=True, slots=True)
class _Header:
    cost: Cost
    salt: bytes

    def __post_init__(self) -> None:
        if len(self.salt) != _SALT or self.cost.memory_kib < _MIN_KIB_FOR_A_LANE * self.cost.lanes:
            raise DamagedDraftError("not as Argon2id takes it")

    def to_bytes(self) -> bytes:
        cost = self.cost
        body = encode(
            {
                "format": FORMAT,
                "version": VERSION,
                "kdf": _KDF,
                "memory_kib": cost.memory_kib,
                "iterations": cost.iterations,
                "lanes": cost.lanes,
                "salt": self.salt.hex(),
            }
        )
        start = _MAGIC + len(body).to_bytes(4, "big") + body
        return start + hashlib.sha256(start).digest()

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Raises: DraftFileError."""
        if not data.startswith(_MAGIC):
            raise DraftFileError("does not start like one")
        start = len(_MAGIC) + 4
        end = start + int.from_bytes(data[len(_MAGIC) : start], "big")
        digest = data[end : end + 32]
        if end > start + _MAX_HEADER or hashlib.sha256(data[:end]).digest() != digest:
            raise DamagedDraftError("header")
        try:
            value = decode(data[start:end])
            format_and_version(value, FORMAT, VERSION)
            names = ("format", "version", "kdf", "memory_kib", "iterations", "lanes", "salt")
            got = closed(value, *names)
            one_of(got, "kdf", (_KDF,))
            # Bounded, so that a file from elsewhere can't exhaust the computer.
            cost = Cost(
                integer(got, "memory_kib", 8, 1 << 20),
                integer(got, "iterations", 1, 16),
                integer(got, "lanes", 1, 16),
            )
            return cls(cost, bytes.fromhex(text(got, "salt")))
        except UnknownVersionError as error:
            raise NewerDraftError("newer") from error
        except (WireError, ValueError) as error:
            raise DamagedDraftError("header") from error

    def key(self, passphrase: str) -> "ChaCha20Poly1305":
        # Imported lazily: every command loads this module, but few open a draft.
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        cost = self.cost
        kdf = Argon2id(
            salt=self.salt,
            length=32,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        )
        typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
        return ChaCha20Poly1305(kdf.derive(typed))


class SealedLog:
    """An open log with its decrypted ``entries``, locked until it is closed."""

    def __init__(
        self, descriptor: int, key: "ChaCha20Poly1305", bound: bytes, entries: list[bytes]
    ) -> None:
        self._descriptor = descriptor
        self._key = key
        self._bound = bound
        self.entries = entries

    @classmethod
    def create(cls, path: Path, passphrase: str, first: bytes, cost: Cost = COST) -> Self:
        """Create a log with its first entry.

        Raises:
            FileInTheWayError: the path exists.
            SaveError: it can't be written there.
        """
        header = _Header(cost, secrets.token_bytes(_SALT))
        start = header.to_bytes()
        key, bound = header.key(passphrase), hashlib.sha256(start).digest()
        part = path.with_name(f".{secrets.token_hex(8)}.tid.part")
        with disk_errors():
            try:
                write_new(part, start + _sealed(key, bound, 0, first))
                os.link(part, path)
            except OSError as error:
                if isinstance(error, FileExistsError) or os.path.lexists(path) or not part.exists():
                    raise
                part.rename(path)  # FAT, as on memory sticks, has no hard links
            finally:
                with contextlib.suppress(OSError):
                    part.unlink()
            sync_folder(path.absolute().parent)
        return cls(_locked(path), key, bound, [first])

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """Open a log and decrypt all its entries.

        Raises:
            DraftFileError: missing, foreign, damaged, newer, in use, or the passphrase is wrong.
        """
        descriptor = _locked(path)
        try:
            data = _read(descriptor)
            header = _Header.read(data)
            start = header.to_bytes()
            key, bound = header.key(passphrase), hashlib.sha256(start).digest()
            entries, end = _opened(data, len(start), key, bound)
            if end < len(data):
                with disk_errors():
                    os.ftruncate(descriptor, end)
            os.lseek(descriptor, end, os.SEEK_SET)
        except BaseException:
            os.close(descriptor)
            raise
        return cls(descriptor, key, bound, entries)

    def add(self, entry: bytes) -> None:
        """Append an entry durably. Raises: SaveError: nothing was appended."""
        end = os.lseek(self._descriptor, 0, os.SEEK_CUR)
        try:
            with disk_errors():
                write_all(self._descriptor, _sealed(self._key, self._bound, len(self.entries), entry))
                os.fsync(self._descriptor)
        except BaseException:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, end)
                os.lseek(self._descriptor, end, os.SEEK_SET)
            raise
        self.entries.append(entry)

    def close(self) -> None:
        """Close the file and release its lock."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def check_is_log(path: Path) -> None:
    """Raises: DraftFileError: missing, in use, or another kind of file."""
    descriptor = _locked(path)
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        if os.read(descriptor, len(_MAGIC)) != _MAGIC:
            raise DraftFileError("does not start like one")
    finally:
        os.close(descriptor)


def _locked(path: Path) -> int:
    try:
        descriptor = open_regular(path, os.O_RDWR)
    except (OSError, ValueError) as error:
        raise MissingDraftError("cannot be opened") from error
    try:
        lock.take(descriptor)
    except lock.LockedError as error:
        os.close(descriptor)
        raise DraftInUseError("open elsewhere") from error
    os.lseek(descriptor, 0, os.SEEK_END)
    return descriptor


def _read(descriptor: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    blocks = []
    remaining = _MAX_FILE
    while remaining > 0 and (block := os.read(descriptor, min(remaining, 1 << 20))):
        blocks.append(block)
        remaining -= len(block)
    return b"".join(blocks)


def _sealed(key: "ChaCha20Poly1305", bound: bytes, number: int, entry: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    content = key.encrypt(nonce, entry, _INFO + bound + number.to_bytes(8, "big"))
    body = len(content).to_bytes(4, "big") + nonce + content
    return body + hashlib.sha256(body).digest()[:_CHECK]


def _opened(data: bytes, at: int, key: "ChaCha20Poly1305", bound: bytes) -> tuple[list[bytes], int]:
    """The decrypted entries from offset ``at`` on, and the offset after the last complete one."""
    from cryptography.exceptions import InvalidTag  # as in _Header.key

    entries: list[bytes] = []
    while at < len(data):
        body = at + 4 + _NONCE
        size = int.from_bytes(data[at : at + 4], "big")
        end = body + size + _CHECK
        whole = body <= len(data) and _TAG <= size <= _MAX_ENTRY and end <= len(data)
        if (
            not whole
            or hashlib.sha256(data[at : end - _CHECK]).digest()[:_CHECK] != data[end - _CHECK : end]
        ):
            if not entries or (whole and end < len(data)):
                raise DamagedDraftError("entry")
            break
        try:
            number = len(entries).to_bytes(8, "big")
            entries.append(
                key.decrypt(data[at + 4 : body], data[body : end - _CHECK], _INFO + bound + number)
            )
        except InvalidTag as error:
            raise (DamagedDraftError if entries else WrongPassphraseError)("does not open") from error
        at = end
    if not entries:
        raise DamagedDraftError("no entry")
    return entries, at
