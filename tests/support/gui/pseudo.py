"""A language that nobody speaks: English with accents, and longer by two fifths, to find texts that do not fit."""

import re

from PySide6.QtCore import QTranslator

_ACCENTS = dict(zip("aceinosuyzAEINOSU", "åçéîñöšüÿžÅÉÎÑÖŠÜ", strict=True))
_LONGER = 0.4
_PLACE = re.compile(r"(\{[a-z]+\})")


def stretched(text: str) -> str:
    """The text with accents, and with more words at its end; what stands in braces stays."""
    parts = [
        part if _PLACE.fullmatch(part) else "".join(_ACCENTS.get(sign, sign) for sign in part)
        for part in _PLACE.split(text)
    ]
    more = round(_LONGER * len(text))
    filling = ("õné twö thréé föür fîvé " * (more // 24 + 1))[:more].rstrip()
    return "".join(parts) + (f" {filling}" if filling else "")


class Pseudo(QTranslator):
    """Stretches every text of the window; install it like any other."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        # Qt's own texts are none of ours; "QShortcut" must not change at all.
        return "" if context.startswith("Q") else stretched(source)
