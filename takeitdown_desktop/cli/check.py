"""``takeitdown check``: do these copies match what was sent? Offline, on this computer."""

from collections.abc import Sequence

from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.drafts import kept, kept_for
from takeitdown_desktop.cli.fingerprints import Named, fingerprint_all
from takeitdown_desktop.cli.hash import error_as_json
from takeitdown_desktop.cli.terminal import UsageError, plain, put, read_case, say
from takeitdown_desktop.cli.words import message, number, translate
from takeitdown_desktop.core.hashing.compare import (
    AS_A_PLATFORM,
    MATCH_SHARE,
    Comparison,
    Likeness,
    compare,
)
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_desktop.messages import COPIES
from takeitdown_wire import PDQ_MATCH_BITS


def run(arguments: given.Check) -> int:
    """Compare each copy with all originals. Raises: UsageError, ReportError."""
    originals = _originals(arguments)
    found = set()
    for copy in fingerprint_all(arguments.paths, AS_A_PLATFORM):
        comparison = compare(copy.result, [original.result for original in originals])
        found.add(comparison.likeness)
        if arguments.json:
            put(_as_json(copy, comparison, originals))
        else:
            print(f"{plain(copy.name)}: {_in_words(copy, comparison)}", flush=True)
            if arguments.details:
                print(f"    {_in_detail(comparison, originals)}", flush=True)
    if Likeness.UNREADABLE in found:
        return exit_codes.SOME_UNREADABLE
    return exit_codes.OK if found <= {Likeness.EXACT, Likeness.MATCH} else exit_codes.NO_MATCH


def _originals(arguments: given.Check) -> list[Named]:
    """The originals: the named files, fingerprinted again, or the results in a draft."""
    if arguments.original is None and arguments.draft is None and arguments.case is None:
        options = "--original FILE, --draft NAME, --case CASE"
        raise UsageError(translate("cli", "Name what was sent: {options}").format(options=options))
    originals: list[Named] = []
    if arguments.case is not None:
        originals += _numbered(*kept_for(read_case(arguments.case), arguments))
    elif arguments.draft is not None:
        with kept(arguments, begin=False) as draft:
            originals += _numbered(arguments.draft, () if draft is None else draft.results)
    for original in fingerprint_all(arguments.original or (), HashOptions()):
        if original.result.verdict is Verdict.UNREADABLE:
            say(f"{plain(original.name)}: {message(original.result.error or 'unexpected')}")
        else:
            originals.append(original)
    if not originals:
        raise UsageError(translate("cli", "There is nothing to compare with."))
    return originals


def _numbered(draft: str, results: Sequence[FileResult]) -> list[Named]:
    """Number the results of a draft, which stores no file names, in the order of fingerprinting."""
    return [Named(f"{draft} ({number})", one) for number, one in enumerate(results, 1)]


def _in_words(copy: Named, comparison: Comparison) -> str:
    if comparison.likeness is Likeness.UNREADABLE and copy.result.error is not None:
        return message(copy.result.error)
    return translate("CopiesPage", COPIES[comparison.likeness])


def _in_detail(comparison: Comparison, originals: Sequence[Named]) -> str:
    if comparison.original is None:
        return translate("cli", "Nothing alike was found.")
    name = plain(originals[comparison.original].name)
    if comparison.bits is not None:
        return translate(
            "cli", "{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match."
        ).format(
            bits=number(comparison.bits), file=name, variant=comparison.variant, most=number(PDQ_MATCH_BITS)
        )
    if comparison.share is not None:
        return translate(
            "cli", "{share} % of its frames are in {file} ({variant}). From {least} % on it is a match."
        ).format(
            share=number(100 * comparison.share, ".0f"),
            file=name,
            variant=comparison.variant,
            least=number(100 * MATCH_SHARE, ".0f"),
        )
    return translate("cli", "The bytes are those of {file}.").format(file=name)


def _as_json(copy: Named, comparison: Comparison, originals: Sequence[Named]) -> dict[str, object]:
    return {
        "file": copy.name,
        "likeness": comparison.likeness,
        "original": None if comparison.original is None else originals[comparison.original].name,
        "bits": comparison.bits,
        "share": comparison.share,
        "variant": comparison.variant,
        "error": error_as_json(copy),
    }
