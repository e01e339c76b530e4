"""The parts of a file: pieces with a head, a body or inner pieces, and a size that may be false."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass
class Piece:
    """One segment, chunk, box, element, packet or stretch of bytes.

    Attributes:
        head: its name or marker, and whatever else precedes its size; empty for a piece without a size.
        body: its content; with inner pieces, what precedes them.
        inner: its pieces; None if the format has none here.
        lie: a false size to write instead of the true one.
        width: bytes of the size field, where the format leaves the choice.
    """

    head: bytes
    body: bytes = b""
    inner: list["Piece"] | None = None
    lie: int | None = None
    width: int = 8

    def copy(self) -> "Piece":
        return Piece(
            self.head,
            self.body,
            None if self.inner is None else [one.copy() for one in self.inner],
            self.lie,
        )

    def size(self, content: bytes) -> int:
        return len(content) if self.lie is None else self.lie


@dataclass(frozen=True)
class Grammar:
    """How files of a format are split and joined; for an intact file, ``join(split(data)) == data``."""

    split: Callable[[bytes], list[Piece]]
    join: Callable[[list[Piece]], bytes]


def raw(data: bytes) -> Piece:
    """Bytes without a size of their own."""
    return Piece(b"", data)


def join_raw(pieces: list[Piece]) -> bytes:
    return b"".join(piece.head + piece.body for piece in pieces)


def every(pieces: list[Piece]) -> Iterator[tuple[list[Piece], int]]:
    """Every piece at any depth, as the list that contains it and its index."""
    for index, piece in enumerate(pieces):
        yield pieces, index
        if piece.inner is not None:
            yield from every(piece.inner)


@dataclass
class Cursor:
    """Reads bytes sequentially."""

    data: bytes
    at: int = field(default=0)

    def take(self, count: int) -> bytes:
        taken = self.data[self.at : self.at + count]
        self.at += len(taken)
        return taken

    @property
    def left(self) -> int:
        return len(self.data) - self.at
