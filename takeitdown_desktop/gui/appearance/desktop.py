"""Restricts what Qt takes from the desktop to colours and text size."""

import os
import sys
from collections.abc import MutableMapping

from takeitdown_desktop.hardening import NO_BUS, start_no_bus

_THEME, _BUS, _LOG = "QT_QPA_PLATFORMTHEME", "DBUS_SESSION_BUS_ADDRESS", "QT_LOGGING_RULES"
_OWN_THEMES = {"generic", "gnome", "kde"}


def settle(environment: MutableMapping[str, str] = os.environ) -> None:
    """Choose Qt's platform theme through the environment, before Qt starts; Linux only.

    Qt's GTK theme, the default on GNOME and related desktops, uses GTK's fonts, icons and dialogs, and writes its
    list of recent files. Qt's own GNOME theme only reads dark and high-contrast settings. KDE's theme is Qt's own.

    Without a session bus the settings cannot be read, and no bus is started for that. Warnings that Qt would print
    about a bus without a portal, and about requests of screen readers that it does not support, are silenced.
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
