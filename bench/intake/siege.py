"""A siege: honest people report, ask and withdraw, and a platform polls, while somebody attacks.

``python -m bench.intake.siege`` prints, for each attack and for a quiet run, the honest requests' 99th percentile and
failures, the longest hold of the write lock, the server's peak memory, and its time to recover. Loopback only.
"""

import argparse
import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx

from bench.intake.attacks import ATTACKS, Attack
from bench.intake.running import KINDS, Kind, Serving, serving
from takeitdown_desktop.core.errors import IntakeError
from takeitdown_desktop.core.intake.client import IntakeClient
from tests.support.intake import PATIENCE_S, Keys, clip, picture, report

TRIES = 3
_LONGEST_PAUSE_S = 5.0
_WHOLE_S = 30.0


@dataclass(slots=True)
class Honest:
    """The results of honest requests.

    Attributes:
        seconds: duration of each successful request, including retries and proofs of work.
        again: number of retries.
        failures: number of requests given up.
    """

    seconds: list[float] = field(default_factory=list)
    again: int = 0
    failures: int = 0

    @property
    def p99_s(self) -> float:
        """The 99th percentile; for few requests, the maximum."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) * 99 // 100, len(ordered) - 1)] if ordered else float("nan")

    def ask(self, request: Callable[[], object]) -> None:
        """Make one request as our own client does: with the proof of work asked for, at most ``TRIES`` times."""
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


def go_about(intake: Serving, keys: Keys, rounds: int) -> Honest:
    """Do what honest people and platforms do: report, ask, poll, withdraw."""
    seen = Honest()
    for _ in range(rounds):
        client = IntakeClient(intake.next())
        bundle = report(*(picture() for _ in range(3)), clip())
        sealed = intake.first.seal(bundle)
        seen.ask(lambda sealed=sealed, client=client: client.send(sealed))  # type: ignore[misc]
        seen.ask(lambda bundle=bundle, client=client: client.status(bundle.case, bundle.pin))  # type: ignore[misc]
        seen.ask(lambda: _poll(intake, keys))
        seen.ask(lambda bundle=bundle, client=client: client.withdraw(bundle.case, bundle.pin))  # type: ignore[misc]
    return seen


def besiege(intake: Serving, keys: Keys, attack: Attack, size: int, rounds: int) -> tuple[Honest, float]:
    """Honest requests during an attack, and the seconds from its end until one of each succeeded."""
    bundle = report()
    IntakeClient(intake.next()).send(intake.first.seal(bundle))
    with attacking(attack, intake, bundle.case.symbols, size):
        met = go_about(intake, keys, rounds)
        # The owner of the case whose number the attacker knows.
        met.ask(lambda: IntakeClient(intake.next()).status(bundle.case, bundle.pin))
    begun = time.perf_counter()
    while go_about(intake, keys, 1).failures and time.perf_counter() - begun < _WHOLE_S:
        continue
    return met, time.perf_counter() - begun


@contextmanager
def attacking(attack: Attack, intake: Serving, known: str, size: int) -> Iterator[None]:
    """Run the attack while the block lasts, divided among one process for each of the intake's."""
    spawn = multiprocessing.get_context("spawn")
    stop = spawn.Event()
    share = -(-size // len(intake.all))
    processes = [
        spawn.Process(target=attack, args=(one, known, share, stop), daemon=True)
        for one in intake.descriptors
    ]
    for process in processes:
        process.start()
    try:
        yield
    finally:
        stop.set()
        for process in processes:
            process.join(10)
            if process.is_alive():
                process.kill()
                process.join()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.intake.siege", description=__doc__)
    parser.add_argument("--rounds", type=int, default=25, help="rounds of four honest requests (25)")
    parser.add_argument("--database", default="", help="only kinds whose name begins like this")
    parser.add_argument("--attack", default="", help="only attacks whose name begins like this")
    options = parser.parse_args()
    for kind in (one for one in KINDS if one.name.startswith(options.database)):
        for line in _siege(kind, options.rounds, options.attack):
            print(line, flush=True)


def _siege(kind: Kind, rounds: int, only: str) -> Iterator[str]:
    yield f"\n| {kind.name} | failures | sent again | 99th percentile | longest write lock | memory at most | whole again |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    if kind.why_not:
        yield kind.why_not
        return
    with serving(kind) as intake:
        keys = intake.add_partner("Polls")
        quiet = go_about(intake, keys, rounds)
        yield _row("quiet", quiet, intake, "")
        for name, (attack, size) in ATTACKS.items():
            if not name.startswith(only):
                continue
            met, whole_s = besiege(intake, keys, attack, size, rounds)
            yield _row(name, met, intake, f"{whole_s:.1f} s")


def _row(name: str, met: Honest, intake: Serving, whole: str) -> str:
    count, lock_ms, memory = len(met.seconds) + met.failures, intake.longest_lock_ms(), intake.memory_mb()
    return (
        f"| {name} | {met.failures} of {count} | {met.again} | {met.p99_s:.2f} s | {lock_ms:.0f} ms "
        f"| {memory:.0f} MB | {whole} |"
    )


def _poll(intake: Serving, keys: Keys) -> None:
    try:
        url = f"{intake.next().url}/v1/FetchHashes"
        since = {"startTimestamp": int(time.time()) - 5}
        answer = httpx.get(url, params=since, headers=keys.headers, timeout=PATIENCE_S)
    except httpx.HTTPError as error:
        raise PollError("no answer") from error
    if answer.status_code != 200:
        raise PollError(str(answer.status_code))


class PollError(IntakeError):
    """A poll that was refused."""


if __name__ == "__main__":
    main()
