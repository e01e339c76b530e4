"""The files of these tests, and how each of them ends on the stage."""

from takeitdown_desktop.core.errors import DamagedMediaError, UnknownTypeError
from takeitdown_desktop.core.progress import Verdict
from tests.support.gui.fakes import picture

GOOD, SAME, OTHER, DARK, CUT, TEXT = "good.jpg", "same.jpg", "other.png", "dark.png", "cut.jpg", "text.txt"
SLOW = "slow.mp4"

OUTCOMES = {
    GOOD: picture("one"),
    SAME: picture("one"),
    OTHER: picture("two"),
    DARK: picture("three", Verdict.WEAK),
    CUT: picture("four", Verdict.EXACT, DamagedMediaError),
    TEXT: picture("five", Verdict.UNREADABLE, UnknownTypeError),
}
"""``SLOW`` is missing on purpose: it never ends."""
