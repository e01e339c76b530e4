"""Defaults that the command line shows, apart from what uses them, which loads slowly."""

REPORTS_PER_MINUTE = 600
WORK_BITS = 16
"""65,000 hashes on average: less than a tenth of a second on a fast computer; an old laptop needs less than two
seconds even when luck is bad."""
