"""``takeitdown guide``: a PDF of two pages for parents or counsellors, in any language of the program."""

from takeitdown_desktop.cli import exit_codes, given, words
from takeitdown_desktop.cli.terminal import UsageError, plain, put, say
from takeitdown_desktop.core.outbox.disk import save_new


def run(arguments: given.Guide) -> int:
    """Write the guide. Raises: ReportError, UsageError."""
    from takeitdown_desktop import guides

    language = words.code()
    if arguments.country and arguments.country.upper() not in guides.countries():
        text = words.translate(
            "cli", "There are no help lines of that country here. There are some of: {countries}"
        )
        raise UsageError(text.format(countries=" ".join(guides.countries())))
    save_new(arguments.out, guides.guide_pdf(arguments.guide, language, arguments.country.upper()))
    if arguments.json:
        put({"guide": arguments.guide, "language": language, "out": str(arguments.out)})
    say(words.translate("cli", "Saved in {file}.").format(file=plain(str(arguments.out))))
    return exit_codes.OK
