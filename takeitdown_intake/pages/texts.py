"""The page's texts by key: the window's wherever they fit, and a few of its own.

``tools/i18n`` writes ``languages/`` from the window's translations, so the page has every language
that the window has. Untranslated texts are shown, and marked up, as English.
"""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for extraction; returns it unchanged."""
    return text


TEXTS: dict[str, tuple[str, str]] = {
    "heading": ("CasePage", "Check on a report or take it back"),
    "lead": ("CasePage", "Type the case number and the PIN from the case card."),
    "number": ("CasePage", "Case number"),
    "number_hint": ("CasePage", "Four groups of four signs."),
    "pin": ("CasePage", "PIN"),
    "pin_hint": ("CasePage", "Six digits."),
    "check": ("CasePage", "Check status"),
    "take_back": ("CasePage", "Take it back"),
    "sure": (
        "CasePage",
        (
            "Take it back for good? Services are told to stop looking. A report that was taken back "
            "can't be used again; you would make a new one."
        ),
    ),
    "yes": ("CasePage", "Yes, take it back"),
    "withdrawn_by_operator": (
        "CaseWords",
        (
            "The service took this report back, and services are told to stop looking. You did "
            "nothing wrong. You can make a new report."
        ),
    ),
    "held": ("CaseWords", "The report has arrived. It waits for a check, and you need not do anything."),
    "why_many": ("CaseWords", "Why: there is more in it than in most reports."),
    "why_shape": ("CaseWords", "Why: it was not made in the way that this program makes reports."),
    "why_public": ("CaseWords", "Why: there are famous or public pictures in it."),
    "why_outside": ("CaseWords", "Why: this service is not meant for what is in it."),
    "why_expired": ("CaseWords", "Why: the service keeps each report for a set time only."),
    "why_asked": ("CaseWords", "Why: the people who run the service were asked to do so."),
    "received": ("CaseWords", "The report has arrived. It is being made ready."),
    "active": ("CaseWords", "The report is active. Services can look for copies."),
    "withdrawn": ("CaseWords", "The report was taken back. Services are told to stop looking."),
    "arrived_on": ("CaseWords", "It arrived on {day}. Pictures and videos in it: {count}."),
    "taken_back": ("CaseWords", "It was taken back."),
    "given": ("CaseWords", "The fingerprints are there for services to fetch."),
    "not_given": ("CaseWords", "Next, the fingerprints are made ready for services to fetch."),
    "fetched": ("CaseWords", "Services that fetched the fingerprints: {count}."),
    "not_fetched": ("CaseWords", "No service has fetched them yet. In the first days that is normal."),
    "found": ("CaseWords", "Services that found and blocked a copy: {count}."),
    "not_found": ("CaseWords", "Nothing found yet. That is normal, and services go on looking."),
    "kept_back": ("CaseWords", "Kept back, because they also fit a famous or blank picture: {count}."),
    "no_match": ("errors", "This case number and PIN do not belong together. Check both and try again."),
    "locked": ("errors", "There were too many tries with a wrong PIN. Wait a while, then try again."),
    "mistyped_number": ("errors", "This is not a case number. Check each sign of it."),
    "mistyped_pin": ("errors", "A PIN has six digits. Check it and try again."),
    "busy": ("errors", "The service is busy. Try again in a few minutes."),
    "failed": ("errors", "The service could not take it just now. Try again later."),
    "practice": ("WelcomePage", "In practice every step works, and no report can reach a real service."),
    "language": ("LanguagesPage", "Language"),
    "not_reviewed": (
        "LanguagesPage",
        "Nobody who grew up with this language has checked these texts yet.",
    ),
    "exit": ("Frame", "Quick exit"),
    "exit_meaning": (
        "CaseInBrowser",
        QT_TRANSLATE_NOOP(
            "CaseInBrowser",
            "Quick exit opens another website. Whoever goes back from there finds this page, but no "
            "number, PIN or answer.",
        ),
    ),
    "seen": (
        "CaseInBrowser",
        QT_TRANSLATE_NOOP(
            "CaseInBrowser",
            "The history of this browser shows that this page was open. The network can see that, too. Somebody "
            "who controls this device, or a filter at school, may also see what you type, and the answer.",
        ),
    ),
    "private": (
        "CaseInBrowser",
        QT_TRANSLATE_NOOP("CaseInBrowser", "Better use a private window, and close it when you are done."),
    ),
}
"""Key to context and English text, as the ``.ts`` files have them."""
