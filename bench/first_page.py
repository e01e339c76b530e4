"""The two programs that ``bench.startup`` compares; this module loads nothing but what is measured.

python -m bench.first_page ours|bare
"""

import sys


def show_ours() -> None:
    """The real program, with everything it does in its first two seconds, then ended as at a log-out."""
    import os
    import signal
    import threading

    from takeitdown_desktop.__main__ import main

    sys.argv = ["takeitdown"]
    threading.Timer(2.0, os.kill, (os.getpid(), signal.SIGTERM)).start()
    main()


def show_bare() -> None:
    """An empty wizard that is closed as soon as it is drawn."""
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


if __name__ == "__main__":
    {"ours": show_ours, "bare": show_bare}[sys.argv[1]]()
