"""Screens outside of a root, for a window inside, and pictures of them to look at."""

import os
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageColor

from takeitdown_desktop.gui.appearance import theme
from tests.packages.roots import PERSON

SIZE = (1100, 800)
CURSOR = 100
"""Pixels of a text cursor, at most: it blinks."""
_STEPS = (103, 151, 199, 247)
"""How far down in the window its steps stand: you, files, check, done."""
FILES, CHECK, DONE = 1, 2, 3
_RAIL = 20
"""How far to the right of the window's edge what marks a step begins."""
_LOST_S = 15.0
"""After so long without any change a key was lost."""
_PANEL = 32
"""Height of Weston's."""


def until(condition: Callable[[], object], seconds: float = 180.0) -> None:
    """Wait for something to come about."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "it never came about"
        pause.wait(0.02)


class X11:
    """A virtual X screen.

    Args:
        display: its name.
        memory: a file that holds what is to be seen, as the server keeps it (X's window dump).
    """

    def __init__(self, display: str, memory: Path) -> None:
        self._memory = memory
        self.env = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.binds = {Path("/tmp/.X11-unix"): "/tmp/.X11-unix"}

    def windows(self) -> list[str]:
        """The program's windows that can be seen."""
        return self.named("^TID$")

    def focus(self, name: str = "^TID$") -> None:
        """Give the keyboard to the program's window, or to another."""
        self._tool("windowfocus", "--sync", *self.named(name)[:1])

    def named(self, name: str) -> list[str]:
        """The windows that can be seen whose title fits a pattern."""
        return self._tool("search", "--onlyvisible", "--name", name).split()

    def keys(self, *names: str) -> None:
        self._tool("key", *names)

    def click(self, name: str, across: int, down: int) -> None:
        """Click into the window with that title, so many pixels from its upper left corner."""
        (window, *_) = self.named(name)
        self._tool("mousemove", "--window", window, str(across), str(down), "click", "1")

    def type(self, text: str) -> None:
        self._tool("type", text)

    def picture(self) -> Image.Image:
        """All that is to be seen."""
        dump = self._memory.read_bytes()
        header = struct.unpack(">25I", dump[:100])
        start, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = dump[start + 12 * colours :]
        return Image.frombytes("RGB", (width, height), pixels, "raw", "BGRX", line)

    def _tool(self, *words: str) -> str:
        env = {**os.environ, **self.env}
        done = subprocess.run(["xdotool", *words], env=env, capture_output=True, text=True, check=False)
        return done.stdout


@contextmanager
def x11() -> Iterator[X11]:
    """Start a virtual X screen."""
    into, out = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    with tempfile.TemporaryDirectory(prefix="screen-") as memory:
        words = [
            "Xvfb",
            "-displayfd",
            str(out),
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-ac",
            "-noreset",
        ]
        with subprocess.Popen(
            [*words, "-fbdir", memory], pass_fds=(out,), stderr=subprocess.DEVNULL
        ) as server:
            os.close(out)
            try:
                with open(into, encoding="ascii") as told:
                    number = told.readline().strip()
                assert number, "no screen could be had"
                yield X11(f":{number}", Path(memory) / "Xvfb_screen0")
            finally:
                server.terminate()


class Wayland:
    """A Wayland compositor, shown on a virtual X screen."""

    def __init__(self, screen: X11, runtime: Path) -> None:
        self._screen = screen
        self.env = {
            "WAYLAND_DISPLAY": "tid",
            "XDG_RUNTIME_DIR": "/run/person",
            "QT_QPA_PLATFORM": "wayland",
        }
        self.binds = {runtime: "/run/person"}

    def picture(self) -> Image.Image:
        """All that is to be seen below the panel, in which a clock stands."""
        return self._screen.picture().crop((0, _PANEL, *SIZE))

    def keys(self, *names: str) -> None:
        self._screen.focus("^Weston")
        self._screen.keys(*names)


@contextmanager
def wayland() -> Iterator[Wayland]:
    """Start a compositor that belongs to the person inside."""
    with x11() as screen, tempfile.TemporaryDirectory(prefix="screen-") as folder:
        runtime, empty = Path(folder), screen.picture()
        env = {**os.environ, **screen.env, "XDG_RUNTIME_DIR": folder}
        words = ["weston", "--backend=x11-backend.so", "--socket=tid", "--no-config", "--idle-time=0"]
        words += [f"--width={SIZE[0]}", f"--height={SIZE[1]}"]
        with subprocess.Popen(
            words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as server:
            try:
                until((runtime / "tid").is_socket)
                for path in (runtime, runtime / "tid"):
                    os.chown(path, PERSON, PERSON)
                settled(screen, lambda image: drawn(image, empty))  # its panel and its background
                yield Wayland(screen, runtime)
            finally:
                server.terminate()


def drawn(image: Image.Image, before: Image.Image) -> bool:
    """Whether a window has come up since a picture was taken, with more in it than a background."""
    box = ImageChops.difference(image, before).getbbox()
    if box is None or (box[2] - box[0]) * (box[3] - box[1]) < SIZE[0] * SIZE[1] / 2:
        return False
    colours = image.crop(box).getcolors(1 << 20) or []
    return len([count for count, _ in colours if count > 200]) > 5


def settled(
    screen: X11 | Wayland, enough: Callable[[Image.Image], bool] = lambda _image: True
) -> Image.Image:
    """Wait until enough is to be seen and nothing changes for a second but a text cursor. Returns the picture."""
    seen: list[tuple[float, Image.Image]] = []

    def stands_still() -> bool:
        image, now = screen.picture(), time.monotonic()
        if not seen or _differs(seen[0][1], image) or not enough(image):
            seen[:] = [(now, image)]
        return now - seen[0][0] > 1.0

    until(stands_still)
    return screen.picture()


def _differs(one: Image.Image, other: Image.Image) -> bool:
    box = ImageChops.difference(one, other).getbbox()
    return box is not None and (box[2] - box[0]) * (box[3] - box[1]) > CURSOR


def step(image: Image.Image) -> int | None:
    """Which of the four steps in the rail of the window is marked, from 0; None for none. Nothing lies over the window.

    Its upper left corner is where the line begins that says whether this is practice.
    """
    pixels = np.asarray(image.convert("RGB"))
    looks = [ImageColor.getrgb(colours.accent_soft)[:3] for colours in theme.SETS.values()]
    like = np.logical_or.reduce([(pixels == look).all(axis=2) for look in looks])
    corners = np.argwhere(like[: -_STEPS[-1], :-_RAIL])
    if not len(corners):
        return None
    down, right = corners[0]
    seen = [tuple(pixels[down + at, right + _RAIL]) for at in _STEPS]
    marked = [number for number, colour in enumerate(seen) if seen.count(colour) == 1]
    return marked[0] if len(marked) == 1 else None


def press(screen: X11 | Wayland, *keys: str) -> None:
    """Press keys, each until something changes: what comes before a window has the keyboard is lost."""
    for key in keys:
        _press(screen, key)
        settled(screen)


def _press(screen: X11 | Wayland, key: str) -> None:
    shown, last = screen.picture(), 0.0

    def changes() -> bool:
        nonlocal last
        if time.monotonic() - last > _LOST_S:
            last = time.monotonic()
            screen.keys(key)
        return screen.picture() != shown

    until(changes)
