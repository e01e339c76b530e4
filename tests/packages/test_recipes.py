"""What packages are made of, before anything is built: words of the builder, files for desktops, scripts, pins."""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from installer import stage
from installer.errors import BuildError
from installer.hollow import HOLLOWED, hollow
from installer.linux import desktop, icu, python
from installer.recipe import ROOT, Recipe
from installer.trim import QT_PLUGINS, QT_TRANSLATIONS, reason_to_leave_out
from tests.support.cli import run

INTAKE = (sys.executable, "-m", "takeitdown_intake")


def descriptor(folder: Path, *more: str) -> Path:
    """The descriptor of a fresh intake."""
    data = folder / "data"
    url = "https://reports.example.org"
    assert run((*INTAKE, "init"), "--data", data, "--base-url", url, "--name", "Hotline", *more).code == 0
    path = folder / "intake.json"
    path.write_text(run((*INTAKE, "descriptor"), "--data", data).out)
    return path


def needs(program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"not installed: {program}")


def test_a_package_without_a_service_says_that_it_only_practises() -> None:
    assert "nothing that is sent with it reaches anybody" in desktop.destination(Recipe.of_checkout())


def test_a_package_of_a_service_names_it_and_its_host(tmp_path: Path) -> None:
    recipe = Recipe.of_checkout(descriptor=descriptor(tmp_path))
    assert (
        desktop.destination(recipe)
        == "Reports made with this package go to Hotline at reports.example.org."
    )


def test_what_a_builder_gives_is_looked_at_before_anything_is_built(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}")
    for given in (
        {"descriptor": wrong},
        {"descriptor": tmp_path / "none.json"},
        {"descriptor": descriptor(tmp_path, "--practice")},
        {"publisher": wrong},
        {"help_list": wrong},
        {"icon": wrong},
        {"name": "a\nb"},
        {"name": "<b>"},
        {"languages": ("es", "xx")},
    ):
        with pytest.raises(BuildError):
            Recipe.of_checkout(**given)


@pytest.mark.parametrize("name", ["Take It Down Desktop", "Notes and more"])
def test_desktops_and_stores_accept_what_they_are_told(tmp_path: Path, name: str) -> None:
    needs("appstreamcli")
    needs("desktop-file-validate")
    desktop.write(Recipe.of_checkout(name=name), tmp_path)
    entry = tmp_path / "applications" / "takeitdown.desktop"
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    said = entry.read_text("utf-8")
    assert f"Name={name}\n" in said
    assert "Comment[de]=" in said
    assert "Exec=takeitdown %f\nIcon" in said
    words = [
        "appstreamcli",
        "validate",
        "--no-net",
        "--explain",
        str(tmp_path / "metainfo/org.takeitdown_desktop.TakeItDown.metainfo.xml"),
    ]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_package_speaks_the_languages_that_are_asked_for(tmp_path: Path) -> None:
    recipe = Recipe.of_checkout(languages=("es", "pt_BR"))
    texts = tmp_path / "takeitdown_desktop" / "resources" / "i18n"
    shutil.copytree(ROOT / "resources" / "i18n", texts)
    stage.put_service(recipe, tmp_path)
    assert list(json.loads((texts / "languages.json").read_text("utf-8"))) == ["en", "es", "pt_BR"]
    assert {path.stem for path in texts.glob("*.qm")} == {"takeitdown_es", "takeitdown_pt_BR"}
    assert {path.name for path in (texts / "catalogues").iterdir()} == {"es", "pt_BR"}
    assert desktop.summaries(recipe).keys() == {"es", "pt_BR"}


def test_texts_of_window_and_command_line_are_compiled(tmp_path: Path) -> None:
    shutil.copyfile(ROOT / "resources" / "i18n" / "takeitdown_es.ts", tmp_path / "takeitdown_es.ts")
    stage.compile_texts(tmp_path)
    assert (tmp_path / "takeitdown_es.qm").stat().st_size > 10_000
    assert (tmp_path / "catalogues" / "es" / "LC_MESSAGES" / "takeitdown.mo").stat().st_size > 10_000


def test_scripts_are_clean_for_shellcheck() -> None:
    needs("shellcheck")
    scripts: list[Path] = [ROOT / "installer/linux/data/preinst", *sorted(ROOT.glob("installer/**/*.sh"))]
    subprocess.run(["shellcheck", *map(str, scripts)], check=True)


