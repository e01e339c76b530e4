"""The outbox: sealed reports that wait in one private folder, each with a small record of its state.

A report is ``ID.tid`` (sealed; only the intake opens it) and ``ID.json`` (the record). Names
that begin with a dot are work that was not finished; ``_recover`` finishes or undoes it. Whoever
changes something holds ``.lock`` for that moment, whoever sends holds ``.sending`` all the
while; whoever only looks holds nothing and never waits.
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
from takeitdown_desktop.core.outbox.journal import OVER, WAITING, WAYS, Entry, State, is_id
from takeitdown_desktop.core.outbox.store import read_sealed
from takeitdown_wire import SealedReport, UnknownVersionError

_PATIENCE_S = 10.0  # for a change that another process is making
_MAX_RECORD = 4_096


@dataclass(frozen=True, slots=True)
class Staged:
    """A report that is on the disk and not yet in the outbox; ``commit`` puts it there."""

    entry: Entry
    _folder: Path

    def commit(self) -> None:
        """After this the report survives a power cut. Raises: SaveError."""
        with disk_errors():
            # The record first: a record whose sealed file never came is undone by recovery,
            # a sealed file without a record would be a report that nobody was told of.
            _part(self._folder, f"{self.entry.id}.json").replace(_record(self._folder, self.entry.id))
            sync_folder(self._folder)
            _part(self._folder, f"{self.entry.id}.tid").replace(_sealed(self._folder, self.entry.id))
            sync_folder(self._folder)


class Outbox:
    """Reports kept in ``folder``, which is made when the first one is. Any process may look or change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def entries(self) -> list[Entry]:
        """What is kept, older days first. Needs no lock and no right to write.

        Raises:
            OutboxError: the folder can't be read.
        """
        with _unreadable():
            names = {path.name for path in own_files(self.folder)}
        ids = {name.rpartition(".")[0] for name in names if name.endswith((".tid", ".json"))}
        found = [_look(self.folder, one, names) for one in sorted(ids) if is_id(one)]
        return sorted((entry for entry in found if entry is not None), key=lambda entry: entry.day)

    def entry(self, entry_id: str) -> Entry:
        """One of ``entries``. Raises: UnknownReportError, OutboxError."""
        for entry in self.entries():
            if entry.id == entry_id:
                return entry
        raise UnknownReportError("no such report")

    def read(self, entry_id: str) -> SealedReport:
        """The sealed report, whole. Raises: UnknownReportError, SealedFileError."""
        if self.entry(entry_id).state in OVER:
            raise MissingReportError("not kept any more")
        return read_sealed(_sealed(self.folder, entry_id), links=False)

    @contextlib.contextmanager
    def stage(self, report: SealedReport, count: int) -> Iterator[Staged]:
        """Write a report to the disk, to be committed before the block ends; else nothing is left of it.

        So that a person can be shown the case number when all that can fail has been done, and
        no report ever waits whose number nobody saw.

        Raises:
            DiskFullError: no room.
            SaveError: it can't be written there.
            OutboxBusyError: another process changes something for too long.
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
        """Keep a report; after this call it survives a power cut. Raises: see ``stage``."""
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
        """Note where a report now stands; what is not needed any more is removed.

        Raises:
            UnknownReportError: it is gone.
            OutboxError: there is no way from its state to this one, or it can't be written.
        """
        with self._changing(OutboxError):
            entry = self.entry(entry_id)
            if entry.state is not state:
                if state not in WAYS[entry.state]:
                    raise OutboxError("no way to this state")
                entry = replace(entry, state=state)
                with disk_errors(OutboxError):
                    self._write_record(entry)
            if state in OVER:
                with disk_errors(OutboxError):
                    wipe(_sealed(self.folder, entry_id))
                    sync_folder(self.folder)
            return entry

    def withdraw(self, entry_id: str) -> Entry:
        """Take back a report that the intake surely does not have.

        Raises:
            PerhapsSentError: the intake has it, or may have it: that needs case number and PIN.
            UnknownReportError, OutboxError: as for ``mark``.
        """
        with self.sending():
            if self.entry(entry_id).state in (State.SENDING, State.ACCEPTED):
                raise PerhapsSentError("it may have arrived")
            return self.mark(entry_id, State.WITHDRAWN)

    def tidy(self) -> None:
        """Finish or undo what a dead process left. Raises: OutboxError."""
        if self.folder.is_dir():
            with self._changing(OutboxError):
                pass

    def forget(self, entry_id: str) -> None:
        """Remove a report and its record for good. Raises: UnknownReportError, OutboxError."""
        with self.sending(), self._changing(OutboxError):
            self.entry(entry_id)
            with disk_errors(OutboxError):
                _forget(self.folder, entry_id)

    def forget_all(self) -> int:
        """Remove everything, and the folder. Returns how many reports there were. Raises: OutboxError."""
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
        """Finish or undo what a dead process left. Only to be called while ``.lock`` is held."""
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
            if entry.state in OVER and f"{entry.id}.tid" in names:
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
    """Those that still have to be sent."""
    return [entry for entry in entries if entry.state in WAITING]


def _look(folder: Path, entry_id: str, names: set[str]) -> Entry | None:
    """What a reader sees of one report; None when it is not there yet, or not any more."""
    parts = {f".{entry_id}.tid.part", f".{entry_id}.gone"}
    if f"{entry_id}.tid" not in names and names & parts:
        return None
    try:
        with open(open_regular(_record(folder, entry_id), os.O_RDONLY), "rb") as file:
            entry = Entry.from_bytes(file.read(_MAX_RECORD))
    except FileNotFoundError:  # lost; or forgotten since the folder was read
        return Entry.of_lost_record(entry_id) if _sealed(folder, entry_id).exists() else None
    except UnknownVersionError:  # a newer version's report: its own to handle
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
