"""JSON form of one file's result, as stored in drafts."""

from takeitdown_desktop.core.errors import MediaError, by_code
from takeitdown_desktop.core.progress import FileResult, Verdict, as_dhash
from takeitdown_wire import Kind, WireError, signal_from_json

_CODES = frozenset(by_code(MediaError)) | {MediaError.code}


def to_json(result: FileResult) -> dict[str, object]:
    """The JSON object that ``from_json`` reads."""
    return {
        "say": "finished",  # older versions require it
        "kind": result.kind,
        "verdict": result.verdict,
        "signals": [signal.to_json() for signal in result.signals],
        "error": result.error,
        "found": result.found,
        "thinned": result.thinned,
        **({} if result.dhash is None else {"dhash": result.dhash}),
    }


def from_json(value: object) -> FileResult:
    """Parse a result. Raises: ValueError: invalid."""
    try:
        assert isinstance(value, dict)
        error, found = value["error"], value["found"]
        if error not in (None, *_CODES) or found not in (None, *range(101)):
            raise ValueError("out of range")
        return FileResult(
            kind=None if value["kind"] is None else Kind(value["kind"]),
            verdict=Verdict(value["verdict"]),
            signals=tuple(signal_from_json(signal) for signal in value["signals"]),
            error=error,
            found=found,
            thinned=value["thinned"] is True,
            dhash=as_dhash(value["dhash"]) if "dhash" in value else None,
        )
    except (AssertionError, KeyError, TypeError, WireError) as error:
        raise ValueError("not a file's result") from error
