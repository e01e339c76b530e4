"""``python -m tools.help_lines``: what nobody looked up for a year is listed, and nothing else."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

_PLACES = {
    "other-device": "a.org",
    "online": "a.org",
    "adults": "a.org",
    "report-remove": "a.org",
    "complaint": "a.org",
}


def _line(name: str, checked: str, day: str | None) -> dict[str, object]:
    return {
        "name": name,
        "call": "116 111",
        "web": "",
        "for": "young",
        "hours": [],
        "chat": False,
        "languages": [],
        "source": f"example.org/{name}",
        "day": day,
        "checked": checked,
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    lines = [
        _line("Old", "2025-01-01", "2024-12-24"),
        _line("New", "2026-11-01", "2026-10"),
        _line("Undated", "2026-11-01", None),
    ]
    countries = [{"code": "DE", "name": "Deutschland", "lines": lines}]
    value = {"format": "takeitdown-help", "version": 3, "date": "2026-11-01", "places": _PLACES}
    path = tmp_path / "help.json"
    path.write_text(json.dumps({**value, "countries": countries}), encoding="utf-8")
    return path


def _listed(*words: str | Path) -> tuple[list[str], int]:
    done = subprocess.run(
        [sys.executable, "-m", "tools.help_lines", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return [line.split("\t")[1] for line in done.stdout.splitlines()], done.returncode


def test_what_was_not_checked_for_a_year_is_listed(file: Path) -> None:
    assert _listed(file, "--on", "2026-11-29") == (["Old"], 1)
    assert _listed(file, "--on", "2025-06-01") == ([], 0)


def test_old_and_undated_pages_are_listed_when_asked_for(file: Path) -> None:
    assert _listed(file, "--pages", "--on", "2026-11-29") == (["Old", "Undated"], 1)
    assert _listed(file, "--pages", "--on", "2028-11-29") == (["Old", "New", "Undated"], 1)
