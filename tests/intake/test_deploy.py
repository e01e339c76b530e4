"""What deploy/ promises: how far units are shut in, and what containers can reach."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
EXPOSURE = 15  # tenths
ANALYZE = shutil.which("systemd-analyze")


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed")
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_each_unit_is_shut_in(unit: Path) -> None:
    assert ANALYZE is not None
    command = [ANALYZE, "security", "--offline=true", f"--threshold={EXPOSURE}", "--no-pager", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-400:] + done.stderr
    exposure = re.search(r"exposure level for \S+: (\d\.\d)", done.stdout)
    assert exposure is not None
    assert float(exposure[1]) * 10 <= EXPOSURE


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed")
def test_the_units_are_understood_and_their_commands_exist(tmp_path: Path) -> None:
    """As installed: systemd finds nothing to say of them, and the program knows every word of their commands."""
    from takeitdown_intake.cli import _parser

    assert ANALYZE is not None
    found = []
    for unit in sorted((DEPLOY / "systemd").iterdir()):
        text = unit.read_text()
        commands = re.findall(
            r"^ExecStart=/opt/takeitdown-intake/bin/takeitdown-intake (.*)$", text, re.MULTILINE
        )
        found += [_parser().parse_args(command.split()).command for command in commands]
        (tmp_path / unit.name).write_text(
            re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE)
        )
    assert sorted(found) == ["open", "purge", "serve"]
    timer = (DEPLOY / "systemd" / "takeitdown-intake-purge.timer").read_text()
    assert "Persistent=yes" in timer, "a night in which the computer was off is made up for"
    units = [str(path) for path in sorted(tmp_path.iterdir())]
    done = subprocess.run(
        [ANALYZE, "verify", "--man=no", *units], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "takeitdown" in line]
    assert [line for line in ours if "Unit postgresql.service" not in line] == []


def composed() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return found


def test_only_the_door_is_reached_and_only_the_opener_has_its_folder() -> None:
    services = composed()["services"]
    published = {name: one.get("ports", []) for name, one in services.items() if one.get("ports")}
    assert list(published) == ["door"]
    assert all(port.startswith("127.0.0.1:") for port in published["door"])
    volumes = {
        name: {volume.partition(":")[0] for volume in one["volumes"]} for name, one in services.items()
    }
    founder = volumes.pop("founder")
    assert founder == {"door", "opener"}
    assert services["founder"]["profiles"], "it has both, and never runs by itself"
    assert volumes == {"door": {"door"}, "opener": {"opener"}, "database": {"database"}}
    assert composed()["networks"]["inside"]["internal"] is True
    assert services["opener"]["networks"] == services["database"]["networks"] == ["inside"]


def test_containers_may_do_nothing_that_they_need_not() -> None:
    services = composed()["services"]
    for name, one in services.items():
        assert one["cap_drop"] == ["ALL"], name
        assert "no-new-privileges:true" in one["security_opt"], name
    assert all(services[name]["read_only"] for name in ("door", "opener"))
    assert "password" not in (DEPLOY / "compose.yaml").read_text().lower().replace(
        "database_password", ""
    ).replace("postgres_password_file", "").replace("with its password:", "")


def test_what_compose_starts_are_commands_of_the_intake() -> None:
    from takeitdown_intake.cli import _parser

    for name, command in (("door", "serve"), ("opener", "open")):
        assert _parser().parse_args(composed()["services"][name]["command"]).command == command
