"""The guides for adults as PDF, for the command line: the window's texts in any language, without a display."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def countries() -> "Sequence[str]":
    """ISO 3166 codes of all countries with help lines."""
    from takeitdown_desktop.gui.help import help_list

    return tuple(country.code for country in help_list().countries)


def guide_pdf(guide: str, language: str, country: str) -> bytes:
    """A guide as PDF, two pages of A4.

    Args:
        guide: ``parents`` or ``counsellors``.
        language: code of one of the window's languages.
        country: one of ``countries``; "" for the system's.

    Raises:
        UnprintableError: no bundled font has some of the letters.
    """
    from PySide6.QtCore import QCoreApplication, QLocale

    from takeitdown_desktop.gui.appearance.language import put_on_texts
    from takeitdown_desktop.gui.viewmodels.guides import Guide, GuideMaker

    app = QCoreApplication.instance() or QCoreApplication([])
    held = put_on_texts(app, language)
    QLocale.setDefault(QLocale(language))  # the system locale is overridden by the command line's LANGUAGE
    made = GuideMaker(language, country).pdf(Guide(guide))
    for translator in held:
        app.removeTranslator(translator)
    return made
