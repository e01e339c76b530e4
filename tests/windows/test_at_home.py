"""What is different on Windows, through the program's public faces. ``installer/windows/check`` runs it under Wine."""

import ctypes
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import clip, encoded, scene

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="on Windows, or under Wine")

HIDDEN = 0x2
BELOW_NORMAL = 0x4000


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.jpg"
    path.write_bytes(encoded(scene(1), "JPEG"))
    return path


def kernel() -> Any:
    return vars(ctypes)["WinDLL"]("kernel32")


def on_wine() -> bool:
    return hasattr(vars(ctypes)["WinDLL"]("ntdll"), "wine_get_version")


def test_pictures_and_films_are_read_from_a_folder_with_spaces_and_foreign_letters(tmp_path: Path) -> None:
    folder = tmp_path / "Eigene Bilder & Filme (2)" / "写真 ö"
    folder.mkdir(parents=True)
    (folder / "a.jpg").write_bytes(encoded(scene(1), "JPEG"))
    clip(folder / "b.mp4", seconds=1)
    done = takeitdown("hash", "--json", folder)
    assert [row["verdict"] for row in done.rows] == ["strong", "strong"]
    assert (done.code, done.err) == (0, "")


def test_a_pipe_gets_utf_8_whatever_the_code_page(tmp_path: Path) -> None:
    name = "Łódź 写真.jpg"
    (tmp_path / name).write_bytes(encoded(scene(1), "JPEG"))
    done = takeitdown("hash", name, cwd=tmp_path, env={"PYTHONUTF8": "0"})
    assert done.out.splitlines() == [f"{name} (picture): Strong fingerprint"]


def test_a_closed_pipe_ends_quietly(picture: Path) -> None:
    command = [*TAKEITDOWN, "hash", "--json", *[str(picture)] * 40]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_nul_is_nobody_to_ask(picture: Path) -> None:
    done = takeitdown("save", picture)  # its standard input is NUL
    assert done.code == 2
    assert "terminal" in done.err or "--" in done.err


def test_doctor_claims_only_what_windows_can_hold(tmp_path: Path) -> None:
    done = takeitdown("doctor")
    assert "no writing of files" not in done.out
    assert "job of one process, with a bound on memory" in done.out
    layers = takeitdown("doctor", "--json").row["layers"]
    assert set(layers) == {"job-object", "low-integrity", "app-container"}
    assert not layers["app-container"], "only the installer lets a container read the program"


def test_what_explorer_does_not_show_is_passed_over(picture: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("shown.jpg", "hidden.jpg", "THUMBS.DB", "Desktop.ini"):
        (folder / name).write_bytes(picture.read_bytes())
    assert kernel().SetFileAttributesW(ctypes.c_wchar_p(str(folder / "hidden.jpg")), HIDDEN)
    done = takeitdown("hash", "--json", folder)
    assert [Path(row["file"]).name for row in done.rows] == ["shown.jpg"]
    assert "hidden: 1" in done.err
    assert "files of the system: 2" in done.err


def test_a_folder_in_place_of_a_file_is_told_as_what_it_is(tmp_path: Path) -> None:
    done = takeitdown("check", tmp_path, "--original", tmp_path, "--json")
    assert "Traceback" not in done.err
    assert "not allowed" not in done.err


def test_what_is_kept_is_for_its_owner_administrators_and_the_system_alone(
    picture: Path, tmp_path: Path
) -> None:
    from takeitdown_desktop import windows_acl

    data = tmp_path / "data"
    data.mkdir()
    with RunningIntake(tmp_path, practice=False) as intake:
        done = takeitdown(
            "save",
            picture,
            *ANSWERS,
            "--intake",
            intake.descriptor_path,
            "--json",
            env={"TAKEITDOWN_DATA": str(data)},
        )
        assert done.code == 0, done.err
    said = windows_acl.rights(data / "outbox")
    trustees = set(re.findall(r";([^;)]+)\)", said))
    assert len(trustees - {"SY", "BA"}) == 1, said
    (owner,) = trustees - {"SY", "BA"}
    assert owner.startswith("S-1-5-21-"), said
    for path in [] if on_wine() else (data / "outbox").iterdir():  # Wine hands no rights down
        assert set(re.findall(r";([^;)]+)\)", windows_acl.rights(path))) <= {"SY", "BA", owner}, path


def test_workers_behind_a_window_let_everything_else_go_first(tmp_path: Path) -> None:
    from takeitdown_desktop.core.progress import FileDone
    from takeitdown_desktop.core.workers.pool import HashPool

    film = clip(tmp_path / "film.mp4", seconds=8, size=(640, 360))
    classes: set[int] = set()
    pool = HashPool(background=True)
    try:
        pool.submit("one", film)
        for event in pool.events():
            handles = [ctypes.c_void_p(int(vars(one.process)["_handle"])) for one in pool._crew.members]
            classes |= {kernel().GetPriorityClass(handle) for handle in handles}
            if isinstance(event, FileDone):
                break
    finally:
        pool.close()
    assert classes == {BELOW_NORMAL}


def test_memory_is_asked_of_the_system() -> None:
    from takeitdown_desktop.core.media.machine import machine_bytes

    assert machine_bytes() not in (0, 8 << 30)


def test_a_film_prints_nothing_of_its_decoders(tmp_path: Path) -> None:
    film = clip(tmp_path / "film.mp4", seconds=2)
    data = bytearray(film.read_bytes())
    for at in range(len(data) // 2, len(data) // 2 + 2_000, 50):
        data[at] ^= 0xFF
    film.write_bytes(data)
    assert takeitdown("hash", "--json", film).err == ""


def test_left_overs_go_by_their_age_where_no_file_can_be_held_and_moved(
    picture: Path, tmp_path: Path
) -> None:
    old, fresh = tmp_path / ".0123456789abcdef.tid.part", tmp_path / ".fedcba9876543210.tid.part"
    for path in (old, fresh):
        path.write_bytes(b"half a report")
    yesterday = time.time() - 86_400
    os.utime(old, (yesterday, yesterday))
    (tmp_path / "service").mkdir()
    with RunningIntake(tmp_path / "service", practice=False) as intake:
        done = takeitdown(
            "save",
            picture,
            *ANSWERS,
            "--intake",
            intake.descriptor_path,
            "--out",
            tmp_path / "R.tid",
            "--json",
        )
    assert done.code == 0, done.err
    assert not old.exists()
    assert fresh.exists(), "another process may be writing it"
    assert json.loads(done.out)["case"]
