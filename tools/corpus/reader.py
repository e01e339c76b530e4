"""The process of the independent readers: a line of JSON in, a line of JSON out.

python -m tools.corpus.reader
"""

import json
import os
import resource
import sys
from pathlib import Path
from typing import Any

from tools.corpus import film, stills
from tools.corpus.pixels import spread

_MEMORY = 8 << 30


def answer_to(task: dict[str, Any]) -> dict[str, Any]:
    path = Path(task["path"])
    if task["reader"] == "film":
        return film.read(path, task["wanted"], judge=task["judge"], seconds=task["seconds"])
    if task.get("judge"):
        pixels = stills.pixels_of(task["reader"], task["as"], path)
        return {"spread": -1 if pixels is None else spread(pixels)}
    return stills.read(task["reader"], path)


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # libraries may print, which must not mix with the answers
    for line in sys.stdin:
        try:
            said: dict[str, Any] = answer_to(json.loads(line))
        except MemoryError:
            said = {"error": "out of memory"}
        answers.write(json.dumps(said) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
