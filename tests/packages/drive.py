"""Where the package for Windows puts things on the drive of a Wine prefix."""

from installer.windows.emulator import Wine

LOCAL = "users/root/AppData/Local"
HOME = f"{LOCAL}/Programs/takeitdown"
KEPT = f"{LOCAL}/takeitdown"
FOLDER = f"C:\\{HOME}".replace("/", "\\")
COMMAND = f"{FOLDER}\\program\\takeitdown.exe"
UNINSTALLER = f"{FOLDER}\\uninstall.exe"
MENU = "users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
LISTED = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\takeitdown"


def files(wine: Wine) -> set[str]:
    """Every file of the person on the drive, without Wine's own."""
    top = wine.drive / "users" / "root"
    return {
        str(path.relative_to(wine.drive))
        for path in top.rglob("*")
        if path.is_file() and "Temp" not in path.parts
    }


def registry(wine: Wine, *words: str) -> str:
    """What is in a key; "" where there is none."""
    done = wine.run("reg", "query", *words)
    return done.out if done.code == 0 else ""
