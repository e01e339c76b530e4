"""What the first page costs beside an empty wizard of the same toolkit.

Whole processes in turn (A B A B …): the program's window, shown and closed, and a bare ``QWizard``
with one label. What counts is CPU time (user and system) and peak memory from the operating system;
ratios are taken pair by pair. Modules are compiled beforehand, as in an installed program.

    python -m bench.startup [--pairs 10]
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys

GOAL_RATIO, GOAL_MB = 1.10, 65


def show_ours() -> None:
    gc.disable()  # as the program does until its first page is drawn
    from PySide6.QtCore import QTimer

    from takeitdown_desktop.app import Services
    from takeitdown_desktop.gui import theme
    from takeitdown_desktop.gui.application import QApplication, forget_settings
    from takeitdown_desktop.gui.looks import Looks
    from takeitdown_desktop.gui.window import TITLE, Window

    forget_settings(os.devnull)
    app = QApplication([TITLE, *theme.STYLE])
    window = Window(Services(), Looks(app))
    window.show()
    QTimer.singleShot(0, app.quit)
    app.exec()
    window.close()


def show_bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

    app = QApplication(["bare"])
    wizard, page = QWizard(), QWizardPage()
    QVBoxLayout(page).addWidget(QLabel("One label"))
    wizard.addPage(page)
    wizard.show()
    QTimer.singleShot(0, app.quit)
    app.exec()
    wizard.close()


CHILDREN = {"ours": show_ours, "bare": show_bare}


def whole_process(child: str) -> tuple[float, float]:
    """CPU milliseconds and peak memory in MB."""
    surroundings = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    with subprocess.Popen(
        [sys.executable, "-m", "bench.startup", "--child", child],
        env=surroundings,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{child} failed")
    return 1_000 * (usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1_024


def rows(pairs: int = 10) -> list[str]:
    """Lines to print, goals beside figures."""
    whole_process("ours"), whole_process("bare")
    found = [(whole_process("ours"), whole_process("bare")) for _ in range(pairs)]
    ratios = [mine[0] / theirs[0] for mine, theirs in found]
    mine, theirs = (statistics.median(pair[at][0] for pair in found) for at in (0, 1))
    memory, bare = (statistics.median(pair[at][1] for pair in found) for at in (0, 1))
    return [
        (
            f"first page        {mine:6.0f} ms CPU beside {theirs:.0f} ms of a bare QWizard: "
            f"{statistics.median(ratios):.2f} times ({min(ratios):.2f} to {max(ratios):.2f}, {pairs} pairs), "
            f"goal at most {GOAL_RATIO:.2f}"
        ),
        f"first page        {memory:6.0f} MB at most beside {bare:.0f} MB, goal at most {GOAL_MB}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.startup")
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--child", choices=CHILDREN)
    arguments = parser.parse_args()
    if arguments.child:
        CHILDREN[arguments.child]()
        return
    print("\n".join(rows(arguments.pairs)))


if __name__ == "__main__":
    main()
