"""A real intake, a computer with an outbox, and a tally of what was tried for docs/reliability.md."""

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.sealed_log import Cost
from takeitdown_desktop.core.progress import FileResult, Verdict
from takeitdown_wire import CaseNumber, Kind
from tests.support.answers import ANSWERED
from tests.support.cli import Done
from tests.support.intake import RunningIntake, picture
from tests.support.outbox import Desk

ONE_TRY = ("--keep-trying", "0")
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
WORDS = "a few good words"

_CARD = re.compile(r"Case number  ([0-9A-Z-]{19})")

OPEN_DOOR = ("--reports-per-minute", "100000")  # these tests send more than people do


@pytest.fixture(scope="session")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningIntake]:
    with RunningIntake(tmp_path_factory.mktemp("intake"), serve=OPEN_DOOR) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, intake: RunningIntake) -> Desk:
    return Desk(tmp_path / "data", intake.descriptor)


@pytest.fixture
def key(intake: RunningIntake) -> bytes:
    return intake.private_key


@pytest.fixture
def draft(tmp_path: Path) -> tuple[str | Path, ...]:
    """Fingerprints that are done, so that a run of ``save`` is about saving only."""
    path, words = tmp_path / "done.draft", tmp_path / "words"
    words.write_text(WORDS)
    file = tmp_path / "picture"
    file.write_bytes(b"x")
    with KeptDraft.create(path, WORDS, ANSWERED, CHEAP) as kept:
        result = FileResult(Kind.IMAGE, Verdict.STRONG, picture().signals)
        assert kept.put_result(kept.state_of(file), file, None, result)
    return ("--draft", path, "--passphrase-file", words)


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


def shown_case(done: Done) -> CaseNumber | None:
    match = _CARD.search(done.out)
    return CaseNumber.parse(match[1]) if match else None


def clear(desk: Desk) -> None:
    """Send what waits, so that the next round begins with few reports."""
    for entry_id in list(desk.states()):
        desk.outbox.forget(entry_id)
