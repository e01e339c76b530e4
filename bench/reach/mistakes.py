"""How far unrelated pictures are from each other: every published hash of one against uploads of all others."""

from dataclasses import dataclass, field
from itertools import islice

import numpy as np
import numpy.typing as npt

from bench.reach import copies
from bench.reach.pictures import unrelated
from bench.reach.platform import MATCH, QUALITY, apart, bits_of, published, upload
from takeitdown_wire import Pdq

Counts = npt.NDArray[np.int64]


@dataclass
class Mistakes:
    """Distances between unrelated pictures.

    Attributes:
        pictures, uploads, hashes: how many of each there were.
        histogram: number of pairs (hash of one, upload of another) at each distance, 0..256.
        by_variant: the same, for each kind of published hash.
        nearest: number of pairs (picture, upload of another) by the distance of the nearest hash.
        of_one_photo: as the histogram, for parts of one photograph only.
    """

    pictures: int = 0
    uploads: int = 0
    hashes: int = 0
    histogram: Counts = field(default_factory=lambda: np.zeros(257, np.int64))
    by_variant: dict[str, Counts] = field(default_factory=dict)
    nearest: Counts = field(default_factory=lambda: np.zeros(257, np.int64))
    of_one_photo: Counts = field(default_factory=lambda: np.zeros(257, np.int64))

    @property
    def pairs(self) -> int:
        return int(self.histogram.sum())

    @property
    def wrong(self) -> int:
        return int(self.histogram[: MATCH + 1].sum())


def measure(most: int, edited: int, seed: int) -> Mistakes:
    """``most`` pictures, each uploaded plain and ``edited`` times edited."""
    sent: list[list[Pdq]] = []
    photos: list[str] = []
    uploads, owners = [], []
    draw = np.random.default_rng(seed)
    for number, (photo, image) in enumerate(islice(unrelated(), most)):
        photos.append(photo)
        sent.append(published(image)[0])
        made = [image, *(copies.make(image, copies.draw_kind(draw), draw).image for _ in range(edited))]
        for bits, quality in map(upload, made):
            if quality >= QUALITY:
                uploads.append(bits)
                owners.append(number)
    result = Mistakes(len(sent), len(uploads), sum(map(len, sent)))
    all_uploads, owner, photo_of = np.array(uploads), np.array(owners), np.array(photos)
    for number, hashes in enumerate(sent):
        distances = apart(bits_of(hashes), all_uploads[owner != number])
        _add(result, hashes, distances)
        near = photo_of[owner[owner != number]] == photos[number]
        result.of_one_photo += np.bincount(distances[:, near].ravel(), minlength=257)
    return result


def _add(result: Mistakes, hashes: list[Pdq], distances: npt.NDArray[np.int16]) -> None:
    for hash_, row in zip(hashes, distances, strict=True):
        counts = np.bincount(row, minlength=257)
        result.histogram += counts
        kind = hash_.variant.value
        result.by_variant[kind] = result.by_variant.get(kind, np.zeros(257, np.int64)) + counts
    result.nearest += np.bincount(distances.min(axis=0), minlength=257)
