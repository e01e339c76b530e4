"""Write the table of injected faults into docs/reliability.md, from the tally of the long run.

tools/faults_table.py TALLY.jsonl docs/reliability.md
"""

import json
import sys
from pathlib import Path

BEGIN = "<!-- made by make faults; not to be edited by hand -->"
END = "<!-- end -->"


MIN_KILLS = 500


def main(tally: Path, page: Path) -> None:
    counts: dict[tuple[str, str, str], int] = {}
    for line in tally.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        key = row["fault"], row["outcome"], row["test"].partition("[")[0]
        counts[key] = counts.get(key, 0) + row["times"]
    rows = ["| fault | tried | outcome | command |", "| --- | ---: | --- | --- |"]
    for (fault, outcome, test), times in sorted(counts.items()):
        file, _, name = test.partition("::")
        rows.append(f"| {fault} | {times} | {outcome} | `pytest {file} -k {name}` |")
    kills = sum(times for (fault, _, _), times in counts.items() if fault.startswith("kill -9"))
    rows += ["", f"Kills in all: {kills}."]
    if kills < MIN_KILLS:
        raise SystemExit(f"only {kills} kills")
    text = page.read_text(encoding="utf-8")
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    table = "\n".join(rows)
    page.write_text(f"{text[:start]}\n{table}\n{text[end:]}", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
