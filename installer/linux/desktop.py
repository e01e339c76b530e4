"""What a desktop wants to know of a program: entry in the menu, icon, kind of file, and what a store shows."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from installer.recipe import Recipe

DATA = Path(__file__).parent / "data"
_PRACTICE = "This package is for practice: nothing that is sent with it reaches anybody."
_SERVICE = "Reports made with this package go to {name} at {host}."


def destination(recipe: Recipe) -> str:
    """Where reports go, in one sentence."""
    service = recipe.service
    return _PRACTICE if service is None else _SERVICE.format(name=service.name, host=service.host)


def write(recipe: Recipe, share: Path) -> None:
    """Fill a ``share`` folder."""
    day = datetime.fromtimestamp(recipe.epoch, UTC).date().isoformat()
    words = {
        "@NAME@": recipe.name,
        "@VERSION@": recipe.version,
        "@DATE@": day,
        "@SERVICE@": destination(recipe),
    }
    for source, target in (
        ("takeitdown.desktop", "applications/takeitdown.desktop"),
        ("metainfo.xml", "metainfo/org.takeitdown_desktop.TakeItDown.metainfo.xml"),
        ("takeitdown.xml", "mime/packages/takeitdown.xml"),
    ):
        text = (DATA / source).read_text("utf-8")
        for mark, word in words.items():
            text = text.replace(mark, escape(word) if source.endswith(".xml") else word)
        path = share / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copyfile(recipe.icon, icons / "takeitdown.svg")
