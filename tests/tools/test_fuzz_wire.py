"""``make fuzz-wire``: wire types and sealed files against what a fuzzer thinks up, and that its findings are found."""

import subprocess
import sys
from pathlib import Path

import pytest

from takeitdown_wire import MalformedError
from tools.fuzz import wire_targets

pytest.importorskip("atheris", reason="no wheel of atheris for this Python or computer")


def test_whatever_arrives_is_refused_as_the_contract_says_or_written_back_the_same(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.fuzz.wire", "everything", "--runs", "8000", "--keep", tmp_path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["everything", "8000", "no", "fault"]


def refuses(_: bytes) -> None:
    raise MalformedError("as it should")


def breaks(data: bytes) -> None:
    data[1_000_000]


def test_an_error_of_the_contract_is_an_answer_and_any_other_is_a_finding() -> None:
    wire_targets.held(refuses)(b"")
    with pytest.raises(IndexError):
        wire_targets.held(breaks)(b"")
