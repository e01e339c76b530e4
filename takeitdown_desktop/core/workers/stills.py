"""The perceptual hashes of a picture file, the most useful first."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from takeitdown_desktop.core.hashing import image_hashes, pdq, pdq_sequential
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.media import image, pages, salvage
from takeitdown_desktop.core.media.grid import UPRIGHT, Grid, upright
from takeitdown_desktop.core.media.image import Picture
from takeitdown_desktop.core.media.limits import FULL_VARIANTS, LIMITS, Limits
from takeitdown_desktop.core.variants import choose as variants
from takeitdown_wire import PDQ_GOOD_QUALITY, PDQ_MATCH_BITS, Pdq, Signal, Variant

_ROUNDING = 2e-3
"""Maximum difference of a coefficient between the fast computation and the reference's."""

_MEANS_ROUNDING, _FEW_BITS = 0.25, 5
"""Likewise for block means rounded to 8 bits, and the number of bits that may depend on it."""

_MAX_ROUNDING_BITS = 100
"""Above this, raw palette indices or ink are a smooth ramp whose hash any other such picture shares."""

_MAX_PIXELS_CLOSELY = 50_000_000


@dataclass(slots=True)
class Still:
    """Turns one picture file into hashes.

    Attributes:
        options: the hashes to compute.
        limits: bounds on time and memory.
        found: see ``FileResult``; set after the last of ``signals``.
        is_partly_missing: whether a considerable part of the picture could not be decoded.
        dhash: see ``FileResult``; set after the last of ``signals``.
    """

    options: HashOptions
    limits: Limits = LIMITS
    found: int | None = None
    is_partly_missing: bool = False
    dhash: str | None = None
    _published: list[Pdq] = field(default_factory=list)

    def signals(self, data: bytes) -> Iterator[Signal]:
        """Hashes of the picture's readings, of other pictures in the file, of edited copies, and pHash if asked for.

        Raises:
            MediaError: no picture can be decoded.
            NeedsMemoryError: see ``Limits.waits_for_memory``.
        """
        picture = image.decode(data, self.limits)
        self.is_partly_missing = picture.share < salvage.WHOLE
        yield from self._readings(
            image.decode(data, self.limits, full_resolution=True) if _is_unsettled(picture) else picture
        )
        yield from _later(data, self._published[0], self.limits)
        yield from self._variants(picture)
        upright_pixels = picture.upright()
        self.dhash = image_hashes.dhash(upright_pixels)
        if self.options.phash:
            yield image_hashes.phash(upright_pixels)

    def _readings(self, picture: Picture) -> Iterator[Pdq]:
        """Upright and as stored; on white, on black and as ``threatexchange`` reads it only if they add a good hash."""
        for variant, grid, orientation in _all_readings(picture):
            if variant is Variant.TOOL and _rounding_bits(grid) > _MAX_ROUNDING_BITS:
                continue
            reading = _pdq(grid, orientation, variant)
            extra = variant in (Variant.WHITE, Variant.BLACK, Variant.TOOL)
            known = any(reading.value == other.value for other in self._published)
            if extra and (known or reading.quality < PDQ_GOOD_QUALITY):
                continue
            self._published.append(reading)
            yield reading

    def _variants(self, picture: Picture) -> Iterator[Pdq]:
        """Edited copies of the picture; one with transparency is seen on white and on black, so of both."""
        seen = [(picture.grid, self._published[0])]
        for variant, grid in picture.other_readings:
            published = next((one for one in self._published if one.variant is variant), None)
            if variant is Variant.TOOL or published is None:
                continue
            if all(published.distance(other) > PDQ_MATCH_BITS for _, other in seen):
                seen.append((grid, published))
        seen = [one for one in seen if one[1].quality >= PDQ_GOOD_QUALITY]
        shares = []
        for number, (grid, _) in enumerate(seen):
            remaining = self.options.variants - len(self._published)
            max_count = remaining // (len(seen) - number)
            if max_count <= 0:
                break
            # The default set first, so that a smaller set is always a prefix of a larger one.
            usual = min(max_count, max(0, FULL_VARIANTS - len(self._published)) // (len(seen) - number))
            found: list[int | None] = []
            for count in (usual, max_count - usual):
                if count > 0:
                    reach = variants.choose(grid, picture.orientation, self._published, count)
                    self._published.extend(reach.variants)
                    yield from reach.variants
                    found.append(reach.found)
            shares.append(found[0])
        known = [share for share in shares if share is not None]
        self.found = min(known) if known and len(known) == len(seen) else None


def _all_readings(picture: Picture) -> Iterator[tuple[Variant, Grid, int]]:
    yield Variant.UPRIGHT, picture.grid, picture.orientation
    if picture.orientation != picture.stored:
        yield Variant.STORED, picture.grid, picture.stored
    for variant, grid in picture.other_readings:
        yield variant, grid, UPRIGHT if variant is Variant.TOOL else picture.orientation


def _later(data: bytes, last: Pdq, limits: Limits) -> Iterator[Pdq]:
    """Later pictures of a file, each reading compared with the same reading of the one before; similar ones skipped."""
    kept, lasts = 0, {Variant.UPRIGHT: last}
    for picture in pages.later_pictures(data, limits):
        for variant, grid, orientation in _all_readings(picture):
            frame = _pdq(grid, orientation, Variant.FRAME)
            before = lasts.get(variant)
            if frame.quality < PDQ_GOOD_QUALITY or (before and frame.distance(before) <= PDQ_MATCH_BITS):
                continue
            lasts[variant] = frame
            yield frame
            kept += 1
            if kept == limits.max_kept_frames:
                return


def _pdq(grid: Grid, orientation: int, variant: Variant) -> Pdq:
    reading = pdq.Reading.of(grid, orientation)
    result = pdq.PdqResult(reading.value, reading.quality)
    if grid.scale == 1 and not grid.studio and pdq.unsettled_bits(reading.buffer, _ROUNDING):
        result = pdq_sequential.hash_pixels(upright(grid.pixels, orientation))
    return Pdq(result.value, result.quality, variant)


def _rounding_bits(grid: Grid) -> int:
    return pdq.unsettled_bits(pdq.luma_buffer(grid), _ROUNDING if grid.scale == 1 else _MEANS_ROUNDING)


def _is_unsettled(picture: Picture) -> bool:
    """Whether bits depend on the rounding of block means, as with flags, line drawings and gradients."""
    grids = (picture.grid, *(grid for _, grid in picture.other_readings))
    return any(
        grid.scale > 1
        and grid.height * grid.width <= _MAX_PIXELS_CLOSELY
        and _rounding_bits(grid) > _FEW_BITS
        for grid in grids
    )
