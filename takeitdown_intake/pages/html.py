"""The case page: one column of plain HTML without scripts, padded so that its length reveals nothing."""

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from importlib.resources import files

from takeitdown_intake.pages.languages import Language, languages
from takeitdown_intake.pages.texts import TEXTS
from takeitdown_intake.pages.words import Line, lines_of, state_of
from takeitdown_wire import CaseState, CaseStatus

NEUTRAL_PLACE = "https://www.wikipedia.org/"
"""Where the quick exit leads: known everywhere, in most languages, and never in need of an explanation."""

PAGE_BYTES = 1 << 14
"""Every page is padded to a multiple of this size, so that observers of the connection learn nothing from it."""

STYLE = (files("takeitdown_intake.pages") / "style.css").read_text("utf-8")
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()

HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """The variable content of the page.

    Attributes:
        number: the case number as typed, so that it need not be typed again. The PIN is never shown.
        status: the case's status; None for the form that asks for it.
        problem: text key of an error; "" for none.
    """

    number: str = ""
    status: CaseStatus | None = None
    problem: str = ""


class Page:
    """Renders the page in one language.

    Args:
        language: of its texts.
        service: the intake's name.
        practice: whether it is a practice intake, whose reports reach nobody.
    """

    def __init__(self, language: Language, service: str, *, practice: bool) -> None:
        self._language = language
        self._service = service
        self._practice = practice

    def render(self, shown: Shown) -> bytes:
        """The whole page, padded."""
        tag, direction = self._language.tag, self._language.direction
        body = self._form(shown) if shown.status is None else self._answer(shown.status)
        band = f'<p class="band">{self._say("practice")}</p>' if self._practice else ""
        page = (
            f'<!doctype html>\n<html lang="{tag}" dir="{direction}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            # A neutral title, because browser history and window lists show it.
            f"<title>{self._text('check')}</title><style>{STYLE}</style></head><body>"
            f"{self._header()}<main>{band}<h1>{self._say('heading')}</h1>{body}</main>{self._footer()}</body></html>\n"
        ).encode()
        return page + b"\n" * (-len(page) % PAGE_BYTES)

    def _header(self) -> str:
        return (
            f"<header><p>{escape(self._service)}</p>"
            f'<a class="exit" href="case/leave" rel="noreferrer">{self._say("exit")}</a></header>'
        )

    def _form(self, shown: Shown) -> str:
        problem = shown.problem
        told = (
            f'<p class="problem" id="problem" role="alert" tabindex="-1" autofocus>{self._say(problem)}</p>'
            if problem
            else ""
        )
        number = self._field("number", shown.number, wrong=problem == "mistyped_number")
        pin = self._field("pin", "", wrong=problem == "mistyped_pin")
        return (
            f"<p>{self._say('lead')}</p>{told}{self._form_tag()}{number}{pin}"
            f'<button name="do" value="status">{self._say("check")}</button></form>'
        )

    def _answer(self, status: CaseStatus) -> str:
        lines = "".join(self._line(line) for line in lines_of(status))
        state = self._say(state_of(status))
        why = "" if status.reason is None else f"<p>{self._say(f'why_{status.reason.value}')}</p>"
        told = f'<h2 id="state" tabindex="-1" autofocus>{state}</h2>{why}<ol>{lines}</ol>'
        if status.state is CaseState.WITHDRAWN:
            return told
        number = f'<input type="hidden" name="case" value="{status.case}">'
        return (
            f"{told}<details><summary>{self._say('take_back')}</summary><p>{self._say('sure')}</p>"
            f"{self._form_tag()}{number}{self._field('pin', '', wrong=False)}"
            f'<button name="do" value="withdraw">{self._say("yes")}</button></form></details>'
        )

    def _form_tag(self) -> str:
        # Browsers remember what is typed into forms, and some send it away to check its spelling.
        return (
            f'<form method="post" action="case?lang={self._language.code}" autocomplete="off" '
            'spellcheck="false" writingsuggestions="false">'
        )

    def _field(self, key: str, value: str, *, wrong: bool) -> str:
        name = "case" if key == "number" else "pin"
        kind = (
            'maxlength="40" autocapitalize="characters"'
            if key == "number"
            else 'maxlength="20" inputmode="numeric"'
        )
        described = f"{name}-hint problem" if wrong else f"{name}-hint"
        invalid = ' aria-invalid="true"' if wrong else ""
        return (
            f'<label for="{name}">{self._say(key)}</label>'
            f'<p class="hint" id="{name}-hint">{self._say(f"{key}_hint")}</p>'
            f'<input id="{name}" name="{name}" value="{escape(value)}" {kind} required autocomplete="off" '
            f'aria-describedby="{described}"{invalid}>'
        )

    def _line(self, line: Line) -> str:
        done, key, filled = line
        opened = '<li class="done">' if done else "<li>"
        return f"{opened}{self._say(key, **filled)}</li>"

    def _footer(self) -> str:
        links = "".join(
            f'<li><a href="case?lang={one.code}" lang="{one.tag}" hreflang="{one.tag}" dir="{one.direction}">'
            f"{escape(one.name)}</a></li>"
            for one in languages().values()
        )
        checked = "" if self._language.reviewed else f"<p>{self._say('not_reviewed')}</p>"
        return (
            f"<footer><p>{self._say('seen')}</p><p>{self._say('private')}</p><p>{self._say('exit_meaning')}</p>"
            f'<nav aria-labelledby="languages"><details><summary id="languages">{self._say("language")}</summary>'
            f"<ul>{links}</ul></details></nav>{checked}</footer>"
        )

    def _text(self, key: str, **filled: str | int) -> str:
        """The escaped text, in English where the language lacks it."""
        if self._language.direction == "rtl":  # isolates keep a date's parts in order
            filled = {name: f"\u2066{value}\u2069" for name, value in filled.items()}
        return escape(self._language.texts.get(key, TEXTS[key][1]).format(**filled))

    def _say(self, key: str, **filled: str | int) -> str:
        """``_text``, marked as English where it is untranslated."""
        text = self._text(key, **filled)
        return text if key in self._language.texts else f'<span lang="en" dir="ltr">{text}</span>'
