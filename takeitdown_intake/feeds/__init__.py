"""The formats in which platforms read the order of changes, one module each."""

from takeitdown_intake.feeds import changes, ncmec, stopncii
from takeitdown_intake.store import Listing

LISTING: Listing = {
    stopncii.NAME: frozenset(stopncii.SIGNAL_TYPES),
    ncmec.NAME: ncmec.KINDS,
    changes.NAME: changes.KINDS,
}
"""What each feed carries."""
