"""The real window on a real screen, its system calls traced: whom it speaks to, and what it leaves on the disk."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.gui.driven_window import MARK
from tests.support.cli import takeitdown, unmeasured
from tests.support.intake import RunningIntake
from tests.support.long import only_long
from tests.support.media import encoded, scene

ROOT = Path(__file__).parents[2]
FOLDERS = (
    *("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"),
    "TMPDIR",
)
DESKTOPS = {
    "gnome": {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", "QT_QPA_PLATFORMTHEME": "gtk3"},
    "kde": {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "QT_QPA_PLATFORMTHEME": "kde"},
}
MAKES = "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat"
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|\b(?:creat|mkdir|rename|link|symlink|mknod)\w*\(")
LOCAL = re.compile(r'sun_path=@?"(/tmp/\.X11-unix/X\d+|/var/run/nscd/socket|/run/nscd/socket|BUS)"')
NAME = "holiday-with-somebody-"
OWN_IPV6 = re.compile(r'bind\(.*sa_family=AF_INET6, sin6_port=htons\(0\).*"::1"')

needs_tools = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("strace", "dbus-run-session")), reason="not installed: strace, dbus"
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A line of docs/traces.md."""

    where: str
    after_end: bool
    after_cut: bool

    def covers(self, name: str) -> bool:
        return fnmatchcase(name, self.where.removesuffix("/**")) or (
            self.where.endswith("/**") and fnmatchcase(name, self.where.removesuffix("**") + "*")
        )

    def lies_below(self, folder: str) -> bool:
        parts = self.where.split("/")
        return any(fnmatchcase(folder, "/".join(parts[:count])) for count in range(1, len(parts)))


def table() -> list[Row]:
    cells = [
        [cell.strip() for cell in line.strip("| ").split("|")]
        for line in (ROOT / "docs" / "traces.md").read_text("utf-8").splitlines()
        if line.startswith(("| `DATA", "| `TEMP"))
    ]
    assert all(len(row) == 6 and {*row[4:]} <= {"yes", "no"} for row in cells)
    return [Row(row[0].strip("`"), row[4] == "yes", row[5] == "yes") for row in cells]


def unnamed(names: set[str], *, cut: bool) -> set[str]:
    """What the table does not say may be there."""
    rows = [row for row in table() if (row.after_cut if cut else row.after_end)]
    return {name for name in names if not any(row.covers(name) or row.lies_below(name) for row in rows)}


class Run:
    """One way with the window, in folders of its own that are empty before."""

    def __init__(self, folder: Path, screen: str, desktop: str, *, bus: bool) -> None:
        self._folders = {name: folder / name for name in FOLDERS}
        for path in self._folders.values():
            path.mkdir(mode=0o700)
        kept = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("DBUS", "XDG", "QT_", "TAKEITDOWN"))
        }  # fmt: skip
        self.env = unmeasured({**kept, **{name: str(path) for name, path in self._folders.items()}})
        self.env |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", **DESKTOPS[desktop]}
        self._bus = ("dbus-run-session", "--") if bus else ()
        self._trace = folder / "trace"
        self._pictures = folder / "pictures"
        self._pictures.mkdir()
        for number, form in enumerate(("PNG", "JPEG")):
            (self._pictures / f"{NAME}{number}.{form.lower()}").write_bytes(encoded(scene(number), form))
        self.places: list[str] = []
        self.at_the_cut: set[str] = set()

    def go(self, way: str, *words: str | Path) -> int:
        """Let somebody go this way. Returns the exit code, negative when the program was killed."""
        strace = ("strace", "-f", "-y", "-qq", "--seccomp-bpf", "-e", "signal=none", "-o", str(self._trace))
        calls = ("-e", f"trace=%network,access,faccessat,faccessat2,{MAKES}")
        driven = (sys.executable, "-B", "-m", "tests.gui.driven_window", way, str(self._pictures))
        code = 0
        with subprocess.Popen(
            [*self._bus, *strace, *calls, *driven, *map(str, words)],
            env=self.env, stdout=subprocess.PIPE, text=True, cwd=ROOT, start_new_session=True,
        ) as process:  # fmt: skip
            assert process.stdout is not None
            for line in process.stdout:
                self.places.append(line.strip())
                if line.strip() == "stop":
                    self.at_the_cut = self.there()
                    os.kill(int(self.places[0].removeprefix("pid-")), signal.SIGKILL)
                    code = -signal.SIGKILL
        return code or process.returncode

    def there(self) -> set[str]:
        """Every file and folder that is there, by its name in docs/traces.md."""
        found = (path for folder in self._folders.values() for path in folder.rglob("*"))
        return {self._named(str(path)) for path in found} - self._of_the_bus()

    def ever_made(self) -> set[str]:
        """Every name that a process of the program made or opened for writing, and that was one of ours to give."""
        made = set()
        for line in self._calls():
            if WRITES.search(line):
                made |= {
                    self._named(path)
                    for path in re.findall(r'"(/[^"]+)"', line)
                    if any(path.startswith(f"{folder}/") for folder in self._folders.values())
                }
        return made

    def tells_names(self) -> set[str]:
        """Which files hold the name of a picture."""
        found = (path for folder in self._folders.values() for path in folder.rglob("*") if path.is_file())
        forms = (NAME.encode(), NAME.encode("utf-16-le"), NAME.encode().hex().encode())
        return {self._named(str(path)) for path in found if any(one in path.read_bytes() for one in forms)}

    def modes(self) -> set[int]:
        found = (path for folder in self._folders.values() for path in folder.rglob("*"))
        mine = (path for path in found if self._named(str(path)) not in self._of_the_bus())
        return {path.stat().st_mode & 0o077 for path in mine}

    def spoken_to(self) -> tuple[list[str], list[str]]:
        """The calls about sockets that lead out of the process and are not to a named local one: before Send, after."""
        found: tuple[list[str], list[str]] = ([], [])
        sent = False
        for line in self._calls():
            sent = sent or f'"{MARK}send"' in line
            leads_out = re.search(r"sa_family=AF_(?!UNIX, \[|UNSPEC)|\bsocket\(AF_(?!UNIX)", line)
            if (
                leads_out
                and not re.search(r"\b(getsockname|getpeername|accept4?|recv\w*)\b", line)
                and not LOCAL.search(line)
            ):
                found[sent].append(line)
        return found

    def next_start(self) -> None:
        """The next start of anything of the program."""
        assert takeitdown("saved", env=self.env).code == 0

    def _calls(self) -> Iterator[str]:
        for line in self._trace.read_text(errors="replace").splitlines():
            yield re.sub(r'"(/tmp/dbus-\w+)"', '"BUS"', line) if self._bus else line

    def _named(self, path: str) -> str:
        for name, inner in (
            ("DATA", self._folders["XDG_DATA_HOME"] / "takeitdown"),
            ("TEMP", self._folders["TMPDIR"]),
        ):
            if path == str(inner) or path.startswith(f"{inner}/"):
                return name + path.removeprefix(str(inner))
        return next(
            (name + path.removeprefix(str(folder)) for name, folder in self._folders.items()
             if path.startswith(str(folder))), path,
        )  # fmt: skip

    def _of_the_bus(self) -> set[str]:
        """What the session bus itself makes where it is started; no process of the program."""
        return {"XDG_RUNTIME_DIR/dbus-1", "XDG_RUNTIME_DIR/dbus-1/services"} if self._bus else set()


