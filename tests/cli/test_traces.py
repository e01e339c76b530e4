"""What a run leaves behind and whom it lets in: dead runs' folders, links that lead elsewhere, modes, core dumps."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from takeitdown_desktop.app import App
from takeitdown_desktop.cli.exit_codes import exit_code
from takeitdown_desktop.core.errors import OutboxError, ReportError
from takeitdown_desktop.core.outbox.disk import wipe
from takeitdown_desktop.core.outbox.erase import Kept, erase_all
from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.outbox import Outbox
from takeitdown_desktop.core.outbox.run_folder import LastingFolder, RunFolder, sweep_dead_runs
from takeitdown_desktop.paths import PRACTICE_LASTS_S
from takeitdown_wire import seal
from tests.support.answers import ANSWERS
from tests.support.cli import takeitdown
from tests.support.intake import report
from tests.wire.keys import intake

if sys.platform != "win32":
    import resource

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and modes of POSIX")
PRECIOUS = b"somebody's own file"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def dead_run() -> Path:
    """A folder whose process was killed."""
    code = (
        "import os, signal; from takeitdown_desktop.core.outbox.run_folder import RunFolder; f = RunFolder(); "
        "(f.path / 'QtProject.conf').write_text('a folder name'); print(f.path, flush=True); "
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return Path(done.stdout.strip())


def test_the_next_start_removes_what_a_killed_run_left_and_nothing_else(temporary: Path) -> None:
    dead, living = dead_run(), RunFolder()
    (living.path / "in use").write_text("x")
    others = temporary / "tid-notours"
    others.write_text("a file")
    linked = temporary / "tid-abcdefgh"
    linked.symlink_to(temporary.parent, target_is_directory=True)
    assert dead.parent == temporary
    assert (dead / "QtProject.conf").exists()
    assert (
        takeitdown("saved", env={"TMPDIR": str(temporary), "TAKEITDOWN_DATA": str(temporary / "none")}).code
        == 0
    )
    assert not dead.exists()
    assert (living.path / "in use").exists()
    assert others.exists()
    assert linked.is_symlink()
    living.close()
    assert not living.path.exists()


def test_a_folder_that_is_being_made_is_left(temporary: Path) -> None:
    young = temporary / "tid-12345678"
    young.mkdir()
    sweep_dead_runs()
    assert young.exists()
    os.utime(young, (0, 0))
    sweep_dead_runs()
    assert not young.exists()


def test_no_link_in_an_outbox_is_ever_followed(tmp_path: Path) -> None:
    folder, precious = tmp_path / "data" / "outbox", tmp_path / "precious"
    outbox = Outbox(folder)
    entry = outbox.keep(seal(report(), intake()), 1)
    for name in (
        f"{entry.id}.tid",
        f"{entry.id}.json",
        ".lock",
        ".sending",
        ".ABCDEF.gone",
        ".ABCDEF.tid.part",
    ):
        precious.write_bytes(PRECIOUS)
        path = folder / name
        path.unlink(missing_ok=True)
        path.symlink_to(precious)
        for use in (
            outbox.entries,
            outbox.tidy,
            lambda: outbox.read(entry.id),
            lambda: outbox.mark(entry.id, State.SENDING),
            lambda: outbox.withdraw(entry.id),
            lambda: outbox.forget(entry.id),
            outbox.forget_all,
        ):
            try:
                use()
            except ReportError:
                continue
        assert precious.read_bytes() == PRECIOUS, name
        path.unlink(missing_ok=True)
        folder.mkdir(exist_ok=True, parents=True)


@pytest.mark.parametrize("which", ["outbox", "drafts", "practice", "notes", "services.json"])
def test_deleting_everything_deletes_nothing_that_a_link_leads_to(tmp_path: Path, which: str) -> None:
    data, pictures = tmp_path / "data", tmp_path / "pictures"
    data.mkdir()
    pictures.mkdir()
    for name in ("a.draft", "a.notes", "ABCDEF.tid", "ABCDEF.json", ".ABCDEF.gone"):
        (pictures / name).write_bytes(PRECIOUS)
    target = pictures if "." not in which else pictures / "a.draft"
    (data / which).symlink_to(target)
    files = (data / "services.json",)
    kept = Kept(Outbox(data / "outbox"), data / "drafts", files, data / "practice", data / "notes")
    try:
        erase_all(kept)
    except OutboxError:
        assert "." not in which
    assert {path.read_bytes() for path in pictures.iterdir()} == {PRECIOUS}
    assert len(list(pictures.iterdir())) == 5
    assert pictures.stat().st_mode & 0o777 == 0o755


def test_a_second_name_of_a_file_keeps_its_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(PRECIOUS)
    other.hardlink_to(one)
    wipe(other)
    assert one.read_bytes() == PRECIOUS
    assert not other.exists()


def test_practice_goes_after_its_days_whatever_is_started_next(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "practice"
    env = {"TAKEITDOWN_DATA": str(folder.parent)}
    practice = LastingFolder(folder, PRACTICE_LASTS_S)
    assert takeitdown("saved", env=env).code == 0
    assert folder.exists()
    long_ago = time.time() - PRACTICE_LASTS_S - 60
    os.utime(folder, (long_ago, long_ago))
    assert takeitdown("saved", env=env).code == 0
    assert folder.exists(), "a window has it"
    practice.close(keep=True)
    assert takeitdown("saved", env=env).code == 0
    assert not folder.exists()


def test_forget_all_leaves_an_empty_place(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for name in ("services.json", ".services.json.0123456789abcdef.part"):
        data.mkdir(exist_ok=True)
        (data / name).write_text("{}")
    Outbox(data / "outbox").keep(seal(report(), intake()), 1)
    practice = LastingFolder(data / "practice", 60.0)
    (data / "practice" / "intake.json").write_text("{}")
    env = {"TAKEITDOWN_DATA": str(data)}
    assert takeitdown("forget", "--all", env=env).code == exit_code("outbox.busy")
    assert (data / "practice" / "intake.json").read_text() == "{}"  # a window has it
    practice.close(keep=True)
    done = takeitdown("forget", "--all", env=env)
    assert done.code == 0, done.err
    assert not data.exists() or not list(data.rglob("*"))


def test_deleting_everything_in_a_practice_window_reaches_what_is_real_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAKEITDOWN_DATA", str(tmp_path / "data"))
    Outbox(tmp_path / "data" / "outbox").keep(seal(report(), intake()), 1)
    app = App()
    app.outbox().keep(seal(report(), intake()), 1)
    app.erase_all()
    app.close()
    assert not (tmp_path / "data").exists()


def test_every_file_is_private_whatever_the_umask(tmp_path: Path) -> None:
    data = tmp_path / "data"
    before = os.umask(0)
    try:
        Outbox(data / "outbox").keep(seal(report(), intake()), 1)
        done = takeitdown("saved", env={"TAKEITDOWN_DATA": str(data)})
    finally:
        os.umask(before)
    assert done.code == 0
    modes = {path.stat().st_mode & 0o077 for path in data.rglob("*")}
    assert modes == {0}


def test_the_main_program_leaves_no_core_dump_and_lets_nobody_look() -> None:
    code = (
        "import resource, sys; sys.argv = ['takeitdown', 'saved']\n"
        "from takeitdown_desktop.__main__ import main; main()\n"
        "from takeitdown_desktop.hardening import is_untraceable\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), is_untraceable())"
    )
    allowed = resource.getrlimit(resource.RLIMIT_CORE)[1]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (allowed, allowed)),
    )
    assert done.stdout.splitlines()[-1] == f"(0, 0) {sys.platform == 'linux'}", done.stderr


def test_the_contact_can_be_given_where_no_list_of_processes_shows_it(tmp_path: Path) -> None:
    given = tmp_path / "contact"
    given.write_text("nobody\n")
    words = ANSWERS
    done = takeitdown("save", "none.jpg", *words, "--contact-file", given)
    assert done.code == 7, done  # read, and no address
    assert takeitdown("save", "none.jpg", *words, "--contact").code == 2
