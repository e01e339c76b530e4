"""The table by kind of file, and the list of misses."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tools.corpus import kinds
from tools.corpus.judge import ALIKE, BY_TOOL, MATCH, NEAR, Finding


@dataclass
class Line:
    """One kind of file."""

    files: int = 0
    opened: int = 0
    strong: int = 0
    compared: int = 0
    near: int = 0
    match: int = 0
    far: int = 0
    unstable: int = 0
    misses: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    cpu: float = 0
    seconds: float = 0
    memory: float = 0

    def add(self, finding: Finding) -> None:
        self.files += 1
        self.opened += finding.opened
        self.strong += finding.strong
        self.compared += len(finding.bits) + finding.unstable
        self.unstable += finding.unstable
        self.near += sum(bits <= NEAR for bits in finding.bits)
        self.match += sum(NEAR < bits <= MATCH for bits in finding.bits)
        self.far += sum(bits > MATCH for bits in finding.bits)
        self.misses.update({what for what, _ in finding.misses})
        self.asked.update(name for name, found in finding.found.items() if found is not None)
        self.found.update(name for name, found in finding.found.items() if found)
        own = finding.found.get(BY_TOOL)
        if own is not None and finding.mode not in ALIKE:
            self.asked[_ODD] += 1
            self.found[_ODD] += own
        self.found["seconds"] += finding.seconds[0]
        self.asked["seconds"] += finding.seconds[1]

    def join(self, other: "Line") -> None:
        for name in (
            "files",
            "opened",
            "strong",
            "compared",
            "near",
            "match",
            "far",
            "unstable",
            "cpu",
            "seconds",
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("misses", "found", "asked"):
            getattr(self, name).update(getattr(other, name))
        self.memory = max(self.memory, other.memory)


_ODD = "odd modes"
_HEAD = (
    "kind", "files", "opened", "strong", "compared", "<= 10", "11-31", "> 31", "unstable", "false strong", "refused", "damaged",
    "weak", "exact only", "dead", "white", "black", "own tool", "seconds found", "CPU s", "MB",
)  # fmt: skip


def _cells(kind: str, line: Line) -> list[str]:
    def share(name: str) -> str:
        return f"{line.found[name]}/{line.asked[name]}" if line.asked[name] else ""

    counts = [
        line.files,
        line.opened,
        line.strong,
        line.compared,
        line.near,
        line.match,
        line.far,
        line.unstable,
    ]
    bad = [
        line.misses[name]
        for name in ("false strong", "refused", "refused, damaged", "weak", "exact only", "dead")
    ]
    shares = [share(name) for name in ("on white", "on black", BY_TOOL, "seconds")]
    return [kind, *map(str, counts + bad), *shares, f"{line.cpu:.0f}", f"{line.memory:.0f}"]


def table(lines: dict[str, Line]) -> str:
    """Markdown table: stills, their sum, videos, their sum."""
    rows = [list(_HEAD), ["---"] + ["---:"] * (len(_HEAD) - 1)]
    for name, wanted in (("**all stills**", False), ("**all films (frames)**", True)):
        chosen = {kind: line for kind, line in lines.items() if (kind in kinds.VIDEOS) == wanted}
        total = Line()
        for kind, line in sorted(chosen.items(), key=lambda pair: -pair[1].files):
            rows.append(_cells(kind, line))
            total.join(line)
        if chosen:
            rows.append(_cells(name, total))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def shares(lines: dict[str, Line]) -> str:
    """Summary of the table, with and without unstable references."""
    said = []
    for name, wanted in (("stills", False), ("films' frames", True)):
        total = Line()
        for kind, line in lines.items():
            if (kind in kinds.VIDEOS) == wanted:
                total.join(line)
        steady = total.compared - total.unstable
        if steady:
            said.append(
                f"{name}: {total.near} of {total.compared} within {NEAR} bits ({100 * total.near / total.compared:.2f} %); "
                f"without the {total.unstable} whose reference moves by more than {NEAR} bits itself: "
                f"{100 * total.near / steady:.2f} %"
            )
    stills = Line()
    for kind, line in lines.items():
        if kind not in kinds.VIDEOS:
            stills.join(line)
    opened = stills.compared + sum(stills.misses[name] for name in ("refused", "weak", "exact only"))
    if opened:
        said.append(
            f"stills that a reader opens that passes over nothing, those without a hash of ours counted as missed: "
            f"{stills.near} of {opened} ({100 * stills.near / opened:.2f} %)"
        )
    every = Line()
    for line in lines.values():
        every.join(line)
    for name, words in ((BY_TOOL, "all pictures"), (_ODD, "palettes, CMYK, 16 bit and the like")):
        said.append(
            f"found again by threatexchange's own hasher, {words}: {every.found[name]} of {every.asked[name]}"
        )
    said.append(
        f"strong and wrong: {every.misses['false strong']}; workers that died or hung: {every.misses['dead']}"
    )
    return "  \n".join(said)


def misses(found: Iterable[tuple[str, str, Finding]]) -> str:
    """A sorted line for each miss: class, kind, file, reason."""
    rows = [(what, kind, name, why) for name, kind, finding in found for what, why in finding.misses]
    return "".join(" | ".join(row) + "\n" for row in sorted(rows))
