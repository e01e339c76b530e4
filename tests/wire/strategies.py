"""Hypothesis strategies that reach every corner of a valid bundle."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from takeitdown_wire import (
    Answers,
    Bundle,
    CaseNumber,
    Digest,
    DigestKind,
    Frame,
    Item,
    Kind,
    Pdq,
    PHash,
    Pin,
    Shared,
    Signal,
    Variant,
    Vpdq,
    Who,
    is_contact,
)
from takeitdown_wire.kinds import VIDEO_VARIANTS
from tests.support.long import LONG

# A busy computer is no reason for a test to fail.
unhurried = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=100 if LONG else 30
)

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def hexes(length: int) -> st.SearchStrategy[str]:
    return st.binary(min_size=length // 2, max_size=length // 2).map(bytes.hex)


def _with_check(data: str) -> str | None:
    value = 0
    for symbol in data:
        value = value * 32 + CROCKFORD.index(symbol)
    return data + CROCKFORD[value % 37] if value % 37 < 32 else None


case_numbers = (
    st.text(CROCKFORD, min_size=15, max_size=15)
    .map(_with_check)
    .filter(lambda symbols: symbols is not None)
    .map(lambda symbols: CaseNumber(str(symbols)))
)
pins = st.integers(0, 999_999).map(lambda number: Pin(f"{number:06d}"))
qualities = st.integers(0, 100)
frames = st.builds(Frame, time_ms=st.integers(0, 604_800_000), quality=qualities, value=hexes(64))
pdqs = st.builds(Pdq, value=hexes(64), quality=qualities, variant=st.sampled_from(Variant))
digests: st.SearchStrategy[Digest] = st.sampled_from(DigestKind).flatmap(
    lambda kind: hexes(Digest.LENGTHS[kind]).map(lambda value: Digest(kind, value)),
)
vpdqs = st.builds(
    Vpdq,
    frames=st.lists(frames, min_size=1, max_size=20).map(
        lambda found: tuple(sorted(found, key=lambda frame: frame.time_ms)),
    ),
    variant=st.sampled_from(sorted(VIDEO_VARIANTS)),
)
_OF_KIND: dict[Kind, st.SearchStrategy[Signal]] = {
    Kind.IMAGE: st.one_of(pdqs, st.builds(PHash, value=hexes(16)), digests),
    Kind.VIDEO: st.one_of(vpdqs, digests),
}


def _items_of(kind: Kind) -> st.SearchStrategy[Item]:
    signals = st.lists(_OF_KIND[kind], min_size=1, max_size=8, unique=True).map(tuple)
    return st.builds(Item, id=hexes(32), kind=st.just(kind), signals=signals)


items = st.sampled_from(Kind).flatmap(_items_of)
_addresses = st.from_regex(r"[\w.+-]{1,64}@[\w-]{1,20}(\.[\w-]{1,20}){1,3}", fullmatch=True)
contacts = st.none() | _addresses.filter(is_contact)
answers = st.builds(
    Answers,
    who=st.sampled_from(Who),
    shared=st.sampled_from(Shared),
    contact=contacts,
)
bundles = st.builds(
    Bundle,
    case=case_numbers,
    pin=pins,
    answers=answers,
    items=st.lists(items, min_size=1, max_size=6, unique_by=lambda item: item.id).map(tuple),
)
