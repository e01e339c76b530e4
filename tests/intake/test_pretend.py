"""Practice: two services that do not exist fetch and answer, so that a case has a status to look at."""

import subprocess
import sys
from pathlib import Path

from takeitdown_desktop.core.intake.client import IntakeClient
from tests.support.intake import RunningIntake


def pretend(data: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "takeitdown_intake", "pretend", "--data", str(data)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_real_intake_has_no_pretend_services(tmp_path: Path) -> None:
    with RunningIntake(tmp_path, practice=False) as intake:
        refused = pretend(intake.data)
        assert refused.returncode == 1
        assert "practice" in refused.stderr
        assert IntakeClient(intake.url).services().services == ()
