"""From a folder to findings: the program first, then the readers, then a second look at outliers."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tools.corpus import judge, kinds, program
from tools.corpus.ask import SECONDS, Reader, ask_all
from tools.corpus.judge import Finding
from tools.corpus.store import Store, content_of

BATCH = 120
_TOLERANT = "Pillow, passing over damage"
FIRST, SECOND = ("Pillow", "pillow_heif", judge.PLATFORM), ("FFmpeg", "OpenCV", _TOLERANT)
"""Readers that are always asked, and those that are asked only where something is missed."""


@dataclass(frozen=True)
class File:
    """A file of the folder; the first of several with the same content represents them all."""

    path: Path
    kind: str
    content: str

    @property
    def moves(self) -> bool:
        return self.kind in kinds.VIDEOS


def files_in(folder: Path, only: Sequence[str]) -> list[File]:
    found: dict[str, File] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.stat().st_size:
            kind = kinds.kind_of(path)
            if not only or kind in only:
                content = content_of(path)
                found.setdefault(content, File(path, kind, content))
    return list(found.values())


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def with_the_program(files: Sequence[File], rows: Store, costs: Store) -> None:
    """Make a row for every file that has none yet; a batch that fails is repeated file by file."""
    by_kind: dict[str, list[File]] = {}
    for file in files:
        if file.content not in rows:
            by_kind.setdefault(file.kind, []).append(file)
    for kind, todo in sorted(by_kind.items()):
        for start in range(0, len(todo), BATCH):
            some = todo[start : start + BATCH]
            batch = program.run([file.path for file in some])
            tell(
                f"{kind}: {start + len(some)} of {len(todo)}, {batch.cost.seconds:.0f} s, {batch.cost.memory:.0f} MB"
            )
            costs.put(f"{kind}/{some[0].content}", [batch.cost.seconds, batch.cost.cpu, batch.cost.memory])
            for file, row in zip(some, batch.rows, strict=True):
                rows.put(file.content, _slim(row) if batch.whole else _alone(file))


def _alone(file: File) -> dict[str, Any] | None:
    batch = program.run([file.path], seconds=300)
    if batch.whole:
        return _slim(batch.rows[0])
    return {"failed": f"exit code {batch.code}: {batch.err[-300:]}"}


def _slim(row: dict[str, Any] | None) -> dict[str, Any] | None:
    return row and {
        "verdict": row["verdict"],
        "error": row["error"],
        "signals": [signal for signal in row["signals"] if signal["type"] in ("pdq", "vpdq")],
    }


def with_the_readers(files: Sequence[File], rows: Store, readings: Store, count: int) -> None:
    """Make every reading that is missing."""
    seen = _counter(len(files))

    def work(reader: Reader, file: File) -> None:
        if file.moves:
            _film(reader, file, judge.wanted_times(rows.get(file.content)), readings)
        else:
            for name in FIRST:
                if _worth_it(file, name, readings):
                    _ask(reader, file, name, readings)
            finding = _judged(file, rows, readings)
            if finding.misses or finding.unstable or not finding.opened:
                for name in SECOND:
                    if _worth_it(file, name, readings):
                        _ask(reader, file, name, readings)
        seen()

    ask_all(files, work, count)


def _ask(reader: Reader, file: File, name: str, readings: Store) -> None:
    key = f"{file.content} {name}"
    if key not in readings:
        readings.put(key, reader.ask({"reader": name, "path": str(file.path)}))


def _worth_it(file: File, name: str, readings: Store) -> bool:
    """Whether this reader can contribute anything new."""
    if name == "pillow_heif":
        return file.kind in ("HEIF", "AVIF")
    if name == judge.PLATFORM:
        said = readings.get(f"{file.content} Pillow") or {}
        return "readings" in said and said.get("mode") not in judge.ALIKE
    if name == _TOLERANT:
        return "error" in (readings.get(f"{file.content} Pillow") or {})
    return True


def _counter(total: int) -> Callable[[], None]:
    done = 0

    def seen() -> None:
        nonlocal done
        done += 1
        if done % 500 == 0:
            tell(f"readers: {done} of {total}")

    return seen


def _film(
    reader: Reader, file: File, wanted: list[int], readings: Store, *, look_twice: bool = False
) -> dict[str, Any]:
    """The readings at these times; known ones are not made again, unless to ``look_twice`` (measure the spread)."""
    key = f"{file.content} film"
    known = readings.get(key) or {"frames": {}}
    missing = [at for at in wanted if str(at) not in known["frames"] or look_twice]
    if missing or "seconds" not in known:
        task = {
            "reader": "film",
            "path": str(file.path),
            "wanted": missing,
            "judge": look_twice,
            "seconds": SECONDS,
        }
        said = reader.ask(task, SECONDS * 2)
        frames = {**known["frames"], **said.get("frames", {str(at): [] for at in missing})}
        known = {**said, "seconds": known.get("seconds") or said.get("seconds", []), "frames": frames}
        readings.put(key, known)
    return known


def findings(files: Sequence[File], rows: Store, readings: Store, count: int) -> dict[str, Finding]:
    """The finding of every file, after measuring the spread of outliers."""
    found = {file.content: _judged(file, rows, readings) for file in files}
    twice = [file for file in files if found[file.content].outliers]

    def work(reader: Reader, file: File) -> None:
        outliers = found[file.content].outliers
        if file.moves:
            known = (readings.get(f"{file.content} film") or {})["frames"]
            todo = [at for at in outliers if any(one[3] < 0 for one in known.get(str(at), ()))]
            if todo:
                _film(reader, file, todo, readings, look_twice=True)
        else:
            for name, seen_as in outliers:
                key = f"{file.content} {name} {seen_as} spread"
                if key not in readings:
                    task = {"reader": name, "as": seen_as, "path": str(file.path), "judge": True}
                    readings.put(key, reader.ask(task).get("spread", -1))
        found[file.content] = _judged(file, rows, readings)

    ask_all(twice, work, count)
    return found


def _judged(file: File, rows: Store, readings: Store) -> Finding:
    row = rows.get(file.content)
    failed = "no row" if row is None else row.get("failed") or judge.dead(row)
    if row is None or "failed" in row:
        finding = Finding()
    elif file.moves:
        answer = readings.get(f"{file.content} film") or {}
        finding = judge.film(row, {"frames": {}, "seconds": [], **answer})
    else:
        answers = {
            name: said
            for name in (*FIRST, *SECOND)
            if (said := readings.get(f"{file.content} {name}")) is not None
        }
        finding = judge.still(row, answers, partial(_spread, file.content, readings))
    if failed:
        finding.miss("dead", str(failed))
    return finding


def _spread(content: str, readings: Store, name: str, seen_as: str) -> int:
    known = readings.get(f"{content} {name} {seen_as} spread")
    return -1 if known is None else int(known)
