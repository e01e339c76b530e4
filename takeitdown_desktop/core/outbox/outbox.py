"""The outbox: sealed reports in one private folder, each with a small record of its state.

A report is ``ID.tid`` (sealed; only the intake can open it) and ``ID.json`` (the record). Names
with a leading dot are unfinished operations, which ``_recover`` completes or undoes. Writers hold
``.lock`` for the duration of one change, a sender holds ``.sending`` as long as it sends; readers
take no lock and never wait.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from takeitdown_desktop.core.errors import (
    MissingReportError,
    OutboxBusyError,
    OutboxError,
    PerhapsSentError,
    SaveError,
    UnknownReportError,
)
from takeitdown_desktop.core.outbox import lock
from takeitdown_desktop.core.outbox.disk import (
    disk_errors,
    make_private_folder,
    open_regular,
    own_files,
    refuse_link,
    sync_folder,
    wipe,
    write_new,
)
from takeitdown_desktop.core.outbox.journal import FINAL_STATES, TRANSITIONS, WAITING, Entry, State, is_id
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_wire import SealedReport, UnknownVersionError

_PATIENCE_S = 10.0  # for a change that another process is making
_MAX_RECORD = 4_096


@dataclass(frozen=True, slots=True)
class Staged:
    """A report that is on the disk but not yet in the outbox; ``commit`` moves it there."""

    entry: Entry
    _folder: Path

    def commit(self) -> None:
        """Put the report into the outbox durably. Raises: SaveError."""
        with disk_errors():
            # The record first: recovery removes a record without a sealed file, but a sealed file
            # without a record would be a report whose case number nobody has seen.
            _part(self._folder, f"{self.entry.id}.json").replace(_record(self._folder, self.entry.id))
            sync_folder(self._folder)
            _part(self._folder, f"{self.entry.id}.tid").replace(_sealed(self._folder, self.entry.id))
            sync_folder(self._folder)


class Outbox:
    """The reports in ``folder``, which is created with the first one. Safe for use by several processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def entries(self) -> list[Entry]:
        """All reports, oldest day first. Takes no lock and needs no write access.

        Raises:
            OutboxError: the folder can't be read.
        """
        with _unreadable():
            names = {path.name for path in own_files(self.folder)}
        ids = {name.rpartition(".")[0] for name in names if name.endswith((".tid", ".json"))}
        found = [_read_entry(self.folder, one, names) for one in sorted(ids) if is_id(one)]
        return sorted((entry for entry in found if entry is not None), key=lambda entry: entry.day)

    def entry(self, entry_id: str) -> Entry:
        """One of ``entries``. Raises: UnknownReportError, OutboxError."""
        for entry in self.entries():
            if entry.id == entry_id:
                return entry
        raise UnknownReportError("no such report")

    def read(self, entry_id: str) -> SealedReport:
        """The sealed report. Raises: UnknownReportError, SealedFileError."""
        if self.entry(entry_id).state in FINAL_STATES:
            raise MissingReportError("not kept any more")
        return read_sealed(_sealed(self.folder, entry_id), links=False)

    @contextlib.contextmanager
    def stage(self, report: SealedReport, count: int) -> Iterator[Staged]:
        """Write a report to the disk; unless it is committed within the block, it is deleted again.

        So the case number can be shown after everything that may fail, and no report is ever in
        the outbox whose number nobody has seen. ``count``: number of pictures and videos in it.

        Raises:
            DiskFullError: no space.
            SaveError: it can't be written there.
            OutboxBusyError: another process holds the lock for too long.
        """
        with disk_errors():
            make_private_folder(self.folder)
        with self._changing(SaveError):
            entry = Entry.new(count)
            while _record(self.folder, entry.id).exists() or _sealed(self.folder, entry.id).exists():
                entry = Entry.new(count)
            parts = [_part(self.folder, f"{entry.id}{end}") for end in (".tid", ".json")]
            try:
                with disk_errors():
                    write_new(parts[0], report.to_bytes())
                    write_new(parts[1], entry.to_bytes())
                yield Staged(entry, self.folder)
            finally:
                self._undo(entry.id, parts)

    def keep(self, report: SealedReport, count: int) -> Entry:
        """Store a report durably. Raises: see ``stage``."""
        with self.stage(report, count) as staged:
            staged.commit()
        return staged.entry

    @contextlib.contextmanager
    def sending(self) -> Iterator[None]:
        """Hold the sender's lock for the duration of the block.

        Raises:
            OutboxBusyError: another window or command is sending.
            OutboxError: the folder can't be written to.
        """
        if not self.folder.is_dir():
            raise UnknownReportError("nothing was ever kept")
        with contextlib.ExitStack() as stack:
            with disk_errors(OutboxError):
                refuse_link(self.folder)
                try:
                    stack.enter_context(lock.held(self.folder / ".sending"))
                except lock.LockedError as error:
                    raise OutboxBusyError("another sends") from error
            yield

    def mark(self, entry_id: str, state: State) -> Entry:
        """Record a report's new state; in a final state its sealed file is deleted.

        Raises:
            UnknownReportError: it no longer exists.
            OutboxError: the transition is not allowed, or it can't be written.
        """
        with self._changing(OutboxError):
            entry = self.entry(entry_id)
            if entry.state is not state:
                if state not in TRANSITIONS[entry.state]:
                    raise OutboxError("no way to this state")
                entry = replace(entry, state=state)
                with disk_errors(OutboxError):
                    self._write_record(entry)
            if state in FINAL_STATES:
                with disk_errors(OutboxError):
                    wipe(_sealed(self.folder, entry_id))
                    sync_folder(self.folder)
            return entry

    def withdraw(self, entry_id: str) -> Entry:
        """Withdraw a report that the intake certainly does not have.

        Raises:
            PerhapsSentError: the intake has it, or may have it; withdrawing needs case number and PIN.
            UnknownReportError, OutboxError: as for ``mark``.
        """
        with self.sending():
            if self.entry(entry_id).state in (State.SENDING, State.ACCEPTED):
                raise PerhapsSentError("it may have arrived")
            return self.mark(entry_id, State.WITHDRAWN)

    def tidy(self) -> None:
        """Complete or undo unfinished operations of dead processes. Raises: OutboxError."""
        if self.folder.is_dir():
            with self._changing(OutboxError):
                pass

    def forget(self, entry_id: str) -> None:
        """Delete a report and its record for good. Raises: UnknownReportError, OutboxError."""
        with self.sending(), self._changing(OutboxError):
            self.entry(entry_id)
            with disk_errors(OutboxError):
                _forget(self.folder, entry_id)

    def forget_all(self) -> int:
        """Delete all reports, and the folder. Returns the number of reports. Raises: OutboxError."""
        if not self.folder.is_dir():
            return 0
        with self.sending(), self._changing(OutboxError):
            ids = [entry.id for entry in self.entries()]
            with disk_errors(OutboxError):
                for entry_id in ids:
                    _forget(self.folder, entry_id)
        with contextlib.suppress(OSError):
            for name in (".lock", ".sending"):
                (self.folder / name).unlink()
            self.folder.rmdir()
        return len(ids)

    @contextlib.contextmanager
    def _changing(self, otherwise: type[SaveError | OutboxError]) -> Iterator[None]:
        with contextlib.ExitStack() as stack:
            with disk_errors(otherwise):
                refuse_link(self.folder)
                try:
                    stack.enter_context(lock.held(self.folder / ".lock", _PATIENCE_S))
                except lock.LockedError as error:
                    raise OutboxBusyError("another changes something") from error
                self._recover()
            yield

    def _recover(self) -> None:
        """Complete or undo unfinished operations of dead processes. The caller holds ``.lock``."""
        names = {path.name for path in own_files(self.folder)}
        for name in sorted(names):
            inner, _, end = name.lstrip(".").rpartition(".")
            entry_id = inner.partition(".")[0]
            if not name.startswith(".") or end not in ("part", "gone") or not is_id(entry_id):
                continue
            if end == "gone" or (inner.endswith(".tid") and f"{entry_id}.tid" not in names):
                _record(self.folder, entry_id).unlink(missing_ok=True)
            wipe(self.folder / name)
        for entry in self.entries():
            if entry.state in FINAL_STATES and f"{entry.id}.tid" in names:
                wipe(_sealed(self.folder, entry.id))

    def _undo(self, entry_id: str, parts: list[Path]) -> None:
        with contextlib.suppress(OSError):
            if parts[0].exists():
                _record(self.folder, entry_id).unlink(missing_ok=True)
            for part in parts:
                wipe(part)

    def _write_record(self, entry: Entry) -> None:
        part = _part(self.folder, f"{entry.id}.json")
        try:
            write_new(part, entry.to_bytes())
            part.replace(_record(self.folder, entry.id))
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            raise
        sync_folder(self.folder)


