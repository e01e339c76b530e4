"""``open``: decrypt the reports that keyless front ends have queued, until told to stop."""

import argparse
import signal
import threading
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.cases.decryptor import Decryptor
from takeitdown_intake.errors import SetupError
from takeitdown_intake.feeds.batch_publisher import BatchPublisher
from takeitdown_intake.ops import logs
from takeitdown_intake.ops.collecting import collect_only_when_asked
from takeitdown_intake.ops.intake import Intake


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Intake.open(options.data)) as intake:
        if not intake.keys.has_private():
            raise SetupError("The private keys are not in this data folder.")
        opener = Decryptor(intake.store.deposits, intake.acceptance)
        if options.once:
            yield f"{opener.open_waiting()} reports were opened or refused."
            return
        logs.set_up()
        collect_only_when_asked()
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        yield "Opening"
        with BatchPublisher(intake):
            opener.run(stop)
