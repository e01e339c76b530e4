"""A desktop's settings portal that asks for colours, and a program on that desktop; runs in the system's Python.

``settings_portal.py SCHEME CONTRAST PROGRAM...``. SCHEME: 0 no wish, 1 dark, 2 light. CONTRAST: 0 as usual, 1 strong.
The program starts once the portal can be asked: Qt asks at its start and never again.
"""

import subprocess
import sys
import threading
from typing import Any

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = """
<node><interface name="org.freedesktop.portal.Settings">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
<property name="version" type="u" access="read"/>
</interface></node>
"""
scheme, contrast = (GLib.Variant("u", int(word)) for word in sys.argv[1:3])
APPEARANCE = {"org.freedesktop.appearance": {"color-scheme": scheme, "contrast": contrast}}


def answer(*call: Any) -> None:
    call[-1].return_value(GLib.Variant("(a{sa{sv}})", (APPEARANCE,)))


def serve(connection: Any, _name: str) -> None:
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    connection.register_object(PATH, interface, answer, lambda *_: GLib.Variant("u", 2), None)


def start(*_: Any) -> None:
    def run() -> None:
        ended.append(subprocess.run(sys.argv[3:], check=False).returncode)
        loop.quit()

    threading.Thread(target=run).start()


ended: list[int] = []
loop = GLib.MainLoop()
Gio.bus_own_name(Gio.BusType.SESSION, NAME, 0, serve, start, None)
loop.run()
sys.exit(ended[0])
