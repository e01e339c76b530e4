"""A real intake, a computer with an outbox, and a tally of what was tried for docs/reliability.md."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.intake import RunningIntake
from tests.support.outbox import Desk

OPEN_DOOR = ("--reports-per-minute", "100000")  # these tests send more than people do


@pytest.fixture(scope="module")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("intake"), serve=OPEN_DOOR) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, intake: RunningIntake) -> Desk:
    return Desk(tmp_path / "data", intake.descriptor)


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Count what was tried, for the table of the long run."""
    target = os.environ.get("TAKEITDOWN_FAULTS_TALLY")

    def count(fault: str, outcome: str, times: int = 1) -> None:
        if target:
            row = {"fault": fault, "outcome": outcome, "times": times, "test": request.node.nodeid}
            with Path(target).open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")

    return count
