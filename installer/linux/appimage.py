"""The AppImage: one file that runs without installation, even from a USB stick.

It is the Debian package's tree plus the system libraries that the package depends on, except those that every
Linux desktop has: glibc (2.35 or newer) and the C++ library; fontconfig, which would write a cache into the person's
home if it were not the system's own, with what it needs; and CUPS, without which a system prints nothing anyway and
which only the plug-in for printers loads. Debian 12's Expat and CUPS would need glibc 2.36.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from installer import elf, parts
from installer.errors import BuildError
from installer.linux import deb, desktop, python
from installer.recipe import Recipe
from installer.stage import settle
from tools import manifest

HERE = Path(__file__).parent
HOME = "usr/lib/takeitdown"
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
OF_EVERY_SYSTEM = frozenset(
    {
        "ld-linux-x86-64.so.2", "libc.so.6", "libcups.so.2", "libdl.so.2", "libexpat.so.1", "libfontconfig.so.1",
        "libfreetype.so.6", "libgcc_s.so.1", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1",
        "libstdc++.so.6", "libutil.so.1",
    }
)  # fmt: skip
OLDEST_GLIBC = (2, 35)
"""That of Ubuntu 22.04."""
COMPRESSION = ("-comp", "zstd", "-Xcompression-level", "19", "-b", "1M")
"""With xz it would be a tenth smaller, but start a second slower; with blocks of 128 KB, 10 MB larger and little faster."""


def build(recipe: Recipe, tree: Path, found: Sequence[parts.Part], scratch: Path, out: Path) -> Path:
    """Make ``takeitdown-VERSION-x86_64.AppImage``.

    Args:
        tree: what ``assemble`` made.
        found: the parts that it is made of.
    """
    root = scratch / "appimage"
    shutil.rmtree(root, ignore_errors=True)
    home = root / HOME
    shutil.copytree(tree, home, symlinks=True)
    more = add_libraries(home)
    parts.write([*found, *more], home, recipe.version, recipe.epoch)
    manifest.write(home)
    desktop.write(recipe, root / "usr" / "share")
    (root / "AppRun").symlink_to(f"{HOME}/takeitdown")
    (root / "takeitdown.desktop").symlink_to("usr/share/applications/takeitdown.desktop")
    for name in ("takeitdown.svg", ".DirIcon"):
        (root / name).symlink_to("usr/share/icons/hicolor/scalable/apps/takeitdown.svg")
    settle(root, recipe.epoch)
    runtime, image = scratch / "runtime", scratch / "files.squashfs"
    compile_runtime(runtime)
    _pack(root, image, recipe.epoch)
    path = out / f"takeitdown-{recipe.version}-x86_64.AppImage"
    path.write_bytes(_marked(runtime.read_bytes()) + image.read_bytes())
    path.chmod(0o755)
    return path


def _pack(root: Path, image: Path, epoch: int) -> None:
    image.unlink(missing_ok=True)
    time = str(epoch)
    words = ["-all-root", "-noappend", "-no-progress", "-no-xattrs", "-mkfs-time", time, "-all-time", time]
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(
        ["mksquashfs", root, image, *COMPRESSION, *words],
        check=True,
        stdout=subprocess.DEVNULL,
        env=environment,  # it rejects both SOURCE_DATE_EPOCH and -mkfs-time
    )


def _marked(runtime: bytes) -> bytes:
    """Mark the ELF header (bytes 8 to 10) as an AppImage of type 2."""
    return runtime[:8] + b"AI\x02" + runtime[11:]


def compile_runtime(into: Path) -> None:
    """Compile the runtime at the beginning of the file, statically linked."""
    libraries = [
        f"-l{name}" for name in ("squashfuse_ll", "squashfuse", "fuse3", "zstd", "lz4", "lzo2", "lzma", "z")
    ]
    command = [
        *(
            "gcc",
            "-std=c17",
            "-D_GNU_SOURCE",
            "-D_FILE_OFFSET_BITS=64",
            "-O2",
            "-Wall",
            "-Wextra",
            "-Werror",
        ),
        *("-I/usr/include/fuse3", "-o", str(into), str(HERE / "runtime.c"), "-static", "-s"),
        *("-Wl,--build-id=none,--no-warnings", *libraries),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"The AppImage's runtime can't be linked; run tools/setup package.\n{done.stderr}")


def add_libraries(home: Path) -> list[parts.Part]:
    """Copy the needed system libraries next to Qt's; returns the Debian packages that they belong to.

    Raises:
        BuildError: one is not installed, or needs a newer glibc than ``OLDEST_GLIBC``.
    """
    target = home / python.QT_LIBRARIES
    owners = set()
    while missing := elf.outside(home) - OF_EVERY_SYSTEM:
        for name in sorted(missing):
            source = LIBRARIES / name
            if not source.exists():
                raise BuildError(f"{source} is needed and not there; run tools/setup dev.")
            shutil.copyfile(source.resolve(), target / name)
            owners.add(deb.owner(name))
    if elf.glibc(home) > OLDEST_GLIBC:
        raise BuildError("A library of this system needs a newer glibc than the AppImage is for.")
    return [_of_package(owner, home / "licences" / "debian") for owner in sorted(owners)]


def _of_package(name: str, licences: Path) -> parts.Part:
    text = Path("/usr/share/doc") / name / "copyright"
    licences.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(text, licences / f"{name}.txt")
    asked = ["dpkg-query", "-W", "-f", "${Version}", f"{name}:amd64"]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    purl = f"pkg:deb/debian/{name}@{version}?arch=amd64"
    return parts.Part(name, version, f"see debian/{name}.txt", purl)
