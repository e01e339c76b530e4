"""What comes out of a command into a pipe, and what goes in, whatever the system calls letters and closed pipes."""

import os
import select
import subprocess
from pathlib import Path

import pytest

from takeitdown_wire import CaseNumber
from tests.support.cli import TAKEITDOWN, takeitdown
from tests.support.media import encoded, scene


@pytest.mark.skipif(os.name == "nt", reason="on Windows the output is always UTF-8")
def test_a_name_that_the_output_can_t_hold_is_written_as_an_escape(tmp_path: Path) -> None:
    name = "Łódź 写真.jpg"
    (tmp_path / name).write_bytes(encoded(scene(1), "JPEG"))
    narrow = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = takeitdown("hash", name, cwd=tmp_path, env=narrow)
    assert (done.code, done.err) == (0, "")
    assert done.out == "\\u0141\\xf3d\\u017a \\u5199\\u771f.jpg (picture): Strong fingerprint\n"
    json = takeitdown("hash", "--json", name, cwd=tmp_path, env=narrow)
    assert json.row["file"] == name


@pytest.mark.skipif(
    not hasattr(select, "epoll"), reason="needs something that answers as Windows' pipes do"
)
@pytest.mark.parametrize("words", [("hash", "--json"), ("hash", "--details"), ("check", "--json")])
def test_a_closed_pipe_that_is_called_an_invalid_argument_ends_quietly(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(encoded(scene(1), "JPEG"))
    more = ["--original", str(picture)] if words[0] == "check" else []
    with select.epoll() as closed:  # whoever writes to it is told EINVAL, as of a closed pipe on Windows
        with pytest.raises(OSError, match="Invalid argument"):
            os.write(closed.fileno(), b"x")
        done = subprocess.run(
            [*TAKEITDOWN, *words, *[str(picture)] * 3, *more],
            stdout=closed.fileno(),
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_behind_the_output_is_no_closed_pipe(tmp_path: Path) -> None:
    (tmp_path / "picture.jpg").write_bytes(encoded(scene(1), "JPEG"))
    command = [*TAKEITDOWN, "hash", "--json", str(tmp_path / "picture.jpg")]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=full, timeout=120, check=False)
    assert done.returncode != 0


def test_a_pin_that_is_not_text_is_refused_in_words(tmp_path: Path) -> None:
    command = [*TAKEITDOWN, "status", str(CaseNumber.draw()), "--pin-file", "-"]
    done = subprocess.run(command, input=b"\xff\xfe1\n", capture_output=True, timeout=120, check=False)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_with_nobody_to_ask_nothing_is_waited_for(tmp_path: Path) -> None:
    done = takeitdown("status", str(CaseNumber.draw()), "--intake", tmp_path / "none.json")
    assert done.code != 0
    assert "Traceback" not in done.err
