"""From a tree to the installer that people download, made by NSIS around an archive (``payload``)."""

import json
import os
import shutil
from pathlib import Path, PureWindowsPath

from installer.recipe import Recipe
from installer.windows import launcher, payload
from installer.windows.debian import Debian

HERE = Path(__file__).parent
LANGUAGES = {
    "en": "English",
    "ar": "Arabic",
    "de": "German",
    "es": "Spanish",
    "fa": "Farsi",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt_BR": "PortugueseBR",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh_CN": "SimpChinese",
    "zh_TW": "TradChinese",
}
"""NSIS's names for those of the window's languages that it has buttons for. The others get the first."""
INSIDE = "program"
"""The tree's folder where it is installed; the uninstaller next to it is not covered by the manifest."""


def build(
    system: Debian, recipe: Recipe, tree: Path, scratch: Path, out: Path, *, compressed: bool = True
) -> Path:
    """Make ``takeitdown-VERSION-windows-x64-setup.exe``. Raises: BuildError.

    It is reproducible with the same Debian and the same liblzma.

    Args:
        system: the chroot.
        recipe: what is built.
        tree: made by ``assemble``.
        scratch: a folder for temporary files.
        out: the folder for the installer.
        compressed: False, for tests, takes a minute instead of many.
    """
    work = scratch / "setup"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    shutil.copyfile(HERE / "setup.nsi", work / "setup.nsi")
    launcher.draw_icon(recipe.icon, work / "app.ico")
    launcher.draw_banner(work / "app.ico", work / "app.bmp")
    launcher.compile_helpers(system, recipe, scratch, work)
    files = sorted(path.relative_to(tree) for path in tree.rglob("*") if path.is_file())
    start = [Path(name) for name in payload.START]
    payload.write(tree, set(files) - set(start), work / "payload.xz", recipe.epoch, compressed=compressed)
    (work / "languages.nsh").write_text(
        _speaking({code: said for code, said in texts().items() if recipe.speaks(code)}), "utf-8"
    )
    (work / "files.nsh").write_text(_installing(start), "utf-8")
    (work / "unfiles.nsh").write_text(_removing(files), "utf-8")
    path = out / f"takeitdown-{recipe.version}-windows-x64-setup.exe"
    size = sum((tree / file).stat().st_size for file in files)
    words = {
        "NAME": recipe.name,
        "VERSION": recipe.version,
        "NUMBERS": ".".join(map(str, launcher.numbers(recipe.version))),
        "KILOBYTES": str(-(-size // 1024)),
        "OUT": f"/out/{path.name}",
    }
    defined = [f"-D{word}={value}" for word, value in words.items()]
    if not compressed:
        defined.append("-DUNCOMPRESSED")
    binds = {work: "/build", tree: "/tree", out: "/out"}
    epoch = {"SOURCE_DATE_EPOCH": str(recipe.epoch)}
    options = ("-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined)
    system.run("makensis", *options, "/build/setup.nsi", binds=binds, env=epoch)
    os.utime(path, (recipe.epoch, recipe.epoch))
    return path


def texts() -> dict[str, dict[str, str]]:
    """The installer's own texts by language, each by its name in ``setup.nsi``."""
    found: dict[str, dict[str, str]] = json.loads((HERE / "texts.json").read_text("utf-8"))
    return found


def _speaking(said: dict[str, dict[str, str]]) -> str:
    lines = [f'!insertmacro MUI_LANGUAGE "{LANGUAGES[code]}"' for code in said]
    lines += [
        f'LangString {name} ${{LANG_{LANGUAGES[code].upper()}}} "{text}"'
        for code, words in said.items()
        for name, text in words.items()
    ]
    return "\n".join(lines) + "\n"


def _installing(files: list[Path]) -> str:
    lines, last = [], None
    for file in files:
        if file.parent != last:
            last = file.parent
            lines.append(f'SetOutPath "$INSTDIR\\{PureWindowsPath(INSIDE, last)}"')
        lines.append(f'File "/tree/{file.as_posix()}"')
    return "\n".join(lines) + "\n"


def _removing(files: list[Path]) -> str:
    """Remove only what was installed, and folders that are then empty; anything else belongs to somebody."""
    folders = {parent for file in files for parent in file.parents}
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), folder))
    lines = [f'Delete "$INSTDIR\\{PureWindowsPath(INSIDE, file)}"' for file in files]
    lines += [f'RMDir "$INSTDIR\\{PureWindowsPath(INSIDE, folder)}"' for folder in deepest_first]
    return "\n".join(lines) + "\n"
