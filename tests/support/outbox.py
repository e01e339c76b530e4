"""A person's computer with an outbox, and what a real intake has of its reports."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from takeitdown_desktop.core.outbox.journal import State
from takeitdown_desktop.core.outbox.outbox import Outbox
from takeitdown_wire import Bundle, IntakeDescriptor, SealedReport, seal
from tests.support.cli import TAKEITDOWN, Done, run
from tests.support.intake import RunningIntake, picture, report


class Desk:
    """A data folder of its own, the real command line on it, and reports that were saved.

    Attributes:
        saved: each report's bundle, by its id in the outbox.
    """

    def __init__(self, data: Path, intake: IntakeDescriptor) -> None:
        self.data = data
        self.outbox = Outbox(data / "outbox")
        self.intake = intake
        self.saved: dict[str, Bundle] = {}
        self.sealed: dict[str, SealedReport] = {}
        self.env = {"TAKEITDOWN_DATA": str(data)}

    def save(self, url: str | None = None, pictures: int = 1) -> str:
        """Keep a report in the outbox; sent to ``url`` instead of the intake's own address."""
        return self.keep(report(*(picture() for _ in range(pictures))), url)

    def keep(self, bundle: Bundle, url: str | None = None) -> str:
        """Keep this report in the outbox; sent to ``url`` instead of the intake's own address."""
        sealed = seal(bundle, self.intake if url is None else replace(self.intake, url=url))
        entry_id = self.outbox.keep(sealed, len(bundle.items)).id
        self.saved[entry_id], self.sealed[entry_id] = bundle, sealed
        return entry_id

    def run(self, *words: str | Path, tracer: Sequence[str] = (), **more: Any) -> Done:
        env = {**self.env, **more.pop("env", {})}
        return run((*tracer, *TAKEITDOWN), *words, env=env, **more)

    def states(self) -> dict[str, State]:
        return {entry.id: entry.state for entry in self.outbox.entries()}

    def leftovers(self) -> list[str]:
        """Names of what was not finished."""
        found = (path.name for path in self.outbox.folder.iterdir())
        return [name for name in found if name.startswith(".") and name not in (".lock", ".sending")]


def times_kept(intake: RunningIntake, sealed: SealedReport, bundle: Bundle) -> int:
    """How many times the intake has this report, under its own case number."""
    place = (intake.data / "intake.sqlite3").as_uri()
    question = (
        "SELECT count(*) FROM reports JOIN cases ON cases.id = reports.case_id "
        "WHERE idempotency_key = ? AND number = ?"
    )
    with closing(sqlite3.connect(f"{place}?mode=ro", uri=True)) as database:
        found = database.execute(question, (sealed.header.idempotency_key, bundle.case.symbols))
        return int(found.fetchone()[0])


def reports_kept(intake: RunningIntake) -> int:
    """How many reports the intake has in all."""
    place = (intake.data / "intake.sqlite3").as_uri()
    with closing(sqlite3.connect(f"{place}?mode=ro", uri=True)) as database:
        return int(database.execute("SELECT count(*) FROM reports").fetchone()[0])


LONG = os.environ.get("TAKEITDOWN_FAULTS") == "long"
"""Whether this is the long run, ``make faults``."""
