"""``make gallery``: every page of the window as a PNG file, in every look; with --readme the README's four instead.

python -m tools.gallery FOLDER [PREFIX]    all pages, or those whose name begins with PREFIX
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image

from tests.support.gui.gallery import LOOKS, render

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
IN_README = ("welcome", "files", "check-bytes", "card")
ACROSS, WIDTH, GAP = 4, 480, 8


def main() -> None:
    if "--readme" in sys.argv:
        for_readme()
        return
    folder, prefix = Path(sys.argv[1]), "".join(sys.argv[2:3])
    shutil.rmtree(folder, ignore_errors=True)
    pages = 0
    for name, look in LOOKS.items():
        made = render(folder / name, look, prefix)
        if made:
            contact_sheet(made, folder / f"{name}.png")
        pages += len(made)
    print(f"{pages} pages in {folder}, and a contact sheet for each look")


def for_readme() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for page in render(Path(folder)):
            name = page.stem.partition("-")[2]
            if name in IN_README:
                colours = Image.open(page).convert("RGB").quantize(64, dither=Image.Dither.NONE)
                colours.save(PICTURES / f"{name}.png", optimize=True)


def contact_sheet(pages: list[Path], place: Path) -> None:
    first = Image.open(pages[0])
    height = first.height * WIDTH // first.width
    down = -(-len(pages) // ACROSS)
    sheet = Image.new("RGB", (ACROSS * (WIDTH + GAP) + GAP, down * (height + GAP) + GAP), "#808080")
    for number, page in enumerate(pages):
        row, column = divmod(number, ACROSS)
        small = Image.open(page).resize((WIDTH, height), Image.Resampling.LANCZOS)
        sheet.paste(small, (GAP + column * (WIDTH + GAP), GAP + row * (height + GAP)))
    sheet.save(place)


if __name__ == "__main__":
    main()
