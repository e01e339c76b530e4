"""Qt's binding as the real program loads it: without what only explains errors, and none the worse for it."""

import json
import os
import subprocess
import sys
from typing import Any

from tests.support.cli import unmeasured

_LOAD = """
import json, sys, threading
from takeitdown_desktop.gui.shell import binding
binding.load()
from PySide6.QtCore import QTimer
"""
_EXPLAINING = ("ast", "dis", "argparse", "gettext", "logging")
"""What the binding loads for its explanations alone."""


def said_by(code: str, load: str = _LOAD) -> Any:
    """What a fresh Python says after loading the binding, as JSON."""
    done = subprocess.run(
        [sys.executable, "-c", load + code],
        capture_output=True,
        env=unmeasured(os.environ),
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_the_first_page_does_not_wait_for_what_explains_errors() -> None:
    assert said_by(f"print(json.dumps([name for name in {_EXPLAINING} if name in sys.modules]))") == []


def test_the_first_page_makes_no_classes_that_take_long_and_no_secrets() -> None:
    """A class made by ``dataclasses`` has its methods compiled, and brings what the binding puts off."""
    found = said_by("""
from takeitdown_desktop.app import App
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.shell.application import QApplication, Appearance, TITLE, Window
app = QApplication([TITLE, *theme.STYLE])
window = Window(App(), Appearance(app))
window.show()
app.processEvents()
print(json.dumps(sorted({"dataclasses", "ast", "dis", "secrets", "hashlib", "takeitdown_wire"} & set(sys.modules))))
window.close()
""")
    assert found == []


def test_a_wrong_argument_is_explained_all_the_same() -> None:
    words = said_by("""
try:
    QTimer().setInterval("soon")
except TypeError as error:
    print(json.dumps(str(error)))
""")
    assert "QTimer.setInterval(str)" in words
    assert "QTimer.setInterval(msec: int" in words


def test_the_help_text_of_a_call_is_what_it_is_without_putting_off() -> None:
    """From Python 3.13 on that is none."""
    ask = "print(json.dumps([QTimer.setInterval.__doc__, QTimer.__doc__]))"
    plain = "import json\nfrom PySide6.QtCore import QTimer\n"
    assert said_by(ask) == said_by(ask, plain)


def test_modules_that_were_put_off_are_whole_for_every_thread_that_asks() -> None:
    found = said_by("""
import inspect
from takeitdown_desktop import isolation
from PySide6.support.signature import mapping, parser
found, start = [], threading.Barrier(4)
def ask(what):
    start.wait()
    found.append(what())
asks = [lambda: str(inspect.signature(ask)), lambda: inspect.getsource(isolation).count("def isolate("),
        lambda: callable(mapping.update_mapping), lambda: callable(parser.pyside_type_init)]
threads = [threading.Thread(target=ask, args=[one]) for one in asks]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(json.dumps(sorted(map(str, found))))
""")
    assert found == ["(what)", "1", "True", "True"]
