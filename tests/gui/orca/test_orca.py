"""The whole way spoken by Orca: what must be heard after each key, so that somebody who sees nothing can go on."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.gui.orca.session import Listener, listening, without_names

_NEEDED = ("orca", "speech-dispatcher", "dbus-run-session", "xdotool", "Xvfb")

WAY: tuple[tuple[str, ...], ...] = (
    ("Return", "Where is the picture or video? panel", "On this computer", "not selected radio button"),
    ("1",),
    ("Return", "Who is this for? panel", "Me", "I am in the picture or video."),
    ("1",),
    ("Return", "How old are you in the picture or video? panel", "the age when it was taken", "Under 18"),
    ("1",),
    ("Return", "Does it show you nude, partly nude, or something sexual? panel", "made with AI", "Yes"),
    ("1",),
    ("Return", "Has it been shared? panel", "You can go on with any answer.", "Yes"),
    ("3", "I don't know", "selected radio button"),
    (
        "Return",
        "Choose the pictures and videos panel",
        "Nothing is sent.",
        "Choose files push button",
        "drop them here",
    ),
    ("Tab", "Choose a folder push button"),
    ("Tab", "Use the sample files push button", "harmless"),
    ("space", "Chosen files", "List with 6 items", "notification Ready: 6."),
    ("Down", "fingerprint", "Picture"),
    ("Return", "E-mail address (not needed)", "Leave it empty"),
    ("x", "does not look like an e-mail address"),
    ("BackSpace",),
    (
        "Return",
        "Check before anything is sent",
        "The pictures and videos stay here.",
        "may be sent check box not checked",
    ),
    ("space", "checked"),
    ("Return", "It has been sent", "Keep number and PIN"),
    ("Tab", "panel", "Case number: ", "PIN: ", "What happens next", "Please do not post the picture again"),
    ("Tab", "PIN: "),
    ("Return", "Did you keep number and PIN?", "nobody can show them again. panel", "Not yet push button"),
)


def hear_way(listener: Listener, way: tuple[tuple[str, ...], ...]) -> None:
    for key, *expected in way:
        listener.press(key, *expected)


def test_the_whole_way_can_be_gone_by_ear(screen: str, tmp_path: Path) -> None:
    for program in _NEEDED:
        if shutil.which(program) is None:
            pytest.skip(f"not installed: {program}")
    if subprocess.run(
        ["pgrep", "-u", str(os.getuid()), "-x", "orca"], capture_output=True, check=False
    ).stdout:
        pytest.skip("somebody uses Orca here, and it runs once for each user")
    with listening(screen, tmp_path, ["-m", "takeitdown_desktop"]) as person:
        person.focus_window("TID")
        person.hear("Stop a picture or video from spreading", "Nobody looks at it.", "Start push button")
        hear_way(person, WAY)
        said = person.end()
    written = os.environ.get("TAKEITDOWN_TRANSCRIPT")
    if written:
        Path(written).write_text(without_names("\n".join(said)) + "\n", encoding="utf-8")
