"""``serve``: answer requests until told to stop."""

import argparse
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.app import build_app
from takeitdown_intake.gate import Gate
from takeitdown_intake.serve import serve
from takeitdown_intake.services import Services


def run(options: argparse.Namespace) -> Iterator[str]:
    gate = Gate(options.reports_per_minute, options.work_bits)
    with closing(Services.open(options.data, replica=options.replica, gate=gate)) as services:
        serve(build_app(services), options.host, options.port, stop_on_eof=options.stop_on_eof)
    yield from ()
