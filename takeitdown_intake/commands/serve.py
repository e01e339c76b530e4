"""``serve``: answer requests until told to stop."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial

from takeitdown_intake.api.admission import Gate
from takeitdown_intake.api.app import build_app
from takeitdown_intake.feeds.batch_publisher import BatchPublisher
from takeitdown_intake.ops.housekeeping import Housekeeper
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.metrics import Meter, render, serve_metrics
from takeitdown_intake.ops.serve import serve


def run(options: argparse.Namespace) -> Iterator[str]:
    gate, meter = Gate(options.reports_per_minute, options.work_bits), Meter()
    with ExitStack() as stack:
        intake = stack.enter_context(closing(Intake.open(options.data, replica=options.replica, gate=gate)))
        if options.metrics_port is not None:
            page = partial(render, meter, intake.store, intake.refusals, lambda: intake.pins.computed)
            metrics = serve_metrics(options.metrics_host, options.metrics_port, page)
            stack.callback(metrics.server_close)
            stack.callback(metrics.shutdown)
        stack.enter_context(BatchPublisher(intake))
        stack.enter_context(Housekeeper(intake))
        stack.callback(
            intake.store.stop
        )  # requests cut off at the end may still be running in their threads
        serve(build_app(intake, meter), options.host, options.port, stop_on_eof=options.stop_on_eof)
    yield from ()
