"""A package of a service that takes pHash, built whole and installed. Long: ``make package-check`` runs it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import imagehash
import pytest
from PIL import Image

from installer.recipe import ROOT
from installer.windows import debian, emulator
from tests.packages.drive import COMMAND
from tests.packages.roots import CACHE, HOME, Root
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene


@pytest.fixture(scope="module")
def descriptor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a service that takes pHash."""
    folder = tmp_path_factory.mktemp("asking")
    with RunningIntake(folder, practice=False, name="Hotline") as intake:
        taken = (*intake.descriptor.signals, "phash")
    path = folder / "asking.json"
    path.write_bytes(replace(intake.descriptor, signals=taken).to_bytes())
    return path


def build(kind: str, descriptor: Path, out: Path) -> None:
    """A package as ``make package DESCRIPTOR=...`` makes it, not compressed."""
    words = ("--kinds", kind, "--compression", "none", "--descriptor", descriptor, "--out", out)
    subprocess.run([sys.executable, "-m", "installer", *words], check=True, cwd=ROOT)


@pytest.fixture(scope="module")
def asking(descriptor: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """A system with the package."""
    out = tmp_path_factory.mktemp("deb")
    build("deb", descriptor, out)
    root = Root("bookworm", CACHE / "try-phash")
    root.install(*out.glob("*.deb"))
    yield root
    root.remove()


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    for name in ("one.jpg", "two.png", "three.jpg"):
        (tmp_path / name).write_bytes(encoded(scene(len(name)), "PNG" if name.endswith("png") else "JPEG"))
    return sorted(tmp_path.iterdir())


def same_as_imagehash(rows: list[dict[str, Any]], pictures: list[Path]) -> bool:
    """Whether the rows have the pHashes that ImageHash makes in the checkout."""
    made = {row["file"]: [one["value"] for one in row["signals"] if one["type"] == "phash"] for row in rows}
    return made == {path.name: [str(imagehash.phash(Image.open(path)))] for path in pictures}


def test_its_phash_is_the_one_of_imagehash_in_the_checkout(asking: Root, pictures: list[Path]) -> None:
    asking.give(pictures, HOME)
    words = ("takeitdown", "hash", "--json", *(path.name for path in pictures))
    assert same_as_imagehash(asking.run(*words, person=True).rows, pictures)


def test_so_it_is_on_windows(
    descriptor: Path, pictures: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("exe")
    build("windows", descriptor, out)
    system = debian.prepared(CACHE, (*debian.BUILDING, *debian.RUNNING))
    with emulator.running(system) as wine:
        shutil.copyfile(next(out.glob("*-setup.exe")), wine.drive / "setup.exe")
        assert wine.run("C:\\setup.exe", "/S").code == 0
        (wine.drive / "work").mkdir()
        for path in pictures:
            shutil.copyfile(path, wine.drive / "work" / path.name)
        words = ("hash", "--json", *(path.name for path in pictures))
        done = wine.run(COMMAND, *words, cwd=f"{emulator.PREFIX}/drive_c/work")
    assert same_as_imagehash([json.loads(line) for line in done.out.splitlines()], pictures)


def test_it_is_whole(asking: Root) -> None:
    said = asking.run("takeitdown", "verify", "--json", person=True).row
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}
    assert said["well"] is True
