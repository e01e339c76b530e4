"""Running the program without Windows: Wine 10, with replacements for what it lacks of Windows 10."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer.errors import BuildError
from installer.windows.debian import Debian

HERE = Path(__file__).parent / "wine"
LIBRARIES = "usr/lib/x86_64-linux-gnu/wine/x86_64-windows"
PREFIX = "/opt/prefix"
"""Wine's prefix, with the drive C:, inside the chroot."""
_MARK = b"Wine builtin DLL\0"
_MARK_AT = 0x40
"""Wine recognises its own libraries by these bytes after the DOS header."""
_OF_EXPORT = re.compile(r"^\s+\[\s*\d+\] (?:\+base\[\s*\d+\]\s+(?:[0-9a-f]+ )?)?(\S+)$", re.MULTILINE)
_COMPILE = (
    "x86_64-w64-mingw32-gcc",
    "-O2",
    "-s",
    "-shared",
    "-Wall",
    "-Wextra",
    "-Wno-builtin-declaration-mismatch",
)
_ENVIRONMENT = {
    "WINEPREFIX": PREFIX,
    "WINEDEBUG": "-all",
    "XDG_RUNTIME_DIR": "/tmp",
    "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mshtml=;mscoree=",
}


@dataclass(frozen=True, slots=True)
class Done:
    """The result of a program."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Wine:
    """A Wine prefix inside a chroot, whose root is the drive ``Z:``.

    Attributes:
        system: the chroot.
        display: the X display for windows, "" for none; the same for all programs of a prefix.
    """

    system: Debian
    display: str = ""

    @property
    def drive(self) -> Path:
        """The host's path of the drive ``C:``."""
        return self.system.folder / PREFIX.lstrip("/") / "drive_c"

    def command(
        self, *words: str | Path, cwd: str = "/", env: Mapping[str, str] | None = None
    ) -> list[str]:
        """The command line that runs a program; ``cwd`` is a path inside the chroot."""
        moved = ["sh", "-c", 'cd "$1"; shift; exec wine "$@"', "sh", cwd]
        screen = {"DISPLAY": self.display} if self.display else {}
        binds = {Path("/tmp/.X11-unix"): "/tmp/.X11-unix"} if self.display else {}
        return self.system.command(
            *moved, *words, env={**_ENVIRONMENT, **screen, **(env or {})}, binds=binds
        )

    def run(
        self,
        *words: str | Path,
        cwd: str = "/",
        env: Mapping[str, str] | None = None,
        stdin: bytes = b"",
        patience_s: float = 1200,
    ) -> Done:
        """Run a program. Its output goes through files, because Wine's server would keep pipes open."""
        with (
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as err,
        ):
            given.write(stdin)
            given.seek(0)
            done = subprocess.run(
                self.command(*words, cwd=cwd, env=env),
                stdin=given,
                stdout=out,
                stderr=err,
                timeout=patience_s,
                check=False,
            )
            for file in (out, err):
                file.seek(0)
            texts = [file.read().decode("utf-8", "replace").replace("\r\n", "\n") for file in (out, err)]
        return Done(done.returncode, *texts)


@contextmanager
def running(system: Debian, display: str = "") -> Iterator[Wine]:
    """A fresh Wine prefix and its server while the block lasts. Raises: BuildError: it can't be made."""
    equip(system)
    shutil.rmtree(system.folder / PREFIX.lstrip("/"), ignore_errors=True)
    subprocess.run(
        ["cp", "-a", "--reflink=auto", _base(system), system.folder / PREFIX.lstrip("/")], check=True
    )
    wine = Wine(system, display)
    server = system.command("wineserver", "-p", "-f", env=_ENVIRONMENT)
    with subprocess.Popen(
        server, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield wine
        finally:
            subprocess.run(system.command("wineserver", "-k", env=_ENVIRONMENT), check=False)
            process.wait()


def _base(system: Debian) -> Path:
    """A new prefix, made once and then copied."""
    base = system.folder / "opt" / "prefix-base"
    if not base.exists():
        fresh = base.with_suffix(".part")
        shutil.rmtree(fresh, ignore_errors=True)
        env = {**_ENVIRONMENT, "WINEPREFIX": "/opt/prefix-base.part"}
        system.run("sh", "-c", "wineboot --init > /dev/null 2>&1; wineserver -w", env=env)
        library = fresh / "drive_c" / "windows" / "system32" / "icuuc.dll"
        if not library.parent.exists():
            raise BuildError("Wine can't make a drive.")
        shutil.copyfile(system.folder / "opt" / "equipment" / "icuuc.dll", library)
        fresh.rename(base)
    return base


def equip(system: Debian) -> None:
    """Add what Wine lacks to its libraries, unless that was done before."""
    libraries, work = system.folder / LIBRARIES, system.folder / "opt" / "equipment"
    renamed = libraries / "ucrtorg.dll"
    if (work / "icuuc.dll").exists():
        return
    if not (libraries / "ucrtbase.dll").exists():
        raise BuildError("Wine lacks its C runtime; is it another version than 10?")
    work.mkdir(parents=True, exist_ok=True)
    if not renamed.exists():
        shutil.copyfile(libraries / "ucrtbase.dll", renamed)
    source = (HERE / "complex.c").read_text("ascii")
    for name in ("complex.c", "icuuc.c"):
        shutil.copyfile(HERE / name, work / name)
    used = ("exp", "log", "sin", "cos", "sinh", "cosh", "atan2", "_hypot")
    (work / "used.def").write_text(
        "LIBRARY ucrtorg.dll\nEXPORTS\n" + "".join(f"  {name}\n" for name in used)
    )
    (work / "ucrtbase.def").write_text(_definition(_exports(renamed), source), "ascii")
    inside = "/opt/equipment"
    system.run("x86_64-w64-mingw32-dlltool", "-d", f"{inside}/used.def", "-l", f"{inside}/used.a")
    plain = ("-nostdlib", "-ffreestanding", "-fno-builtin", "-Wl,-e,DllMainCRTStartup")
    inputs = [f"{inside}/{name}" for name in ("complex.c", "ucrtbase.def", "used.a")]
    system.run(*_COMPILE, *plain, "-o", f"{inside}/ucrtbase.dll", *inputs)
    made = bytearray((work / "ucrtbase.dll").read_bytes())
    made[_MARK_AT : _MARK_AT + len(_MARK)] = _MARK
    (libraries / "ucrtbase.dll").write_bytes(made)
    system.run(*_COMPILE, "-o", f"{inside}/icuuc.dll", f"{inside}/icuuc.c")


def _exports(library: Path) -> list[str]:
    said = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True).stdout
    names = _OF_EXPORT.findall(said.partition("Name Pointer] Table")[2])
    return sorted(set(names))


def _definition(exports: list[str], source: str) -> str:
    """The module definition: our own function for a name if there is one, otherwise the renamed library's."""
    own = {
        name
        for name in exports
        if re.search(rf"\bown_{re.escape(name)}\(", source) or _by_macro(name, source)
    }
    lines = [
        f"  {name} = own_{name}" if name in own else f'  "{name}" = "ucrtorg.{name}"' for name in exports
    ]
    return "LIBRARY ucrtbase.dll\nEXPORTS\n" + "\n".join(lines) + "\n"


def _by_macro(name: str, source: str) -> bool:
    stems = re.findall(r"\bONE\((\w+)\)", source.partition("ONE(name)")[2])
    return any(name in (f"c{stem}", f"c{stem}f", f"c{stem}l") for stem in stems)
