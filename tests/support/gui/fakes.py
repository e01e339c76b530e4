"""Fakes for the gallery and the tests of the window: an app whose pool and client answer from a script."""

import hashlib
import queue
import shutil
import tempfile
import weakref
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from takeitdown_desktop.core.errors import MediaError, ReportError, UnknownTypeError
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.retry import ONCE, RetryPolicy
from takeitdown_desktop.core.outbox.erase import Kept, erase_all
from takeitdown_desktop.core.outbox.known_services import Destination, KnownServices
from takeitdown_desktop.core.outbox.outbox import Outbox
from takeitdown_desktop.core.progress import (
    CancelToken,
    FileDone,
    FileProgress,
    FileResult,
    FileStarted,
    HashEvent,
    Verdict,
)
from takeitdown_wire import (
    Bundle,
    CaseNumber,
    CaseState,
    CaseStatus,
    Digest,
    DigestKind,
    IntakeDescriptor,
    Kind,
    Pdq,
    Pin,
    Receipt,
    SealedReport,
    Service,
    ServiceList,
    open_sealed,
)

_URL = "http://127.0.0.1:8642"
_DAY_MS = 1_760_000_000_000
_GOOD, _PLAIN = 100, 20


def picture(
    seed: str,
    verdict: Verdict = Verdict.STRONG,
    error: type[MediaError] | None = None,
    found: int | None = None,
) -> FileResult:
    """A result as the workers would give it; the same seed is the same content."""
    if verdict is Verdict.UNREADABLE:
        return FileResult(None, verdict, (), (error or UnknownTypeError).code)
    data = seed.encode()
    digests = (
        Digest(DigestKind.MD5, hashlib.md5(data, usedforsecurity=False).hexdigest()),
        Digest(DigestKind.SHA1, hashlib.sha1(data, usedforsecurity=False).hexdigest()),
        Digest(DigestKind.SHA256, hashlib.sha256(data).hexdigest()),
    )
    if verdict is Verdict.EXACT:
        return FileResult(Kind.IMAGE, verdict, digests, error.code if error else None)
    quality = _GOOD if verdict is Verdict.STRONG else _PLAIN
    return FileResult(Kind.IMAGE, verdict, (Pdq(digests[2].value, quality), *digests), found=found)


class FakePool:
    """Ends each file as its name says; a file that is not listed stays half done."""

    def __init__(self, outcomes: Mapping[str, FileResult]) -> None:
        self._outcomes = outcomes
        self._events: queue.SimpleQueue[HashEvent | None] = queue.SimpleQueue()
        self._held: list[tuple[str, Path]] = []
        self._paused = False
        self.dropped: list[str] = []
        self.closed = False

    def submit(self, item: str, path: Path) -> None:
        if self._paused:
            self._held.append((item, path))
            return
        self._events.put(FileStarted(item))
        self._events.put(FileProgress(item, 2, 5))
        result = self._outcomes.get(path.name)
        if result is not None:
            self._events.put(FileDone(item, result))

    def drop(self, item: str) -> None:
        self.dropped.append(item)

    def pause(self) -> None:
        self._paused = True

    def resume(self) -> None:
        self._paused = False
        held, self._held = self._held, []
        for item, path in held:
            self.submit(item, path)

    def events(self) -> Iterator[HashEvent]:
        while (event := self._events.get()) is not None:
            yield event

    def close(self) -> None:
        self.closed = True
        self._events.put(None)


class FakeClient(IntakeClient):
    """An intake in memory.

    Attributes:
        fails: raised in place of the next answer, then forgotten.
        opened: what arrived, opened, by idempotency key.
    """

    def __init__(self, base_url: str, private_key: bytes) -> None:
        super().__init__(base_url)
        self._private_key = private_key
        self.fails: ReportError | None = None
        self.opened: dict[str, Bundle] = {}
        self.state = CaseState.ACTIVE

    def send(self, report: SealedReport, cancel: CancelToken | None = None) -> Receipt:
        del cancel  # it takes no time
        self._fail_if_told()
        replayed = report.header.idempotency_key in self.opened
        bundle = open_sealed(report, self._private_key)
        self.opened[report.header.idempotency_key] = bundle
        return Receipt(bundle.case, _DAY_MS, len(bundle.items), bundle.signal_count, replayed)

    def status(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        del pin  # any will do
        self._fail_if_told()
        return CaseStatus(case, self.state, _DAY_MS, _DAY_MS, items=3, picked_up=4, blocked=1)

    def withdraw(self, case: CaseNumber, pin: Pin) -> CaseStatus:
        self.state = CaseState.WITHDRAWN
        return self.status(case, pin)

    def services(self) -> ServiceList:
        self._fail_if_told()
        return ServiceList(
            date(2026, 1, 31),
            (Service("Example video site", "Looks at new public videos."), Service("Example forum")),
        )

    def _fail_if_told(self) -> None:
        error, self.fails = self.fails, None
        if error is not None:
            error.watched = self.watched
            raise error


class FakeApp:
    """A ``gui.work.context.AppContext`` without workers or network.

    Attributes:
        outcomes: how each file ends, by its name.
        pools: every pool that was asked for.
        asked_for_client: how often something asked for a connection.
        retry_policy: how often a report is tried.
    """

    def __init__(self, outcomes: Mapping[str, FileResult] | None = None, practice: bool = True) -> None:
        self.outcomes: dict[str, FileResult] = dict(outcomes or {})
        self.practice = practice
        self.pools: list[FakePool] = []
        self.asked_for_client = 0
        self.closed = False
        self._practising: FakeApp | None = None
        self.retry_policy: RetryPolicy = ONCE
        self._folder = Path(tempfile.mkdtemp(prefix="tid-stage-"))
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        key = X25519PrivateKey.generate()
        self.private_key = key.private_bytes_raw()
        self._descriptor = IntakeDescriptor(
            name="Practice",
            url=_URL,
            public_key=key.public_key().public_bytes_raw(),
            practice=practice,
            signals=("pdq", "md5", "sha1", "sha256", "vpdq"),
        )
        self.intake = FakeClient(_URL, self.private_key)

    def practising(self) -> "FakeApp":
        if self._practising is None:
            self._practising = FakeApp(self.outcomes, practice=True)
        return self._practising

    def load_pool(self) -> None:
        """There is nothing to load."""

    def new_pool(self, *, as_platform: bool = False) -> FakePool:
        del as_platform  # the outcomes are set
        self.pools.append(FakePool(self.outcomes))
        return self.pools[-1]

    def use(self, descriptor: IntakeDescriptor) -> None:
        """Lead to another service from now on."""
        self._descriptor = descriptor

    def descriptor(self) -> IntakeDescriptor:
        return self._descriptor

    def destination(self) -> Destination:
        return KnownServices(self._folder / "services.json").destination(self._descriptor)

    def remember_service(self) -> None:
        KnownServices(self._folder / "services.json").remember(self._descriptor)

    def client(self) -> IntakeClient:
        self.asked_for_client += 1
        return self.intake

    def outbox(self) -> Outbox:
        return Outbox(self._folder / "outbox")

    def drafts(self) -> Path:
        return self._folder / "drafts"

    def notes(self) -> Path:
        return self._folder / "notes"

    def erase_all(self) -> int:
        files = (self._folder / "services.json",)
        return erase_all(Kept(self.outbox(), self.drafts(), files, self._folder / "practice", self.notes()))

    def sample_files(self) -> tuple[Path, ...]:
        return tuple(Path(name) for name in self.outcomes)

    def close(self) -> None:
        self.closed = True
        if self._practising is not None:
            self._practising.close()
