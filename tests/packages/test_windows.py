"""What the package for Windows is made of, as far as it can be looked at without building it."""

import json
import lzma
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from installer.errors import BuildError
from installer.recipe import ICON, ROOT
from installer.windows import launcher, nsis, payload, python
from installer.windows.trim import reason


@pytest.fixture
def pinned(tmp_path: Path) -> Path:
    """A folder with a file of every name that CPython's archive has."""
    folder = tmp_path / "pinned"
    folder.mkdir()
    for line in python.PINS.read_text("ascii").splitlines():
        (folder / line.split()[1]).write_text(line)
    with zipfile.ZipFile(folder / python.LIBRARY, "w", zipfile.ZIP_DEFLATED) as modules:
        for name in ("os.pyc", "pydoc.pyc", "email/message.pyc", "idlelib/run.pyc"):
            modules.writestr(name, name * 100)
    return folder


def test_no_program_of_python_s_own_gets_in_and_its_search_path_is_the_package_s(
    pinned: Path, tmp_path: Path
) -> None:
    tree = tmp_path / "tree"
    python.place(pinned, tree)
    names = {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}
    assert not [name for name in names if name.endswith(".exe")]
    assert {"python313.dll", "vcruntime140.dll", "lib/python/_ssl.pyd", "lib/python/python313.zip"} <= names
    path = (tree / "python313._pth").read_bytes().decode("ascii").split("\r\n")
    assert path == ["lib\\python\\python313.zip", "lib\\python", "lib\\packages", ""]
    with zipfile.ZipFile(tree / "lib" / "python" / python.LIBRARY) as modules:
        assert {one.filename: modules.read(one) for one in modules.infolist()} == {
            name: name.encode() * 100 for name in ("os.pyc", "email/message.pyc")
        }


@pytest.mark.parametrize("spoil", ["changed", "added", "missing"])
def test_an_archive_of_python_that_is_not_the_pinned_one_is_refused(
    spoil: str, pinned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "python.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for path in sorted(pinned.iterdir()):
            if spoil != "missing" or path.name != "python313.dll":
                made.writestr(path.name, path.read_bytes())
        if spoil == "added":
            made.writestr("version.dll", b"MZ")
    monkeypatch.setenv(python.OFFICIAL, str(archive))
    with pytest.raises(BuildError, match=r"is not the file|lacks"):
        python.fetch(tmp_path / "cache")
    assert not list((tmp_path / "cache").glob("python-windows-????????????????"))


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/QtCore.pyd", True),
        ("PySide6/QtNetwork.pyd", False),
        ("PySide6/designer.exe", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/tls/qopensslbackend.dll", False),
        ("PySide6/translations/qtbase_de.qm", True),
        ("PySide6/qml/QtQuick/qmldir", False),
        ("cv2/cv2.pyd", True),
        ("cv2/opencv_videoio_ffmpeg500_64.dll", False),
        ("imagecodecs/_jpegxl.pyd", True),
        ("imagecodecs/_shared.pyd", True),
        ("imagecodecs/_jpegxr.pyd", False),
        ("imagecodecs/_zstd.pyd", False),
        ("av.libs/avcodec-62-984de331.dll", True),
        ("numpy/random/_generator.cp313-win_amd64.pyd", False),
        ("numpy/_core/_simd.cp313-win_amd64.pyd", False),
        ("numpy/_core/_multiarray_umath.cp313-win_amd64.pyd", True),
        ("PIL/_imagingft.cp313-win_amd64.pyd", False),
        ("numpy/_core/_multiarray_tests.cp313-win_amd64.pyd", False),
        ("bin/uvicorn.exe", False),
        ("takeitdown_tx/feed.py", False),
    ],
)
def test_what_is_taken_of_the_wheels(name: str, taken: bool) -> None:
    assert (reason(name) is None) == taken


def test_all_that_the_installer_does_not_place_itself_is_in_its_archive(tmp_path: Path) -> None:
    tree, archive = tmp_path / "tree", tmp_path / "payload.xz"
    files = {
        "takeitdown.exe": b"MZ" + b"\xe8\x10\0\0\0" * 5_000,  # as code calls from everywhere
        "lib/packages/one/b.PYD": b"\xe9\xf0\xff\xff\xff" * 700,
        f"lib/packages/{'long' * 40}/Bild ä.json": b"{}",
        "lib/packages/empty.pyc": b"",
    }
    for name, data in files.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_bytes(data)
    for compressed in (True, False):
        payload.write(tree, map(Path, files), archive, 86_400, compressed=compressed)
        with lzma.open(archive) as packed, tarfile.open(fileobj=packed, mode="r|") as unpacked:
            unpacked.extractall(tmp_path / "again", filter="data")
        again = tmp_path / "again"
        found = {path.relative_to(again).as_posix(): path for path in again.rglob("*") if path.is_file()}
        assert {name: path.read_bytes() for name, path in found.items()} == files
        assert {path.stat().st_mtime for path in found.values()} == {86_400}
        shutil.rmtree(again)


def test_the_uninstaller_knows_every_file_that_is_installed_and_no_other() -> None:
    files = [Path("takeitdown.exe"), Path("lib/packages/one/a.pyc"), Path("lib/packages/two.pyc")]
    installed = [line for line in nsis._installing(files).splitlines() if line.startswith("File ")]
    assert installed == [f'File "/tree/{file.as_posix()}"' for file in files]
    removed = nsis._removing(files).splitlines()
    assert removed[:3] == [
        'Delete "$INSTDIR\\program\\takeitdown.exe"',
        'Delete "$INSTDIR\\program\\lib\\packages\\one\\a.pyc"',
        'Delete "$INSTDIR\\program\\lib\\packages\\two.pyc"',
    ]
    folders = [line.split('"')[1] for line in removed[3:]]
    assert folders == [
        f"$INSTDIR\\program{inner}" for inner in ("\\lib\\packages\\one", "\\lib\\packages", "\\lib", "")
    ]


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("10.4.0.rc1", (10, 4, 0, 0))]
)
def test_a_version_is_four_numbers_for_windows(version: str, numbers: tuple[int, ...]) -> None:
    assert launcher.numbers(version) == numbers


def test_the_icon_is_drawn_in_every_size_that_windows_shows(tmp_path: Path) -> None:
    launcher.draw_icon(ICON, tmp_path / "app.ico")
    with Image.open(tmp_path / "app.ico") as icon:
        assert icon.info["sizes"] == {(side, side) for side in launcher.ICON_SIDES}
        assert icon.convert("RGBA").getchannel("A").getextrema() == (0, 255)


def test_the_installer_speaks_those_of_the_window_s_languages_that_nsis_has() -> None:
    said = nsis.texts()
    known = json.loads((ROOT / "resources" / "i18n" / "languages.json").read_text("utf-8"))
    assert list(said) == [code for code in known if code in nsis.LANGUAGES]
    for code, words in said.items():
        assert words.keys() == said["en"].keys(), code
        assert all("TID" in words[name] for name in ("NAME_WHY", "PORTABLE_DONE")), code
        assert {name: text.count("$") for name, text in words.items() if "$" in text} == {"NEWER": 1}, code
        assert "$0" in words["NEWER"], code
        assert not any(set(text) & set('"\\\n`') for text in words.values()), code
        assert code == "en" or not set(words.values()) & set(said["en"].values()), code