def test_the_wheels_of_a_package_are_those_that_are_tested() -> None:
    names = ("package.txt", "phash.txt", "run.txt")
    ours, for_phash, tested = (_locked(ROOT / "requirements" / name) for name in names)
    assert ours | for_phash <= tested
    assert {block.split("==")[0] for block in tested - ours - for_phash} <= {
        "pywavelets",  # ImageHash loads it for a hash that is not made here
        "editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers",
    }  # fmt: skip


def test_films_are_read_by_the_same_ffmpeg_with_every_python() -> None:
    for name in ("package.txt", "run.txt", "dev.txt"):
        locked = (ROOT / "requirements" / name).read_text("ascii")
        assert len(re.findall(r"(?m)^av==.*$", locked)) == 1, name


def _locked(path: Path) -> set[str]:
    return set(re.split(r"\n(?=\S)", path.read_text("ascii").strip()))


def test_what_is_kept_and_what_is_hollowed_is_in_the_wheels_of_this_lock() -> None:
    """The names in installer/hollow.py and installer/trim.py follow the lock: a new version may bring others."""
    site = Path(sysconfig.get_path("platlib"))
    assert [pattern for pattern, _ in HOLLOWED if not list(site.glob(pattern))] == []
    assert [name for name in QT_PLUGINS if not (site / "PySide6/Qt/plugins" / name).exists()] == []
    assert [
        name for name in QT_TRANSLATIONS if not (site / "PySide6/Qt/translations" / name).exists()
    ] == []


_ASKING = """
int left_out(void); extern int told[4];
int ask(int really) { return really ? left_out() : told[3]; }
"""


def test_a_hollowed_library_is_loaded_and_ends_the_process_when_it_is_needed_after_all(
    tmp_path: Path,
) -> None:
    needs("gcc")
    libraries = tmp_path / "libs"
    libraries.mkdir()
    (tmp_path / "whole.c").write_text("int told[4] = {1, 2, 3, 4}; int left_out(void) { return 5; }")
    (tmp_path / "asking.c").write_text(_ASKING)
    build = ("gcc", "-shared", "-fPIC", "-o")
    whole, asking = libraries / "libwhole.so.1", tmp_path / "asking.so"
    subprocess.run([*build, whole, tmp_path / "whole.c", "-Wl,-soname,libwhole.so.1"], check=True)
    subprocess.run([*build, asking, tmp_path / "asking.c", whole, "-Wl,-rpath,$ORIGIN/libs"], check=True)
    assert hollow(tmp_path, (("libs/libwhole.*", "nobody asks it"),)) == ["libs/libwhole.so.1"]

    code = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).ask(int(sys.argv[2])))"
    quiet, asked = (run((sys.executable, "-c", code), asking, really) for really in ("0", "1"))
    assert (quiet.code, quiet.out) == (0, "0\n")
    assert (asked.code, asked.out) == (134, "")
    assert asked.err == "libwhole.so.1: left_out was left out of this package\n"


_SORTING = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone
from functools import cmp_to_key
words = "Z ä a é e ß ss ñ n 中 国 あ ア б а ب ا क ch d å z i ı İ 10 9".split()
for code in ("C", "de", "sv", "tr", "es", "ja", "zh_CN", "ar", "hi", "th", "vi"):
    language = QLocale(code)
    collator = QCollator(language)
    collator.setNumericMode(True)
    print(code, *sorted(words, key=cmp_to_key(collator.compare)), language.toUpper("iıßéắ"), language.toLower("IİÉ"))
