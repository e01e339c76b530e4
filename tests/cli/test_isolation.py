"""Code that lies where the person stands, or where the environment points to, is never run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cli import unmeasured
from tests.support.media import clip, encoded, scene

PROGRAM = Path(sys.executable).with_name("takeitdown")
THIRD_PARTY = (
    "PIL", "PySide6", "av", "cryptography", "cv2", "numpy", "pi_heif", "platformdirs", "requests", "shiboken6",
    "sitecustomize", "takeitdown_intake", "takeitdown_wire", "truststore", "usercustomize",
)  # fmt: skip

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="needs the installed command")


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    """A folder with pictures, and with modules of every name, each of which leaves a mark when it is run."""
    folder = tmp_path / "from a stranger"
    folder.mkdir()
    for name in (*sys.stdlib_module_names, *THIRD_PARTY):
        spring(folder / f"{name}.py")
    (folder / "photo.jpg").write_bytes(encoded(scene(1), "JPEG"))
    clip(folder / "film.mp4", seconds=1)
    return folder


def spring(module: Path) -> None:
    mark = module.parent.with_name("marks")
    module.parent.mkdir(parents=True, exist_ok=True)
    mark.mkdir(exist_ok=True)
    module.write_text(f"open({str(mark / module.stem)!r}, 'w').close()\nraise ImportError('trap')\n")


def marks(trap: Path) -> list[str]:
    return sorted(path.name for path in trap.with_name("marks").iterdir())


def run(trap: Path, *words: str, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        words,
        cwd=trap,
        env={**unmeasured(os.environ), **env},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("hash", "--json", "photo.jpg", "film.mp4"),
        ("check", "photo.jpg", "--original", "film.mp4"),
        ("doctor",),
        ("services",),
        ("outbox",),
    ],
    ids=lambda words: words[0],
)
def test_nothing_beside_a_photo_is_run(words: tuple[str, ...], trap: Path) -> None:
    done = run(trap, str(PROGRAM), *words, TAKEITDOWN_DATA=str(trap))
    assert marks(trap) == []
    assert "Traceback" not in done.stderr


_PRACTICE = """
import sys
from takeitdown_desktop import __main__, isolation
isolation.isolate()
from takeitdown_desktop.practice import PracticeIntake
intake = PracticeIntake()
intake.start()
print(intake.descriptor().name)
intake.close()
"""

_WINDOW = """
import sys
from takeitdown_desktop import __main__, app
sys.argv[1:] = []
def stand_in(context, argv, report):
    from PySide6.QtCore import QTimer
    from takeitdown_desktop.gui.shell import application
    usual = application.QApplication.exec
    application.QApplication.exec = lambda *given: (QTimer.singleShot(500, application.QApplication.quit), usual())[1]
    return whole(context, argv, report)
from takeitdown_desktop import isolation
isolation.isolate()
from takeitdown_desktop.gui.shell import binding
binding.load()
from takeitdown_desktop.gui.shell import application
whole, application.run_wizard = application.run_wizard, stand_in
__main__.main()
"""


@pytest.mark.parametrize("program", [_PRACTICE, _WINDOW], ids=["practice intake", "window"])
def test_nothing_is_run_for_the_window_either(program: str, trap: Path, tmp_path: Path) -> None:
    script = tmp_path / "program" / "start.py"
    script.parent.mkdir()
    script.write_text(program)
    done = run(trap, sys.executable, str(script), QT_QPA_PLATFORM="offscreen", TAKEITDOWN_DATA=str(trap))
    assert marks(trap) == []
    assert (done.returncode, done.stderr) == (0, "")


def test_modules_that_the_environment_points_to_are_not_loaded(trap: Path, tmp_path: Path) -> None:
    # What Python loads before any program: that the environment can put something in its place is known.
    earlier = run(tmp_path, sys.executable, "-c", "import sys; print(*sys.modules)").stdout.split()
    for module in earlier:
        (trap / f"{module}.py").unlink(missing_ok=True)
    for name in ("sitecustomize", "usercustomize", *sys.builtin_module_names):
        (trap / f"{name}.py").unlink(missing_ok=True)
    done = run(
        trap,
        str(PROGRAM),
        "hash",
        "photo.jpg",
        PYTHONPATH=str(trap),
        PYTHONPYCACHEPREFIX=str(trap / "compiled"),
    )
    assert marks(trap) == []
    assert (done.returncode, done.stderr) == (0, "")


def test_a_prepared_home_runs_nothing(trap: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = home / ".local" / "lib" / version / "site-packages"
    for name in ("usercustomize", "sitecustomize", "pickle", "numpy"):
        spring(packages / f"{name}.py")
    mark = packages.with_name("marks")
    (packages / "trap.pth").write_text(f"import os; open({str(mark / 'pth')!r}, 'w').close()\n")
    done = run(trap, str(PROGRAM), "hash", "photo.jpg", HOME=str(home), PYTHONUSERBASE=str(home / ".local"))
    assert sorted(path.name for path in mark.iterdir()) == []
    assert done.returncode == 0


def test_qt_looks_for_plug_ins_in_its_own_folders_only(trap: Path, tmp_path: Path) -> None:
    script = tmp_path / "program" / "start.py"
    script.parent.mkdir()
    script.write_text(_WINDOW)
    plugins = trap / "plugins"
    (plugins / "platforms").mkdir(parents=True)
    done = run(
        trap,
        sys.executable,
        str(script),
        QT_QPA_PLATFORM="offscreen",
        QT_DEBUG_PLUGINS="1",
        QT_PLUGIN_PATH=str(plugins),
        QT_QPA_PLATFORM_PLUGIN_PATH=str(plugins / "platforms"),
        GTK_MODULES="trap",
        OPENCV_VIDEOIO_PLUGIN_PATH=str(plugins),
        LIBHEIF_PLUGIN_PATH=str(plugins),
    )
    assert "checking directory path" in done.stderr  # Qt says where it looks
    assert str(trap) not in done.stderr


def test_workers_are_told_of_no_folder_from_the_environment(trap: Path) -> None:
    names = (
        "OPENCV_VIDEOIO_PLUGIN_PATH",
        "LIBHEIF_PLUGIN_PATH",
        "OPENSSL_CONF",
        "GCONV_PATH",
        "PYTHONPATH",
    )
    seen = run(
        trap,
        sys.executable,
        "-I",
        "-c",
        "import os, sys; sys.path.append(os.environ.pop('CHECKOUT'))\n"
        "from takeitdown_desktop import isolation\nprint(*isolation.environment())",
        CHECKOUT=str(Path(__file__).parents[2]),
        **dict.fromkeys(names, str(trap)),
    )
    assert seen.returncode == 0
    assert set(names).isdisjoint(seen.stdout.split())
    assert "PATH" in seen.stdout.split()
