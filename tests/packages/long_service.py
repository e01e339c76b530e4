"""A package of one service: where its reports go, whatever lies beside it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import stage
from installer.recipe import Recipe
from tests.packages.long_installed import ANSWERS, INTAKE, MADE
from tests.support.cli import run
from tests.support.media import encoded, scene

OWN, OTHER = "https://reports.example.org", "https://elsewhere.example.net"


def descriptor(folder: Path, url: str, name: str) -> Path:
    folder.mkdir()
    assert run((*INTAKE, "init"), "--data", folder / "data", "--base-url", url, "--name", name).code == 0
    path = folder / "intake.json"
    path.write_text(run((*INTAKE, "descriptor"), "--data", folder / "data").out)
    return path


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Path]:
    """The tree of the package as ``make package DESCRIPTOR=...`` makes it, with another descriptor all around it."""
    tree = tmp_path / "tree"
    subprocess.run(["cp", "-al", MADE / "work" / "tree", tree], check=True)
    own, other = (
        descriptor(tmp_path / "own", OWN, "Hotline"),
        descriptor(tmp_path / "other", OTHER, "Hotline"),
    )
    stage.put_service(Recipe.of_checkout(descriptor=own), tree / stage.PACKAGES)
    for place in (tree, tmp_path, tmp_path / "kept", tree / "service", tmp_path / "resources" / "service"):
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(other, place / "intake.json")
    (tmp_path / "picture.jpg").write_bytes(encoded(scene(3), "JPEG"))
    yield tree / "takeitdown"
    shutil.rmtree(tree)


def test_what_lies_beside_a_package_of_a_service_does_not_change_where_reports_go(
    program: Path, tmp_path: Path
) -> None:
    env = {"TAKEITDOWN_DATA": str(tmp_path / "kept"), "XDG_DATA_HOME": str(tmp_path)}
    save = (str(program), "save", "picture.jpg", *ANSWERS)

    done = run((*save, "--out", "one.tid"), cwd=tmp_path, env=env)
    assert done.code == 0, done.err
    assert "reports.example.org" in done.err
    assert "elsewhere" not in done.out + done.err

    done = run((*save, "--out", "two.tid", "--intake", "intake.json"), cwd=tmp_path, env=env)
    assert done.code != 0
    assert "reports.example.org" in done.err
    assert "elsewhere.example.net" in done.err
    assert not (tmp_path / "two.tid").exists()
