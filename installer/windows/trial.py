"""``installer/windows/check``: run the project's tests under Wine, and compare its fingerprints with this computer's.

It uses CPython for Windows, the locked wheels for it, and Wine in a chroot. It shows that the program runs and
gives the same fingerprints, but not what Windows enforces and Wine does not.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from installer.errors import BuildError
from installer.recipe import ROOT
from installer.windows import debian, emulator, launcher, python
from installer.windows.emulator import Wine

CACHE = ROOT / "build" / "package-cache"
WITHOUT = (
    "atheris",
    "matplotlib",
    "mypy",
    "ruff",
    "schemathesis",
    "weighted-levenshtein",
)
"""Development dependencies that these tests do not need, or that have no wheel for Windows."""
TRIED = (
    "tests/windows/*.py",
    "tests/wire/test_*.py",
    "tests/core/test_*.py",
    "tests/cli/test_*.py",
    "tests/gui/test_*.py",
    "tests/faults/test_network.py",
    "tests/e2e/test_main_job.py",
)
PATIENCE_S = 900
_COUNT = re.compile(r"(\d+) (passed|failed|error|skipped|deselected)")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the check; returns the exit code: 1 if a test failed or fingerprints differ."""
    parser = argparse.ArgumentParser(prog="installer/windows/check", description=__doc__)
    parser.add_argument("--hashes-only", action="store_true", help="compare fingerprints, run no tests")
    parser.add_argument("files", nargs="*", type=Path, help="test files (without any: all that are tried)")
    words = parser.parse_args(argv)
    try:
        system = debian.prepared(CACHE, (*debian.BUILDING, *debian.RUNNING))
        site = equipment(CACHE)
        with emulator.running(system) as wine:
            put_checkout(wine, site)
            well = words.files or same_hashes(wine)
            if not words.hashes_only:
                files = words.files or [path for pattern in TRIED for path in sorted(ROOT.glob(pattern))]
                well = run_tests(wine, [path.resolve().relative_to(ROOT) for path in files]) and well
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0 if well else 1


def equipment(cache: Path) -> Path:
    """CPython for Windows with all dependencies of program and tests, made once per lock file. Raises: BuildError."""
    import hashlib

    locked = (ROOT / "requirements" / "dev.txt").read_text("utf-8")
    kept = "".join(
        block
        for block in re.split(r"(?m)^(?=\S)", locked)
        if not block.startswith(tuple(f"{name}==" for name in WITHOUT))
    )
    folder = cache / f"windows-tests-{hashlib.sha256(kept.encode()).hexdigest()[:16]}"
    if folder.exists():
        return folder
    fresh = folder.with_suffix(".part")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(python.fetch(cache), fresh)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(kept)
        file.flush()
        uv = Path(sys.executable).with_name("uv")
        target = ("--target", str(fresh / "site"), "--python-version", python.VERSION)
        how = (
            "--python-platform",
            "x86_64-pc-windows-msvc",
            "--only-binary",
            ":all:",
            "--require-hashes",
            "--no-deps",
        )
        done = subprocess.run(
            [uv, "pip", "install", "--quiet", *target, *how, "-r", file.name], check=False
        )
    if done.returncode != 0:
        raise BuildError("The locked wheels for Windows can't be had.")
    fresh.rename(folder)
    return folder


def put_checkout(wine: Wine, site: Path) -> None:
    """Copy Python and this checkout, in its current state, onto the drive, with the inner loops compiled."""
    subprocess.run(["cp", "-a", "--reflink=auto", site, wine.drive / "python"], check=True)
    # This Python takes no other search path, not even the folder of a script: some of tools are started as scripts.
    # A library has a package named tests, so the checkout comes first.
    places = ("python313.zip", ".", "..\\checkout", "site", "..\\checkout\\tools")
    search_path = wine.drive / "python" / "python313._pth"
    search_path.write_text("".join(f"{place}\n" for place in places), "ascii")
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    made = ("resources/i18n/*.qm", "resources/i18n/catalogues/**/*.mo")
    texts = [str(path.relative_to(ROOT)) for pattern in made for path in ROOT.glob(pattern)]
    for name in {*listed, *texts} - {""}:
        source, target = ROOT / name, wine.drive / "checkout" / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    launcher.compile_kernel(wine.system, wine.drive / "checkout")
    fonts = wine.system.folder / "usr" / "share" / "fonts" / "truetype" / "dejavu"
    shutil.copytree(fonts, wine.drive / "python" / "site" / "PySide6" / "lib" / "fonts")


def run_tests(wine: Wine, files: Sequence[Path]) -> bool:
    """Run each file in its own process; returns whether all passed."""
    report = ROOT / "build" / "windows-check"
    shutil.rmtree(report, ignore_errors=True)
    report.mkdir(parents=True)
    checkout = f"{emulator.PREFIX}/drive_c/checkout"
    failed = []
    for file in files:
        began = time.monotonic()
        words = (
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-rfEs",
            "--tb=short",
            file.as_posix(),
        )
        env = {"QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}
        try:
            done = wine.run("C:\\python\\python.exe", *words, cwd=checkout, env=env, patience_s=PATIENCE_S)
            said, code = done.out + done.err, done.code
        except subprocess.TimeoutExpired:
            said, code = "it hung", 1
        counts = {what: int(count) for count, what in _COUNT.findall(said.rstrip().rpartition("\n")[2])}
        (report / f"{file.as_posix().replace('/', '-')}.txt").write_text(said, "utf-8")
        words_said = ", ".join(f"{count} {what}" for what, count in counts.items()) or "nothing"
        print(f"{file}: {words_said} in {time.monotonic() - began:.0f} s", flush=True)
        if code not in (0, 5):
            failed.append(file)
    if failed:
        print(f"Failed: {', '.join(map(str, failed))}. What they said lies in {report.relative_to(ROOT)}.")
    return not failed


def same_hashes(wine: Wine) -> bool:
    """Hash a file of every kind here and under Wine; returns whether both gave the same hashes in the same order."""
    from tests.cli.test_formats import write_all
    from tests.support.cli import takeitdown

    folder = wine.drive / "files"
    folder.mkdir()
    write_all(folder)
    words = ("hash", "--json", "--details", ".")
    here = {row["file"]: row for row in takeitdown(*words, cwd=folder).rows}
    said = wine.run(
        "C:\\python\\python.exe", "-m", "takeitdown_desktop", *words, cwd=f"{emulator.PREFIX}/drive_c/files"
    )
    there = {row["file"].replace("\\", "/"): row for row in map(json.loads, said.out.splitlines())}
    same = sum(_signals(here[name]) == _signals(there.get(name)) for name in here)
    as_sets = sum(sorted(_signals(here[name])) == sorted(_signals(there.get(name))) for name in here)
    for name in sorted(here):
        if sorted(_signals(here[name])) != sorted(_signals(there.get(name))):
            both = set(_signals(here[name])) & set(_signals(there.get(name)))
            print(
                f"  {name}: {len(both)} of {len(_signals(here[name]))} are the same; {there.get(name, {}).get('error')}"
            )
    print(f"Fingerprints of {len(here)} files: {as_sets} the same as sets, {same} in the same order, too.")
    return same == as_sets == len(here) == len(there)


def _signals(row: dict[str, object] | None) -> list[str]:
    signals = [] if row is None else row["signals"]
    assert isinstance(signals, list)
    return [json.dumps(signal, sort_keys=True) for signal in signals]


if __name__ == "__main__":
    sys.exit(main())
