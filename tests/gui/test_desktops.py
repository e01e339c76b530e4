"""The window on other people's desktops: what it takes from them, and what it leaves alone."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from takeitdown_desktop.gui.appearance import desktop
from takeitdown_desktop.gui.appearance.gtk import chosen
from takeitdown_desktop.gui.shell.window import MIN_SIZE, SIZE
from tests.gui.conftest import virtual_screen

_SYSTEM_PYTHON = "/usr/bin/python3"  # has GLib's binding, which no virtual environment can have
_PORTAL = Path(__file__).with_name("settings_portal.py")
_FIRST_PAGE = """
import os
import sys
from takeitdown_desktop.gui.appearance import desktop
desktop.settle()
from PySide6.QtCore import QTimer
from takeitdown_desktop.app import App
from takeitdown_desktop.gui.appearance import theme
from takeitdown_desktop.gui.shell.application import QApplication, Appearance, TITLE, Window
app = QApplication([TITLE, *theme.STYLE])
window = Window(App(), Appearance(app))
window.show()
wanted, left = sys.argv[1], 100
def look():
    global left
    left -= 1
    names = [name for name, colours in theme.SETS.items() if colours == theme.in_use()]
    if names == [wanted] or left == 0:
        print(*names, window.width(), window.height())
        focus = window.focusWidget()
        if focus is not None:
            focus.clearFocus()  # whether the window is the active one is the desktop's business
        window.grab().save(sys.argv[2])
        app.quit()
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
app.exec()
sys.stdout.flush()
os._exit(0)  # as the program does: taking Qt apart now and then never ends on Wayland
"""


def first_page(
    surroundings: dict[str, str], picture: Path, wanted: str = "light", portal: str = ""
) -> tuple[str, str]:
    """Show the first page until it wears the ``wanted`` colours; what it said of itself, and what it complained of."""
    show = [sys.executable, "-c", _FIRST_PAGE, wanted, str(picture)]
    if portal:
        probe = subprocess.run([_SYSTEM_PYTHON, "-c", "import gi"], capture_output=True, check=False)
        if shutil.which("dbus-run-session") is None or probe.returncode:
            pytest.skip("not installed: dbus, python3-gi")
        show = ["dbus-run-session", "--", _SYSTEM_PYTHON, str(_PORTAL), *portal.split(), *show]
    done = subprocess.run(show, env=surroundings, capture_output=True, text=True, check=True, timeout=120)
    complaints = [
        line for line in done.stderr.splitlines() if "dbus-daemon" not in line and "SpiReg" not in line
    ]
    return done.stdout.strip(), "\n".join(complaints)


def bare(screen: str, folder: Path) -> dict[str, str]:
    """An X11 desktop without a session bus, and without anything in the home folder that is made here."""
    home = folder / "home"
    home.mkdir()
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "QT_"))
    }
    return {**kept, "DISPLAY": screen, "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}


@pytest.fixture
def surroundings(screen: str, tmp_path: Path) -> dict[str, str]:
    return bare(screen, tmp_path)


@pytest.fixture(scope="module")
def on_bare_desktop(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The picture of the first page where nothing says what desktop it is."""
    folder = tmp_path_factory.mktemp("bare")
    with virtual_screen() as screen:
        first_page(bare(screen, folder), folder / "page.png")
    return (folder / "page.png").read_bytes()


