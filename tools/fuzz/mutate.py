"""Mutating a file in one or a few places; every choice comes from the generator passed in."""

import random
from collections.abc import Callable, Sequence

from tools.fuzz.pieces import Grammar, Piece, every

_LARGEST = 400_000
"""Maximum bytes of a mutated file, so that a run stays fast."""
_EDGES = (0, 1, 2, 3, 7, 8, 15, 16, 127, 128, 254, 255)


def broken(data: bytes, other: bytes, grammar: Grammar, chance: random.Random) -> bytes:
    """The mutated file.

    Args:
        data: the file.
        other: another file of any kind, to splice parts from.
        grammar: of ``data``.
        chance: makes every choice.
    """
    if chance.random() < 0.15:
        return chance.choice(_BLIND)(data, other, chance)[:_LARGEST]
    pieces = grammar.split(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        places = list(every(pieces))
        if not places:
            break
        where, index = _place(places, chance)
        chance.choice(_CHANGES)(where, index, chance)
    made = grammar.join(pieces)
    if chance.random() < 0.1:
        made = chance.choice(_BLIND)(made, other, chance)
    return made[:_LARGEST]


def _place(places: Sequence[tuple[list[Piece], int]], chance: random.Random) -> tuple[list[Piece], int]:
    """Mostly a small piece, because headers and tables matter more than pixel data.

    The very first piece, which identifies the format, is mostly left alone.
    """
    some = chance.choices(places[1:] if len(places) > 1 and chance.random() < 0.95 else places, k=3)
    if chance.random() < 0.7:
        return min(some, key=lambda place: len(place[0][place[1]].body) or 1_000)
    return some[0]


def _drop(where: list[Piece], index: int, _: random.Random) -> None:
    del where[index]


def _repeat(where: list[Piece], index: int, chance: random.Random) -> None:
    times = chance.choice((1, 1, 2, 5, 40))
    if len(where[index].body) * times < _LARGEST:
        where[index:index] = [where[index].copy() for _ in range(times)]


def _swap(where: list[Piece], index: int, chance: random.Random) -> None:
    other = chance.randrange(len(where))
    where[index], where[other] = where[other], where[index]


def _rename(where: list[Piece], index: int, chance: random.Random) -> None:
    where[index].head = chance.choice([piece.head for piece in where])


def _lie(where: list[Piece], index: int, chance: random.Random) -> None:
    size = len(where[index].body)
    where[index].lie = chance.choice(
        (0, 1, size // 2, size - 1, size + 1, 2 * size, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFF7, 1 << 40)
    )
    where[index].lie = max(0, where[index].lie or 0)


def _cut(where: list[Piece], index: int, chance: random.Random) -> None:
    where[index].body = where[index].body[: chance.randrange(len(where[index].body) + 1)]


def _grow(where: list[Piece], index: int, chance: random.Random) -> None:
    where[index].body += chance.choice(
        (bytes(1), chance.randbytes(16), bytes(1_000), where[index].body[:4_000])
    )


def _flip(where: list[Piece], index: int, chance: random.Random) -> None:
    where[index].body = _flipped(where[index].body, chance.choice((1, 1, 2, 8, 40)), chance)


def _number(where: list[Piece], index: int, chance: random.Random) -> None:
    """Replace 1, 2, 4 or 8 bytes by a boundary value, at which parsers go wrong."""
    body = bytearray(where[index].body)
    if not body:
        return
    width = chance.choice((1, 2, 4, 4, 8))
    at = min(chance.randrange(min(len(body), 200)), max(0, len(body) - width))
    old = int.from_bytes(body[at : at + width], "big")
    top = 1 << (8 * width)
    value = chance.choice(
        (
            *_EDGES,
            top - 1,
            top // 2,
            top // 2 - 1,
            top // 256,
            old + 1,
            old - 1,
            old * 2,
            chance.randrange(top),
        )
    )
    body[at : at + width] = (value % top).to_bytes(width, chance.choice(("big", "little")))
    where[index].body = bytes(body)


_CHANGES: tuple[Callable[[list[Piece], int, random.Random], None], ...] = (
    _drop, _repeat, _swap, _rename, _lie, _cut, _grow, _flip, _flip, _number, _number, _number,
)  # fmt: skip


def _flipped(data: bytes, times: int, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(times if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _truncated(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return data[: chance.choice((len(data) - 2, len(data) * 99 // 100, chance.randrange(len(data) + 1)))]


def _tail_of_zeros(data: bytes, _: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + bytes(len(data) - at)


def _spliced(data: bytes, other: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def _hole(data: bytes, _: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.choice((1, 16, 512, 4_096)) :]


def _noise(data: bytes, _: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.choice((1, 4, 64, 600))) + data[at:]


def _bits(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return _flipped(data, chance.choice((1, 5, 50, max(1, len(data) // 500))), chance)


_BLIND: tuple[Callable[[bytes, bytes, random.Random], bytes], ...] = (
    _truncated, _truncated, _tail_of_zeros, _spliced, _hole, _noise, _bits, _bits,
)  # fmt: skip
