"""The formats in which platforms read the order of changes, one module each."""

from takeitdown_intake.feeds import stopncii
from takeitdown_intake.store import Listing

LISTING: Listing = {stopncii.NAME: frozenset(stopncii.SIGNAL_TYPES)}
"""What each feed carries."""
