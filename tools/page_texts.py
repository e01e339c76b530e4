"""Write the case page's texts in every language, from the window's translations; ``tools/i18n`` runs this.

python -m tools.page_texts           write takeitdown_intake/pages/languages/
python -m tools.page_texts --check   report what is out of date; changes nothing
"""

import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from takeitdown_intake.pages.texts import TEXTS

ROOT = Path(__file__).parents[1]
I18N = ROOT / "resources" / "i18n"
FOLDER = ROOT / "takeitdown_intake" / "pages" / "languages"


def translations(file: Path) -> dict[tuple[str, str], str]:
    """Finished texts of a ``.ts`` file, by context and source; "" for untranslated ones."""
    found = {}
    for context in ET.parse(file).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.find("translation")
            done = text is not None and text.get("type") is None
            found[name, message.findtext("source", "")] = (text.text or "") if done else ""
    return found


def page_of(code: str, about: dict[str, object]) -> str:
    """The file of one language."""
    said = translations(I18N / f"takeitdown_{code}.ts")
    lost = [key for key, place in TEXTS.items() if place not in said]
    if lost:
        raise SystemExit(f"The window's texts have changed; see takeitdown_intake/pages/texts.py: {lost}")
    texts = {key: said[place] for key, place in TEXTS.items() if said[place]}
    whole = {"name": about["name"], "reviewed": about.get("reviewed", False), "texts": texts}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    languages = json.loads((I18N / "languages.json").read_bytes())
    wanted = {
        FOLDER / f"{code}.json": page_of(code, about) for code, about in languages.items() if code != "en"
    }
    if "--check" in sys.argv:
        there = {file: file.read_text() for file in FOLDER.glob("*.json")}
        changed = sorted(file.name for file in wanted.keys() | there if wanted.get(file) != there.get(file))
        if changed:
            raise SystemExit(f"Out of step, run tools/i18n: {', '.join(changed)}")
        return
    for file in FOLDER.glob("*.json"):
        file.unlink()
    for file, text in wanted.items():
        file.write_text(text)


if __name__ == "__main__":
    main()
