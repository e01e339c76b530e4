"""Compiling the executables and the inner loops of hashing, and drawing the icon."""

import shutil
import tempfile
from pathlib import Path

from installer import stage
from installer.recipe import Recipe
from installer.windows.debian import Debian
from tools import kernel

HERE = Path(__file__).parent
COMMAND, WINDOW = "takeitdown.exe", "tid.exe"
"""The console program, and the window without a console."""
UNPACKER = "unpack.exe"
"""The installer's unpacker (``payload``); it is removed after use."""
STARTER = "start.exe"
"""What starts the window from a stick."""
ICON_SIDES = (16, 24, 32, 48, 64, 256)
BANNER = (164, 314)
_BANNER_COLOUR = "#e6f1f5"
_FLAGS = (
    *(
        "-std=c17",
        "-O2",
        "-s",
        "-municode",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-fstack-protector-strong",
        "-static",
    ),
    "-Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp",
)


def compile_launchers(system: Debian, recipe: Recipe, scratch: Path, tree: Path) -> None:
    """Compile both into a tree. Raises: BuildError."""
    _compile(system, recipe, scratch, tree, {COMMAND: ("-mconsole",), WINDOW: ("-mwindows", "-DWINDOW")})


def compile_kernel(system: Debian, packages: Path) -> None:
    """Compile the inner loops of hashing into the program's own packages. Raises: BuildError."""
    binds = {packages / stage.KERNEL: "/made", kernel.FOLDER: "/source"}
    inputs = ("-o", "/made/_kernel.dll", *(f"/source/{source.name}" for source in kernel.SOURCES))
    system.run("x86_64-w64-mingw32-gcc", *kernel.ON_WINDOWS, *inputs, binds=binds)


def compile_helpers(system: Debian, recipe: Recipe, scratch: Path, into: Path) -> None:
    """Compile ``UNPACKER`` and ``STARTER`` into a folder. Raises: BuildError."""
    _compile(system, recipe, scratch, into, {UNPACKER: ("-mwindows", "-DUNPACK")})
    _compile(system, recipe, scratch, into, {STARTER: ("-mwindows",)}, source="start.c")


def _compile(
    system: Debian,
    recipe: Recipe,
    scratch: Path,
    into: Path,
    forms: dict[str, tuple[str, ...]],
    *,
    source: str = "launcher.c",
) -> None:
    work = scratch / "launcher"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    for name in (source, "launcher.manifest"):
        shutil.copyfile(HERE / name, work / name)
    draw_icon(recipe.icon, work / "app.ico")
    for name, more in forms.items():
        (work / "launcher.rc").write_text(_resources(recipe, name.removesuffix(".exe")), "utf-8")
        binds = {work: "/build"}
        resources = ("-i", "/build/launcher.rc", "-o", "/build/launcher.res", "-O", "coff", "-I", "/build")
        system.run("x86_64-w64-mingw32-windres", *resources, binds=binds)
        inputs = ("-o", f"/build/{name}", f"/build/{source}", "/build/launcher.res")
        system.run("x86_64-w64-mingw32-gcc", *_FLAGS, *more, *inputs, binds=binds)
        shutil.copyfile(work / name, into / name)


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows' four numbers, filled with zeros."""
    given = [int(part) for part in version.split(".") if part.isdigit()]
    first, second, third, fourth = (given + [0] * 4)[:4]
    return first, second, third, fourth


def _resources(recipe: Recipe, file: str) -> str:
    text = (HERE / "launcher.rc").read_text("utf-8")
    words = {
        "@NAME@": recipe.name.replace('"', '""'),
        "@VERSION@": recipe.version,
        "@NUMBERS@": ",".join(map(str, numbers(recipe.version))),
        "@FILE@": file,
    }
    for mark, word in words.items():
        text = text.replace(mark, word)
    return text


def draw_icon(source: Path, into: Path) -> None:
    """Render an SVG file to an .ico file in ``ICON_SIDES``."""
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    with tempfile.TemporaryDirectory() as folder:
        drawn = []
        for side in ICON_SIDES:
            image = QImage(side, side, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            QSvgRenderer(str(source)).render(painter)
            painter.end()
            path = Path(folder) / f"{side}.png"
            image.save(str(path))
            with Image.open(path) as opened:
                drawn.append(opened.copy())
    drawn[-1].save(
        into, format="ICO", sizes=[(side, side) for side in ICON_SIDES], append_images=drawn[:-1]
    )


def draw_banner(icon: Path, into: Path) -> None:
    """The picture beside the installer's last words (``BANNER`` pixels, .bmp), from an .ico file."""
    from PIL import Image

    banner = Image.new("RGB", BANNER, _BANNER_COLOUR)
    with Image.open(icon) as opened:
        drawn = opened.convert("RGBA").resize((96, 96), Image.Resampling.LANCZOS)
    banner.paste(drawn, ((BANNER[0] - 96) // 2, 40), drawn)
    banner.save(into)
