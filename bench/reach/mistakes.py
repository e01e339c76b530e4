"""How far unrelated pictures are from each other: every published hash of one against uploads of all others."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
import numpy.typing as npt
from PIL import Image

from bench.reach import copies
from bench.reach.habits import Rng
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


def measure(sides: Iterable[int], most: int, edited: int, seed: int) -> Mistakes:
    """Sets of ``most`` pictures, each uploaded plain and ``edited`` times edited.

    ``sides``: for each set, how high its pictures are; other heights are other parts of the photographs.
    """
    result = Mistakes()
    for number, side in enumerate(sides):
        _measure_set(
            result, islice(unrelated(side=side), most), edited, np.random.default_rng(seed + number)
        )
    return result


def _measure_set(
    result: Mistakes, pictures: Iterable[tuple[str, Image.Image]], edited: int, draw: Rng
) -> None:
    sent: list[list[Pdq]] = []
    photos: list[str] = []
    uploads, owners = [], []
    for number, (photo, image) in enumerate(pictures):
        photos.append(photo)
        sent.append(published(image)[0])
        made = [image, *(copies.make(image, copies.draw_kind(draw), draw).image for _ in range(edited))]
        for bits, quality in map(upload, made):
            if quality >= QUALITY:
                uploads.append(bits)
                owners.append(number)
    result.pictures += len(sent)
    result.uploads += len(uploads)
    result.hashes += sum(map(len, sent))
    all_uploads, owner, photo_of = np.array(uploads), np.array(owners), np.array(photos)
    for number, hashes in enumerate(sent):
        distances = apart(bits_of(hashes), all_uploads[owner != number])
        _add(result, hashes, distances)
        near = photo_of[owner[owner != number]] == photos[number]
        result.of_one_photo += np.bincount(distances[:, near].ravel(), minlength=257)


def _add(result: Mistakes, hashes: list[Pdq], distances: npt.NDArray[np.int16]) -> None:
    for hash_, row in zip(hashes, distances, strict=True):
        counts = np.bincount(row, minlength=257)
        result.histogram += counts
        kind = hash_.variant.value
        result.by_variant[kind] = result.by_variant.get(kind, np.zeros(257, np.int64)) + counts
    result.nearest += np.bincount(distances.min(axis=0), minlength=257)
