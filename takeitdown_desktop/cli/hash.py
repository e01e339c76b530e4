"""``takeitdown hash``: prints fingerprints; offline."""

from dataclasses import replace

from takeitdown_desktop import messages, paths
from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.drafts import kept
from takeitdown_desktop.cli.fingerprints import Named, fingerprint_all
from takeitdown_desktop.cli.terminal import plain, put
from takeitdown_desktop.cli.words import message, number, translate
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP
from takeitdown_wire import Kind, Pdq, Vpdq

VERDICT_WORDS = {
    Verdict.STRONG: QT_TRANSLATE_NOOP("RowWords", "Strong fingerprint"),
    Verdict.WEAK: QT_TRANSLATE_NOOP("RowWords", "Weak fingerprint"),
    Verdict.EXACT: QT_TRANSLATE_NOOP("RowWords", "Exact copies only"),
    Verdict.UNREADABLE: QT_TRANSLATE_NOOP("RowWords", "Can't read this one"),
}
_KIND_WORDS = {
    Kind.IMAGE: QT_TRANSLATE_NOOP("cli", "picture"),
    Kind.VIDEO: QT_TRANSLATE_NOOP("cli", "video"),
    None: QT_TRANSLATE_NOOP("cli", "file"),
}


def run(arguments: given.Hash) -> int:
    with kept(arguments) as draft:
        return _run(arguments, draft)


def _run(arguments: given.Hash, draft: KeptDraft | None) -> int:
    unreadable = False
    rate, variants = arguments.frames_per_second, arguments.variants
    options = replace(_usual_options(), frames_per_second=rate, variants=variants)
    for named in fingerprint_all(arguments.paths, options, draft):
        unreadable = unreadable or named.result.verdict is Verdict.UNREADABLE
        if arguments.json:
            put(as_json(named))
        else:
            kind = translate("cli", _KIND_WORDS[named.result.kind])
            print(f"{plain(named.name)} ({kind}): {in_words(named)}", flush=True)
            if arguments.details:
                print(*_details(named), sep="\n", flush=True)
    return exit_codes.SOME_UNREADABLE if unreadable else exit_codes.OK


def _usual_options() -> HashOptions:
    """Those for the service that reports would go to. Raises: BadDescriptorError."""
    path = paths.usual_descriptor()
    if path is None:
        return HashOptions()
    # Loading that takes 19 ms, and most computers name no service.
    from takeitdown_desktop.core.intake.descriptor import load_descriptor

    return HashOptions.for_intake(load_descriptor(path))


def as_json(named: Named) -> dict[str, object]:
    """One file's result as a JSON object."""
    return {
        "file": named.name,
        "kind": named.result.kind,
        "verdict": named.result.verdict,
        "signals": [signal.to_json() for signal in named.result.signals],
        "error": error_as_json(named),
        "found": named.result.found,
    }


def error_as_json(named: Named) -> dict[str, str] | None:
    """The error of one file as a JSON object; None if there is none."""
    code = named.result.error
    return None if code is None else {"code": code, "message": messages.message(code)}


def in_words(named: Named) -> str:
    """One file's result for people, on one line."""
    sentences = [translate("RowWords", VERDICT_WORDS[named.result.verdict])]
    if named.result.verdict is Verdict.WEAK:
        sentences.append(
            translate("RowWords", "A plain or dark picture: only exact and very close copies can be found.")
        )
    if named.result.thinned:
        sentences.append(
            translate("RowWords", "It is long or full of movement. A short piece of it may not be found.")
        )
    if named.result.error is not None:
        sentences.append(message(named.result.error))
    return ". ".join(sentences[:2]) + "".join(f" {more}" for more in sentences[2:])


def _details(named: Named) -> list[str]:
    lines = []
    if named.result.found is not None:
        found = translate(
            "RowWords", "Found in about {count} of 100 ways in which people change a picture or video."
        )
        lines.append(f"    {found.format(count=number(named.result.found))}")
    for signal in named.result.signals:
        if isinstance(signal, Vpdq):
            lines.append(f"    {signal.type} ({signal.variant}): {len(signal.frames)} frames")
        elif isinstance(signal, Pdq):
            lines.append(f"    {signal.type} ({signal.variant}, quality {signal.quality}): {signal.value}")
        else:
            lines.append(f"    {signal.type}: {signal.value}")
    return lines
