"""Words and numbers of other scripts inside of texts that are read from the right.

By Unicode's bidirectional algorithm (UAX #9) a sign that belongs to no script takes the direction of the text around
it. At the edge of a Latin word, or between the groups of a telephone number, that puts it on the wrong side: ``.tid``
becomes ``tid.``, and the groups change places. Isolates keep together what belongs together. They are put in only
where a text is drawn; whoever copies or hears it gets it without.
"""

import re
import unicodedata

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_NO_BREAK_SPACE = "\u00a0"

_ALNUM = "A-Za-z0-9\u00c0-\u024f"
_SIGN = r"!-/:-@\[-`{-~"
_WORD = rf"[{_ALNUM}](?:[{_ALNUM}{_SIGN}]*[{_ALNUM}])?"
_TOKEN = re.compile(
    r"(?P<lead>(?<!\w)[.+~@#/\\-]{1,2})?"  # .tid --out +49 -5, but not the hyphen after a Hebrew prefix
    rf"(?P<word>{_WORD}(?:(?<=[0-9])\)? \(?(?=[0-9]){_WORD})*)"  # groups of digits belong to one number
    r"(?P<tail>[/+#%]+)?"  # https://host.org/ 18+ C#
    r"(?P<stop>\.(?=\s|$))?"
)


def isolated(text: str) -> str:
    """A text of the window, ready to be drawn from right to left.

    One without a letter that is read from the right, such as a name or an address, is kept together as a whole.
    """
    has_latin = re.search(r"[A-Za-z]", text) is not None
    if has_latin and not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text):
        return f"{LRI}{text}{PDI}"
    return _TOKEN.sub(_kept_together, text)


def own_direction(name: str) -> str:
    """A file's name, in the direction of its first letter wherever it stands."""
    return f"{FSI}{name}{PDI}"


def _kept_together(token: re.Match[str]) -> str:
    """A word between spaces, isolated if its edges or its groups would go astray."""
    lead, word, tail, stop = (part or "" for part in token.group("lead", "word", "tail", "stop"))
    is_whole = word.count("(") == word.count(")")
    if not (lead or tail or (is_whole and word[0].isdecimal() and not word.isalnum())):
        return token[0]
    # Else the two dots would stand side by side: ..tid
    air = _NO_BREAK_SPACE if lead.startswith(".") and stop else ""
    return f"{LRI}{lead}{word}{tail}{PDI}{air}{stop}"
