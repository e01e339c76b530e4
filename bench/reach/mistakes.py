"""False matches: distances between every published hash of a picture and uploads of all unrelated pictures."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
import numpy.typing as npt
from PIL import Image

from bench.reach import copies
from bench.reach.habits import Rng
from bench.reach.pictures import unrelated
from bench.reach.platform import QUALITY, apart, bits_of, published, upload
from takeitdown_wire import Pdq

Counts = npt.NDArray[np.int64]


def _counts() -> Counts:
    return np.zeros(257, np.int64)


@dataclass
class Mistakes:
    """Histograms of the Hamming distances, 0..256, between unrelated pictures.

    Attributes:
        pictures, uploads, hashes: number of each.
        apart: by the hash's variant, the number of pairs (hash, upload) at each distance, of two photographs.
        within: the same for two parts of one photograph.
    """

    pictures: int = 0
    uploads: int = 0
    hashes: int = 0
    apart: dict[str, Counts] = field(default_factory=lambda: defaultdict(_counts))
    within: dict[str, Counts] = field(default_factory=lambda: defaultdict(_counts))


def measure(sides: Iterable[int], most: int, edited: int, seed: int) -> Mistakes:
    """Compare sets of at most ``most`` pictures, each uploaded unedited and ``edited`` times edited.

    ``sides``: the height of each set's pictures in pixels; another height gives other parts of the photographs.
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
        distances = apart(bits_of(hashes), all_uploads)
        same = photo_of[owner] == photos[number]
        for counts, pairs in ((result.apart, ~same), (result.within, same & (owner != number))):
            for hash_, row in zip(hashes, distances[:, pairs], strict=True):
                counts[hash_.variant.value] += np.bincount(row, minlength=257)
