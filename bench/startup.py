"""The cost of the first page, compared with an empty wizard of the same toolkit.

Whole processes alternate (A B A B …): the program, which shows its first page for two seconds and ends, and a bare
``QWizard`` with one label. What counts is CPU time (user and system) and peak memory from the operating system;
ratios are taken pair by pair. Modules are compiled beforehand, as in an installed program.

    python -m bench.startup [--pairs 10]
"""

import argparse
import os
import statistics
import sys

from bench.measure import Program, Row

GOAL_RATIO, GOAL_MB = 1.10, 65


def whole_process(child: str) -> tuple[float, float]:
    """CPU milliseconds and peak memory in MB of one run."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    run = Program((sys.executable, "-m", "bench.first_page", child)).run([])
    return 1_000 * run.cpu_s, run.peak_mb


def rows(pairs: int = 10) -> list[Row]:
    """The rows of the table, after a warm-up of both programs."""
    whole_process("ours"), whole_process("bare")
    found = [(whole_process("ours"), whole_process("bare")) for _ in range(pairs)]
    ratios = [mine[0] / theirs[0] for mine, theirs in found]
    mine, theirs = (statistics.median(pair[at][0] for pair in found) for at in (0, 1))
    memory, bare = (statistics.median(pair[at][1] for pair in found) for at in (0, 1))
    return [
        Row(
            "first page: ours / a bare QWizard with one label, CPU time",
            ratios,
            f"<= {GOAL_RATIO:.2f}",
            f"{mine:.0f} ms against {theirs:.0f} ms",
        ),
        Row(
            "first page: peak memory",
            [memory],
            f"<= {GOAL_MB}",
            f"{bare:.0f} MB of the bare one",
            unit=" MB",
        ),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.startup")
    parser.add_argument("--pairs", type=int, default=10)
    print(*rows(parser.parse_args().pairs), sep="\n")


if __name__ == "__main__":
    main()
