"""A desktop's settings portal that asks for colours: ``settings_portal.py SCHEME CONTRAST``; runs in the system's Python.

SCHEME: 0 no wish, 1 dark, 2 light. CONTRAST: 0 as usual, 1 strong.
"""

import sys
from typing import Any

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = """
<node><interface name="org.freedesktop.portal.Settings">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
<property name="version" type="u" access="read"/>
</interface></node>
"""
scheme, contrast = (GLib.Variant("u", int(word)) for word in sys.argv[1:])
APPEARANCE = {"org.freedesktop.appearance": {"color-scheme": scheme, "contrast": contrast}}


def answer(*call: Any) -> None:
    call[-1].return_value(GLib.Variant("(a{sa{sv}})", (APPEARANCE,)))


def serve(connection: Any, _name: str) -> None:
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    connection.register_object(PATH, interface, answer, lambda *_: GLib.Variant("u", 2), None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, 0, serve, None, None)
GLib.MainLoop().run()
