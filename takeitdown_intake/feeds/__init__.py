"""The formats in which platforms read the change sequence, a folder each: ``feed`` (its form) and ``routes`` (HTTP)."""

from takeitdown_intake.feeds.changes import feed as changes
from takeitdown_intake.feeds.ncmec import feed as ncmec
from takeitdown_intake.feeds.stopncii import feed as stopncii
from takeitdown_intake.store import Listing

LISTING: Listing = {feed.NAME: feed.KINDS for feed in (stopncii, ncmec, changes)}
"""What each feed carries, by its name, which is its folder's, too."""
