"""Makes the bundle, the only thing that may leave the device, from answers and fingerprints."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from takeitdown_desktop.core.errors import (
    BadContactError,
    NothingToSendError,
    ReportNotMadeError,
    TooMuchError,
)
from takeitdown_desktop.core.media.limits import (
    CORE_VARIANTS,
    EXTENDED_VARIANTS,
    FULL_VARIANTS,
    MAX_VARIANTS,
)
from takeitdown_desktop.core.progress import FileResult
from takeitdown_desktop.core.report.draft import Draft
from takeitdown_desktop.core.report.flow import ending, next_question
from takeitdown_wire import (
    MAX_SIGNALS,
    PDQ_GOOD_QUALITY,
    Answers,
    Bundle,
    CaseNumber,
    Digest,
    IntakeDescriptor,
    Item,
    Kind,
    MalformedError,
    Pdq,
    PHash,
    Pin,
    Signal,
    TooLargeError,
    Variant,
    Vpdq,
    is_contact,
    size_class,
)
from takeitdown_wire.bundle import MAX_ITEMS

SAME_DHASH_BITS = 3
SAME_PDQ_BITS = 16
"""Two files within both Hamming distances show the same picture, re-saved or scaled (docs/adr/0505)."""

MAX_ALIKE = 20
"""Maximum number of files that show the same picture and become one item; more signals would not fit."""


@dataclass(frozen=True, slots=True)
class _Look:
    """dHash and PDQ, as integers, of a picture with enough texture."""

    dhash: int
    pdq: int

    @classmethod
    def of(cls, result: FileResult) -> "_Look | None":
        pdq = _good_pdq(result)
        if result.dhash is None or pdq is None:
            return None
        return cls(int(result.dhash, 16), int(pdq.value, 16))

    def is_same(self, other: "_Look") -> bool:
        return (self.dhash ^ other.dhash).bit_count() <= SAME_DHASH_BITS and (
            self.pdq ^ other.pdq
        ).bit_count() <= SAME_PDQ_BITS


def group_same(results: Iterable[FileResult]) -> list[list[FileResult]]:
    """Group files with the same content, in order of first occurrence; files without a hash are left out.

    The same content is the same bytes or, for pictures with enough texture, both dHash and
    PDQ very close.
    """
    groups: list[list[FileResult]] = []
    by_bytes: dict[str, list[FileResult]] = {}
    by_look: list[tuple[_Look, list[FileResult]]] = []
    for result in results:
        content, look = result.sha256, _Look.of(result)
        if content is None:
            continue
        group = by_bytes.get(content)
        if group is None and look is not None:
            alike = (known for other, known in by_look if len(known) < MAX_ALIKE and look.is_same(other))
            group = next(alike, None)
        if group is None:
            group = []
            groups.append(group)
            if look is not None:
                by_look.append((look, group))
        group.append(result)
        by_bytes[content] = group
    return groups


def _good_pdq(result: FileResult) -> Pdq | None:
    """The PDQ of the upright picture; None if its quality is too low."""
    pdq = next((signal for signal in result.signals if isinstance(signal, Pdq)), None)
    return None if pdq is None or pdq.quality < PDQ_GOOD_QUALITY else pdq


_VARIANTS = (MAX_VARIANTS, FULL_VARIANTS, 64, EXTENDED_VARIANTS, 32, 24, CORE_VARIANTS, 0)
"""Numbers of variants per picture to try, until the report fits. The variants with the largest gain come first."""

_READINGS = (
    Variant.UPRIGHT,
    Variant.STORED,
    Variant.FRAME,
    Variant.WHITE,
    Variant.BLACK,
    Variant.TOOL,
    Variant.SDR,
)


def _video_sets(variants: int) -> int:
    """Number of edited sets per video in a report with ``variants`` per picture; the best sets come first."""
    return next(
        (
            sets
            for minimum, sets in ((EXTENDED_VARIANTS, 16), (24, 3), (CORE_VARIANTS, 1))
            if variants >= minimum
        ),
        0,
    )


def _signals_of(
    group: Sequence[FileResult], kind: Kind, intake: IntakeDescriptor, variants: int
) -> Iterator[Signal]:
    """The signals of one item that this intake takes, without duplicates.

    Only those of ``kind``, since a motion photo gives two items. Files that show the same picture have the same
    edited copies, so only the first one's variants are sent.
    """
    seen: set[Signal] = set()
    for number, result in enumerate(group):
        remaining = variants if number == 0 else 0
        sets = _video_sets(remaining)
        flat = _good_pdq(result) is None
        for signal in (one for part, signals in result.parts() if part is kind for one in signals):
            # The pHash of a plain picture is rounding noise, which would match anything.
            noise = isinstance(signal, PHash) and flat
            if isinstance(signal, Pdq) and signal.variant not in _READINGS:
                remaining -= 1
                if remaining < 0:
                    continue
            if isinstance(signal, Vpdq) and signal.variant not in _READINGS:
                sets -= 1
                if sets < 0:
                    continue
            if signal.type in intake.signals and not noise and signal not in seen:
                seen.add(signal)
                yield signal


def _fitting(signals: list[Signal]) -> tuple[Signal, ...]:
    """As many signals as one item may have; if there are too many, all digests and the first others."""
    remaining = MAX_SIGNALS - sum(isinstance(one, Digest) for one in signals)
    fits = []
    for signal in signals:
        if not isinstance(signal, Digest):
            remaining -= 1
            if remaining < 0:
                continue
        fits.append(signal)
    return tuple(fits)


def assemble(
    draft: Draft,
    results: Iterable[FileResult],
    intake: IntakeDescriptor,
    case: CaseNumber,
    pin: Pin,
    *,
    adds: bool = False,
) -> Bundle:
    """Make the bundle. ``adds``: it adds to an existing case.

    Raises:
        ReportNotMadeError: the answers do not lead to a report.
        BadContactError: the contact is not an e-mail address.
        NothingToSendError: no file gave a fingerprint that this intake takes.
        TooMuchError: too many files or signals for one report.
    """
    answers = _answers(draft)
    groups = [group for group in group_same(results) if group[0].kind]
    for variants in _VARIANTS:
        items = _shuffled(_items(groups, intake, variants))
        if len(items) > MAX_ITEMS:  # with fewer variants there would be as many
            raise TooMuchError("too many items")
        try:
            bundle = Bundle(case, pin, answers, items, adds)
            size_class(len(bundle.to_bytes()))
        except (MalformedError, TooLargeError) as error:
            if variants == _VARIANTS[-1]:
                raise TooMuchError("too many signals") from error
        else:
            break
    return bundle


def _shuffled(items: Iterable[Item]) -> tuple[Item, ...]:
    """In random order, since the order of the files could reveal something about their names."""
    drawn = list(items)
    secrets.SystemRandom().shuffle(drawn)
    return tuple(drawn)


def _items(groups: Iterable[list[FileResult]], intake: IntakeDescriptor, variants: int) -> Iterator[Item]:
    """Raises: NothingToSendError: no item has a signal that this intake takes."""
    empty = True
    for group in groups:
        for kind in Kind:
            signals = _fitting(list(_signals_of(group, kind, intake, variants)))
            if signals:
                empty = False
                yield Item(Item.draw_id(), kind, signals)
    if empty:
        raise NothingToSendError("no fingerprint that this intake takes")


def _answers(draft: Draft) -> Answers:
    if ending(draft) or next_question(draft) or draft.who is None or draft.shared is None:
        raise ReportNotMadeError("the answers do not lead to a report")
    if draft.contact is not None and not is_contact(draft.contact):
        raise BadContactError("not an e-mail address")
    return Answers(draft.who, draft.shared, draft.contact)
