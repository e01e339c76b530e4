"""The golden vectors on disk are those that the tool makes, so that a third party can trust them."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_vectors_are_what_the_tool_makes() -> None:
    tool = ROOT / "tools" / "make_vectors.py"
    done = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
