"""What takes long and has a shorter sibling that always runs: only with ``make test-long``."""

import os

import pytest

LONG = os.environ.get("TAKEITDOWN_LONG") == "1"
only_long = pytest.mark.skipif(not LONG, reason="make test-long")
