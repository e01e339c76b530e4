"""The share of edited copies that an unmodified platform finds, by the number of published hashes."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bench.reach import copies
from bench.reach.habits import Habits
from bench.reach.pictures import Source, of_usual_size
from bench.reach.platform import MATCH, QUALITY, apart, bits_of, eight_by_hand, published, upload

NEVER = 1_000


@dataclass(frozen=True)
class Judged:
    """One edited copy.

    Attributes:
        picture: the picture's name.
        kind: of edit.
        rank: number of published hashes up to the first that matches; ``NEVER`` if none does.
        by_hand: whether the baseline of eight hashes finds it.
        plain: whether it has too little texture for a platform to hash.
    """

    picture: str
    kind: str
    rank: int
    by_hand: bool
    plain: bool


def judge(
    sources: Iterable[Source], each: int, habits: Habits, seed: int
) -> tuple[list[Judged], list[int]]:
    """Judge ``each`` copies of every picture. Also returns the share that the program expected to find, in %."""
    found: list[Judged] = []
    expected: list[int] = []
    for number, source in enumerate(sources):
        image = of_usual_size(source)
        hashes, share = published(image)
        if hashes[0].quality < QUALITY or share is None:
            continue
        expected.append(share)
        draw = np.random.default_rng([seed, number])
        made = [copies.make(image, copies.draw_kind(draw), draw, habits) for _ in range(each)]
        uploads = [upload(copy.image) for copy in made]
        bits = np.array([bits for bits, _ in uploads])
        near = apart(bits, bits_of(hashes)) <= MATCH
        by_hand = (apart(bits, eight_by_hand(image)) <= MATCH).any(axis=1)
        for row, copy, (_, quality), hand in zip(near, made, uploads, by_hand, strict=True):
            plain = quality < QUALITY
            rank = int(row.argmax()) + 1 if row.any() and not plain else NEVER
            found.append(Judged(source.name, copy.kind, rank, bool(hand) and not plain, plain))
    return found, expected


def share_found(judged: Iterable[Judged], hashes: int) -> float:
    return float(np.mean([one.rank <= hashes for one in judged]))
