"""See the package."""

import argparse
import secrets
import shlex
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.corpus import program
from tools.corpus.judge import dead
from tools.corpus.store import Store
from tools.fuzz import seeds
from tools.fuzz.kept import Kept
from tools.fuzz.seeds import Seed

Command = tuple[list[str], tuple[str, ...]]
"""The program, and its options."""
AS_PEOPLE_RUN_IT, PLAIN = 10, ("--variants", "1")
"""Every tenth batch makes all hashes, the others only the plain ones: what breaks is the reading, and hashes of edited copies
take most of the time."""
BY_COMMAND = 50
"""With ``--kept``, one of so many batches goes through the command."""


@dataclass(frozen=True)
class Fault:
    """A forbidden outcome, and the file that caused it."""

    name: str
    what: str
    data: bytes


def main() -> int:
    words = _arguments()
    if words.draw:
        kind, _, number = words.draw.partition("/")
        _, data = seeds.drawn(seeds.SETS[kind](), f"{words.seed}/{kind}", int(number))
        sys.stdout.buffer.write(data)
        return 0
    words.keep.mkdir(parents=True, exist_ok=True)
    done = Store(words.keep / "done.jsonl")
    print(f"seed {words.seed}", flush=True)
    faults = sum(
        _run(kind, count, words, done)
        for kind, count in (("still", words.stills), ("video", words.videos))
        if count
    )
    print(f"{faults} faults" if faults else "no fault")
    return 1 if faults else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.fuzz", description="Broken files of every kind through the command line."
    )
    parser.add_argument("--stills", type=int, default=4_000, help="broken pictures")
    parser.add_argument("--videos", type=int, default=800, help="broken videos")
    parser.add_argument("--seed", default=secrets.token_hex(4), help="to make the same files again")
    parser.add_argument("--batch", type=int, default=200, help="files per command")
    parser.add_argument(
        "--parallel",
        type=int,
        default=1,
        help="commands in parallel; each starts as many workers as it wants",
    )
    parser.add_argument(
        "--kept",
        action="store_true",
        help="only every fiftieth batch through the command; the others through one reused worker",
    )
    parser.add_argument(
        "--keep",
        type=Path,
        default=Path("build/fuzz"),
        help="folder for faulty files and the list of finished batches",
    )
    parser.add_argument("--draw", metavar="KIND/NUMBER", help="print one file, and nothing else")
    parser.add_argument(
        "--program",
        type=shlex.split,
        default=list(program.COMMAND),
        help="the program to test (default: this working copy)",
    )
    words = parser.parse_args()
    if words.draw and "--seed" not in " ".join(sys.argv):
        parser.error("--draw needs the run's --seed")
    return words


def _run(kind: str, count: int, words: argparse.Namespace, done: Store) -> int:
    """Run all unfinished batches of this kind; returns the number of faults."""
    run, whole, began = f"{words.seed}/{kind}", seeds.SETS[kind](), time.monotonic()
    starts = [at for at in range(0, count, words.batch) if f"{run}/{at}+{words.batch}" not in done]
    verdicts: Counter[str] = Counter()
    total = tried = 0

    def batch(at: int) -> tuple[int, Counter[str], list[Fault]]:
        numbers, turn = range(at, min(count, at + words.batch)), at // words.batch
        if words.kept and (turn + 1) % BY_COMMAND:
            return at, *_by_the_worker(kept, whole, run, numbers)
        options = () if turn % AS_PEOPLE_RUN_IT == 0 else PLAIN
        return at, *_batch((words.program, options), whole, run, numbers)

    with Kept() as kept, ThreadPoolExecutor(1 if words.kept else words.parallel) as pool:
        for at, said, faults in pool.map(batch, starts):
            for fault in faults:
                (words.keep / fault.name).write_bytes(fault.data)
                print(f"{fault.name}: {fault.what}", flush=True)
            done.put(f"{run}/{at}+{words.batch}", [f"{fault.name}: {fault.what}" for fault in faults])
            verdicts += said
            tried += min(count, at + words.batch) - at
            total += len(faults)
            rate = tried / (time.monotonic() - began)
            print(
                f"{kind} {min(count, at + words.batch)} of {count}: {rate:.1f} files/s, {total} faults, {dict(verdicts)}",
                file=sys.stderr,
                flush=True,
            )
    return total


@contextmanager
def _drawn(whole: list[Seed], run: str, numbers: range) -> Iterator[list[Path]]:
    """The mutated files of these numbers, in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in numbers:
            seed, data = seeds.drawn(whole, run, number)
            paths.append(Path(folder) / f"{run.replace('/', '-')}-{number}{seed.suffix}")
            paths[-1].write_bytes(data)
        yield paths


def _by_the_worker(
    kept: Kept, whole: list[Seed], run: str, numbers: range
) -> tuple[Counter[str], list[Fault]]:
    with _drawn(whole, run, numbers) as paths:
        rows = kept.rows(paths)
        faults = [
            Fault(path.name, how, path.read_bytes())
            for path, row in zip(paths, rows, strict=True)
            if (how := dead(row))
        ]
        return Counter(row["verdict"] for row in rows), faults


def _batch(
    command: Command, whole: list[Seed], run: str, numbers: range
) -> tuple[Counter[str], list[Fault]]:
    with _drawn(whole, run, numbers) as paths:
        said = program.run(paths, command=command[0], options=command[1])
        verdicts = Counter(row["verdict"] for row in said.rows if row is not None)
        return verdicts, list(_faults(command, paths, said))


def _faults(command: Command, paths: list[Path], said: program.Batch) -> Iterator[Fault]:
    """Faults of single files, and of the command as a whole, after which the files are tried one by one."""
    for path, row in zip(paths, said.rows, strict=True):
        how = dead(row)
        if how:
            yield Fault(path.name, how, path.read_bytes())
    wrong = _wrong_as_a_whole(said)
    if wrong and len(paths) > 1:
        yield Fault(f"{paths[0].name}.said", f"a command of {len(paths)} files: {wrong}", said.err.encode())
        for path in paths:
            again = _wrong_as_a_whole(
                program.run([path], seconds=300, command=command[0], options=command[1])
            )
            if again:
                yield Fault(path.name, again, path.read_bytes())


def _wrong_as_a_whole(said: program.Batch) -> str | None:
    rows: list[dict[str, Any] | None] = said.rows
    expected = 1 if any(row is not None and row["verdict"] == "unreadable" for row in rows) else 0
    if said.code != expected:
        return f"exit code {said.code} and not {expected}; {' '.join(said.err.split())[-300:]}"
    return f"standard error: {' '.join(said.err.split())[-300:]}" if said.err else None


if __name__ == "__main__":
    raise SystemExit(main())
