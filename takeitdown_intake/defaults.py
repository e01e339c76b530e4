"""Defaults that the command line shows, apart from what uses them, which loads slowly."""

REPORTS_PER_MINUTE = 600
WORK_BITS = 17
"""130,000 hashes on average: a tenth of a second on a fast computer, well under two on an old laptop."""
