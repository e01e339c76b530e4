"""The feed formats, a folder each: ``feed`` (pages of the change sequence in that format) and ``routes`` (HTTP)."""

from takeitdown_intake.feeds.changes import feed as changes
from takeitdown_intake.feeds.ncmec import feed as ncmec
from takeitdown_intake.feeds.stopncii import feed as stopncii
from takeitdown_intake.store import Listing

LISTING: Listing = {feed.NAME: feed.KINDS for feed in (stopncii, ncmec, changes)}
"""The kinds and signal types that each feed carries, by its name, which is also its folder's."""
