"""Comparing the program's row of a file with the independent readers' readings."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tools.corpus.pixels import apart

NEAR, MATCH = 10, 31
"""Maximum bits (of 256) between implementations, and within which a platform calls it a match."""
GOOD, SURE = 50, 80
"""Minimum quality that a platform keeps, and of hashes that are compared here."""
UNSTABLE = "unstable"
_DEAD = {"media.crashed", "media.stalled"}
_FAULTS = {None, *_DEAD, "media.damaged"}
_LATER = "picture "
_PLAIN = {"upright", "stored", "white", "black"}
ALIKE = {"RGB", "L"}
"""Pillow's modes that threatexchange reads like everybody else."""
PLATFORM, BY_TOOL = "threatexchange", "by the platform's tool"


@dataclass
class Finding:
    """The result for one file. A reference is *unstable* if its own hash moves by more than ten bits (``spread``).

    Attributes:
        opened: whether an independent reader opened it.
        strong: whether the program's verdict is strong.
        bits: distance of each compared hash: one of a still, one for each frame of a video.
        unstable: number of further comparisons whose reference is unstable.
        misses: class and reason of each thing that is wrong.
        outliers: readings to be checked for stability: (reader, view) of a still, times of a video.
        seconds: of a video: how many of FFmpeg's frames, one per second, are found, and how many there are.
        found: whether a published hash matches the picture on white, on black, and as read by the platform's own tool;
            None where that reading is unstable.
        mode: Pillow's mode of a still.
    """

    opened: bool = False
    strong: bool = False
    bits: list[int] = field(default_factory=list)
    unstable: int = 0
    misses: list[tuple[str, str]] = field(default_factory=list)
    outliers: list[Any] = field(default_factory=list)
    seconds: tuple[int, int] = (0, 0)
    found: dict[str, bool | None] = field(default_factory=dict)
    mode: str = ""

    def miss(self, what: str, why: str) -> None:
        self.misses.append((what, why))


def dead(row: dict[str, Any] | None) -> str | None:
    """The error code if the worker died or hung, ``no row`` if the command printed none, otherwise None."""
    if row is None:
        return "no row"
    code = (row["error"] or {}).get("code")
    return code if code in _DEAD else None


def published(row: dict[str, Any]) -> list[str]:
    """Every PDQ of a row, including its videos' frames."""
    alone = [signal["value"] for signal in row["signals"] if signal["type"] == "pdq"]
    return alone + [
        value for signal in row["signals"] if signal["type"] == "vpdq" for *_, value in signal["frames"]
    ]


def _nearest(value: str, others: Iterable[str]) -> int:
    return min((apart(value, other) for other in others), default=256)


Spreads = Callable[[str, str], int]
"""The ``spread`` of a reader's view in bits; -1 if not measured yet."""


def still(row: dict[str, Any], answers: dict[str, Any], spreads: Spreads) -> Finding:
    """Judge a picture: its plain hash against all readings, and all its hashes against readings on each background."""
    seen = [(name, one) for name, said in answers.items() for one in said.get("readings", ())]
    tools = [one for one in seen if one[0] == PLATFORM] or _as_the_tool(answers)
    seen = [one for one in seen if one[0] != PLATFORM]
    finding = Finding(opened=bool(seen), strong=row["verdict"] == "strong", mode=_mode(answers))
    ours, all_ours = _plain(row), published(row)
    first = [(name, one) for name, one in seen if not one["as"].startswith(_LATER)]
    good = [(name, one) for name, one in first if one["quality"] >= SURE]
    if good and not all_ours:
        _refused(row, good, finding)
    elif good and ours:
        _compare(ours, first, finding, spreads)
    if all_ours and seen:
        if finding.strong:
            _false_strong(all_ours, seen, finding, spreads)
        _grounds([*first, *tools], all_ours, finding, spreads)
        _others(seen, all_ours, finding, spreads)
    return finding