def test_without_a_session_bus_none_is_started_and_nothing_is_complained_of(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    said, complaints = first_page(surroundings, tmp_path / "page.png")
    assert said.startswith("light")
    assert complaints == ""
    assert list(Path(surroundings["HOME"]).rglob("*")) == []


@pytest.mark.parametrize("named", ["GNOME", "ubuntu:GNOME", "XFCE", "MATE", "X-Cinnamon"])
def test_the_first_page_is_the_same_to_the_pixel_whatever_the_desktop_is_called(
    surroundings: dict[str, str], tmp_path: Path, on_bare_desktop: bytes, named: str
) -> None:
    gtk = {"XDG_CURRENT_DESKTOP": named, "QT_QPA_PLATFORMTHEME": "gtk3"}
    _, complaints = first_page({**surroundings, **gtk}, tmp_path / "there.png")
    assert complaints == ""
    assert (tmp_path / "there.png").read_bytes() == on_bare_desktop


@pytest.mark.parametrize(
    ("named", "portal", "wanted"),
    [
        ("GNOME", "1 0", "dark"),
        ("GNOME", "2 0", "light"),
        ("GNOME", "1 1", "high-dark"),
        ("GNOME", "2 1", "high-light"),
    ],
)
def test_dark_and_strong_colours_come_from_the_desktop(
    surroundings: dict[str, str], tmp_path: Path, named: str, portal: str, wanted: str
) -> None:
    said, _ = first_page(
        {**surroundings, "XDG_CURRENT_DESKTOP": named}, tmp_path / "page.png", wanted, portal
    )
    assert said.startswith(wanted)


_XFCE = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xsettings" version="1.0">
  <property name="Net" type="empty">
    <property name="ThemeName" type="string" value="{}"/>
    <property name="IconThemeName" type="string" value="elementary-xfce-dark"/>
  </property>
</channel>
"""


def test_where_no_portal_says_anything_the_colours_are_those_of_gtk_programs(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    settings = Path(surroundings["HOME"], ".config/xfce4/xfconf/xfce-perchannel-xml/xsettings.xml")
    settings.parent.mkdir(parents=True)
    settings.write_text(_XFCE.format("Greybird-dark"), encoding="utf-8")
    xfce = {**surroundings, "XDG_CURRENT_DESKTOP": "XFCE"}
    assert first_page(xfce, tmp_path / "page.png", "dark") == ("dark 960 700", "")


@pytest.mark.parametrize(
    ("name", "dark", "strong"),
    [
        ("Greybird", False, False),
        ("Greybird-dark", True, False),
        ("Yaru-MATE-dark", True, False),
        ("Arc-Darker", False, False),
        ("HighContrast", False, True),
        ("HighContrastInverse", True, True),
        ("ContrastHighInverse", True, True),
        ("Adwaita:dark", True, False),
    ],
)
def test_the_name_of_gtks_theme_tells_dark_and_strong_colours_wherever_it_is_set(
    tmp_path: Path, name: str, dark: bool, strong: bool
) -> None:
    assert chosen({"GTK_THEME": name, "HOME": str(tmp_path)}) == (dark, strong)
    for place, said, desktop_name in (
        ("xfce4/xfconf/xfce-perchannel-xml/xsettings.xml", _XFCE.format(name), "XFCE"),
        ("gtk-3.0/settings.ini", f"[Settings]\ngtk-icon-theme-name=x-dark\ngtk-theme-name={name}\n", ""),
    ):
        file = tmp_path / desktop_name / place
        file.parent.mkdir(parents=True)
        file.write_text(said, encoding="utf-8")
        there = {"XDG_CONFIG_HOME": str(tmp_path / desktop_name), "XDG_CURRENT_DESKTOP": desktop_name}
        assert chosen(there) == (dark, strong)


@pytest.mark.parametrize(("said", "dark"), [("1", True), ("true", True), ("0", False)])
def test_gtks_wish_for_dark_programs_counts_as_dark(tmp_path: Path, said: str, dark: bool) -> None:
    (tmp_path / "gtk-4.0").mkdir()
    (tmp_path / "gtk-4.0" / "settings.ini").write_text(
        f"[Settings]\ngtk-application-prefer-dark-theme = {said}\n", encoding="utf-8"
    )
    assert chosen({"XDG_CONFIG_HOME": str(tmp_path)}) == (dark, False)
    assert chosen({"XDG_CONFIG_HOME": str(tmp_path), "GTK_THEME": "Adwaita"}) == (False, False)


_BREEZE_DARK = """
[General]
ColorScheme=BreezeDark
font=Noto Sans,10,-1,5,50,0,0,0,0,0
[Icons]
Theme=breeze-dark
[KDE]
widgetStyle=Breeze
[Colors:Window]
BackgroundNormal=32,35,38
ForegroundNormal=252,252,252
[Colors:View]
BackgroundNormal=20,22,24
ForegroundNormal=252,252,252
[Colors:Button]
BackgroundNormal=41,44,48
ForegroundNormal=252,252,252
"""


@pytest.mark.parametrize(
    ("colours", "wanted"),
    [
        (_BREEZE_DARK, "dark"),
        (_BREEZE_DARK.replace("32,35,38", "0,0,0"), "high-dark"),
    ],
)
def test_kdes_own_colours_are_followed_and_its_style_and_icons_are_not(
    surroundings: dict[str, str], tmp_path: Path, colours: str, wanted: str
) -> None:
    settings = Path(surroundings["HOME"], ".config", "kdeglobals")
    settings.parent.mkdir()
    settings.write_text(colours, encoding="utf-8")
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "6"}
    said, complaints = first_page({**surroundings, **kde}, tmp_path / "kde.png", wanted, "1 0")
    assert said.startswith(wanted)
    assert complaints == ""
    gnome = {"XDG_CURRENT_DESKTOP": "GNOME"}
    portal = "1 1" if wanted == "high-dark" else "1 0"
    first_page({**surroundings, **gnome}, tmp_path / "gnome.png", wanted, portal)
    assert (tmp_path / "kde.png").read_bytes() == (tmp_path / "gnome.png").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="desktops of Linux, and their bus")
def test_a_bus_that_runs_is_used_and_kdes_own_theme_is_left_to_it(tmp_path: Path) -> None:
    with_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/there", "XDG_CURRENT_DESKTOP": "KDE"}
    desktop.settle(with_bus)
    assert with_bus["DBUS_SESSION_BUS_ADDRESS"] == "unix:path=/there"
    assert with_bus["QT_QPA_PLATFORMTHEME"] == "kde"
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
    by_folder = {"XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORMTHEME": "gtk3"}
    desktop.settle(by_folder)
    assert by_folder["QT_QPA_PLATFORMTHEME"] == "gnome"
    assert "DBUS_SESSION_BUS_ADDRESS" not in by_folder


@pytest.mark.parametrize("scale", ["1", "1.25", "2"])
@pytest.mark.parametrize("size", ["1366x768", "1280x720"])
def test_the_window_opens_within_the_screen_at_every_scale(tmp_path: Path, size: str, scale: str) -> None:
    width, _, height = size.partition("x")
    # Relative, since a drive's colon would end the parameter.
    platform = f"offscreen:configfile={os.path.relpath(tmp_path / 'screens.json')}"
    screen = '{{"screens": [{{"name": "one", "x": 0, "y": 0, "width": {}, "height": {}}}]}}'
    (tmp_path / "screens.json").write_text(screen.format(width, height), encoding="utf-8")
    surroundings = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
    said, _ = first_page(surroundings, tmp_path / "page.png")
    _, across, down = said.split()
    assert int(across) <= int(width) / float(scale)
    assert int(down) <= int(height) / float(scale)


_TITLE_BAR = 24  # pixels at least that a desktop puts above a window


@pytest.mark.parametrize(
    ("screen_size", "bar"), [((1280, 720), 48), ((1366, 768), 48), ((1024, 600), 40), ((1920, 1080), 48)]
)
def test_the_window_opens_as_large_as_a_task_bar_leaves_room_for(
    tmp_path: Path, screen_size: tuple[int, int], bar: int
) -> None:
    if shutil.which("xprop") is None:
        pytest.skip("not installed: xprop")
    width, height = screen_size
    free = height - bar
    with virtual_screen(width, height) as display:
        room = ("-f", "_NET_WORKAREA", "32c", "-set", "_NET_WORKAREA", f"0,0,{width},{free}")
        subprocess.run(["xprop", "-display", display, "-root", *room], check=True)
        said, complaints = first_page(bare(display, tmp_path), tmp_path / "page.png")
    assert complaints == ""
    shown = tuple(map(int, said.split()[1:]))
    assert MIN_SIZE[0] <= shown[0] <= min(SIZE[0], width)
    assert min(MIN_SIZE[1], free - 2 * _TITLE_BAR) <= shown[1] <= min(SIZE[1], free - _TITLE_BAR)


_ALL_PAGES = """
from takeitdown_desktop.gui.appearance import desktop
desktop.settle()
from tests.support.gui.gallery import LOOKS, shown
print(sum(1 for _ in shown(LOOKS["light"])))
"""


def test_no_page_in_any_state_complains_on_the_terminal(surroundings: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ALL_PAGES], env=surroundings, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 40
    assert done.stderr == ""
