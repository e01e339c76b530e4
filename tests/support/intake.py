"""A real intake in a process of its own, and reports for it, for tests of any part."""

import json
import secrets
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import httpx

from takeitdown_wire import (
    MEDIA_TYPE,
    Answers,
    Bundle,
    CaseNumber,
    Digest,
    DigestKind,
    IntakeDescriptor,
    Item,
    Kind,
    Pdq,
    Pin,
    SealedReport,
    Shared,
    Signal,
    Variant,
    Who,
    seal,
)
from tests.support.warm import Warm, can_fork

PORT_TAKEN = 3
COMMAND_S = 300
PATIENCE_S = 30  # a busy computer is not a broken intake
TRIES = 5


@dataclass(frozen=True, slots=True)
class Keys:
    """A partner's two keys."""

    fetch_key: str
    subscription_key: str
    user: str = ""

    @property
    def login(self) -> tuple[str, str]:
        """User name and password, for feeds that ask for them."""
        return self.user, self.subscription_key

    @property
    def headers(self) -> dict[str, str]:
        return {"x-functions-key": self.fetch_key, "Ocp-Apim-Subscription-Key": self.subscription_key}


def run_intake(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one command of ``takeitdown-intake`` to its end, as a process of its own."""
    words = [str(one) for one in arguments]
    if can_fork():
        return _warm().run(words, COMMAND_S)
    command = [sys.executable, "-m", "takeitdown_intake", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=COMMAND_S)


@cache
def _warm() -> Warm:
    return Warm()


class RunningIntake:
    """An intake that is served while the ``with`` block lasts.

    Attributes:
        data: its data folder, under ``root``.
        url: where it answers.
        descriptor_path: its descriptor, as a file.
        log: what the server wrote to standard error, from all starts.
        tracer: put before the command of the next starts.
    """

    def __init__(
        self,
        root: Path,
        *,
        practice: bool = True,
        name: str = "",
        database: str = "",
        init: Sequence[str] = (),
        serve: Sequence[str] = (),
    ) -> None:
        self.data = root / "intake"
        self.descriptor_path = root / "intake.json"
        self.log = root / "intake.log"
        self.url = ""
        self.process: subprocess.Popen[str] | None = None
        self.tracer: list[str] = []
        self._practice = practice
        # A service is known by its name: each intake is a service of its own.
        self._name = name or f"Test intake {secrets.token_hex(4)}"
        self._serve = serve
        self._init = [*init, *(["--database", database] if database else [])]

    def __enter__(self) -> Self:
        for attempt in range(TRIES):
            port = free_port()
            self.url = f"http://127.0.0.1:{port}"
            if attempt:  # the port was taken between the look and the start
                self.data = self.data.with_name(f"intake-{attempt}")
            flags = ["--practice"] if self._practice else []
            about = ("--base-url", self.url, "--name", self._name)
            made = run_intake("init", "--data", self.data, *about, *flags, *self._init)
            assert made.returncode == 0, made.stderr
            self.descriptor_path.write_text(run_intake("descriptor", "--data", self.data).stdout)
            if self.start():
                return self
        raise AssertionError("no free port")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> bool:
        """Start serving and wait until it listens; False when its port is taken."""
        command = [
            *self.tracer,
            sys.executable,
            "-m",
            "takeitdown_intake",
            "serve",
            "--data",
            str(self.data),
        ]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [*command, "--port", str(self.port), "--stop-on-eof", *self._serve],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        line = _pipe(self.process.stdout).readline()
        if line.startswith("Listening on "):
            return True
        code = self._ended()
        assert code == PORT_TAKEN or self.tracer, self.log.read_text()
        return False

    def stop(self) -> int:
        """Close its standard input and wait for its end; returns the exit code."""
        if self.process is None:
            return 0
        _pipe(self.process.stdin).close()
        return self._ended()

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        assert self.process is not None
        self.process.kill()
        self._ended()

    def _ended(self) -> int:
        assert self.process is not None
        code = self.process.wait(timeout=60)
        _pipe(self.process.stdin).close()
        _pipe(self.process.stdout).close()
        self.process = None
        return code

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    @property
    def descriptor(self) -> IntakeDescriptor:
        return IntakeDescriptor.from_bytes(self.descriptor_path.read_bytes())

    @property
    def private_key(self) -> bytes:
        """What opens reports that are sealed for this intake."""
        (path,) = (self.data / "keys").glob("*.key")
        return path.read_bytes()

    def add_partner(self, name: str, *options: str) -> Keys:
        """Admit a platform to the feeds."""
        added = run_intake("partner", "add", "--data", self.data, name, "--json", *options)
        assert added.returncode == 0, added.stderr
        got = json.loads(added.stdout)
        return Keys(got["fetch_key"], got["subscription_key"], got["user"])

    def seal(self, bundle: Bundle) -> SealedReport:
        """Seal a bundle for this intake."""
        return seal(bundle, self.descriptor)

    def send(self, sealed: SealedReport) -> httpx.Response:
        """Send a sealed report, as a client does."""
        return httpx.post(
            f"{self.url}/api/v1/reports",
            content=sealed.to_bytes(),
            headers=report_headers(sealed),
            timeout=PATIENCE_S,
        )

    def fetch(self, keys: Keys, **query: str | int) -> httpx.Response:
        """One page of hashes in StopNCII's form."""
        return httpx.get(
            f"{self.url}/v1/FetchHashes", params=query, headers=keys.headers, timeout=PATIENCE_S
        )

    def ask(self, what: str, case: CaseNumber, pin: Pin) -> httpx.Response:
        """``status`` or ``withdraw`` for a case."""
        form = {"case": case.symbols, "pin": pin.digits}
        return httpx.post(f"{self.url}/api/v1/cases/{what}", json=form, timeout=PATIENCE_S)


def report_headers(sealed: SealedReport) -> dict[str, str]:
    """The headers that go with a sealed report."""
    return {"content-type": MEDIA_TYPE, "idempotency-key": sealed.header.idempotency_key}


def draw_hex(length: int) -> str:
    return secrets.token_hex(length // 2)


def picture(pdq: str | None = None, *, quality: int = 90, sha256: str | None = None) -> Item:
    """A picture's fingerprints, random where nothing is given."""
    signals: tuple[Signal, ...] = (
        Pdq(pdq or draw_hex(64), quality, Variant.UPRIGHT),
        Digest(DigestKind.MD5, draw_hex(32)),
        Digest(DigestKind.SHA256, sha256 or draw_hex(64)),
    )
    return Item(Item.draw_id(), Kind.IMAGE, signals)


def clip(md5: str | None = None) -> Item:
    """A video's digests."""
    signals = (
        Digest(DigestKind.MD5, md5 or draw_hex(32)),
        Digest(DigestKind.SHA256, draw_hex(64)),
    )
    return Item(Item.draw_id(), Kind.VIDEO, signals)


def report(
    *items: Item, case: CaseNumber | None = None, pin: Pin | None = None, contact: str | None = None
) -> Bundle:
    """A bundle with a new case and PIN unless told otherwise."""
    answers = Answers(Who.SELF, Shared.UNKNOWN, contact)
    return Bundle(case or CaseNumber.draw(), pin or Pin.draw(), answers, items or (picture(),))


def another(pin: Pin, step: int = 1) -> Pin:
    """A wrong PIN, another one with each step."""
    return Pin(f"{(int(pin.digits) + step) % 1_000_000:06d}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
