"""Which reports are held for the operator: those that no client of ours makes, and exceptionally large ones."""

from collections import Counter

from takeitdown_wire import Bundle, Digest, Item, Pdq, Reason

USUAL_ITEMS = 500
"""Maximum pictures and videos in a usual report. The largest size holds some 400 pictures with all edited copies."""

USUAL_PDQS = 100
"""Maximum PDQ values of a usual picture: clients choose at most 96."""


def unusual_shape(bundle: Bundle) -> str | None:
    """Why a report is held for the operator, as its owner is told (``Reason``); None when it is not.

    A file has one MD5, one SHA-1 and one SHA-256: an item with several is a list of hashes, not a picture.
    """
    if len(bundle.items) > USUAL_ITEMS:
        return Reason.MANY.value
    return Reason.SHAPE.value if any(_is_a_list(item) for item in bundle.items) else None


def _is_a_list(item: Item) -> bool:
    digests = Counter(signal.type for signal in item.signals if isinstance(signal, Digest))
    pdqs = sum(isinstance(signal, Pdq) for signal in item.signals)
    return pdqs > USUAL_PDQS or max(digests.values(), default=0) > 1
