"""The OpenAPI document is what the running server does: schemathesis asks everything in it, and more."""

import base64
import os
import subprocess
import sys
from pathlib import Path

from tests.support.intake import RunningIntake
from tests.support.long import LONG

ROOT = Path(__file__).parents[2]
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def test_whatever_is_asked_the_server_answers_as_it_says(intake: RunningIntake, tmp_path: Path) -> None:
    keys = intake.add_partner("Schemathesis")
    basic = base64.b64encode(":".join(keys.login).encode()).decode()
    headers = {**keys.headers, "Authorization": f"Basic {basic}"}
    given = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            *("run", f"{intake.url}/openapi.json", "--checks", CHECKS, "--no-color"),
            *(
                "--max-examples",
                "20" if LONG else "4",
                "--generation-deterministic",
                "--suppress-health-check",
                "all",
            ),
            *given,
        ],
        cwd=tmp_path,
        env={
            **os.environ,
            "SCHEMATHESIS_HOOKS": "tests.support.schemathesis_hooks",
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-6_000:] + done.stderr
