"""The units of deploy/systemd under a real systemd, which boots in a root of debootstrap: the service, its opener, the purge."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from takeitdown_wire import IntakeDescriptor, seal
from tests.packages import roots
from tests.support.intake import PATIENCE_S, free_port, report, report_headers

ROOT = Path(__file__).parents[2]
UNITS = ROOT / "deploy" / "systemd"
SERVICE, OPENER, PURGE = (f"takeitdown-intake{name}.service" for name in ("", "-open", "-purge"))
PROGRAM = "/opt/takeitdown-intake/bin/takeitdown-intake"
DATA = "/var/lib/takeitdown-intake/data"
INSTALL = """
useradd --system --home-dir /var/lib/takeitdown-intake --shell /usr/sbin/nologin takeitdown-intake
python3 -m venv /opt/takeitdown-intake
pip="/opt/takeitdown-intake/bin/pip --quiet install --no-index --no-deps"
$pip --find-links /root/wheels --require-hashes -r /root/wheels/intake.txt
install -d -o takeitdown-intake -g takeitdown-intake -m 0700 /var/lib/takeitdown-intake
"""


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, "never happened"
        time.sleep(0.5)


class Machine:
    """A booted system."""

    def __init__(self, leader: int, port: int) -> None:
        self._leader = leader
        self.url = f"http://127.0.0.1:{port}"

    def run(self, *words: str) -> str:
        enter = ["nsenter", "--target", str(self._leader), "--mount", "--uts", "--ipc", "--pid", "--cgroup"]
        done = subprocess.run([*enter, *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def as_service(self, *words: str) -> str:
        """Run a command of the intake as its user."""
        return self.run("runuser", "-u", "takeitdown-intake", "--", PROGRAM, *words, "--data", DATA)

    def show(self, unit: str, what: str) -> str:
        return self.run("systemctl", "show", "--value", "--property", what, unit).strip()

    def answers(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=PATIENCE_S).is_success
        except httpx.HTTPError:
            return False


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    folder, port = tmp_path_factory.mktemp("machine"), free_port()
    root = roots.Root("bookworm", folder / "root")
    root.install("systemd", "systemd-sysv", "dbus", "python3", "python3-venv")
    install(root, port)
    # Its own kernel is this computer's, and so is the network: the intake listens on a port of its own.
    command = ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--console=pipe", "--boot"]
    log = (folder / "log").open("w")
    process = subprocess.Popen(
        [*command, "--machine=intake-check", "--directory", str(root.folder)],
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
    )
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    wait_until(lambda: bool(children.read_text().split()))
    booted = Machine(int(children.read_text().split()[0]), port)
    try:
        yield booted
    finally:
        booted.run("systemctl", "poweroff")
        process.wait(PATIENCE_S)
        log.close()
        root.remove()


def install(root: roots.Root, port: int) -> None:
    """As docs/first-day.md says, from wheels that were fetched beforehand."""
    wheels = root.folder / "root/wheels"
    wanted = ["--require-hashes", "--no-deps", "--python-version", "3.11", "--only-binary", ":all:"]
    locked = ROOT / "requirements" / "intake.txt"
    fetch = [sys.executable, "-m", "pip", "download", "-q", *wanted, "-d", str(wheels), "-r", str(locked)]
    subprocess.run(fetch, check=True, capture_output=True)
    shutil.copy(locked, wheels)
    root.run("sh", "-ec", INSTALL)
    packages = next((root.folder / "opt/takeitdown-intake/lib").glob("python3*")) / "site-packages"
    for room in ("takeitdown_intake", "takeitdown_wire"):
        shutil.copytree(ROOT / room, packages / room, ignore=shutil.ignore_patterns("__pycache__"))
    program = root.folder / PROGRAM.lstrip("/")
    python = PROGRAM.rpartition("/")[0] + "/python"
    program.write_text(
        f"#!{python}\nimport sys\nfrom takeitdown_intake.cli import main\nsys.exit(main())\n"
    )
    program.chmod(0o755)
    for unit in UNITS.iterdir():
        text = unit.read_text().replace("--port 8642 --metrics-port 9100", f"--port {port}")
        (root.folder / "etc/systemd/system" / unit.name).write_text(text)
    named = ("--base-url", f"http://127.0.0.1:{port}", "--name", "Hotline", "--practice", "--data", DATA)
    root.run("runuser", "-u", "takeitdown-intake", "--", PROGRAM, "init", *named)
    root.run("systemctl", "enable", SERVICE, "takeitdown-intake-purge.timer")


def test_the_service_comes_up_with_the_system_shut_in_and_takes_a_report(machine: Machine) -> None:
    wait_until(machine.answers)
    status = machine.run("cat", f"/proc/{machine.show(SERVICE, 'MainPID')}/status")
    lines = dict(line.split(":\t") for line in status.splitlines() if ":\t" in line)
    assert (lines["NoNewPrivs"], lines["Seccomp"], int(lines["CapBnd"], 16)) == ("1", "2", 0)
    assert lines["Uid"].split()[0] != "0"
    bundle = report()
    sealed = seal(bundle, IntakeDescriptor.from_bytes(machine.as_service("descriptor").encode()))
    headers = report_headers(sealed)
    answer = httpx.post(
        f"{machine.url}/api/v1/reports", content=sealed.to_bytes(), headers=headers, timeout=PATIENCE_S
    )
    assert answer.status_code == 201
    assert "active" in machine.as_service("case", "show", str(bundle.case))
    assert "BAD only" not in machine.as_service("doctor")


def test_it_comes_back_when_it_dies(machine: Machine) -> None:
    wait_until(machine.answers)
    before = machine.show(SERVICE, "MainPID")
    machine.run("systemctl", "kill", "--kill-whom=main", "--signal=KILL", SERVICE)
    wait_until(lambda: machine.show(SERVICE, "MainPID") not in {before, "0"} and machine.answers())
    assert machine.show(SERVICE, "NRestarts") == "1"


def test_purge_runs_and_is_to_run_each_night(machine: Machine) -> None:
    machine.run("systemctl", "start", PURGE)
    assert (machine.show(PURGE, "Result"), machine.show(PURGE, "ExecMainStatus")) == ("success", "0")
    assert machine.show("takeitdown-intake-purge.timer", "NextElapseUSecRealtime")


def test_opener_and_service_end_in_order(machine: Machine) -> None:
    machine.run("systemctl", "start", OPENER)
    wait_until(lambda: machine.show(OPENER, "ActiveState") == "active")
    wait_until(machine.answers)
    machine.run("systemctl", "stop", OPENER, SERVICE)
    for unit in (OPENER, SERVICE):
        assert (machine.show(unit, "Result"), machine.show(unit, "ExecMainStatus")) == ("success", "0")
    for place in ("/var/lib/takeitdown-intake", DATA):
        assert machine.run("stat", "--format", "%a %U", place).split() == ["700", "takeitdown-intake"]


pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="a system is booted as root")
