"""``takeitdown hash``: fingerprints on standard output, without any network."""

import argparse

from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.drafts import kept
from takeitdown_desktop.cli.fingerprints import Named, fingerprint_all
from takeitdown_desktop.cli.terminal import plain, put
from takeitdown_desktop.core.hashing.options import HashOptions
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.messages import message
from takeitdown_wire import Kind, Pdq, Vpdq

VERDICT_WORDS = {
    Verdict.STRONG: "Strong fingerprint",
    Verdict.WEAK: "Weak fingerprint (plain or dark: exact and very close copies only)",
    Verdict.EXACT: "Exact copies only",
    Verdict.UNREADABLE: "Can't read this one",
}
_KIND_WORDS = {Kind.IMAGE: "picture", Kind.VIDEO: "video", None: "file"}


def run(arguments: argparse.Namespace) -> int:
    with kept(arguments) as draft:
        return _run(arguments, draft)


def _run(arguments: argparse.Namespace, draft: KeptDraft | None) -> int:
    unreadable = False
    options = HashOptions(arguments.frames_per_second, arguments.variants)
    for named in fingerprint_all(arguments.paths, options, draft):
        unreadable = unreadable or named.result.verdict is Verdict.UNREADABLE
        if arguments.json:
            put(as_json(named))
        else:
            print(plain(named.name), f"({_KIND_WORDS[named.result.kind]}): {in_words(named)}", flush=True)
            if arguments.details:
                print(*_details(named), sep="\n", flush=True)
    return exit_codes.SOME_UNREADABLE if unreadable else exit_codes.OK


def as_json(named: Named) -> dict[str, object]:
    """One file's result as programs read it."""
    return {
        "file": named.name,
        "kind": named.result.kind,
        "verdict": named.result.verdict,
        "signals": [signal.to_json() for signal in named.result.signals],
        "error": error_as_json(named),
        "found": named.result.found,
    }


def error_as_json(named: Named) -> dict[str, str] | None:
    """What is missing of one file's fingerprints, as programs read it; None when nothing is."""
    code = named.result.error
    return None if code is None else {"code": code, "message": message(code)}


def in_words(named: Named) -> str:
    """One file's result as a person reads it, on one line."""
    words = VERDICT_WORDS[named.result.verdict]
    if named.result.thinned:
        words = f"{words}. Very long, or full of movement: a short piece of it may not be found"
    return words if named.result.error is None else f"{words}. {message(named.result.error)}"


def _details(named: Named) -> list[str]:
    lines = []
    if named.result.found is not None:
        lines.append(f"    found in {named.result.found} of 100 ways in which people change pictures")
    for signal in named.result.signals:
        if isinstance(signal, Vpdq):
            lines.append(f"    {signal.type} ({signal.variant}): {len(signal.frames)} frames")
        elif isinstance(signal, Pdq):
            lines.append(f"    {signal.type} ({signal.variant}, quality {signal.quality}): {signal.value}")
        else:
            lines.append(f"    {signal.type}: {signal.value}")
    return lines
