"""Name the texts that a language lacks: python tools/unfinished.py [folder of .ts files].

The command line falls back to English text by text, so only a language that somebody of the project
speaks has to be whole there.
"""

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

_COMMAND_LINE = {"cli", "argparse"}
_WHOLE = {"takeitdown_de"}


def unfinished(file: Path) -> list[str]:
    """The sources of a .ts file's texts that have to be translated and are not."""
    return [
        message.findtext("source", "")
        for context in ET.parse(file).iter("context")
        if file.stem in _WHOLE or context.findtext("name") not in _COMMAND_LINE
        for message in context.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def main() -> None:
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parents[1] / "resources" / "i18n"
    missing = {file.name: unfinished(file) for file in sorted(folder.glob("takeitdown_*.ts"))}
    for name, texts in missing.items():
        for text in texts:
            print(f"{name}: {text}")
    sys.exit(any(missing.values()))


if __name__ == "__main__":
    main()