def _as_the_tool(answers: dict[str, Any]) -> list[tuple[str, Any]]:
    """For plain RGB and grey, threatexchange's reading is Pillow's, without turning by EXIF."""
    said = answers.get("Pillow", {})
    alike = [one for one in said.get("readings", ()) if one["as"].endswith(("plain", "alpha dropped"))]
    alike = [one for one in alike if not one["as"].startswith(_LATER)]
    stored = (
        sorted(alike, key=lambda one: not one["as"].startswith("as stored"))[:1]
        if said.get("mode") in ALIKE
        else []
    )
    return [(PLATFORM, {**one, "as": BY_TOOL}) for one in stored]


def _mode(answers: dict[str, Any]) -> str:
    return next((said["mode"] for said in answers.values() if said.get("mode")), "")


def _plain(row: dict[str, Any]) -> list[str]:
    plain = [one for one in row["signals"] if one["type"] == "pdq" and one["variant"] in _PLAIN]
    return [one["value"] for one in plain]


def _refused(row: dict[str, Any], good: Sequence[tuple[str, Any]], finding: Finding) -> None:
    names = sorted({name for name, _ in good})
    code = (row["error"] or {}).get("code")
    if row["verdict"] == "weak":
        what = "weak"
    elif row["verdict"] == "exact" and code not in _FAULTS:
        what = "exact only"
    else:
        what = "refused, damaged" if _only_passing_over_damage(names) else "refused"
    best = max(one["quality"] for _, one in good)
    finding.miss(what, f"{row['verdict']} ({code}), read by {', '.join(names)}; quality {best}")


def _only_passing_over_damage(names: Sequence[str]) -> bool:
    """Whether only readers that ignore damage have read it."""
    return not {"Pillow", "pillow_heif"} & set(names)


def _compare(ours: list[str], first: Sequence[tuple[str, Any]], finding: Finding, spreads: Spreads) -> None:
    bits, name, one = _closest(first, ours)
    if bits > NEAR:
        moves = _spread_of(name, one, finding, spreads)
        where = "x".join(map(str, one["size"]))
        why = (
            f"{bits} bits from {name} ({one['as']}), {where} {finding.mode}, its hash moves by {moves} bits"
        )
        if moves > NEAR:
            finding.unstable += 1
            finding.miss(UNSTABLE, why)
            return
        finding.miss("over 31" if bits > MATCH else "11 to 31", why)
    finding.bits.append(bits)


def _closest(readings: Sequence[tuple[str, Any]], ours: list[str]) -> tuple[int, str, Any]:
    """Distance, reader and reading of the pair of reading and hash with the smallest distance."""
    near = ((_nearest(one["pdq"], ours), name, one) for name, one in readings)
    return min(near, key=lambda found: found[0])


def _spread_of(name: str, one: Any, finding: Finding, spreads: Spreads) -> int:
    finding.outliers.append((name, one["as"]))
    return spreads(name, one["as"])


def _false_strong(
    all_ours: list[str], seen: Sequence[tuple[str, Any]], finding: Finding, spreads: Spreads
) -> None:
    bits, name, one = _closest(seen, all_ours)
    if bits > MATCH:
        unstable = _spread_of(name, one, finding, spreads) > NEAR
        names = ", ".join(sorted({name for name, _ in seen}))
        finding.miss(
            f"false strong{', unstable' if unstable else ''}",
            f"nearest of {len(all_ours)} hashes is {bits} bits from any reading by {names}; quality {one['quality']}",
        )


def _grounds(
    seen: Sequence[tuple[str, Any]], all_ours: list[str], finding: Finding, spreads: Spreads
) -> None:
    """Check the readings that platforms may have: transparency on white or on black, and their own tool's."""
    for ground in ("on white", "on black", BY_TOOL):
        wanted = [(name, one) for name, one in seen if one["as"] == ground and one["quality"] >= GOOD]
        if not wanted:
            continue
        bits, name, one = _closest(wanted, all_ours)
        finding.found[ground] = bits <= MATCH
        if bits > MATCH:
            unstable = _spread_of(name, one, finding, spreads) > NEAR
            finding.found[ground] = None if unstable else False
            finding.miss(
                f"not found {ground}{', unstable' if unstable else ''}",
                f"{finding.mode}, nearest of {len(all_ours)} hashes is {bits} bits away; quality {one['quality']}",
            )


