"""Desktop integration: menu entry, icon, MIME type, and AppStream metadata for software centres."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from installer.recipe import ROOT, Recipe

DATA = Path(__file__).parent / "data"
SUMMARY = "Stop a picture or video from spreading"
"""The title of the window's first page, because that is translated into every language."""

_PRACTICE = "This package is for practice: nothing that is sent with it reaches anybody."
_SERVICE = "Reports made with this package go to {name} at {host}."


def destination(recipe: Recipe) -> str:
    """Where reports go, in one sentence."""
    service = recipe.service
    return _PRACTICE if service is None else _SERVICE.format(name=service.name, host=service.host)


def summaries(recipe: Recipe) -> dict[str, str]:
    """``SUMMARY`` in the package's languages (such as ``pt_BR``), without English."""
    found = {}
    for catalogue in sorted((ROOT / "resources" / "i18n").glob("takeitdown_*.ts")):
        code = catalogue.stem.removeprefix("takeitdown_")
        for message in ElementTree.parse(catalogue).iter("message"):
            text = message.findtext("translation") or ""
            if message.findtext("source") == SUMMARY and text and recipe.speaks(code):
                found[code] = " ".join(text.split())
    return found


def write(recipe: Recipe, share: Path) -> None:
    """Fill a ``share`` folder."""
    day = datetime.fromtimestamp(recipe.epoch, UTC).date().isoformat()
    words = {
        "@NAME@": recipe.name,
        "@VERSION@": recipe.version,
        "@DATE@": day,
        "@SERVICE@": destination(recipe),
        "@SUMMARY@": SUMMARY,
    }
    entry = "".join(f"Comment[{code}]={text}\n" for code, text in summaries(recipe).items())
    store = "".join(
        f'  <summary xml:lang="{code.replace("_", "-")}">{escape(text)}</summary>\n'
        for code, text in summaries(recipe).items()
    )
    for source, target in (
        ("takeitdown.desktop", "applications/takeitdown.desktop"),
        ("metainfo.xml", "metainfo/org.takeitdown_desktop.TakeItDown.metainfo.xml"),
        ("takeitdown.xml", "mime/packages/takeitdown.xml"),
    ):
        text = (DATA / source).read_text("utf-8")
        text = text.replace("@COMMENTS@\n", entry).replace("@SUMMARIES@\n", store)
        for mark, word in words.items():
            text = text.replace(mark, escape(word) if source.endswith(".xml") else word)
        path = share / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copyfile(recipe.icon, icons / "takeitdown.svg")
