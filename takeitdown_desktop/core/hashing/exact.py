"""Cryptographic hashes of a whole file, all from one read."""

import hashlib
from collections.abc import Callable
from typing import BinaryIO

from takeitdown_desktop.core.errors import ChangedFileError, FileReadError
from takeitdown_wire import Digest, DigestKind

_BLOCK = 1 << 20


class Digester:
    """MD5, SHA-1 and SHA-256 side by side."""

    def __init__(self) -> None:
        self._hashes = {kind: hashlib.new(kind.value, usedforsecurity=False) for kind in DigestKind}

    def update(self, data: bytes) -> None:
        for digest in self._hashes.values():
            digest.update(data)

    def signals(self) -> tuple[Digest, ...]:
        return tuple(Digest(kind, digest.hexdigest()) for kind, digest in self._hashes.items())


def read_whole(
    file: BinaryIO, size: int, *, keep: bool, progress: Callable[[int], None]
) -> tuple[bytes, tuple[Digest, ...]]:
    """Read a file once from its start; digest it and, when asked, keep its bytes.

    Args:
        file: open at any position.
        size: its length in bytes when it was opened.
        keep: whether the bytes are wanted.
        progress: told the number of bytes read so far.

    Raises:
        FileReadError: the disk failed.
        ChangedFileError: it is longer or shorter than it was.
    """
    digester, blocks, done = Digester(), [], 0
    try:
        file.seek(0)
        while block := file.read(min(_BLOCK, size + 1 - done)):
            done += len(block)
            digester.update(block)
            if keep:
                blocks.append(block)
            progress(done)
    except OSError as error:
        raise FileReadError("cannot be read") from error
    if done != size:
        raise ChangedFileError("length changed")
    return b"".join(blocks), digester.signals()
