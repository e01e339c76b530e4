"""Orca, speech-dispatcher and a program on a screen of their own, used with the keyboard and heard through a file."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

_VOICE = Path(__file__).with_name("voice.py")
_PATIENCE_S = 60.0
_LOOK_S = 0.05
_WRITTEN = os.environ.get("TAKEITDOWN_TRANSCRIPT")  # where somebody wants to read what was said
_SPEECH = """
LogLevel 1
AddModule "writer" "{voice}" ""
DefaultModule "writer"
DefaultLanguage "en"
"""
_SESSION = """
/usr/libexec/at-spi-bus-launcher --launch-immediately &
speech-dispatcher --run-single --timeout 0 --communication-method unix_socket --socket-path "$SOCKET" \
    --config-dir "$SPEECH" --log-dir "$SPEECH" --pid-file "$SPEECH/pid" &
while ! [ -S "$SOCKET" ]; do sleep 0.1; done
orca --user-prefs "$SPEECH/orca" &
while ! grep -q . "$SPOKEN"; do sleep 0.1; done
"$@"
"$@"
"""


class Listener:
    """Somebody who sees nothing: presses keys, and hears what Orca says."""

    def __init__(self, spoken: Path, display: str) -> None:
        self._spoken = spoken
        self._display = display
        self._heard = 0
        self._process = ""
        self.transcript: list[str] = []

    def hear(self, *expected: str) -> list[str]:
        """Listen until each of these was a part of what has been said since the last key.

        Returns:
            what was said.
        """
        said: list[str] = []

        def all_heard() -> bool:
            said[:] = self._spoken.read_text(encoding="utf-8").splitlines()[self._heard :]
            whole = " ".join(said)
            return all(part in whole for part in expected)

        if not _comes_about(all_heard):
            missing = [part for part in expected if part not in " ".join(said)]
            raise AssertionError(f"never said: {missing}. After:\n" + "\n".join([*self.transcript, *said]))
        return said

    def press(self, keys: str, *expected: str) -> None:
        """Press keys, by their names in X, and listen for what comes of them."""
        self._note()
        self.transcript.append(f"[{keys}]")
        self._xdotool("key", *keys.split())
        self.hear(*expected)

    def write(self, text: str) -> None:
        self._note()
        self.transcript.append(f"[{text}]")
        self._xdotool("type", text)

    def focus_window(self, title: str) -> None:
        """Without a window manager nobody else does. The window of another process than the last time."""
        found = ""

        def is_there() -> bool:
            nonlocal found
            windows = {self._xdotool("getwindowpid", one).strip(): one for one in self._windows(title)}
            new = [process for process in windows if process not in ("", self._process)]
            if new:
                self._process, found = new[-1], windows[new[-1]]
            return bool(new)

        assert _comes_about(is_there)
        self._xdotool("windowfocus", "--sync", found)

    def end(self) -> list[str]:
        """Keys in brackets, and below each what was said."""
        self._note()
        return self.transcript

    def _note(self) -> None:
        lines = self._spoken.read_text(encoding="utf-8").splitlines()
        self.transcript += [line for line in lines[self._heard :] if line]
        self._heard = len(lines)

    def _windows(self, title: str) -> list[str]:
        found = self._xdotool("search", "--onlyvisible", "--name", f"^{title}$")
        return found.split()

    def _xdotool(self, *words: str) -> str:
        surroundings = {**os.environ, "DISPLAY": self._display}
        return subprocess.run(
            ["xdotool", *words], env=surroundings, capture_output=True, text=True, check=False, timeout=60
        ).stdout


def _set_up_speech(folder: Path) -> Path:
    """Let speech-dispatcher speak into a file, which is returned; ``folder`` is made."""
    folder.mkdir()
    spoken = folder / "spoken.txt"
    spoken.touch()
    voice = folder / "voice"
    voice.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{_VOICE}" "{spoken}"\n', encoding="utf-8")
    voice.chmod(0o700)
    (folder / "speechd.conf").write_text(_SPEECH.format(voice=voice), encoding="utf-8")
    return spoken


@contextlib.contextmanager
def listening(screen: str, folder: Path, program: Sequence[str]) -> Iterator[Listener]:
    """Start everything, and the program once more when it has been closed; it is ended with everything.

    Args:
        screen: an X display without a window manager.
        folder: for what they write; also the program's home.
        program: arguments for this Python.
    """
    speech, home, socket = folder / "speech", folder / "home", folder / "speech.sock"
    home.mkdir()
    spoken = _set_up_speech(speech)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "QT_"))
    }
    surroundings = {
        **kept,
        "DISPLAY": screen,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
        "SOCKET": str(socket),
        "SPEECH": str(speech),
        "SPOKEN": str(spoken),
        "SPEECHD_ADDRESS": f"unix_socket:{socket}",
    }
    words = ["dbus-run-session", "--", "sh", "-c", _SESSION, "sh", sys.executable, *program]
    log = (speech / "log.txt").open("w", encoding="utf-8")
    with (
        log,
        subprocess.Popen(
            words, env=surroundings, stdout=log, stderr=log, start_new_session=True
        ) as session,
    ):
        listener = Listener(spoken, screen)
        try:
            yield listener
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(session.pid, signal.SIGKILL)
            if _WRITTEN:
                said = _without_names("\n".join(listener.end()))
                Path(_WRITTEN).write_text(f"{said}\n", encoding="utf-8")


def _without_names(said: str) -> str:
    """The same without what is drawn anew for each report."""
    said = re.sub(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "AAAA-BBBB-CCCC-DDDD", said)
    return re.sub(r"\b[0-9]{6}\b", "123456", said)


def _comes_about(look: Callable[[], bool]) -> bool:
    deadline, pause = time.monotonic() + _PATIENCE_S, threading.Event()
    while time.monotonic() < deadline:
        if look():
            return True
        pause.wait(_LOOK_S)
    return look()
