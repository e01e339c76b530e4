"""The libraries of the application for macOS, as far as Linux can tell. Long: ``make package-check`` runs it.

Whether macOS loads and signs them, and whether they work, only a Mac can tell.
"""

import json
import struct
from pathlib import Path

import pytest

from installer import stage
from installer.macos import assemble, macho
from installer.recipe import Recipe

_PROCESSORS = {"arm64": 0x0100000C, "x86_64": 0x01000007}
_LIBRARY, _BUNDLE = 6, 8


@pytest.fixture(scope="module", params=sorted(assemble.PLATFORMS))
def arch(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def tree(arch: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp(arch)
    assemble.assemble(Recipe.of_checkout(), arch, folder / "Resources", folder)
    return folder / "Resources"


def test_all_code_is_for_that_processor_and_none_is_a_program_of_its_own(tree: Path, arch: str) -> None:
    files = macho.below(tree)
    assert len(files) > 50
    for path in files:
        _, processor, _, kind = struct.unpack("<4I", path.read_bytes()[:16])
        assert processor == _PROCESSORS[arch], path
        assert kind in (_LIBRARY, _BUNDLE), path


def test_every_library_that_is_loaded_is_there(tree: Path) -> None:
    missing = [
        (path, name) for path in macho.below(tree) for name, found in macho.needs(path).items() if not found
    ]
    assert missing == []


def test_every_symbol_is_offered_by_the_library_that_it_is_taken_from(tree: Path) -> None:
    missing = [
        (path, library.name, symbol)
        for path in macho.below(tree)
        for name, library in macho.needs(path).items()
        if library is not None
        for symbol in macho.imports(path).get(name, frozenset()) - set(macho.exports(library))
    ]
    assert missing == []


def test_no_encoder_is_inside(tree: Path) -> None:
    encoders = [path for path in tree.rglob("*") if "x26" in path.name]
    assert [path.name.partition(".")[0] for path in sorted(encoders)] == ["libx264", "libx265"]
    assert all(path.stat().st_size < 100_000 for path in encoders)


def test_frameworks_are_bundles_that_can_be_signed(tree: Path) -> None:
    frameworks = list(tree.rglob("*.framework"))
    assert frameworks
    for framework in frameworks:
        assert (framework / framework.stem).is_file()
        assert (framework / "Resources" / "Info.plist").is_file()
        assert {path.name for path in framework.iterdir()} == {framework.stem, "Resources", "Versions"}
        assert all(path.is_symlink() for path in framework.iterdir() if path.name != "Versions")


def test_the_window_s_plug_ins_and_the_parts_are_named(tree: Path) -> None:
    packages = tree / stage.PACKAGES
    assert (packages / "PySide6/Qt/plugins/platforms/libqcocoa.dylib").is_file()
    parts = json.loads((tree / "sbom.cdx.json").read_text("utf-8"))["components"]
    bundled = {inner["name"] for part in parts for inner in part.get("components", ())}
    assert {"libavcodec.62.28.102.dylib"} <= bundled
    assert not any("x264" in name for name in bundled)
