#!/usr/bin/python3
"""A voice for speech-dispatcher that speaks into a file, in the protocol of its output modules.

    voice.py FILE

One line for each utterance. It is over as soon as it has begun, so that nothing is cut off that the next key would.
"""

import html
import re
import sys
from pathlib import Path

_DATA = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}
_UTTERANCES = ("SPEAK", "CHAR", "KEY", "SOUND_ICON")


def main(file: Path) -> None:
    for line in sys.stdin:
        command = line.strip().partition(" ")[0]
        if command in _UTTERANCES:
            _reply("202 OK RECEIVING MESSAGE")
            said = _block()
            with file.open("a", encoding="utf-8") as spoken:
                spoken.write(f"{html.unescape(re.sub('<[^>]*>', '', said)).strip()}\n")
            _reply("200 OK SPEAKING", "701 BEGIN", "702 END")
        elif command in _DATA:
            before, after = _DATA[command]
            _reply(before)
            _block()
            _reply(after)
        elif command == "INIT":
            _reply("299-ready", "299 OK LOADED SUCCESSFULLY")
        elif command == "LIST":
            _reply("200-writer\ten\tnone", "200 OK VOICE LIST SENT")
        elif command == "QUIT":
            _reply("210 OK QUIT")
            return


def _block() -> str:
    """What follows a command, up to a line with a dot alone."""
    lines = iter(sys.stdin.readline, "")
    return " ".join(line.strip() for line in iter(lines.__next__, ".\n"))


def _reply(*lines: str) -> None:
    print(*lines, sep="\n", flush=True)


main(Path(sys.argv[1]))
