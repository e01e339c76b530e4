"""Fresh installations of Debian and Ubuntu in folders, to try a package in: no Python, no desktop, an unprivileged person.

Nothing stays mounted: each command has its own view of the file system.
"""

import contextlib
import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.support.cli import Done

UBUNTU = ("jammy", "noble", "resolute")
"""Its releases with long support: 22.04, 24.04, 26.04."""
UBUNTU_ARCHIVE = "http://archive.ubuntu.com/ubuntu"
SUITES = ("bookworm", "trixie", *UBUNTU)
CACHE = Path(__file__).parents[2] / "build" / "package-cache"
SCRIPTS = Path("/usr/share/debootstrap/scripts")
PERSON = 1000
HOME = "/home/person"
_ENTER = (
    'root=$1; shift; for place in dev proc sys; do mount --rbind "/$place" "$root/$place"; done; '
    'while [ "$1" != -- ]; do mkdir -p "$root$2"; mount --bind "$1" "$root$2"; shift 2; done; shift; exec "$@"'
)


def mirror() -> str:
    """Where this computer has its packages from."""
    said = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE) $(CODENAME)", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=True,
    )
    return next(line.split()[0] for line in said.stdout.splitlines() if line.split()[1] == "bookworm")


def base(suite: str) -> Path:
    """A fresh installation of a suite, made once and kept. One of Ubuntu is skipped where its archive can't be had."""
    folder = CACHE / f"root-{suite}"
    if folder.exists():
        return folder
    fresh = folder.with_suffix(".part")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    # "Universe" is on in every installed Ubuntu. Debian's debootstrap knows older ones, which are made in the same way.
    what = (
        ("--components=main,universe", suite, fresh, UBUNTU_ARCHIVE, SCRIPTS / "jammy")
        if suite in UBUNTU
        else (suite, fresh, mirror())
    )
    words = ["debootstrap", "--variant=minbase", *what]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode != 0 and suite in UBUNTU and not (fresh / "etc").exists():
        pytest.skip(f"Ubuntu's archive can't be had: {done.stderr.strip() or done.stdout.strip()}")
    assert done.returncode == 0, done.stderr
    fresh.rename(folder)
    return folder


def evict(*places: Path) -> None:
    """Let the system forget what it has read of files, so that they come from the disk the next time."""
    os.sync()
    for place in places:
        for path in (place, *place.rglob("*")):
            if path.is_file() and not path.is_symlink():
                file = os.open(path, os.O_RDONLY)
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(file)


def marked(mark: str) -> dict[int, str]:
    """The processes in whose environment a mark is, with their words."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                if mark.encode() in (entry / "environ").read_bytes():
                    words = (entry / "cmdline").read_bytes().replace(b"\0", b" ")
                    found[int(entry.name)] = words.decode(errors="replace")
    return found


class Root:
    """A copy of a base that may be changed.

    Args:
        suite: as Debian calls it.
        folder: is made anew.
    """

    def __init__(self, suite: str, folder: Path) -> None:
        self.suite, self.folder = suite, folder
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["cp", "-a", "--reflink=auto", base(suite), folder], check=True)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc") / name, folder / "etc" / name)
        for place in ("tmp/.X11-unix", "run/person"):  # where a screen's socket comes to
            (folder / place).mkdir(parents=True)
        mounts = folder / "etc" / "mtab"
        if not mounts.is_symlink():  # every system that was installed has it
            mounts.symlink_to("../proc/self/mounts")
        self.run("useradd", "--create-home", "--uid", str(PERSON), "person")
        self.run("mkdir", "-p", ".local/share", person=True)  # as every desktop makes it
        self.run("apt-get", "-qq", "update")

    def command(
        self,
        *words: str,
        person: bool = False,
        env: Mapping[str, str] | None = None,
        binds: Mapping[Path, str] | None = None,
    ) -> list[str]:
        """What runs a command inside; signals reach it."""
        who = ["--userspec", f"{PERSON}:{PERSON}"] if person else []
        usual = {
            "HOME": HOME if person else "/root",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        variables = [f"{name}={value}" for name, value in {**usual, **(env or {})}.items()]
        places = [str(part) for pair in (binds or {}).items() for part in pair]
        return [
            *(
                "unshare",
                "--mount",
                "--propagation",
                "private",
                "sh",
                "-ec",
                _ENTER,
                "enter",
                str(self.folder),
            ),
            *(*places, "--", "chroot", *who, str(self.folder), "/usr/bin/env", "-i", *variables, *words),
        ]

    def run(
        self,
        *words: str,
        person: bool = False,
        well: bool = True,
        env: Mapping[str, str] | None = None,
        binds: Mapping[Path, str] | None = None,
    ) -> Done:
        """Run a command inside to its end.

        Args:
            person: as the unprivileged user, in their home folder.
            well: it has to end well.
        """
        inner = ["sh", "-c", 'cd; exec "$@"', "sh", *words] if person else words
        done = subprocess.run(
            self.command(*inner, person=person, env=env, binds=binds),
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=900,
            check=False,
        )
        assert done.returncode == 0 or not well, done.stderr
        return Done(done.returncode, done.stdout, done.stderr)

    def give(self, paths: Sequence[Path], place: str) -> None:
        """Copy files to the person inside."""
        folder = self.folder / place.lstrip("/")
        folder.mkdir(parents=True, exist_ok=True)
        os.chown(folder, PERSON, PERSON)
        for path in paths:
            target = folder / path.name
            shutil.copyfile(path, target)
            os.chown(target, PERSON, PERSON)

    def install(self, *packages: str | Path) -> None:
        """Install packages by name, and files with what they depend on, as ``apt`` does."""
        names = []
        for package in packages:
            if isinstance(package, Path):
                shutil.copyfile(package, self.folder / "root" / package.name)
            names.append(f"/root/{package.name}" if isinstance(package, Path) else package)
        self.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *names)

    def files(self, *places: str) -> set[str]:
        """Every path below some places."""
        found = set()
        for place in places:
            top = self.folder / place.lstrip("/")
            found |= {f"/{path.relative_to(self.folder)}" for path in top.rglob("*")}
        return found

    def contents(self, *places: str) -> dict[str, str]:
        """The same with what is in each: the digest of a file, where a link leads."""
        said = {}
        for name in self.files(*places):
            path = self.folder / name.lstrip("/")
            if path.is_symlink():
                said[name] = str(path.readlink())
            elif path.is_file():
                said[name] = hashlib.sha256(path.read_bytes()).hexdigest()
            else:
                said[name] = ""
        return said

    def remove(self) -> None:
        shutil.rmtree(self.folder)
