"""Imports PySide6 without the modules that it only needs to word error messages; they are loaded on first use.

PySide6 embeds some of its modules as source in its library and compiles all of them at every start, which is half
of its import time. Those that describe signatures are deferred here: each is replaced by a placeholder module that
runs the real source when one of its names is looked up. docs/adr/0401-the-first-page.md says what that saves.
"""

import builtins
import importlib.util
import sys
import threading
from collections.abc import Callable
from functools import partial
from types import CodeType
from typing import Any

_SIGNATURES = "shibokensupport.signature."
_PUT_OFF = frozenset(
    {"errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "mapping", "parser"}
)
_STARTERS = {_SIGNATURES + "mapping": "update_mapping"}
"""Names that the binding looks up directly in the module dict, bypassing ``__getattr__``; absence aborts the process."""

_STUB = f"from {__name__} import put_off_source\nput_off_source(globals())\ndel put_off_source\n"

_compile = builtins.compile
_sources: dict[str, tuple[Any, str]] = {}
_loading = threading.RLock()


def load() -> None:
    """Import PySide6.QtCore; a PySide6 that is built differently is simply loaded as a whole."""
    plain = builtins.__import__
    builtins.compile = _compile_unless_put_off  # type: ignore[assignment]
    inspect = _library("inspect")
    inspect.setdefault("getsource", _no_source)
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = _compile
        # PySide6 replaces __import__ by a version that reads the source of each imported module, for a feature
        # (snake_case names) that is not used here.
        builtins.__import__ = plain
        if inspect["getsource"] is _no_source:
            del inspect["getsource"]


def _no_source(_module: object) -> str:
    raise OSError("not while the binding is loaded")


def _compile_unless_put_off(source: Any, filename: Any, *how: Any, **options: Any) -> CodeType:
    name = filename.removesuffix(".py").replace("/", ".") if isinstance(filename, str) else ""
    if name.startswith(_SIGNATURES) and name.removeprefix(_SIGNATURES) in _PUT_OFF:
        _sources[name] = source, filename
        source = _STUB
    code: CodeType = _compile(source, filename, *how, **options)
    return code


def put_off_source(globals_: dict[str, Any]) -> None:
    """Defer one of PySide6's embedded modules; ``globals_`` is its namespace."""
    source, filename = _sources[globals_["__name__"]]

    def fill() -> None:
        exec(_compile(source, filename, "exec"), globals_)  # noqa: S102 - what PySide6 itself would have done

    _put_off(globals_, fill)


def _library(name: str) -> dict[str, Any]:
    """The namespace of a standard module, which is deferred unless it was imported before."""
    if name not in sys.modules:
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        _put_off(vars(module), partial(spec.loader.exec_module, module))
    return vars(sys.modules[name])


def _put_off(globals_: dict[str, Any], fill: Callable[[], None]) -> None:
    """Run ``fill`` when a name of the module is first looked up, in whichever thread."""
    name = globals_["__name__"]
    fills = [fill]

    def filled() -> dict[str, Any]:
        with _loading:
            if fills:
                fills.pop()()
        return globals_

    def get(asked: str) -> object:
        is_special = asked.startswith("__") and asked != "__all__"
        if is_special or asked not in filled():
            raise AttributeError(f"module {name!r} has no attribute {asked!r}")
        return globals_[asked]

    def start() -> object:
        return filled()[_STARTERS[name]]()

    globals_["__getattr__"] = get
    if name in _STARTERS:
        globals_[_STARTERS[name]] = start
