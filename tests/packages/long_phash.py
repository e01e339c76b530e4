"""A package of a service that takes pHash, built whole and installed. Long: ``make package-check`` runs it."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import imagehash
import pytest
from PIL import Image

from installer.recipe import ROOT
from tests.packages.roots import CACHE, HOME, Root
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """A system with the package as ``make package DESCRIPTOR=...`` makes it, not compressed."""
    folder = tmp_path_factory.mktemp("asking")
    with RunningIntake(folder, practice=False, name="Hotline") as intake:
        taken = (*intake.descriptor.signals, "phash")
    descriptor, out = folder / "asking.json", folder / "out"
    descriptor.write_bytes(replace(intake.descriptor, signals=taken).to_bytes())
    words = ("--kinds", "deb", "--compression", "none", "--descriptor", descriptor, "--out", out)
    subprocess.run([sys.executable, "-m", "installer", *words], check=True, cwd=ROOT)
    root = Root("bookworm", CACHE / "try-phash")
    root.install(*out.glob("*.deb"))
    yield root
    root.remove()


def test_its_phash_is_the_one_of_imagehash_in_the_checkout(asking: Root, tmp_path: Path) -> None:
    for name in ("one.jpg", "two.png", "three.jpg"):
        path = tmp_path / name
        path.write_bytes(encoded(scene(len(name)), "PNG" if name.endswith("png") else "JPEG"))
    files = sorted(tmp_path.iterdir())
    asking.give(files, HOME)
    rows = asking.run("takeitdown", "hash", "--json", *(file.name for file in files), person=True).rows
    made = {row["file"]: [one["value"] for one in row["signals"] if one["type"] == "phash"] for row in rows}
    assert made == {file.name: [str(imagehash.phash(Image.open(file)))] for file in files}


def test_it_is_whole(asking: Root) -> None:
    said = asking.run("takeitdown", "verify", "--json", person=True).row
    assert said["manifest"] == {"changed": [], "missing": [], "added": []}
    assert said["well"] is True
