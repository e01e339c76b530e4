"""What the desktop may bring into the window: its colours and its text size, and nothing else."""

import os
import sys
from collections.abc import MutableMapping

from takeitdown_desktop.hardening import NO_BUS, start_no_bus

_THEME, _BUS, _LOG = "QT_QPA_PLATFORMTHEME", "DBUS_SESSION_BUS_ADDRESS", "QT_LOGGING_RULES"
_OWN_THEMES = {"generic", "gnome", "kde"}


def settle(environment: MutableMapping[str, str] = os.environ) -> None:
    """Before Qt starts: choose what it asks of the desktop. Linux alone leaves a choice.

    Qt's GTK theme, the default on GNOME and its relatives, brings GTK's fonts, icons and dialogs, and with
    them its list of recent files. Qt's own theme for GNOME asks the same desktop for dark and strong colours alone. KDE's
    is Qt's own already.

    Where there is no session bus, nobody can be asked, and none is started for it. Of a bus on which nobody answers
    (no portal), and of questions of screen readers that it has no answer to, Qt would complain on the terminal.
    """
    if not sys.platform.startswith("linux"):
        return
    environment.setdefault(_LOG, "qt.qpa.theme.*.warning=false;qt.accessibility.*.warning=false")
    start_no_bus(environment)
    if environment.get(_BUS) == NO_BUS:
        environment[_THEME] = "generic"
    elif environment.get(_THEME) not in _OWN_THEMES:
        environment[_THEME] = "kde" if _is_kde(environment) else "gnome"


def _is_kde(environment: MutableMapping[str, str]) -> bool:
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return "KDE" in desktops or bool(environment.get("KDE_FULL_SESSION"))