def waiting(entries: list[Entry]) -> list[Entry]:
    """The entries that still have to be sent."""
    return [entry for entry in entries if entry.state in WAITING]


def _read_entry(folder: Path, entry_id: str, names: set[str]) -> Entry | None:
    """A report's entry as readers see it; None if it is not committed yet, or already deleted."""
    parts = {f".{entry_id}.tid.part", f".{entry_id}.gone"}
    if f"{entry_id}.tid" not in names and names & parts:
        return None
    try:
        with open(open_regular(_record(folder, entry_id), os.O_RDONLY), "rb") as file:
            entry = Entry.from_bytes(file.read(_MAX_RECORD))
    except FileNotFoundError:  # lost, or deleted since the folder was listed
        return Entry.of_lost_record(entry_id) if _sealed(folder, entry_id).exists() else None
    except UnknownVersionError:  # for the newer version to handle
        return None
    except (OSError, ValueError):
        return Entry.of_lost_record(entry_id)
    return entry if entry.id == entry_id else Entry.of_lost_record(entry_id)


def _forget(folder: Path, entry_id: str) -> None:
    gone = folder / f".{entry_id}.gone"
    with contextlib.suppress(FileNotFoundError):
        _sealed(folder, entry_id).replace(gone)
    _record(folder, entry_id).unlink(missing_ok=True)
    sync_folder(folder)
    wipe(gone)
    sync_folder(folder)


@contextlib.contextmanager
def _unreadable() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutboxError("cannot be read") from error


def _record(folder: Path, entry_id: str) -> Path:
    return folder / f"{entry_id}.json"


def _sealed(folder: Path, entry_id: str) -> Path:
    return folder / f"{entry_id}.tid"


def _part(folder: Path, name: str) -> Path:
    return folder / f".{name}.part"
