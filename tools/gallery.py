"""``make gallery``: every page of the window as a PNG file, and with --readme the README's four again."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image

from takeitdown_desktop.gui.gallery import render

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
IN_README = ("welcome", "files", "check-bytes", "card")


def main() -> None:
    if "--readme" in sys.argv:
        for page in render(Path(tempfile.mkdtemp())):
            name = page.stem.partition("-")[2]
            if name in IN_README:
                colours = Image.open(page).convert("RGB").quantize(64, dither=Image.Dither.NONE)
                colours.save(PICTURES / f"{name}.png", optimize=True)
            page.unlink()
        return
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    print(f"{len(render(folder))} pages in {folder}")


if __name__ == "__main__":
    main()
