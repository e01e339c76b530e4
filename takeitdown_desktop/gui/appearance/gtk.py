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

# Compiled when there is something to search: most people have none of these files, and the first page waits for it.
_XFCE_NAME = r'<property\s+name="ThemeName"[^>]*?\svalue="([^"]*)"'
_NAME = r"(?m)^\s*gtk-theme-name\s*=[ \t]*\"?(.+?)\"?\s*$"
_PREFERS_DARK = r"(?mi)^\s*gtk-application-prefer-dark-theme\s*=\s*(1|true)\s*$"
_DARK = r"(?i)dark(?!er)|inverse"  # Arc-Darker is light and has dark title bars
_STRONG = r"(?i)high-?contrast|contrast-?high"


class GtkColours(NamedTuple):
    """What was chosen."""

    dark: bool = False
    strong: bool = False


def chosen(environment: Mapping[str, str] = os.environ) -> GtkColours:
    """What this person's GTK programs look like: by ``GTK_THEME``, XFCE's settings or GTK's own, in this order."""
    if name := environment.get("GTK_THEME", ""):
        return _by_name(name)
    folder = Path(environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "/"), ".config"))
    names: list[str] = []
    prefers_dark = False
    if "XFCE" in environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
        names += re.findall(_XFCE_NAME, _text(folder / _XFCE))
    for file in _FILES:
        if said := _text(folder / file):
            names += re.findall(_NAME, said)
            prefers_dark = prefers_dark or re.search(_PREFERS_DARK, said) is not None
    found = _by_name(names[0]) if names else GtkColours()
    return found._replace(dark=found.dark or prefers_dark)


def _by_name(theme: str) -> GtkColours:
    return GtkColours(re.search(_DARK, theme) is not None, re.search(_STRONG, theme) is not None)


def _text(file: Path) -> str:
    """The beginning of a file; empty if it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(_MAX_BYTES).decode(errors="replace")
    except OSError:
        return ""
