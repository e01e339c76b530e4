"""What README says of the commands is what the commands say of themselves."""

import argparse
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from takeitdown_desktop.cli.exit_codes import BY_CODE, table
from takeitdown_desktop.cli.parser import build_parser
from takeitdown_desktop.core.errors import ReportError, by_code
from takeitdown_desktop.messages import MESSAGES
from tests.support.cli import takeitdown

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> dict[str, str]:
    (found,) = (one for one in build_parser()._actions if isinstance(one, argparse._SubParsersAction))
    return {str(choice.dest): str(choice.help) for choice in found._choices_actions}


@pytest.mark.parametrize("name", commands())
def test_readme_tells_every_command_in_its_own_words(name: str) -> None:
    assert any(
        line.startswith(f"| `takeitdown {name} ") and line.endswith(f"| {commands()[name]} |")
        for line in README.splitlines()
    )


def test_readme_tells_every_exit_code() -> None:
    assert table() in README
    assert takeitdown("--help").out.endswith(table())


@pytest.mark.parametrize("program", ["takeitdown_desktop", "takeitdown_intake"])
def test_both_programs_tell_which_version_they_are(program: str) -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    said = subprocess.run(
        [sys.executable, "-m", program, "--version"], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert said.stdout.split()[-1] == pyproject["project"]["version"]


def test_every_error_has_a_sentence_and_an_exit_code_of_its_own() -> None:
    codes = {code for code in by_code(ReportError) if not code.startswith("media.")}
    assert codes <= set(BY_CODE)
    assert len(set(BY_CODE.values())) == len(BY_CODE)
    assert set(by_code(ReportError)) <= set(MESSAGES)
