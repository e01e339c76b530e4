"""Loads Qt's binding without what it only needs to explain an error, until something asks for that.

The binding carries some of its modules as source inside its library and compiles all of them at every start,
which is half of what loading it costs. Those that put signatures into words are put off here: in the place of
each stands a module that becomes the real one when it is asked for a name.
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
    """Import the binding. One that is built otherwise than this knows is loaded whole."""
    plain = builtins.__import__
    builtins.compile = _compile_unless_put_off  # type: ignore[assignment]
    inspect = _library("inspect")
    inspect.setdefault("getsource", _no_source)
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = _compile
        # It puts one in its place that reads the source of whatever is imported, for a feature that is not used here.
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
    """Put off one of the binding's modules, of which these are the names."""
    source, filename = _sources[globals_["__name__"]]

    def fill() -> None:
        exec(_compile(source, filename, "exec"), globals_)  # noqa: S102 - what the binding would have done

    _put_off(globals_, fill)


def _library(name: str) -> dict[str, Any]:
    """The names of a module, which is put off unless it is there already."""
    if name not in sys.modules:
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        _put_off(vars(module), partial(spec.loader.exec_module, module))
    return vars(sys.modules[name])


def _put_off(globals_: dict[str, Any], fill: Callable[[], None]) -> None:
    """Let ``fill`` make the names of a module when the first one is asked for, whichever thread asks."""
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
