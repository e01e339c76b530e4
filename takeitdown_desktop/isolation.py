"""Restricts where this program and its processes load code from: never from the current folder.

A folder of pictures may contain a hostile ``pickle.py``, and the environment may name folders with plug-ins.
This module runs before everything else, so it only imports modules that Python has already loaded.
"""

import os
import sys

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 - loads nothing

_NAMES = frozenset(
    {
        "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "GCONV_PATH", "GDK_PIXBUF_MODULEDIR",
        "GDK_PIXBUF_MODULE_FILE", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GTK3_MODULES", "GTK_EXE_PREFIX",
        "GTK_IM_MODULE_FILE", "GTK_MODULES", "GTK_PATH", "LIBHEIF_PLUGIN_PATH", "LIBGL_DRIVERS_PATH",
        "LIBVA_DRIVERS_PATH", "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "QT_LOGGING_CONF",
        "QT_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_STYLE_OVERRIDE",
        "SSLKEYLOGFILE", "VK_ADD_DRIVER_FILES", "VK_ADD_LAYER_PATH", "VK_DRIVER_FILES", "VK_ICD_FILENAMES",
        "VK_INSTANCE_LAYERS", "VK_LAYER_PATH", "__EGL_VENDOR_LIBRARY_DIRS", "__EGL_VENDOR_LIBRARY_FILENAMES",
    }
)  # fmt: skip
_PREFIXES = ("OPENCV_", "PYTHON")

_START = (
    "import sys; sys.path[:] = sys.argv.pop(1).split('\\n'); "
    "from importlib import import_module; sys.exit(import_module(sys.argv.pop(1)).main())"
)


def isolate() -> None:
    """Restrict the search paths of this process and its children. Call it before importing anything else.

    It can't undo what was loaded before: ``python -m`` puts the current folder first, and ``PYTHONPATH`` and
    ``LD_PRELOAD`` are read, before a line of this program runs (docs/adr/0016-no-code-from-around.md).
    """
    for name in [name for name in os.environ if _is_search_path(name)]:
        del os.environ[name]
    sys.pycache_prefix = None
    if not sys.flags.isolated:
        sys.path[:] = search_path()


def search_path() -> list[str]:
    """The entries of ``sys.path`` below the folders of Python and of this program, and no others."""
    library = os.path.dirname(os.__file__)  # noqa: PTH120
    homes = {library, sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}
    first = "" if sys.flags.safe_path else _script_folder()
    kept = [
        entry
        for entry in sys.path
        if entry == _ROOT
        or (entry != first and any(entry == home or entry.startswith(home + os.sep) for home in homes))
    ]
    return kept if _ROOT in kept else [*kept, _ROOT]


def _script_folder() -> str:
    """The first entry that Python adds to ``sys.path``: the script's folder, or the current folder ("")."""
    main = getattr(sys.modules.get("__main__"), "__file__", None)
    return os.path.dirname(os.path.abspath(main)) if main else ""  # noqa: PTH100, PTH120


def command(module: str, *words: str) -> list[str]:
    """The command that runs ``main`` of one of the program's modules, with arguments, in an isolated process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PART, module, *words]
    path = "\n".join(search_path())
    unwritten = ["-B"] if sys.dont_write_bytecode else []
    utf8 = ["-X", "utf8"] if sys.platform == "win32" else []  # instead of the system's code page
    return [_python(), "-I", *unwritten, *utf8, "-c", _START, path, module, *words]


PART = "--part"
"""First argument with which a frozen program, which is no Python interpreter, runs one of its own modules."""

_PARTS = frozenset(
    {
        "takeitdown_desktop.core.workers.self_test",
        "takeitdown_desktop.core.workers.worker",
        "takeitdown_intake.cli",
    }
)


def run_part(words: list[str]) -> int:
    """Run the module named by ``command`` in a frozen program. Returns its exit code; 2 for an unknown module."""
    from importlib import import_module

    module = words[0] if words else ""
    if not getattr(sys, "frozen", False) or module not in _PARTS:
        return 2
    sys.argv[1:] = words[1:]
    code: int | None = import_module(module).main()
    return code or 0


def environment(more: dict[str, str] | None = None) -> dict[str, str]:
    """The environment for such a process, without search paths and with the variables in ``more``."""
    kept = {name: value for name, value in os.environ.items() if not _is_search_path(name)}
    if _python() != sys.executable:
        kept["__PYVENV_LAUNCHER__"] = sys.executable
    return {**kept, **(more or {})}


def _is_search_path(name: str) -> bool:
    return name.upper() in _NAMES or name.upper().startswith(_PREFIXES)


def _python() -> str:
    """The interpreter. On Windows a virtual environment's only launches the real one, as a process with another id."""
    base: str = getattr(sys, "_base_executable", sys.executable)
    return base if sys.platform == "win32" and sys.prefix != sys.base_prefix else sys.executable
