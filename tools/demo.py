"""``make run``: the main job, on this computer alone.

With a screen, the window opens in practice mode. Without one, the command line does the same job
with the program's own sample files and a real intake process on this computer.
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from takeitdown_desktop.app import App
from takeitdown_desktop.practice import PracticeIntake
from tests.support.answers import ANSWERS


def main() -> int:
    """Run the main job; returns its exit code."""
    if _has_screen():
        from takeitdown_desktop.__main__ import main as program

        sys.argv = [sys.argv[0]]
        return program()
    print("There is no screen here, so the window can't open.")
    print("This is the same job on the command line, with sample files and an intake on this computer.")
    with tempfile.TemporaryDirectory(prefix="tid-") as folder:
        intake = PracticeIntake()
        try:
            intake.start()
            return _run_job(Path(folder), intake.descriptor_path)
        except subprocess.CalledProcessError as error:
            return error.returncode
        finally:
            intake.close()


def _has_screen() -> bool:
    if "QT_QPA_PLATFORM" in os.environ or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run_job(folder: Path, descriptor: Path) -> int:
    samples = [os.path.relpath(path) for path in App().sample_files()]
    report, card, pin = folder / "REPORT.tid", folder / "card.json", folder / "pin"
    to_intake = ("--intake", str(descriptor))
    _step("hash", *samples)
    _step("save", *samples, *ANSWERS, *to_intake, "--out", str(report), "--json", output=card)
    saved = json.loads(card.read_text(encoding="utf-8"))
    print(f"Case number  {saved['case']}\nPIN          {saved['pin']}")
    pin.write_text(saved["pin"], encoding="utf-8")
    _step("send", str(report))
    _step("status", saved["case"], "--pin-file", str(pin), *to_intake)
    return 0


def _step(*words: str, output: Path | None = None) -> None:
    """Print and run one command as a person would; its standard output goes to ``output`` if given."""
    print(f"\n$ takeitdown {shlex.join(words)}", flush=True)
    command = [sys.executable, "-m", "takeitdown_desktop", *words]
    if output is None:
        subprocess.run(command, check=True)
    else:
        with output.open("wb") as file:
            subprocess.run(command, check=True, stdout=file)


if __name__ == "__main__":
    sys.exit(main())
