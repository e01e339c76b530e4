"""``report``: a month's figures, which identify nobody."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.board.month import bounds, summary
from takeitdown_intake.board.page import render
from takeitdown_intake.board.probes import Probes
from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.intake import Intake


def run(options: argparse.Namespace) -> Iterator[str]:
    try:
        from_ms, to_ms = bounds(options.month)
    except ValueError as error:
        raise SetupError("A month is named as 2026-11.") from error
    probes = None if options.probes is None else Probes.read(options.probes)
    with closing(Intake.open(options.data)) as intake:
        settings = intake.settings
        report = summary(
            options.month,
            intake.store.figures.month(from_ms, to_ms),
            probes,
            service=settings.name,
            practice=settings.practice,
            made_ms=intake.now_ms(),
        )
    if options.html is not None:
        options.html.write_text(render(report), encoding="utf-8")
    yield json.dumps(report, indent=2, ensure_ascii=False)
