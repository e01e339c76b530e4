"""``make fuzz-wire``: coverage-guided fuzzing (libFuzzer by atheris) of every wire type and every sealed file.

    python -m tools.fuzz.wire [--seconds N | --runs N] [--keep FOLDER] [TARGET...]
    python -m tools.fuzz.wire --again FILE TARGET     (reproduce one finding)

An input must be refused with an error of the contract, or parse to a value that serialises to the same bytes. Checksums are
corrected and sealing is bypassed, so that the code behind them is reached. Findings are left in FOLDER.
"""

import argparse
import hashlib
import re
import subprocess
import sys
from pathlib import Path

from tools.fuzz.wire_seeds import MAX_LENGTH, seeds
from tools.fuzz.wire_targets import ALL, TARGETS, held, target


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz.wire", description="See the module.")
    parser.add_argument(
        "targets",
        nargs="*",
        metavar="TARGET",
        help=f"{', '.join(TARGETS)}; {ALL}: all of them in one process",
    )
    parser.add_argument("--seconds", type=int, default=60, help="per target")
    parser.add_argument("--runs", type=int, default=-1, help="inputs per target, instead of seconds")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz-wire"))
    parser.add_argument("--again", type=Path, metavar="FILE", help="run a single input")
    given = parser.parse_args()
    if unknown := set(given.targets) - {*TARGETS, ALL}:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if given.again is not None:
        for name in given.targets:
            held(target(name))(given.again.read_bytes())
        return 0
    bad = [name for name in given.targets or TARGETS if _spawn(name, given) != 0]
    print(f"found something: {', '.join(bad)}; see {given.keep}" if bad else "no fault", flush=True)
    return 1 if bad else 0


def _spawn(name: str, given: argparse.Namespace) -> int:
    corpus, dictionary = given.keep / name, given.keep / f"{name}.dict"
    corpus.mkdir(parents=True, exist_ok=True)
    begin = seeds(name)
    for seed in begin:
        (corpus / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)
    found = {word for seed in begin for word in re.findall(rb'"([a-z0-9_.:/-]{1,40})"', seed)}
    dictionary.write_bytes(b"".join(b'"\\"' + word + b'\\""\n' for word in sorted(found)))
    limit = f"-runs={given.runs}" if given.runs >= 0 else f"-max_total_time={given.seconds}"
    options = ["-timeout=60", "-rss_limit_mb=2048", f"-max_len={MAX_LENGTH}", f"-dict={dictionary}"]
    options += [f"-artifact_prefix={given.keep}/{name}-", limit, str(corpus)]
    command = [sys.executable, "-m", "tools.fuzz.wire_inside", name, *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    count = re.search(r"^Done (\d+) runs", done.stderr, re.MULTILINE)
    print(f"{name:16} {count[1] if count else 'FAILED':>9}", flush=True)
    if done.returncode:
        print(done.stdout[-3_000:], done.stderr[-3_000:], sep="\n", file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
