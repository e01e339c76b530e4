"""Compile each language's .ts file to a gettext catalogue for the command line: python tools/catalogues.py [folder of .ts files].

Catalogues newer than their sources are kept. Source of the format: GNU gettext's manual, "The Format of GNU MO Files".
"""

import re
import struct
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_PROGRAM = _ROOT / "takeitdown_desktop"
_USED = re.compile(r"""\b(?:translate|QT_TRANSLATE_NOOP|Text)\(\s*"(\w+)",""")
_WITHOUT_CONTEXT = "argparse"
"""Python looks up its own texts without a context."""
_SHARED = ("errors",)
_MAGIC, _VERSION, _HEAD = 0x950412DE, 0, 28


def _with_texts() -> list[Path]:
    return [*(_PROGRAM / "cli").glob("*.py"), *(_PROGRAM / "core" / "report").glob("*.py")]


def contexts() -> set[str]:
    """The contexts whose texts the command line uses, including some of the window's."""
    return {
        *_SHARED,
        *(name for file in _with_texts() for name in _USED.findall(file.read_text("utf-8"))),
    }


def texts(file: Path, wanted: set[str]) -> dict[str, str]:
    """Finished translations of a .ts file in these contexts, by gettext's key (context, EOT, source)."""
    found = {"": f"Content-Type: text/plain; charset=UTF-8\nLanguage: {file.stem.partition('_')[2]}\n"}
    for context in ET.parse(file).iter("context"):
        name = context.findtext("name", "")
        before = "" if name == _WITHOUT_CONTEXT else f"{name}\4"
        for one in context.iter("message") if name in wanted else ():
            translation = one.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[before + one.findtext("source", "")] = translation.text
    return found


def catalogue(found: dict[str, str]) -> bytes:
    """The texts in gettext's binary format."""
    pairs = sorted((key.encode(), text.encode()) for key, text in found.items())
    columns = [key for key, _ in pairs], [text for _, text in pairs]
    at = _HEAD + 16 * len(pairs)
    tables, strings = b"", b""
    for column in columns:
        for string in column:
            tables += struct.pack("<II", len(string), at + len(strings))
            strings += string + b"\0"
    head = struct.pack("<7I", _MAGIC, _VERSION, len(pairs), _HEAD, _HEAD + 8 * len(pairs), 0, at)
    return head + tables + strings


def main() -> None:
    folder = Path(sys.argv[1]) if sys.argv[1:] else _ROOT / "resources" / "i18n"
    wanted = contexts()
    changed = max(file.stat().st_mtime for file in (Path(__file__), *_with_texts()))
    for file in sorted(folder.glob("takeitdown_*.ts")):
        made = folder / "catalogues" / file.stem.partition("_")[2] / "LC_MESSAGES" / "takeitdown.mo"
        if made.exists() and made.stat().st_mtime > max(changed, file.stat().st_mtime):
            continue
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(catalogue(texts(file, wanted)))


if __name__ == "__main__":
    main()
