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
import sys

from bench.measure import Program, Row

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

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    run = Program((sys.executable, "-m", "bench.startup", "--child", child)).run([])
    return 1_000 * run.cpu_s, run.peak_mb


def rows(pairs: int = 10) -> "list[Row]":
    """Figures beside goals."""

    from bench.measure import Row

    whole_process("ours"), whole_process("bare")
    found = [(whole_process("ours"), whole_process("bare")) for _ in range(pairs)]
    ratios = [mine[0] / theirs[0] for mine, theirs in found]
    mine, theirs = (statistics.median(pair[at][0] for pair in found) for at in (0, 1))
    memory, bare = (statistics.median(pair[at][1] for pair in found) for at in (0, 1))
    return [
        Row(
            "first page: ours / a bare QWizard with one label, CPU time",
            ratios,
            f"<= {GOAL_RATIO:.2f}",
            f"{mine:.0f} ms against {theirs:.0f} ms",
        ),
        Row(
            "first page: peak memory",
            [memory],
            f"<= {GOAL_MB}",
            f"{bare:.0f} MB of the bare one",
            unit=" MB",
        ),
    ]


def main() -> None:

    parser = argparse.ArgumentParser(prog="bench.startup")
    parser.add_argument("--pairs", type=int, default=10)
    arguments = parser.parse_args()
    print(*rows(arguments.pairs), sep="\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:  # which loads nothing but what is measured
        CHILDREN[sys.argv[2]]()
    else:
        main()
