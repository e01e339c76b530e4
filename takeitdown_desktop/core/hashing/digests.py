"""Cryptographic hashes of a whole file, all from one read."""

import hashlib
from collections.abc import Callable
from typing import BinaryIO

from takeitdown_desktop.core.errors import ChangedFileError, FileReadError
from takeitdown_wire import Digest, DigestKind

_BLOCK = 1 << 20
_KEPT_BLOCK = 16 << 20
"""Bytes read at once if the file is kept: most photos fit, so that their bytes need not be joined."""


class Digester:
    """MD5, SHA-1 and SHA-256, computed in parallel from the same bytes."""

    def __init__(self) -> None:
        self._hashes = {kind: hashlib.new(kind.value, usedforsecurity=False) for kind in DigestKind}

    def update(self, data: bytes | memoryview) -> None:
        """Append bytes of the file."""
        for digest in self._hashes.values():
            digest.update(data)

    def signals(self) -> tuple[Digest, ...]:
        """The digests of all bytes so far, in the order of ``DigestKind``."""
        return tuple(Digest(kind, digest.hexdigest()) for kind, digest in self._hashes.items())


def digests_of(data: bytes) -> tuple[Digest, ...]:
    """The digests of ``data``, in the order of ``DigestKind``."""
    digester = Digester()
    digester.update(data)
    return digester.signals()


def read_whole(
    file: BinaryIO, size: int, digester: Digester | None, *, keep: bool, progress: Callable[[int], None]
) -> bytes:
    """Read a file once from its start, to digest it, to keep its bytes, or both.

    Args:
        file: open at any position.
        size: its length in bytes when it was opened.
        digester: updated with all bytes; None for no digests.
        keep: whether to return the bytes.
        progress: called with the number of bytes read so far.

    Returns:
        The file's bytes if ``keep``, else nothing.

    Raises:
        FileReadError: a read failed.
        ChangedFileError: the length is no longer ``size``.
    """
    blocks, done = [], 0
    block_size = _KEPT_BLOCK if keep else _BLOCK
    try:
        file.seek(0)
        while block := file.read(min(block_size, size + 1 - done)):
            for start in range(0, len(block), _BLOCK):
                part = memoryview(block)[start : start + _BLOCK]
                if digester is not None:
                    digester.update(part)
                done += len(part)
                progress(min(done, size))
            if keep:
                blocks.append(block)
    except OSError as error:
        raise FileReadError("cannot be read") from error
    if done != size:
        raise ChangedFileError("length changed")
    return b"".join(blocks)
