"""Composition root of the service: opens one intake from its data folder."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from takeitdown_intake.api.admission import Gate
from takeitdown_intake.api.lanes import Lanes
from takeitdown_intake.api.limits import BodyReader
from takeitdown_intake.cases.accept import Acceptance
from takeitdown_intake.cases.payment import WorkLedger
from takeitdown_intake.cases.pins import PinHasher
from takeitdown_intake.cases.service import CaseService
from takeitdown_intake.feeds import LISTING
from takeitdown_intake.ops.data_folder import DataFolder
from takeitdown_intake.ops.keys import KeyRing
from takeitdown_intake.ops.refusals import Refusals
from takeitdown_intake.ops.settings import Settings
from takeitdown_intake.partners.feedback import FeedbackService
from takeitdown_intake.partners.registry import PartnerService
from takeitdown_intake.store import Store
from takeitdown_intake.store.sql import SqlStore
from takeitdown_wire import IntakeDescriptor, ServiceList


def now_ms() -> int:
    """The computer's clock, milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def _key_ring(folder: DataFolder) -> KeyRing:
    keys = KeyRing(folder)
    if keys.has_private() and keys.exchange_public() is None:
        keys.add_exchange()  # the data folder is older than exchange keys
    return keys


@dataclass(frozen=True, slots=True)
class Intake:
    """An opened intake: everything that HTTP routes and commands work with."""

    settings: Settings
    keys: KeyRing
    store: Store
    acceptance: Acceptance
    cases: CaseService
    partners: PartnerService
    feedback: FeedbackService
    pins: PinHasher
    work_ledger: WorkLedger
    lanes: Lanes
    bodies: BodyReader
    refusals: Refusals
    now_ms: Callable[[], int]

    @classmethod
    def open(
        cls,
        root: Path,
        clock_ms: Callable[[], int] = now_ms,
        replica: str | None = None,
        gate: Gate | None = None,
    ) -> Self:
        """Open the intake in a data folder and bring its database up to date.

        Args:
            root: the data folder.
            clock_ms: milliseconds since 1970, UTC; may go backwards.
            replica: URL of a streaming replica of the database, for the feeds.
            gate: rate limit of new reports; None for the default.

        Raises:
            SetupError: the folder holds no intake, or cannot be used.
            RefusedError: the database does not answer.
        """
        folder, limits = DataFolder(root), gate or Gate()
        settings = Settings.load(folder)
        keys = _key_ring(folder)
        store = SqlStore(settings.address(folder), LISTING, replica=replica)
        pins = PinHasher(settings.secret)
        desk = CaseService(store.cases, pins, settings.secret, clock_ms, publish=not settings.mix_minutes)
        return cls(
            settings=settings,
            keys=keys,
            store=store,
            acceptance=Acceptance(
                store.cases,
                store.deposits,
                desk,
                keys,
                practice=settings.practice,
                publish=not settings.mix_minutes,
                gate=limits,
                now_ms=clock_ms,
            ),
            cases=desk,
            partners=PartnerService(store.partners, clock_ms),
            feedback=FeedbackService(store.feedback, clock_ms),
            pins=pins,
            work_ledger=WorkLedger(store.proofs, settings.secret, clock_ms),
            lanes=Lanes(limits.work_bits),
            bodies=BodyReader(),
            refusals=Refusals(),
            now_ms=clock_ms,
        )

    def service_list(self) -> ServiceList:
        """The platforms that look for copies, as of today."""
        today = datetime.fromtimestamp(self.now_ms() / 1_000, UTC).date()
        return ServiceList(today, tuple(self.partners.services()))

    def descriptor(self) -> IntakeDescriptor:
        """What clients need to know, with the current public keys.

        Raises:
            RefusedError: no usable current key.
        """
        return self.settings.descriptor(self.keys.public(), self.keys.exchange_public())

    def close(self) -> None:
        self.store.close()
