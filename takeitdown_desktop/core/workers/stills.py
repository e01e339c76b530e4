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
"""Between coefficients, by which the fast way to a hash and the reference's own may differ."""

_MEANS_ROUNDING, _FEW_BITS = 0.25, 5
"""Likewise when cells of 8 bits are read; up to so many bits may be off for it."""

_MAX_ROUNDING_BITS = 100
"""Indices and ink that run evenly from one end to the other look like those of every picture that does."""

_MAX_PIXELS_CLOSELY = 50_000_000


@dataclass(slots=True)
class Still:
    """One picture file's way from bytes to hashes.

    Attributes:
        options: what is wanted.
        limits: what it may cost.
        found: see ``FileResult``; known when all signals were taken.
        is_partly_missing: much of the picture was never decoded.
        dhash: see ``FileResult``; known when all signals were taken.
    """

    options: HashOptions
    limits: Limits = LIMITS
    found: int | None = None
    is_partly_missing: bool = False
    dhash: str | None = None
    _published: list[Pdq] = field(default_factory=list)

    def signals(self, data: bytes) -> Iterator[Signal]:
        """The picture's readings, what else is in the file, the edited copies, and pHash if it is wanted.

        Raises:
            MediaError: there is no picture.
        """
        picture = image.decode(data, self.limits)
        self.is_partly_missing = picture.share < salvage.WHOLE
        yield from self._readings(
            image.decode(data, self.limits, closely=True) if _is_unsettled(picture) else picture
        )
        yield from _later(data, self._published[0], self.limits)
        yield from self._variants(picture)
        upright_pixels = picture.upright()
        self.dhash = image_hashes.dhash(upright_pixels)
        if self.options.phash:
            yield image_hashes.phash(upright_pixels)

    def _readings(self, picture: Picture) -> Iterator[Pdq]:
        """As a person sees it, as it is stored; on white and black, and as a tool reads it, where these are others."""
        for variant, grid, orientation in _ways(picture):
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
        """Edited copies of what people see: a picture with holes is seen on white and on black."""
        seen = [(picture.grid, self._published[0])]
        for variant, grid in picture.beside:
            published = next((one for one in self._published if one.variant is variant), None)
            if variant is Variant.TOOL or published is None:
                continue
            if all(published.distance(other) > PDQ_MATCH_BITS for _, other in seen):
                seen.append((grid, published))
        seen = [one for one in seen if one[1].quality >= PDQ_GOOD_QUALITY]
        shares = []
        for number, (grid, _) in enumerate(seen):
            left = self.options.variants - len(self._published)
            most = left // (len(seen) - number)
            if most <= 0:
                break
            # What a smaller set would hold comes first, whatever is asked for beyond it.
            usual = min(most, max(0, FULL_VARIANTS - len(self._published)) // (len(seen) - number))
            found: list[int | None] = []
            for count in (usual, most - usual):
                if count > 0:
                    reach = variants.choose(grid, picture.orientation, self._published, count)
                    self._published.extend(reach.variants)
                    yield from reach.variants
                    found.append(reach.found)
            shares.append(found[0])
        known = [share for share in shares if share is not None]
        self.found = min(known) if known and len(known) == len(seen) else None


def _ways(picture: Picture) -> Iterator[tuple[Variant, Grid, int]]:
    yield Variant.UPRIGHT, picture.grid, picture.orientation
    if picture.orientation != picture.stored:
        yield Variant.STORED, picture.grid, picture.stored
    for variant, grid in picture.beside:
        yield variant, grid, UPRIGHT if variant is Variant.TOOL else picture.orientation


def _later(data: bytes, last: Pdq, limits: Limits) -> Iterator[Pdq]:
    """The later pictures of a file that differ from the one before, as far as each of their readings goes."""
    kept, lasts = 0, {Variant.UPRIGHT: last}
    for picture in pages.later_pictures(data, limits):
        for variant, grid, orientation in _ways(picture):
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
    """Whether a picture that was read as block means has no bits of its own: a flag, a drawing of few lines, a gradient."""
    grids = (picture.grid, *(grid for _, grid in picture.beside))
    return any(
        grid.scale > 1
        and grid.height * grid.width <= _MAX_PIXELS_CLOSELY
        and _rounding_bits(grid) > _FEW_BITS
        for grid in grids
    )
