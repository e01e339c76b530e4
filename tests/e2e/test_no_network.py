"""Before Send the program asks the system for no connection, and after it for one place only; traced, and cut off."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, Done, run, takeitdown, unmeasured
from tests.support.intake import RunningIntake
from tests.support.media import encoded, scene

_TO = re.compile(r"(?:connect|sendto|sendmsg)\(\d+.*?sa_family=(AF_\w+)(?:.*?sin6?_port=htons\((\d+)\))?")
_SOCKET = re.compile(r"socket\((AF_\w+)")

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="not installed: strace")


def traced(tmp_path: Path, *words: str | Path) -> tuple[Done, set[str], set[str]]:
    """A whole run with its workers: what it said, the kinds of sockets it made, and the ports it spoke to."""
    trace = tmp_path / "trace"
    command = ("strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg,bind", "-o", str(trace))
    env = unmeasured({**os.environ, "TAKEITDOWN_DATA": str(tmp_path / "data")})
    done = run((*command, *TAKEITDOWN), *words, env=env)
    text = trace.read_text(errors="replace")
    ports = {f"{kind} {port}".strip() for kind, port in _TO.findall(text)}
    return done, set(_SOCKET.findall(text)), ports


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(encoded(scene(1), "PNG"))
    return path


@needs_strace
def test_hashing_saving_and_listing_open_no_socket_and_sending_speaks_to_one_place(
    tmp_path: Path, picture: Path
) -> None:
    with RunningIntake(tmp_path, practice=False) as intake:
        report = tmp_path / "r.tid"
        about = ("--intake", intake.descriptor_path)
        before: list[tuple[str | Path, ...]] = [
            ("hash", picture),
            ("save", picture, *ANSWERS, *about, "--out", report),
            ("saved",),
        ]
        for words in before:
            done, sockets, spoken = traced(tmp_path, *words)
            assert done.code == 0, done
            assert not sockets & {"AF_INET", "AF_INET6", "AF_NETLINK"}, (words, sockets)
            assert not spoken, (words, spoken)
        done, sockets, spoken = traced(tmp_path, "send", report)
        assert done.code == 0, done
        port = intake.url.rpartition(":")[2]
        assert {one for one in spoken if one.startswith("AF_INET")} == {f"AF_INET {port}"}


def cut_off() -> Sequence[str] | None:
    """What runs a command in a namespace without network; None where that is not allowed."""
    words = ("unshare", "--net", "--map-root-user")
    tried = shutil.which("unshare") and subprocess.run([*words, "true"], capture_output=True, check=False)
    return words if tried and tried.returncode == 0 else None


def test_without_any_network_the_hashes_are_the_same(picture: Path) -> None:
    alone = cut_off()
    if alone is None:
        pytest.skip("no namespaces here")
    there, here = (
        run((*alone, *TAKEITDOWN), "hash", "--json", picture),
        takeitdown("hash", "--json", picture),
    )
    assert (there.code, there.row["signals"]) == (0, here.row["signals"])
