"""``takeitdown``: the command line if a command is given, otherwise the window."""

import gc
import os
import sys

from takeitdown_desktop import isolation


def main() -> int:
    """Entry point. Restricts the module search path first, and imports everything as late as possible."""
    isolation.isolate()
    from takeitdown_desktop.hardening import protect

    protect()
    words = sys.argv[1:]
    if words and words[0] == isolation.PART:
        return isolation.run_part(words[1:])
    if words and words[0] != "--intake" and not _is_report(words):
        return _command_line(words)
    return _window(words)


_FINGERPRINTING = frozenset({"add", "check", "hash", "save"})
"""Commands that fingerprint files, whose paths come last."""


def _command_line(words: list[str]) -> int:
    if words[0] not in _FINGERPRINTING or not os.access(words[-1], os.F_OK):
        return _run_command(words)
    from takeitdown_desktop.core.workers import launch

    launch.start_ahead()
    try:
        return _run_command(words)
    finally:
        launch.end_ahead()


def _run_command(words: list[str]) -> int:
    gc.disable()  # during imports: modules are never freed, so collecting would be wasted time
    from takeitdown_desktop.cli import streams
    from takeitdown_desktop.cli.main import main as command_line

    gc.freeze()
    gc.enable()
    streams.settle()
    return command_line(words)


def _is_report(words: list[str]) -> bool:
    """Whether the only argument is a saved report, as after a double click on its file."""
    return len(words) == 1 and words[0].casefold().endswith(".tid") and not words[0].startswith("-")


def _window(words: list[str]) -> int:
    gc.disable()  # until the first page is drawn: everything loaded up to then stays in use
    from takeitdown_desktop.app import App
    from takeitdown_desktop.gui.shell import binding

    report = None
    if words:
        from pathlib import Path

        from takeitdown_desktop.core.errors import ReportError

        intake, saved = _asked(words)
        report = Path(saved) if saved else None
        try:
            app = App(Path(intake) if intake else None)
        except ReportError as error:
            from takeitdown_desktop.cli import words as texts
            from takeitdown_desktop.cli.terminal import fail

            texts.choose()
            return fail(error)
    else:
        app = App()
    binding.load()
    from takeitdown_desktop.gui.shell.application import run_wizard

    try:
        code = run_wizard(app, sys.argv[:1], report)
    finally:
        app.close()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # it is None in a program without a console
            stream.flush()
    os._exit(code)  # nothing is left to clean up, and tearing down Qt and Python only costs time


def _asked(words: list[str]) -> tuple[str | None, str | None]:
    """The descriptor and the saved report to open the window with."""
    import argparse

    parser = argparse.ArgumentParser(prog="takeitdown")
    parser.add_argument("--intake", metavar="DESCRIPTOR")
    parser.add_argument("report", nargs="?", metavar="REPORT.tid")
    given = parser.parse_args(words)
    return given.intake, given.report


if __name__ == "__main__":
    sys.exit(main())
