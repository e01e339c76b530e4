"""The window spoken by Orca: what must be heard after each key, so that somebody who sees nothing can go on."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from takeitdown_wire import CaseNumber
from tests.gui.orca.session import Listener, listening
from tests.support.long import only_long

_NEEDED = ("orca", "speech-dispatcher", "dbus-run-session", "xdotool", "Xvfb")

Way = tuple[tuple[str, ...], ...]
"""Keys, and then what has to be heard after them."""
HOME = "Stop a picture or video from spreading panel"
START = ("Nobody looks at it.", "Start push button")
HELP: Way = (
    ("Tab Tab Tab", "Someone to talk to push button"),
    ("space", "Someone to talk to panel", "they do not judge", "In which country are you?"),
    ("Tab", "In which country are you? combo box"),
    ("u", "notification Uganda."),
    ("Tab", "Sauti 116: 116 label"),
    ("Return", HOME, *START),
)
SETTINGS: Way = (
    ("Tab Tab Tab Tab", "Settings push button"),
    ("space", "Settings panel", "Text size: 100 %", "English push button"),
    ("Tab", "Larger text push button"),
    ("space", "notification Text size: 125 %"),
    ("Tab", "Smaller text push button"),
    ("space", "notification Text size: 100 %"),
    ("space", "notification Text size: 100 %"),
    ("Tab Tab", "Delete everything push button"),
    ("space", "for good? What was sent stays sent. panel", "No, keep it push button"),
    ("Return", "Delete everything push button"),
    ("Return", HOME, *START),
)
CASE: Way = (
    ("Tab Tab", "Check on a report or take it back push button"),
    ("space", "Check on a report or take it back panel", "from the case card", "Case number text"),
)
TAKE_BACK: Way = (
    ("Tab", "Add files to it push button"),
    ("Tab", "Take it back push button"),
    ("space", "Take it back for good?", "No, keep it push button"),
    ("Tab", "Yes, take it back push button"),
    ("space", "Case number text", "notification", "It was taken back."),
    ("Tab Tab Tab Tab Tab", "Back push button"),
    ("space", HOME, *START),
)
ENDING: Way = (
    ("Return", "Where is the picture or video? panel", "On this computer"),
    ("2", "On a phone or another device.", "selected radio button"),
    (
        "Return",
        "Use the device that it is on panel",
        "open this page: Where to go: takeitdown.ncmec.org It makes",
    ),
    ("Return", "notification Copied."),
    ("Tab Tab Tab", "Android phone"),
    ("space", "checked", "notification Connect the phone with its cable"),
    ("Tab Tab Tab Tab Tab", "Back push button"),
    ("space", "Where is the picture or video? panel", "On a phone or another device"),
)
QUESTIONS: Way = (
    ("Return", "Where is the picture or video? panel", "On this computer", "not selected radio button"),
    ("1",),
    ("Return", "Who is this for? panel", "Me", "I am in the picture or video."),
    ("1",),
    ("Return", "How old are you in the picture or video? panel", "the age when it was taken", "Under 18"),
    ("1",),
    ("Return", "Does it show you nude, partly nude, or something sexual? panel", "made with AI", "Yes"),
    ("1",),
    ("Return", "Has it been shared? panel", "You can go on with any answer.", "Yes"),
)
FILES: Way = (
    ("3", "I don't know", "selected radio button"),
    (
        "Return",
        "Choose the pictures and videos panel",
        "Nothing is sent.",
        "Choose files push button",
        "drop them here",
    ),
    ("Tab Tab", "Use the sample files push button", "harmless"),
)
SEND: Way = (
    ("Return", "E-mail address (not needed)", "Leave it empty"),
    ("x", "does not look like an e-mail address"),
    ("BackSpace",),
    (
        "Return",
        "Check before anything is sent",
        "The pictures and videos stay here. ",
        "Your answers: For you.",
        "may be sent check box not checked",
    ),
    ("space", "checked"),
    (
        "Return",
        "It has been sent panel",
        "Case number: ",
        "PIN: ",
        "What happens next",
        "post the picture again",
    ),
    ("Tab", "Case number: "),
    ("Tab", "PIN: "),
    ("Return", "Did you keep number and PIN?", "nobody can show them again. panel", "Not yet push button"),
)


def hear_way(listener: Listener, way: Way) -> None:
    for keys, *expected in way:
        listener.press(keys, *expected)


@pytest.fixture(autouse=True)
def orca() -> None:
    for program in _NEEDED:
        if shutil.which(program) is None:
            pytest.skip(f"not installed: {program}")
    used = ["pgrep", "-u", str(os.getuid()), "-x", "orca"]
    if subprocess.run(used, capture_output=True, check=False).stdout:
        pytest.skip("somebody uses Orca here, and it runs once for each user")


def test_every_page_can_be_used_by_ear(screen: str, tmp_path: Path) -> None:
    with listening(screen, tmp_path, ["-m", "tests.gui.staged_window"]) as person:
        person.focus_window("TID")
        person.hear(HOME, *START)
        hear_way(person, HELP)
        hear_way(person, SETTINGS)
        hear_way(person, CASE)
        ask_status(person, str(CaseNumber.draw()), "123456")
        hear_way(person, TAKE_BACK)
        hear_way(person, ENDING)
        hear_way(person, QUESTIONS[1:] + FILES)
        person.press("space", "Chosen files", "notification Ready: ")
        hear_way(person, SEND)


@only_long
def test_a_report_can_be_made_and_looked_after_by_ear_with_the_real_program(
    screen: str, tmp_path: Path
) -> None:
    with listening(screen, tmp_path, ["-m", "takeitdown_desktop"]) as person:
        person.focus_window("TID")
        person.hear(HOME, *START)
        hear_way(person, QUESTIONS + FILES)
        person.press("space", "Chosen files", "List with 6 items", "notification Ready: 6.")
        person.press("Down", "fingerprint", "Picture")
        hear_way(person, SEND)
        card = " ".join(person.end())
        person.press("Tab", "Yes, close it push button")
        person.press("space")
        person.focus_window("TID")
        person.hear(HOME, *START)
        hear_way(person, CASE)
        (number,) = set(re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", card))
        (pin,) = set(re.findall(r"PIN: ([0-9](?: [0-9]){5})", card))
        ask_status(person, number, pin.replace(" ", ""))


def ask_status(person: Listener, number: str, pin: str) -> None:
    """On the page for it, with the focus in its first field."""
    person.write(number)
    person.press("Tab", "PIN text")
    person.write(pin)
    person.press("Return", "notification", "It arrived on", "Pictures and videos in it: ", "copy")
