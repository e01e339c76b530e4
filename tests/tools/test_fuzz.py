"""``make fuzz``: broken files of every kind through the real command line, and that its findings are found."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.long import LONG
from tools.fuzz import seeds
from tools.fuzz.pieces import every


def fuzz(*words: str | Path) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "tools.fuzz", *words], capture_output=True, check=False, timeout=300
    )


SOME, ALL = ("--stills", "40", "--videos", "16"), ("--stills", "120", "--videos", "44")


@pytest.mark.parametrize("files", [ALL if LONG else (*ALL, "--kept"), SOME], ids=["all", "some"])
def test_no_broken_file_kills_hangs_or_silences_the_program(tmp_path: Path, files: tuple[str, ...]) -> None:
    """All of them through one worker that no damaged file ends, some through the command, which begins another each time."""
    done = fuzz("--seed", "ci", *files, "--keep", tmp_path)
    assert (done.returncode, done.stdout.decode().splitlines()) == (0, ["seed ci", "no fault"])


@pytest.mark.parametrize("kind", seeds.SETS)
def test_files_are_taken_apart_by_their_format_and_put_together_unchanged(kind: str) -> None:
    for seed in seeds.SETS[kind]():
        pieces = seed.grammar.split(seed.data)
        assert len(list(every(pieces))) > 1, seed.name
        joined = seed.grammar.join(pieces)
        if seed.name == "h264-without-duration.mkv":  # of unknown size, which becomes a known one
            assert len(joined) == len(seed.data)
        else:
            assert joined == seed.data, seed.name


def test_the_same_seed_makes_the_same_files() -> None:
    one, again, other = (fuzz("--seed", seed, "--draw", "still/7").stdout for seed in ("a", "a", "b"))
    assert one == again != other


PROGRAM = """
import json, sys
for name in sys.argv[3:]:
    dead = name.endswith("still-2.bin")
    error = {"code": "media.crashed", "message": ""} if dead else None
    if not name.endswith("still-5.bin"):
        print(json.dumps({"file": name, "verdict": "exact", "error": error, "signals": []}))
if any(name.endswith("still-3.bin") for name in sys.argv):
    print("Traceback (most recent call last):", file=sys.stderr)
sys.exit(1 if any(name.endswith("still-4.bin") for name in sys.argv) else 0)
"""


def test_tells_of_dead_workers_lost_rows_tracebacks_and_wrong_exit_codes_and_keeps_the_files(
    tmp_path: Path,
) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    words = ("--seed", "s", "--stills", "8", "--videos", "0", "--keep", tmp_path / "kept")
    done = fuzz(*words, "--program", f"{sys.executable} {program}")
    told = dict(line.split(": ", 1) for line in done.stdout.decode().splitlines()[1:-1])
    assert done.returncode == 1
    assert told["s-still-2.bin"] == "media.crashed"
    assert told["s-still-3.bin"].startswith("standard error: Traceback")
    assert told["s-still-4.bin"].startswith("exit code 1 and not 0")
    assert told["s-still-5.bin"] == "no row"
    assert (tmp_path / "kept" / "s-still-2.bin").read_bytes() == fuzz(
        "--seed", "s", "--draw", "still/2"
    ).stdout
    assert b"no fault" in fuzz(*words).stdout, "what is done is not done again"
