"""The formats in which platforms read the order of changes, one module each."""

from takeitdown_intake.feeds.changes import feed as changes
from takeitdown_intake.feeds.ncmec import feed as ncmec
from takeitdown_intake.feeds.stopncii import feed as stopncii
from takeitdown_intake.store import Listing

LISTING: Listing = {
    stopncii.NAME: frozenset(stopncii.SIGNAL_TYPES),
    ncmec.NAME: ncmec.KINDS,
    changes.NAME: changes.KINDS,
}
"""What each feed carries."""
