"""The page's languages: which exist, their texts, and which one a browser asks for."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from takeitdown_intake.pages.texts import TEXTS

ENGLISH = "en"
_OLD_CODES = {"iw": "he", "in": "id", "tl": "fil", "pt": "pt_BR"}
_TRADITIONAL = ("hant", "tw", "hk", "mo")
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "he", "ur"})
_MAX_TAGS = 20
"""Maximum tags read from an Accept-Language header; browsers send up to ten."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        code: as the program names it, such as ``pt_BR``.
        name: in the language itself.
        reviewed: whether a native speaker has read all texts.
        texts: by key; missing ones are shown in English.
    """

    code: str
    name: str
    reviewed: bool
    texts: dict[str, str]

    @property
    def tag(self) -> str:
        """For HTML and HTTP (BCP 47)."""
        return self.code.replace("_", "-")

    @property
    def direction(self) -> str:
        return "rtl" if self.code in _RIGHT_TO_LEFT else "ltr"


@cache
def languages() -> dict[str, Language]:
    """All languages by code, English first."""
    english = Language(
        ENGLISH, "English", reviewed=True, texts={key: text for key, (_, text) in TEXTS.items()}
    )
    found = {ENGLISH: english}
    folder = files("takeitdown_intake.pages") / "languages"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        code, _, kind = file.name.partition(".")
        if kind == "json":
            found[code] = Language(code, **json.loads(file.read_text("utf-8")))
    return found


def language_of(chosen: str, accepted: str) -> Language:
    """The language to answer in.

    Args:
        chosen: code from the link that a person followed, or empty.
        accepted: the request's Accept-Language header (RFC 9110, 12.5.4).
    """
    there = languages()
    if chosen in there:
        return there[chosen]
    codes = (_offered(tag) for tag in _by_weight(accepted))
    return there[next((code for code in codes if code in there), ENGLISH)]


def _by_weight(accepted: str) -> list[str]:
    """The header's tags by descending weight, without those of weight 0."""
    weighed = []
    for part in accepted.split(",")[:_MAX_TAGS]:
        tag, _, weight = part.partition(";")
        try:
            wanted = float(weight.partition("=")[2] or 1)
        except ValueError:
            continue
        if wanted > 0:
            weighed.append((wanted, tag.strip()))
    return [tag for _, tag in sorted(weighed, key=lambda one: -one[0])]


def _offered(tag: str) -> str:
    """Our code for a language tag like ``de-CH`` or ``zh-Hant-HK``."""
    language, *more = tag.lower().split("-")
    if language == "zh":
        return "zh_TW" if any(part in _TRADITIONAL for part in more) else "zh_CN"
    return _OLD_CODES.get(language, language)