def _others(
    seen: Sequence[tuple[str, Any]], all_ours: list[str], finding: Finding, spreads: Spreads
) -> None:
    """Further pictures of the same file, because any of them may be passed on."""
    others = [(name, one) for name, one in seen if one["as"].startswith(_LATER) and one["quality"] >= SURE]
    for view in sorted({one["as"].partition(",")[0] for _, one in others}):
        bits, name, one = _closest(
            [other for other in others if other[1]["as"].startswith(f"{view},")], all_ours
        )
        if bits > MATCH and _spread_of(name, one, finding, spreads) <= NEAR:
            finding.miss("other picture not found", f"{view} of {name} is {bits} bits away")


def wanted_times(row: dict[str, Any] | None) -> list[int]:
    """The times of a row's frames, in milliseconds."""
    return sorted(_by_time(row)) if row is not None else []


def _by_time(row: dict[str, Any]) -> dict[int, list[tuple[str, int]]]:
    """Hash and quality of the frames in a video's plain sets, by time in milliseconds."""
    times: dict[int, list[tuple[str, int]]] = {}
    for signal in row["signals"]:
        if signal["type"] == "vpdq" and signal["variant"] in _PLAIN:
            for at, quality, value in signal["frames"]:
                times.setdefault(at, []).append((value, quality))
    return times


def film(row: dict[str, Any], answer: dict[str, Any]) -> Finding:
    """Judge a video: its frames against FFmpeg's at the same times, and all its hashes against FFmpeg's frame of each second."""
    times, all_ours, seconds = _by_time(row), published(row), answer.get("seconds", [])
    readings = [one for ones in answer["frames"].values() for one in ones]
    finding = Finding(opened=bool(seconds or readings), strong=row["verdict"] == "strong")
    far: dict[int, int] = {}
    for at, frames in times.items():
        sure = [value for value, quality in frames if quality >= SURE]
        near = answer["frames"].get(str(at), [])
        if sure and near and max(one[1] for one in near) >= GOOD:
            bits, moves = min((min(apart(value, one[0]) for value in sure), one[3]) for one in near)
            if bits > NEAR and moves > NEAR:
                finding.unstable += 1
                continue
            finding.bits.append(bits)
            if bits > NEAR:
                far[at] = bits
    finding.outliers = list(far)
    if far:
        worst = max(far, key=lambda at: far[at])
        what = "over 31" if far[worst] > MATCH else "11 to 31"
        finding.miss(
            what,
            f"{len(far)} of {len(finding.bits)} frames, the worst {far[worst]} bits at {worst} ms; {answer.get('stream')}",
        )
    _whole_film(row, all_ours, seconds, readings, finding, answer)
    return finding


def _whole_film(row: dict[str, Any], all_ours: list[str], seconds: list[Any], readings: list[Any], finding: Finding, answer: dict[str, Any]) -> None:  # fmt: skip
    found = [at for at, value, _ in seconds if _nearest(value, all_ours) <= MATCH]
    finding.seconds = (len(found), len(seconds))
    stream = f"{answer.get('stream')}{' interlaced' if answer.get('interlaced') else ''}"
    good = [one for one in seconds if one[2] >= SURE]
    if good and not all_ours:
        finding.miss(
            "refused", f"{row['verdict']} ({(row['error'] or {}).get('code')}); {stream}, {len(seconds)} s"
        )
    elif len(found) < len(seconds) and all_ours:
        lost = next(at for at, *_ in seconds if at not in found)
        finding.miss(
            "seconds lost",
            f"{len(seconds) - len(found)} of {len(seconds)}, the first at {lost} ms; {stream}",
        )
    honest = [one[1] for one in seconds] + [one[0] for one in readings]
    if (
        finding.strong
        and honest
        and all_ours
        and min(_nearest(value, all_ours) for value in honest) > MATCH
    ):
        finding.miss("false strong", stream)
