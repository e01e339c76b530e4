"""The monthly report as one HTML page that loads no other resource: tables, and charts in SVG."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d2433; background: #fff }
h2 { margin: 2.5rem 0 .5rem; border-bottom: 2px solid #1f4fa3 }
table { border-collapse: collapse; min-width: min(100%, 26rem); margin: .5rem 0 1rem }
caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { text-align: left; padding: .25rem 1.2rem .25rem 0; border-bottom: 1px solid #d5d9e2; vertical-align: top }
th[scope=row] { font-weight: 400 }
td.n { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600 }
thead th, tr:first-child > th[scope=col] { vertical-align: bottom }
th[scope=col]:not(:first-child) { text-align: right }
.pair { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: flex-end; justify-content: space-between }
.pair table { min-width: min(100%, 13rem); max-width: 21rem }
.pair figure { min-width: 0; max-width: 100% }
.wide { overflow-x: auto; max-width: 100% }
figure { margin: 0 0 1rem }
figcaption { color: #4a5468; font-size: .9rem }
svg { display: block }
@media print { body { margin: 0 } .pair, table, figure { break-inside: avoid } h2 { break-after: avoid } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_BAR, _GAP, _HEIGHT, _FOOT, _TOP = 70, 12, 110, 32, 22
_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))


def render(month: Mapping[str, Any]) -> str:
    """The page for the result of ``month.summary``."""
    title = f"{month['service']}: {month['month']}"
    practice = "<p><strong>Practice: its reports reach nobody.</strong></p>" if month["practice"] else ""
    part = "" if month["whole_month"] else " The month was not over yet."
    floor = month["counts"]["rounded_to"]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>"
        f"<h1>{escape(title)}</h1>{practice}<p>Made at {escape(month['made'])}.{part} Counts about people and their "
        f"pictures are rounded to multiples of {floor}; those below {floor} are shown as &lt;{floor}. Cases that were "
        "withdrawn and deleted before the report was made are not in it.</p>"
        f"{_reports(month)}{_times(month)}{_platforms(month)}{_quality(month)}{_availability(month)}"
        "</main></body></html>\n"
    )


def _reports(month: Mapping[str, Any]) -> str:
    came, gone = month["reports"], month["withdrawn"]
    rows = [
        ("Reports", came["count"]),
        ("Pictures", came["pictures"]),
        ("Videos", came["videos"]),
        *((f"From: {name}", number) for name, number in came["from"].items()),
        ("Not in a feed yet", came["not_published_yet"]),
        ("Taken back by their owner", gone["by_owner"]),
        ("Taken back by the operator", gone["by_operator"]),
        ("Cases of which a platform blocked a copy", month["found"]["cases"]),
    ]
    weeks = [(f"from day {7 * week + 1}", number) for week, number in enumerate(came["by_week"])]
    return _section("Reports", _pair(_table("What came and went", rows), _bars("Reports by week", weeks)))


def _times(month: Mapping[str, Any]) -> str:
    parts = []
    for caption, took in (
        ("From report to feed", month["time_to_feed"]),
        ("From feed to the first platform", month["time_to_first_fetch"]),
        ("From report to taking it back", month["withdrawn"]["time_from_report"]),
        ("From taking back to each platform that had it", month["withdrawn"]["time_to_each_platform"]),
    ):
        rows = [
            ("Counted", took["count"]),
            ("Median", _duration(took["median_s"])),
            ("Nine of ten within", _duration(took["nine_of_ten_s"])),
        ]
        bars = [(_up_to(bucket["up_to_s"]), bucket["count"]) for bucket in took["buckets"]]
        parts.append(_pair(_table(caption, rows), _bars(caption, bars)))
    return _section("How long it took", "".join(parts))


def _platforms(month: Mapping[str, Any]) -> str:
    heads = ("Platform", "Fetches", "Values fetched", "Blocked", "Not blocked", "Other", "False matches")
    rows = [
        (
            one["name"],
            one["fetches"],
            one["values_fetched"],
            one["blocked"],
            one["not_blocked"],
            one["other_answers"],
            _share(one["false_match_share"]),
        )
        for one in [
            *month["platforms"],
            {"name": "All", "fetches": "", "values_fetched": "", **month["found"]},
        ]
    ]
    pictures, videos = month["found"]["by_variant"], month["found"]["by_set"]
    return _section(
        "Platforms",
        _grid("What each platform fetched and said", heads, rows)
        + _table("Values of pictures by which copies were blocked, by edit", list(pictures.items()))
        + _table(
            "Sets and key frames of videos by which copies were blocked, by edit", list(videos.items())
        ),
    )


def _quality(month: Mapping[str, Any]) -> str:
    quality, checks = month["quality"], month["checks"]
    heads = ("Signal", "Count", "Below the lowest quality", "Known to be harmless")
    rows = [
        (one["type"], one["count"], one["below_lowest"], one["known_harmless"])
        for one in quality["signals"]
    ]
    lowest = ", ".join(f"{name} {minimum}" for name, minimum in quality["lowest_published"].items())
    more = [
        ("Lowest quality that is published", lowest),
        ("Values that are never published", checks["values_never_published"]),
        ("Neutral values for platforms' tests", checks["neutral_values_for_tests"]),
        *(
            (f"Waiting for the operator: {reason}", number)
            for reason, number in checks["waiting_for_the_operator"].items()
        ),
    ]
    return _section("Quality", _grid("Signals in reports", heads, rows) + _table("Checks", more))


def _availability(month: Mapping[str, Any]) -> str:
    seen = month["availability"]
    if seen is None:
        return _section("Availability", "<p>Nobody outside looked (see docs/quality.md, --probes).</p>")
    rows = [
        ("Looks from outside", seen["looks"]),
        ("Answered", seen["answered"]),
        ("Share", "" if seen["share"] is None else f"{seen['share']:.3%}"),
        ("Longest without an answer", _duration(seen["longest_without_answer_s"])),
        ("Days without a look", seen["days_without_a_look"]),
    ]
    return _section("Availability", _table("As seen from outside", rows))


def _section(heading: str, body: str) -> str:
    return f"<section><h2>{escape(heading)}</h2>{body}</section>"


def _pair(table: str, plot: str) -> str:
    """Table and chart, side by side where there is room."""
    return f'<div class="pair">{table}{plot}</div>'


def _wide(name: str, body: str) -> str:
    """A region for content wider than a phone; it scrolls by itself, also by keyboard."""
    return f'<div class="wide" role="region" tabindex="0" aria-label="{escape(name)}">{body}</div>'


def _table(caption: str, rows: Sequence[tuple[str, object]]) -> str:
    lines = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td class="n">{escape(str(value))}</td></tr>'
        for name, value in rows
    )
    return f"<table><caption>{escape(caption)}</caption>{lines}</table>"


def _grid(caption: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    lines = "".join(
        f'<tr><th scope="row">{escape(str(name))}</th>'
        + "".join(f'<td class="n">{escape(str(value))}</td>' for value in values)
        + "</tr>"
        for name, *values in rows
    )
    table = f"<table><caption>{escape(caption)}</caption><tr>{head}</tr>{lines}</table>"
    return _wide(caption, table)


def _bars(title: str, bars: Sequence[tuple[str, int | str]]) -> str:
    """Bars with their counts above them; a suppressed count is a hatched stump."""
    highest = max((number for _, number in bars if isinstance(number, int)), default=0)
    width = len(bars) * (_BAR + _GAP) + _GAP
    drawn = []
    for index, (name, number) in enumerate(bars):
        high = _HEIGHT * number / highest if isinstance(number, int) and highest else 0.0
        few = not isinstance(number, int)
        high, fill = (6.0, "url(#few)") if few else (high, "#1f4fa3")
        left = _GAP + index * (_BAR + _GAP)
        middle = left + _BAR / 2
        top = _TOP + _HEIGHT - high
        drawn.append(
            f'<rect x="{left}" y="{top:.1f}" width="{_BAR}" height="{high:.1f}" fill="{fill}"/>'
            f'<text x="{middle}" y="{top - 6:.1f}" text-anchor="middle">{escape(str(number))}</text>'
            f'<text x="{middle}" y="{_TOP + _HEIGHT + 20}" text-anchor="middle">{escape(name)}</text>'
        )
    said = "; ".join(f"{name}: {number}" for name, number in bars)
    drawing = (
        f'<svg viewBox="0 0 {width} {_TOP + _HEIGHT + _FOOT}" width="{width}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="13"><title>{escape(f"{title}. {said}")}</title>'
        '<defs><pattern id="few" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<path d="M0 6L6 0" stroke="#1f4fa3" stroke-width="2"/></pattern></defs>'
        f'<path d="M0 {_TOP + _HEIGHT}H{width}" stroke="#4a5468"/>{"".join(drawn)}</svg>'
    )
    return f"<figure>{_wide(title, drawing)}<figcaption>{escape(title)}</figcaption></figure>"


def _up_to(seconds: int | None) -> str:
    return "longer" if seconds is None else f"≤ {_duration(seconds)}"


def _duration(seconds: int | None) -> str:
    """In the largest unit that gives at least 1; "not said" for None."""
    if seconds is None:
        return "not said"
    for unit, name in _UNITS:
        if seconds >= unit:
            return f"{seconds / unit:.1f} {name}".replace(".0 ", " ")
    return "0 s"


def _share(value: float | None) -> str:
    return "not said" if value is None else f"{value:.0%}"
