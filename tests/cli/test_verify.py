"""``takeitdown verify``: somebody else can tell whether an installation is what it should be."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pdqhash
import pytest

import takeitdown_desktop
from takeitdown_desktop.cli.verify import KNOWN_ANSWERS, pattern
from tests.support.cli import Done, run, takeitdown
from tools.manifest import write

ROOT = Path(takeitdown_desktop.__file__).parents[1]


@pytest.mark.skipif(os.name == "nt", reason="Wine enforces no sandbox, and verify says so")
def test_an_installation_fits_its_own_manifest(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest"
    manifest.write_text(takeitdown("verify", "--print-manifest").out)
    done = takeitdown("verify", "--manifest", manifest, "--json")
    assert done.code == 0, done.err
    assert done.row["well"] is True
    assert done.row["manifest"] == {"changed": [], "missing": [], "added": []}
    assert done.row["untraceable"] is (sys.platform == "linux")


def test_a_changed_a_missing_and_an_added_file_are_named(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest"
    manifest.write_text(takeitdown("verify", "--print-manifest").out)
    copy = tmp_path / "copy"
    for name in ("takeitdown_desktop", "takeitdown_wire", "resources"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    with (copy / "takeitdown_wire" / "hpke.py").open("a") as file:
        file.write("# one line more\n")
    (copy / "takeitdown_wire" / "schema" / "status-1.schema.json").unlink()
    (copy / "takeitdown_desktop" / "core" / "more.py").write_text("")
    start = "import sys; sys.path.insert(0, sys.argv.pop(1)); from takeitdown_desktop.__main__ import main; main()"
    command = (sys.executable, "-P", "-c", f"{start}", str(copy))
    done = run(command, "verify", "--manifest", manifest, "--json")
    assert done.row["well"] is False
    assert done.row["manifest"] == {
        "changed": ["takeitdown_wire/hpke.py"],
        "missing": ["takeitdown_wire/schema/status-1.schema.json"],
        "added": ["takeitdown_desktop/core/more.py"],
    }


@pytest.mark.skipif(os.name == "nt", reason="sha256sum and links of POSIX")
def test_a_package_brings_a_manifest_of_all_that_is_in_it(tmp_path: Path) -> None:
    """Made by a step of the build; libraries and launcher are covered too, and ``sha256sum`` reads it."""
    package = tmp_path / "opt"
    inside = package / "lib" / "packages"
    for name in ("takeitdown_desktop", "takeitdown_wire"):
        shutil.copytree(ROOT / name, inside / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", inside / "takeitdown_desktop" / "resources")
    (inside / "library.py").write_text("")
    (package / "launcher").write_text("")
    written = write(package).read_bytes()
    assert write(package).read_bytes() == written
    start = "import sys; sys.path.insert(0, sys.argv.pop(1)); from takeitdown_desktop.__main__ import main; main()"
    command = (sys.executable, "-P", "-B", "-c", start, str(inside))

    def verified() -> Done:
        return run(command, "verify", "--json")

    assert verified().row["manifest"] == {"changed": [], "missing": [], "added": []}
    assert verified().row["well"] is True
    manifest = inside / "takeitdown_desktop" / "resources" / "manifest.sha256"
    checked = subprocess.run(["sha256sum", "--quiet", "--check", manifest], cwd=package, check=False)
    assert checked.returncode == 0
    (inside / "library.py").write_text("# one line more\n")
    (inside / "__pycache__").mkdir()
    (inside / "__pycache__" / "library.cpython-311.pyc").write_text("")
    (inside / "folder").symlink_to(tmp_path, target_is_directory=True)
    (package / "launcher").unlink()
    done = verified()
    assert done.row["well"] is False
    assert done.row["manifest"] == {
        "changed": ["lib/packages/library.py"],
        "missing": ["launcher"],
        "added": ["lib/packages/__pycache__/library.cpython-311.pyc", "lib/packages/folder"],
    }


@pytest.mark.parametrize("name", KNOWN_ANSWERS)
def test_the_known_answers_are_those_of_the_reference(name: str) -> None:
    bits, _ = pdqhash.compute(pattern(name))
    assert np.packbits(np.array(bits, dtype=bool)).tobytes().hex() == KNOWN_ANSWERS[name]


def test_a_manifest_that_is_none_is_said_so(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest"
    manifest.write_text("nothing\n")
    assert takeitdown("verify", "--manifest", manifest).code == 2