print(QTimeZone(b"Europe/Berlin").isValid(), [line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line][0])
"""


def test_qt_sorts_and_capitalizes_alike_with_what_a_package_has_of_unicode_s_data(tmp_path: Path) -> None:
    needs("gcc")
    needs("icupkg")
    (whole,) = Path(sysconfig.get_path("platlib")).glob("PySide6/Qt/lib/libicudata.so.*")
    less = tmp_path / whole.name
    shutil.copyfile(whole, less)
    icu.cut(tmp_path)
    assert less.stat().st_size < whole.stat().st_size / 3
    before, after = (
        run((sys.executable, "-c", _SORTING), env=env) for env in ({}, {"LD_PRELOAD": str(less)})
    )
    assert before.out
    assert after.out == before.out.replace(str(whole), str(less))


def test_python_is_pinned_by_hash() -> None:
    pins = [line.split() for line in (python.HERE / "python.sha256").read_text("ascii").splitlines()]
    assert len(pins) == 4
    assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest, _ in pins)
    assert len({name.split("_")[1] for _, name in pins}) == 1, "all of one version"


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("takeitdown_desktop/resources/help/help.json", True),
        ("takeitdown_desktop/resources/i18n/takeitdown_de.qm", True),
        ("takeitdown_tx/__init__.py", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtNetwork.abi3.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("imagecodecs/_jpegxl.abi3.so", True),
        ("imagecodecs/_jpegxr.abi3.so", False),
        ("imagecodecs/_shared_cython.abi3.so", True),
        ("imagecodecs/_tiff.abi3.so", False),
        ("numpy/linalg/_umath_linalg.cpython-311-x86_64-linux-gnu.so", True),
        ("numpy/tests/test_public_api.py", False),
    ],
)
def test_packages_hold_what_is_used_and_no_more(name: str, stays: bool) -> None:
    assert (reason_to_leave_out(name) is None) is stays


def test_the_parts_list_of_a_package_is_a_bill_of_materials() -> None:
    from installer.parts import Part, as_cyclonedx

    parts = [Part("b", "2", "MIT", "pkg:pypi/b@2", ("libz-1.so",)), Part("a", "1", "ISC", "pkg:pypi/a@1")]
    text = as_cyclonedx(parts, "1.2.3", 86_400)
    assert text == as_cyclonedx(parts[::-1], "1.2.3", 86_400)
    body = json.loads(text)
    assert body["bomFormat"] == "CycloneDX"
    assert body["metadata"]["timestamp"] == "1970-01-02T00:00:00+00:00"
    assert [one["name"] for one in body["components"]] == ["a", "b"]


def test_what_only_has_its_name_in_a_package_is_no_part_of_it(tmp_path: Path) -> None:
    from installer.parts import gather

    packages, pins = tmp_path / "packages", tmp_path / "pins"
    (packages / "av.libs").mkdir(parents=True)
    (packages / "av-1.0.dist-info").mkdir()
    (packages / "av-1.0.dist-info" / "METADATA").write_text("Name: av\nVersion: 1.0\n")
    (packages / "av-1.0.dist-info" / "AUTHORS.py").write_text("")
    for name in ("libavcodec-1.so", "libx264-2.so"):
        (packages / "av.libs" / name).touch()
    pins.touch()
    found = gather(packages, tmp_path / "licences", pins, ["av.libs/libx264-2.so"])
    assert found[0].bundled == ("libavcodec-1.so",)
    assert not (tmp_path / "licences" / "av").exists()
    assert (tmp_path / "licences" / "Noto-Sans" / "LICENSE.txt").is_file()


def test_libraries_lose_their_docstrings_and_nothing_else(tmp_path: Path) -> None:
    text = '''"""A module
of two lines."""
from __future__ import annotations
class One:
    """It has only this."""
def two(word="ä"):
    """Ü"""; return word
async def three():
    """More
    than one line."""  # and a comment
    """no docstring"""
    return 1 / 0
'''
    for name in ("library", "program"):
        (tmp_path / f"{name}.py").write_text(text, "utf-8")
    (tmp_path / "kept.py").write_text(text, "utf-8")
    compiling = Path(python.HERE) / "compile_modules.py"
    words = ("--undocumented=library*", "--undocumented=kept*", tmp_path, "kept.py")
    subprocess.run([sys.executable, "-I", "-S", "-B", compiling, *words], check=True)
    assert {path.name for path in tmp_path.iterdir()} == {"library.pyc", "program.pyc", "kept.py"}
    assert (tmp_path / "kept.py").read_text("utf-8") == text
    asking = (
        "import asyncio, sys, traceback; sys.path.insert(0, sys.argv[1]); import library as a, program as b\n"
        "for one in a, b:\n"
        "    print([one.__doc__, one.One.__doc__, one.two.__doc__, one.three.__doc__, one.two()])\n"
        "    try: asyncio.run(one.three())\n"
        "    except ZeroDivisionError as error: print(traceback.extract_tb(error.__traceback__)[-1].lineno)\n"
    )
    done = run((sys.executable, "-I", "-c"), asking, tmp_path)
    bare, line, documented, same_line = done.out.splitlines()
    assert bare == "['', '', 'Ü', '', 'ä']"
    assert documented.startswith("['A module\\nof two lines.', 'It has only this.', 'Ü', 'More\\n")
    assert line == same_line == "12"
