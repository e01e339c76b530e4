"""Libraries that others are linked with but never call, replaced by stubs.

As in ``installer.hollow`` for Linux, and for the same reasons: encoders under the GPL, and needless attack surface.
Each function of a stub prints that it was left out, and ends the process.
"""

import shutil
from pathlib import Path

from installer.hollow import ANSWERED_WITH_FAILURE, OF_PYAV, ON_WINDOWS, matching, returns_none
from installer.windows import pe
from installer.windows.debian import Debian

_SOURCE = """
#include <windows.h>
static const char TEXT[] = "@NAME@: what was called was left out of this package\\r\\n";
void gone(void) {
    DWORD written;
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), TEXT, sizeof TEXT - 1, &written, NULL);
    ExitProcess(134);
}
void *none(void) { return NULL; }
void *failure(void) { return (void *)-1; }
BOOL WINAPI DllMainCRTStartup(HINSTANCE module, DWORD reason, void *reserved) {
    (void)module, (void)reason, (void)reserved;
    return TRUE;
}
"""


def hollow(system: Debian, packages: Path, scratch: Path) -> list[str]:
    """Replace the libraries by stubs; returns their paths below ``packages``.

    Raises:
        BuildError: a pattern no longer matches anything.
    """
    done = []
    for pattern, _ in (*OF_PYAV, *ON_WINDOWS):
        for library in matching(packages, pattern):
            _replace(system, library, _asked_for(library, packages), scratch)
            done.append(library.relative_to(packages).as_posix())
    pe.imports.cache_clear()
    return done


def _asked_for(library: Path, packages: Path) -> list[str]:
    asking = [pe.imports(path) for path in packages.rglob("*") if pe.is_pe(path) and path != library]
    return sorted(set().union(*(found.get(library.name.lower(), frozenset()) for found in asking)))


def _replace(system: Debian, library: Path, wanted: list[str], scratch: Path) -> None:
    work = scratch / "hollow"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "hollow.c").write_text(_SOURCE.replace("@NAME@", library.name), "ascii")
    lines = [f'  "{name}" = {_answer(name)}' for name in wanted]
    (work / "hollow.def").write_text(
        "\n".join([f'LIBRARY "{library.name}"', "EXPORTS", *lines, ""]), "ascii"
    )
    flags = ("-shared", "-O2", "-s", "-nostdlib", "-Wl,-e,DllMainCRTStartup", "-Wl,--no-insert-timestamp")
    inputs = ("-o", "/build/made.dll", "/build/hollow.c", "/build/hollow.def", "-lkernel32")
    system.run("x86_64-w64-mingw32-gcc", *flags, *inputs, binds={work: "/build"})
    shutil.copyfile(work / "made.dll", library)


def _answer(name: str) -> str:
    """The function of ``_SOURCE`` that replaces this one."""
    if returns_none(name):
        return "none"
    return "failure" if name in ANSWERED_WITH_FAILURE else "gone"
