"""``make rooms``: draw the import graph of the packages as docs/pictures/rooms.svg; ``--check`` only compares.

Arrows are the import statements, including lazy ones. Arrows implied by others are left out (transitive
reduction), so that the figure shows the direction of dependencies and not every single import.
"""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

FIGURE = Path(__file__).parents[1] / "docs" / "pictures" / "rooms.svg"
PACKAGES = ("takeitdown_desktop", "takeitdown_intake", "takeitdown_tx", "takeitdown_wire")
_PARENTS = ("takeitdown_desktop", "takeitdown_desktop.core", "takeitdown_desktop.gui", "takeitdown_intake")
_COLOURS = {
    "takeitdown_desktop": "#e3ecfb",
    "takeitdown_intake": "#e6f4e6",
    "takeitdown_tx": "#f3e8f8",
    "takeitdown_wire": "#fdf1d8",
}
_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN = 152, 34, 22, 46, 20

Arrows = Mapping[str, set[str]]


def rooms() -> dict[str, set[str]]:
    """Each room with the rooms that it imports.

    A room is a folder of modules, or a module next to these folders at the root of a package.
    """
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    arrows: dict[str, set[str]] = {}
    for module in graph.modules:
        room = _room(module)
        imported = {_room(name) for name in graph.find_modules_directly_imported_by(module)}
        arrows.setdefault(room, set()).update(imported - {room})
    # A package's own __init__ is only a docstring.
    roots = set(PACKAGES) & set(_PARENTS)
    return {room: others - roots for room, others in arrows.items() if room not in roots}


def _room(module: str) -> str:
    for parent in sorted(_PARENTS, key=len, reverse=True):
        if module.startswith(parent + "."):
            first = module.removeprefix(parent + ".").partition(".")[0]
            if Path(*parent.split("."), first).is_dir() or parent in PACKAGES:
                return f"{parent}.{first}"
            return parent
    return next(package for package in PACKAGES if module.startswith(package))


def reduced(arrows: Arrows) -> dict[str, set[str]]:
    """Transitive reduction; arrows are removed one at a time, so that cycles stay cycles."""
    left = {room: set(others) for room, others in arrows.items()}
    for room in sorted(left):
        for other in sorted(left[room]):
            left[room].discard(other)
            if other not in _reach(room, left):
                left[room].add(other)
    return left


def _reach(start: str, arrows: Arrows) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        new = arrows[waiting.pop()] - seen
        seen |= new
        waiting.extend(new)
    return seen


def levels(arrows: Arrows) -> list[list[str]]:
    """Rooms in rows, each above all rooms that it imports, except where rooms import each other."""
    depth: dict[str, int] = {}

    def of(room: str, above: frozenset[str]) -> int:
        if room not in depth:
            below = (of(other, above | {room}) for other in sorted(arrows[room]) if other not in above)
            depth[room] = 1 + max(below, default=-1)
        return depth[room]

    for room in sorted(arrows):
        of(room, frozenset({room}))
    return [
        sorted(room for room in depth if depth[room] == row) for row in range(max(depth.values()), -1, -1)
    ]


def draw(rows: list[list[str]], arrows: Arrows) -> str:
    """The figure as SVG, deterministically."""
    across = max(map(len, rows))
    width = across * (_WIDTH + _GAP_X) - _GAP_X + 2 * _MARGIN
    height = len(rows) * (_HEIGHT + _GAP_Y) - _GAP_Y + 2 * _MARGIN
    places = dict(_places(rows, width))
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            'font-family="sans-serif" font-size="12">'
        ),
        "<title>Rooms of the code; an arrow points at what is imported</title>",
        (
            '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>'
        ),
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for room in sorted(arrows):
        lines += [_arrow(places[room], places[other]) for other in sorted(arrows[room])]
    lines += [_box(room, *places[room]) for room in sorted(places)]
    return "\n".join([*lines, "</svg>"]) + "\n"


def _places(rows: list[list[str]], width: int) -> Iterable[tuple[str, tuple[int, int]]]:
    for row, names in enumerate(rows):
        left = (width - len(names) * (_WIDTH + _GAP_X) + _GAP_X) // 2
        for column, name in enumerate(names):
            yield name, (left + column * (_WIDTH + _GAP_X), _MARGIN + row * (_HEIGHT + _GAP_Y))


def _box(room: str, x: int, y: int) -> str:
    package, _, rest = room.partition(".")
    text = escape(rest or package)
    return (
        f'<rect x="{x}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="6" fill="{_COLOURS[package]}" stroke="#666"/>'
        f'<text x="{x + _WIDTH // 2}" y="{y + _HEIGHT // 2 + 4}" text-anchor="middle">{text}</text>'
    )


def _arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    down = end[1] > start[1]
    x1, y1 = start[0] + _WIDTH // 2, start[1] + (_HEIGHT if down else 0)
    x2, y2 = end[0] + _WIDTH // 2, end[1] + (0 if down else _HEIGHT)
    return f'<path d="M{x1} {y1} L{x2} {y2}" stroke="#555" fill="none" marker-end="url(#tip)"/>'


def main() -> int:
    arrows = rooms()
    figure = draw(levels(arrows), reduced(arrows))
    if "--check" in sys.argv:
        if FIGURE.read_text(encoding="utf-8") == figure:
            return 0
        print("docs/pictures/rooms.svg does not show the code as it is: run make rooms", file=sys.stderr)
        return 1
    FIGURE.write_text(figure, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
