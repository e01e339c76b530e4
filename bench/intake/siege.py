"""A siege: honest people report, ask and withdraw, and a platform polls, while somebody attacks.

``python -m bench.intake.siege`` prints, for each attack, the honest ones' 99th percentile and failures
beside a quiet run, the most memory the server held, and how soon it was whole again. Loopback only.
"""

import argparse
import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench.intake.attacks import ATTACKS, Attack
from takeitdown_desktop.core.errors import IntakeError
from takeitdown_desktop.core.intake.client import IntakeClient
from tests.support.intake import Keys, RunningIntake, clip, picture, report
from tests.support.postgres import WHY_NOT, binaries, cluster

TRIES = 3
_LONGEST_PAUSE_S = 5.0
_WHOLE_S = 30.0


@dataclass(slots=True)
class Honest:
    """What honest requests met.

    Attributes:
        seconds: how long each took until it was answered as it should be, tries and work included.
        again: how many had to be sent again.
        failures: how many were given up.
    """

    seconds: list[float] = field(default_factory=list)
    again: int = 0
    failures: int = 0

    @property
    def p99_s(self) -> float:
        """The 99th percentile; of few, the longest."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) * 99 // 100, len(ordered) - 1)] if ordered else float("nan")

    def ask(self, request: Callable[[], object]) -> None:
        """Make one request as our own client does: with the work that is asked for, three times at most."""
        begun = time.perf_counter()
        for number in range(TRIES):
            try:
                request()
            except IntakeError as error:
                pause_s = error.retry_after_s if error.retry_after_s is not None else 1.0
                if not error.retryable or number == TRIES - 1:
                    break
                self.again += 1
                time.sleep(min(pause_s, _LONGEST_PAUSE_S))
            else:
                self.seconds.append(time.perf_counter() - begun)
                return
        self.failures += 1


def go_about(intake: RunningIntake, keys: Keys, rounds: int) -> Honest:
    """What honest people and platforms do: report, ask, poll, withdraw."""
    seen, client = Honest(), IntakeClient(intake.descriptor)
    for _ in range(rounds):
        bundle = report(*(picture() for _ in range(3)), clip())
        sealed = intake.seal(bundle)
        seen.ask(lambda sealed=sealed: client.send(sealed))  # type: ignore[misc]
        seen.ask(lambda bundle=bundle: client.status(bundle.case, bundle.pin))  # type: ignore[misc]
        seen.ask(lambda: _poll(intake, keys))
        seen.ask(lambda bundle=bundle: client.withdraw(bundle.case, bundle.pin))  # type: ignore[misc]
    return seen


def besiege(
    intake: RunningIntake, keys: Keys, attack: Attack, size: int, rounds: int
) -> tuple[Honest, float]:
    """Honest requests during an attack, and the seconds after its end until one of each was answered."""
    bundle = report()
    IntakeClient(intake.descriptor).send(intake.seal(bundle))
    with attacking(attack, intake, bundle.case.symbols, size):
        met = go_about(intake, keys, rounds)
        # The owner of the number that is known to the attacker.
        met.ask(lambda: IntakeClient(intake.descriptor).status(bundle.case, bundle.pin))
    begun = time.perf_counter()
    while go_about(intake, keys, 1).failures and time.perf_counter() - begun < _WHOLE_S:
        continue
    return met, time.perf_counter() - begun


@contextmanager
def attacking(attack: Attack, intake: RunningIntake, known: str, size: int) -> Iterator[None]:
    """The attack runs in a process of its own while the block lasts."""
    spawn = multiprocessing.get_context("spawn")
    stop = spawn.Event()
    process = spawn.Process(target=attack, args=(intake.descriptor, known, size, stop), daemon=True)
    process.start()
    try:
        yield
    finally:
        stop.set()
        process.join(10)
        if process.is_alive():
            process.kill()
            process.join()


def memory_mb(intake: RunningIntake) -> float:
    """The most memory that the server ever held."""
    assert intake.process is not None
    for line in Path(f"/proc/{intake.process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1_024
    return 0.0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.intake.siege", description=__doc__)
    parser.add_argument("--rounds", type=int, default=25, help="rounds of four honest requests (25)")
    options = parser.parse_args()
    for kind in ("SQLite", "PostgreSQL"):
        for line in _siege(kind, options.rounds):
            print(line, flush=True)


def _siege(kind: str, rounds: int) -> Iterator[str]:
    yield f"\n| {kind} | failures | sent again | 99th percentile | memory at most | whole again |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    with ExitStack() as stack:
        url = ""
        if kind == "PostgreSQL":
            if binaries() is None:
                yield WHY_NOT
                return
            url = stack.enter_context(cluster(durable=True)).create()
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        intake = stack.enter_context(RunningIntake(folder, database=url))
        keys = intake.add_partner("Polls")
        quiet = go_about(intake, keys, rounds)
        yield _row("quiet", quiet, memory_mb(intake), "")
        for name, (attack, size) in ATTACKS.items():
            met, whole_s = besiege(intake, keys, attack, size, rounds)
            yield _row(name, met, memory_mb(intake), f"{whole_s:.1f} s")


def _row(name: str, met: Honest, memory: float, whole: str) -> str:
    count = len(met.seconds) + met.failures
    return f"| {name} | {met.failures} of {count} | {met.again} | {met.p99_s:.2f} s | {memory:.0f} MB | {whole} |"


def _poll(intake: RunningIntake, keys: Keys) -> None:
    try:
        answer = intake.fetch(keys, startTimestamp=int(time.time()) - 5)
    except httpx.HTTPError as error:
        raise PollError("no answer") from error
    if answer.status_code != 200:
        raise PollError(str(answer.status_code))


class PollError(IntakeError):
    """A poll that was refused."""


if __name__ == "__main__":
    main()
