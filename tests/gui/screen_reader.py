"""Goes a way through the window with nothing but what a screen reader has; runs in the system's Python.

    screen_reader.py WAY.json

The way is a list of pages, each with its title and what to do there: names of controls to use, or a name and the
text to type into it. Prints JSON: for each page its title, what is said and listed on it, and the controls on it
that have no name or no description.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 60
NEEDS_NAME = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_PROGRESS_BAR,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_COMBO_BOX,
}


def nodes(node: Any) -> Iterator[Any]:
    """The tree below a node, without what is hidden."""
    try:
        children = [node.getChildAtIndex(at) for at in range(node.childCount)]
    except GLib.Error:  # it went away while it was looked at
        return
    for child in children:
        if child is None:
            continue
        try:
            shown = child.getState().contains(pyatspi.STATE_SHOWING)
        except GLib.Error:
            continue
        if shown or child.getRole() == pyatspi.ROLE_LIST_ITEM:
            yield child
            yield from nodes(child)


def until(look: Callable[[], Any], what: str) -> Any:
    deadline = time.monotonic() + PATIENCE_S
    pause = threading.Event()
    while time.monotonic() < deadline:
        try:
            found = look()
        except GLib.Error:  # the tree changes while it is read
            found = None
        if found:
            return found
        pause.wait(0.05)
    return sys.exit(f"never came about: {what}")


def application() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.set_cache_mask(pyatspi.Atspi.Cache.NONE)  # always what is there now
    for at in range(desktop.childCount):
        found = desktop.getChildAtIndex(at)
        if found is not None and found.name == "TID":
            found.set_cache_mask(pyatspi.Atspi.Cache.NONE)
            return found
    return None


def control(app: Any, name: str) -> Any:
    """An enabled control by its name."""
    for node in nodes(app):
        if node.name == name and node.getRole() in NEEDS_NAME:
            state = node.getState()
            if state.contains(pyatspi.STATE_ENABLED) and node.queryAction().nActions:
                return node
    return None


def hears(app: Any, title: str) -> bool:
    return any(node.name == title for node in nodes(app))


def use(app: Any, name: str) -> None:
    node = until(lambda: control(app, name), name)
    actions = node.queryAction()
    names = [actions.getName(at) for at in range(actions.nActions)]
    wanted = next(one for one in ("Press", "Toggle") if one in names)
    actions.doAction(names.index(wanted))


def write(app: Any, name: str, text: str) -> None:
    node = until(lambda: control(app, name), name)
    node.queryEditableText().setTextContents(text)


def walk(way: list[tuple[str, list[Any]]]) -> None:
    app = until(application, "the program")
    pages = []
    for title, steps in way:
        until(partial(hears, app, title), title)
        if title == "Choose the pictures and videos" and steps == ["Next"]:
            until(lambda: control(app, "Next"), "a fingerprint of each file")
        there = [(node, node.getRole()) for node in nodes(app)]
        controls = [node for node, role in there if role in NEEDS_NAME]
        poor = [
            f"{node.getRoleName()}: {node.name!r}, {node.description!r}"
            for node in controls
            if not node.name or not (node.description or node.getRole() == pyatspi.ROLE_LIST_ITEM)
        ]
        heard = [node.name for node, role in there if role == pyatspi.ROLE_LIST_ITEM]
        said = [node.name for node, role in there if role == pyatspi.ROLE_LABEL]
        pages.append({"title": title, "controls": len(controls), "poor": poor, "rows": heard, "said": said})
        for step in steps:
            if isinstance(step, str):
                use(app, step)
            else:
                write(app, *step)
    print(json.dumps(pages))


walk(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
