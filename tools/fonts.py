"""Subset Debian's Noto fonts for other scripts: what the texts need, the script's own letters, and Latin.

apt-get install fonts-noto-core fonts-noto-cjk
python -m tools.fonts

Needed when a text in another script changes; a test reports letters that a font lacks.
"""

import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from PySide6.QtCore import QLocale

from takeitdown_desktop import paths
from takeitdown_desktop.gui.appearance.language import LANGUAGES

_NOTO = Path("/usr/share/fonts/truetype/noto")
_CJK = Path("/usr/share/fonts/opentype/noto")
_LATIN = range(0x20, 0x180)
"""In every font, for names of services, because the card's PDF has one font per line."""
FOLDER = paths.resources() / "fonts" / "noto"


class Source(NamedTuple):
    """One script.

    Attributes:
        file: the source's file name before ``-Regular.ttf``, or the index of a font in the CJK collection.
        first, last: code points always included, for what people type and for file names.
    """

    file: str | int
    first: int = 0
    last: int = -1


SOURCES = {
    "NotoSansArabic": Source("NotoSansArabic", 0x600, 0x6FF),
    "NotoSansBengali": Source("NotoSansBengali", 0x980, 0x9FF),
    "NotoSansCyrillic": Source("NotoSans", 0x400, 0x45F),
    "NotoSansDevanagari": Source("NotoSansDevanagari", 0x900, 0x97F),
    "NotoSansHebrew": Source("NotoSansHebrew", 0x5D0, 0x5F4),
    "NotoSansKhmer": Source("NotoSansKhmer", 0x1780, 0x17FF),
    "NotoSansMalayalam": Source("NotoSansMalayalam", 0xD00, 0xD7F),
    "NotoSansSinhala": Source("NotoSansSinhala", 0xD80, 0xDFF),
    "NotoSansTamil": Source("NotoSansTamil", 0xB80, 0xBFF),
    "NotoSansThai": Source("NotoSansThai", 0xE00, 0xE7F),
    "NotoSansVietnamese": Source("NotoSans"),
    "NotoSansJP": Source(0),
    "NotoSansKR": Source(1),
    "NotoSansSC": Source(2),
    "NotoSansTC": Source(3),
}


def letters(font: str) -> set[int]:
    """Code points beyond ASCII in the texts and names of the languages that use a font."""
    found = set()
    for code, language in LANGUAGES.items():
        if language.font == font:
            texts = [language.name]
            file = paths.resources() / "i18n" / f"takeitdown_{code}.ts"
            if file.exists():
                texts += [
                    message.findtext("translation") or "" for message in ET.parse(file).iter("message")
                ]
            texts += _of_dates(QLocale(code))
            found |= {ord(sign) for text in texts for sign in text if ord(sign) > 0x7F}
    return found


def _of_dates(locale: QLocale) -> list[str]:
    """Texts with every letter that dates and numbers can have in this locale."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names = [locale.monthName(number, form) for number in range(1, 13) for form in forms]
    names += [locale.dayName(number, form) for number in range(1, 8) for form in forms]
    names += [locale.dateTimeFormat(form) for form in forms]
    return [
        *names,
        locale.amText(),
        locale.pmText(),
        locale.toString(1234567890),
        locale.toString(0.5, "f", 1),
    ]


def subset(font: TTFont, letters: set[int]) -> TTFont:
    """The font reduced to these letters and their ligatures and other joined forms."""
    options = Options(hinting=False, glyph_names=False, notdef_outline=True, layout_features=["*"])
    options.drop_tables += ["DSIG", "FFTM", "MVAR", "STAT"]
    cutter = Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    return font


def cut(name: str, source: Source, weight: str) -> Path:
    """Write one weight of one script; returns its file."""
    wanted = letters(name) | set(range(source.first, source.last + 1)) | {0x200C, 0x200D}
    if isinstance(source.file, int):
        collected = TTFont(_CJK / f"NotoSansCJK-{weight}.ttc", fontNumber=source.file)
        font = subset(collected, wanted | set(_LATIN))
    elif source.file == "NotoSans":
        font = subset(TTFont(_NOTO / f"NotoSans-{weight}.ttf"), wanted | set(_LATIN))
    else:
        font = _with_latin(subset(TTFont(_NOTO / f"{source.file}-{weight}.ttf"), wanted), weight)
    for record in font["name"].names:
        if record.nameID in (1, 16):  # the family names, by which weights belong together
            record.string = name
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    made = FOLDER / f"{name}-{weight}.{'otf' if 'CFF ' in font else 'ttf'}"
    font.save(made, reorderTables=True)
    return made


def _with_latin(script: TTFont, weight: str) -> TTFont:
    there = set(script.getBestCmap())
    latin = subset(TTFont(_NOTO / f"NotoSans-{weight}.ttf"), set(_LATIN) - there)
    with tempfile.TemporaryDirectory() as folder:
        files = [str(Path(folder, part)) for part in ("script.ttf", "latin.ttf")]
        script.save(files[0])
        latin.save(files[1])
        return Merger().merge(files)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.iterdir():
        if old.suffix in (".ttf", ".otf"):
            old.unlink()
    total = 0
    for name, source in SOURCES.items():
        for weight in ("Regular",) if isinstance(source.file, int) else ("Regular", "Bold"):
            made = cut(name, source, weight)
            total += made.stat().st_size
            print(f"{made.name}: {made.stat().st_size:,} bytes")
    print(f"{total:,} bytes")


if __name__ == "__main__":
    main()
