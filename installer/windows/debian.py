"""A Debian 13 chroot, whose compilers build the package for Windows and whose Wine runs it.

So the build does not depend on the host, but ``debootstrap`` and ``chroot`` need root rights.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installer.errors import BuildError

SUITE = "trixie"
BUILDING = ("gcc-mingw-w64-x86-64-win32", "nsis", "python3.13")
RUNNING = ("wine64", "wine", "fonts-dejavu-core")
_ENTER = (
    'root=$1; shift; for place in dev proc sys; do mount --rbind "/$place" "$root/$place"; done; '
    'while [ "$1" != -- ]; do mkdir -p "$root$2"; mount --bind "$1" "$root$2"; shift 2; done; shift; exec "$@"'
)
_DONE = ".installed"


@dataclass(frozen=True, slots=True)
class Debian:
    """The chroot, made by ``prepared``. Each command gets its own mount namespace, so nothing stays mounted."""

    folder: Path

    def command(
        self,
        *words: str | Path,
        env: Mapping[str, str] | None = None,
        binds: Mapping[Path, str] | None = None,
    ) -> list[str]:
        """The command line that runs a command inside, and passes signals on to it.

        Args:
            words: the command.
            env: variables in addition to HOME, PATH and LANG; nothing is inherited.
            binds: folders of the host, each with its mount point inside.
        """
        usual = {"HOME": "/root", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}
        variables = [f"{name}={value}" for name, value in {**usual, **(env or {})}.items()]
        places = [str(part) for pair in (binds or {}).items() for part in pair]
        view = [
            "unshare",
            "--mount",
            "--propagation",
            "private",
            "sh",
            "-ec",
            _ENTER,
            "enter",
            str(self.folder),
        ]
        inside = ["chroot", str(self.folder), "/usr/bin/env", "-i", *variables, *map(str, words)]
        return [*view, *places, "--", *inside]

    def run(
        self,
        *words: str | Path,
        env: Mapping[str, str] | None = None,
        binds: Mapping[Path, str] | None = None,
    ) -> str:
        """Run a command; returns its standard output. Raises: BuildError: it failed."""
        done = subprocess.run(
            self.command(*words, env=env, binds=binds),
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode != 0:
            raise BuildError(f"{words[0]} failed:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
        return done.stdout


def prepared(cache: Path, packages: tuple[str, ...]) -> Debian:
    """The chroot with these packages, made if it does not exist.

    Args:
        cache: folder that keeps it from build to build.
        packages: ``BUILDING``, ``RUNNING``, or both.

    Raises:
        BuildError: it can't be made.
    """
    if os.geteuid() != 0:
        raise BuildError(
            "The package for Windows is built in a Debian 13 of its own, and that takes root rights."
        )
    folder = cache / f"root-{SUITE}-windows"
    system = Debian(folder)
    if not folder.exists():
        fresh = folder.with_suffix(".part")
        shutil.rmtree(fresh, ignore_errors=True)
        cache.mkdir(parents=True, exist_ok=True)
        words = ["debootstrap", "--variant=minbase", SUITE, str(fresh), _mirror()]
        try:
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError) as error:
            raise BuildError("Debian 13 can't be had; is debootstrap installed?") from error
        fresh.rename(folder)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc") / name, folder / "etc" / name)
    record = folder / _DONE
    there = set(record.read_text("ascii").split()) if record.exists() else set()
    if missing := [package for package in packages if package not in there]:
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        system.run("apt-get", "-qq", "update")
        system.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *missing, env=quiet)
        record.write_text(" ".join(sorted(there | set(missing))), "ascii")
    return system


def _mirror() -> str:
    """The Debian mirror that this computer uses. Raises: BuildError: none."""
    words = ["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages", "Origin: Debian"]
    said = subprocess.run(words, capture_output=True, text=True, check=False).stdout.splitlines()
    if not said:
        raise BuildError("This computer has no source of Debian's packages; run apt-get update.")
    return next((site for site in said if "security" not in site), said[0])
