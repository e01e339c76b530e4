"""``takeitdown``: with a command the command line, without one the window."""

import gc
import os
import sys

from takeitdown_desktop import isolation


def main() -> int:
    """Entry point. Nothing is loaded before search paths are closed, and nothing before it is needed."""
    isolation.isolate()
    from takeitdown_desktop.hardening import protect

    protect()
    words = sys.argv[1:]
    if words and words[0] == isolation.PART:
        return isolation.run_part(words[1:])
    if words and words[0] != "--intake":
        from takeitdown_desktop.cli.main import main as command_line

        return command_line(words)
    return _window(words)


def _window(words: list[str]) -> int:
    gc.disable()  # until the first page is drawn: what is loaded up to there stays
    from takeitdown_desktop.app import Services
    from takeitdown_desktop.gui.shell import binding

    if words:
        from pathlib import Path

        from takeitdown_desktop.core.errors import ReportError

        try:
            services = Services(Path(_intake(words)))
        except ReportError as error:
            from takeitdown_desktop.cli.terminal import fail

            return fail(error)
    else:
        services = Services()
    binding.load()
    from takeitdown_desktop.gui.shell.application import run_wizard

    try:
        code = run_wizard(services, sys.argv[:1])
    finally:
        services.close()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as in a program without a console
            stream.flush()
    os._exit(code)  # nothing is left to clear away; to take Qt and Python apart would only cost time


def _intake(words: list[str]) -> str:
    import argparse

    parser = argparse.ArgumentParser(prog="takeitdown")
    parser.add_argument("--intake", required=True, metavar="DESCRIPTOR")
    intake: str = parser.parse_args(words).intake
    return intake


if __name__ == "__main__":
    sys.exit(main())
