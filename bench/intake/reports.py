"""Sending reports: throughput and latency."""

import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx

from bench.intake.running import Serving
from takeitdown_wire import (
    Bundle,
    CaseNumber,
    Digest,
    DigestKind,
    Item,
    Kind,
    Pdq,
    Pin,
    SealedReport,
)
from tests.support.intake import (
    PATIENCE_S,
    clip,
    draw_hex,
    picture,
    report,
    report_headers,
)

_PROBES = 40
_VARIANTS = 96


def measure_reports(intake: Serving, count: int, senders: int) -> Iterator[str]:
    """Reports of five pictures and a video each, plain and with hashes of every edited copy."""
    plain = [report(*(picture() for _ in range(5)), clip()) for _ in range(count)]
    yield from _send_all(intake, "", plain, senders)
    varied = [report(*(_varied() for _ in range(5)), clip()) for _ in range(max(count // 10, senders))]
    yield from _send_all(intake, f" with {_VARIANTS} PDQs", varied, senders)
    yield from _compare_answers(intake, plain[0].case)


def _varied() -> Item:
    values = [Pdq(draw_hex(64), 90) for _ in range(_VARIANTS)]
    digests = [Digest(kind, draw_hex(Digest.LENGTHS[kind])) for kind in DigestKind]
    return Item(Item.draw_id(), Kind.IMAGE, (*values, *digests))


def _send_all(intake: Serving, what: str, bundles: list[Bundle], senders: int) -> Iterator[str]:
    sealed = [intake.first.seal(bundle) for bundle in bundles]
    count = len(sealed)
    limits = httpx.Limits(max_connections=senders, max_keepalive_connections=senders)
    with httpx.Client(timeout=PATIENCE_S, limits=limits) as client, ThreadPoolExecutor(senders) as threads:

        def send(one: SealedReport) -> float:
            begun = time.perf_counter()
            answer = client.post(
                f"{intake.next().url}/api/v1/reports", content=one.to_bytes(), headers=report_headers(one)
            )
            assert answer.status_code == 201, answer.text
            return time.perf_counter() - begun

        begun = time.perf_counter()
        times = sorted(threads.map(send, sealed))
        whole = time.perf_counter() - begun
    yield f"  reports{what} a second, {senders} senders  {count / whole:8.1f}"
    yield f"  median, 99th percentile         {_ms(times[count // 2])}, {_ms(times[count * 99 // 100])}"


def _compare_answers(intake: Serving, known: CaseNumber) -> Iterator[str]:
    """Time a wrong PIN of an existing case, and a case that does not exist; the times should be equal."""
    times: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(_PROBES):
        is_known = turn % 2 == 0
        # Five tries lock a case, so later tries use a new case each.
        case = known if is_known and turn < 10 else CaseNumber.draw()
        if is_known and turn >= 10:
            bundle = report()
            intake.first.send(intake.first.seal(bundle))
            case = bundle.case
        begun = time.perf_counter()
        answer = intake.first.ask("status", case, Pin("000000"))
        times[is_known].append(time.perf_counter() - begun)
        assert answer.status_code in (200, 403), answer.text
    wrong, unknown = (statistics.median(times[is_known]) for is_known in (True, False))
    yield f"  wrong PIN, unknown case (median) {_ms(wrong)}, {_ms(unknown)}"


def _ms(seconds: float) -> str:
    return f"{seconds * 1_000:7.1f} ms"
