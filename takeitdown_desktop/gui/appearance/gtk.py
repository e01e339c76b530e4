"""Dark and strong colours as they are chosen for GTK programs; Linux only.

Qt asks a settings portal or reads KDE's settings. Where neither says anything, as on XFCE, LXDE or under a window
manager alone, what the person chose is in the name of GTK's theme.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_XFCE = Path("xfce4", "xfconf", "xfce-perchannel-xml", "xsettings.xml")
_FILES = (Path("gtk-4.0", "settings.ini"), Path("gtk-3.0", "settings.ini"))
_MAX_BYTES = 1 << 16

_XFCE_NAME = re.compile(r'<property\s+name="ThemeName"[^>]*?\svalue="([^"]*)"')
_NAME = re.compile(r"^\s*gtk-theme-name\s*=[ \t]*\"?(.+?)\"?\s*$", re.MULTILINE)
_PREFERS_DARK = re.compile(
    r"^\s*gtk-application-prefer-dark-theme\s*=\s*(1|true)\s*$", re.MULTILINE | re.IGNORECASE
)
_DARK = re.compile(r"dark(?!er)|inverse", re.IGNORECASE)  # Arc-Darker is light and has dark title bars
_STRONG = re.compile(r"high-?contrast|contrast-?high", re.IGNORECASE)


class GtkColours(NamedTuple):
    """What was chosen."""

    dark: bool = False
    strong: bool = False


def chosen(environment: Mapping[str, str] = os.environ) -> GtkColours:
    """What this person's GTK programs look like: by ``GTK_THEME``, XFCE's settings or GTK's own, in this order."""
    name = environment.get("GTK_THEME", "")
    if name:
        return GtkColours(_DARK.search(name) is not None, _STRONG.search(name) is not None)
    folder = Path(environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "/"), ".config"))
    names, prefers_dark = [], False
    if "XFCE" in environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
        names += _XFCE_NAME.findall(_text(folder / _XFCE))
    for file in _FILES:
        said = _text(folder / file)
        names += _NAME.findall(said)
        prefers_dark = prefers_dark or _PREFERS_DARK.search(said) is not None
    name = names[0] if names else ""
    return GtkColours(prefers_dark or _DARK.search(name) is not None, _STRONG.search(name) is not None)


def _text(file: Path) -> str:
    """The beginning of a file; empty if it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(_MAX_BYTES).decode(errors="replace")
    except OSError:
        return ""
