"""See the package."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from tools.corpus import program, run
from tools.corpus.judge import Finding
from tools.corpus.store import Store
from tools.corpus.table import Line, misses, shares, table

BEGIN, END = "<!-- made by make corpus; not to be edited by hand -->\n", "<!-- end -->"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.corpus", description="Any folder of files through the program and independent readers.")  # fmt: skip
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--cache", type=Path, default=Path("build/corpus"), help="folder for readings and rows"
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="KIND",
        help="one kind of file, as the table names it",
    )
    parser.add_argument("--sample", type=int, help="maximum number of files, the same ones each time")
    parser.add_argument(
        "--again",
        action="store_true",
        help="only what the last run missed; reuse its other rows",
    )
    parser.add_argument("--readers", type=int, default=2, help="readers in parallel")
    parser.add_argument("--misses", type=Path, help="file for the list of misses (without it: printed)")
    parser.add_argument("--write", type=Path, help="a document to write the table into as well")
    return parser


def main() -> int:
    parser = _parser()
    given = parser.parse_args()
    if not given.folder.is_dir():
        parser.error(f"no folder: {given.folder}")
    digest, last = program.digest(), given.cache / "last.json"
    rows = Store(given.cache / f"program-{digest}.jsonl")
    costs = Store(given.cache / f"costs-{digest}.jsonl")
    readings = Store(given.cache / "readings.jsonl")
    files = run.files_in(given.folder, given.only)
    if given.sample:
        files = sorted(files, key=lambda file: file.content)[: given.sample]
    run.tell(f"{len(files)} different files, program {digest}")
    carried = _carry_over(files, rows, last, given.cache) if given.again else 0
    run.with_the_program(files, rows, costs)
    run.with_the_readers(files, rows, readings, given.readers)
    found = run.findings(files, rows, readings, given.readers)
    missed = [file.content for file in files if found[file.content].misses]
    last.write_text(json.dumps({"program": digest, "missed": missed}))
    _report(_tables(files, found, costs, carried), _misses(given.folder, files, found), given)
    return 0


def _tables(files: list[run.File], found: Mapping[str, Finding], costs: Store, carried: int) -> str:
    """Findings and costs by kind of file."""
    lines: dict[str, Line] = {}
    for file in files:
        lines.setdefault(file.kind, Line()).add(found[file.content])
    for key, (seconds, cpu, memory) in costs.items():
        line = lines.get(key.partition("/")[0])
        if line is not None:
            line.seconds, line.cpu = line.seconds + seconds, line.cpu + cpu
            line.memory = max(line.memory, memory)
    text = f"{table(lines)}\n\n{shares(lines)}\n"
    return text + (f"{carried} rows were carried over from an earlier program.\n" if carried else "")


def _misses(folder: Path, files: list[run.File], found: Mapping[str, Finding]) -> str:
    return misses((str(file.path.relative_to(folder)), file.kind, found[file.content]) for file in files)


def _report(text: str, listed: str, given: argparse.Namespace) -> None:
    print(text)
    if given.misses:
        given.misses.write_text(listed, "utf-8")
    else:
        print(listed)
    if given.write:
        before, _, rest = given.write.read_text("utf-8").partition(BEGIN)
        given.write.write_text(f"{before}{BEGIN}{text}{END}{rest.partition(END)[2]}", "utf-8")


def _carry_over(files: list[run.File], rows: Store, last: Path, cache: Path) -> int:
    """Reuse the last run's rows of files without misses; returns how many."""
    if not last.is_file():
        return 0
    before = json.loads(last.read_text())
    old, missed, carried = Store(cache / f"program-{before['program']}.jsonl"), set(before["missed"]), 0
    for file in files:
        if file.content not in rows and file.content in old and file.content not in missed:
            rows.put(file.content, old.get(file.content))
            carried += 1
    return carried


if __name__ == "__main__":
    raise SystemExit(main())