@pytest.fixture
def folder() -> Iterator[Path]:
    """With a short name: those of sockets may not be long."""
    made = Path(tempfile.mkdtemp(prefix="w"))
    yield made
    with contextlib.suppress(OSError):
        shutil.rmtree(made)


def test_the_comparison_finds_what_the_table_does_not_name() -> None:
    odd = {"HOME/.local/share/recently-used.xbel", "DATA/outbox/picture.jpg", "TEMP/tid-abcdefgh"}
    assert unnamed(odd, cut=False) == odd
    assert unnamed(odd, cut=True) == odd - {"TEMP/tid-abcdefgh"}


@needs_tools
@pytest.mark.parametrize(
    ("way", "desktop", "bus", "practice"),
    [
        pytest.param("ended", "gnome", True, False, marks=only_long),
        pytest.param("left", "kde", False, False, marks=only_long),
        ("killed", "gnome", False, True),
        ("kept", "kde", True, False),
    ],
)
def test_a_whole_way_speaks_to_one_place_after_send_and_leaves_what_is_written_down(
    screen: str, folder: Path, way: str, desktop: str, bus: bool, practice: bool
) -> None:
    run = Run(folder, screen, desktop, bus=bus)
    assert run.there() == set()
    with contextlib.nullcontext() if practice else RunningIntake(folder, practice=False) as intake:
        code = run.go(way, *(() if intake is None else ("--intake", intake.descriptor_path)))
        cut = way in ("killed", "kept")
        assert code == (-signal.SIGKILL if cut else 0), run.places
        assert "sent" in run.places

        before, after = run.spoken_to()
        assert before == []
        asks = [line for line in after if OWN_IPV6.search(line) or "socket(" in line]
        rest = [line for line in after if line not in asks]
        ports = {port for line in rest for port in re.findall(r"sin6?_port=htons\((\d+)\)", line)}
        assert len(ports) == 1, rest
        assert all('inet_addr("127.0.0.1")' in line for line in rest)
        if intake is not None:
            assert ports == {intake.url.rpartition(":")[2]}
            assert not [line for line in rest if re.search(r"\b(bind|listen)\(", line)]

    left = run.there()
    assert unnamed(left, cut=cut) == set()
    assert unnamed(run.at_the_cut, cut=True) == set()
    made = run.ever_made()
    assert unnamed(made, cut=True) == set()
    assert left <= made | {"DATA/practice/data/intake.sqlite3"}, "a file that nobody was seen to make"
    assert run.modes() <= {0}
    assert run.tells_names() == set()
    kinds = {"ended": "DATA/services.json", "left": "DATA/services.json", "killed": "DATA/practice/used"}
    assert any(fnmatchcase(name, kinds.get(way, "DATA/drafts/*.draft")) for name in left)
    run.next_start()
    assert not [name for name in run.there() if name.startswith("TEMP/")]
