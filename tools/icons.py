"""Subset Lucide's font to the icons that the window uses; needed when one is added.

npm pack lucide-static && tar xzf lucide-static-*.tgz
python tools/icons.py package/font
"""

import json
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from takeitdown_desktop.gui.appearance.icons import FONT, SIGNS


def main() -> None:
    source = Path(sys.argv[1])
    codes = json.loads((source / "codepoints.json").read_text(encoding="utf-8"))
    wrong = {name: codes.get(name) for name, code in SIGNS.items() if codes.get(name) != code}
    if wrong:
        sys.exit(f"SIGNS in icons.py should say: {wrong}")
    font = TTFont(source / "lucide.ttf")
    options = Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True)
    cutter = Subsetter(options)
    cutter.populate(unicodes=SIGNS.values())
    cutter.subset(font)
    font.save(FONT, reorderTables=True)
    print(f"{len(SIGNS)} icons, {FONT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
