"""docs/first-day.md, run as an operator would: every command of it but those that change the computer itself."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.support.intake import free_port
from tests.support.media import encoded, scene

PAGE = Path(__file__).parents[2] / "docs" / "first-day.md"
BLOCK = re.compile(r"^```sh( as-root)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BY_ROOT = {
    "apt-get",
    "useradd",
    "python3",
    "/opt/takeitdown-intake/bin/pip",
    "install",
    "systemctl",
    "nginx",
}
PROLOGUE = "set -euo pipefail\ntrap 'kill $(jobs -p)' EXIT\n"


def test_every_command_of_the_first_day_works_in_the_order_of_the_page(tmp_path: Path) -> None:
    blocks = BLOCK.findall(PAGE.read_text())
    assert len(blocks) >= 7
    run = "".join(text for by_root, text in blocks if not by_root)
    left = [line.split()[0] for by_root, text in blocks if by_root for line in text.splitlines()]
    assert set(left) <= BY_ROOT, "what is not run only installs"

    port, metrics = free_port(), free_port()
    state = tmp_path / "state"
    state.mkdir(mode=0o700)
    # Another name, so that the first address is the service's own and may be plain: nothing else is changed.
    for ours, here in (
        ("/var/lib/takeitdown-intake", str(state)),
        ("--base-url https://intake.example", f"--practice --base-url http://127.0.0.1:{port}"),
        ("https://intake.example", f"http://127.0.0.1:{port}"),
        ("8642", str(port)),
        ("9100", str(metrics)),
    ):
        assert ours in run
        run = run.replace(ours, here)
    (tmp_path / "picture.jpg").write_bytes(encoded(scene(3), "JPEG"))
    env = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "TAKEITDOWN_DATA": str(tmp_path / "client"),
    }
    script = tmp_path / "day.sh"
    script.write_text(PROLOGUE + run)
    done = subprocess.run(
        ["bash", script], cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "BAD" not in done.stdout
    assert "takeitdown_intake_database_up 1" in done.stdout
    assert "A platform" in done.stdout
    assert (tmp_path / "month.html").read_text().startswith("<!doctype html>")
    assert (state / "copy" / "settings.json").exists()
    assert oct((state / "data").stat().st_mode & 0o777) == "0o700"
