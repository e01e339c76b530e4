"""The targets of ``make fuzz-wire`` by name: one for each wire type and each sealed file."""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from takeitdown_desktop.core.errors import DraftFileError
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.journal import Entry
from takeitdown_desktop.core.outbox.sealed_log import Cost, SealedLog
from takeitdown_wire import (
    Bundle,
    CaseNumber,
    CaseStatus,
    ExchangeRequest,
    ExchangeResponse,
    IntakeDescriptor,
    Pin,
    Problem,
    Receipt,
    SealedReport,
    SealedRequest,
    ServiceList,
    UnknownVersionError,
    WireError,
    open_request,
    open_response,
    open_sealed,
)
from takeitdown_wire.exchange_messages import REQUEST_SIZES, RESPONSE_SIZES
from takeitdown_wire.work import challenge_of, is_proof

PRIVATE_KEY = bytes(range(1, 33))
PASSPHRASE = "fuzz"
_MAX_KIB = 64
"""Maximum memory of a passphrase's Argon2; inputs above it would take more time than all others."""

CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
SCRATCH = Path(tempfile.gettempdir()) / f"fuzz-wire-{os.getpid()}.draft"

Target = Callable[[bytes], None]


class ChangedError(Exception):
    """A parsed value serialises to different bytes, or to a different value."""


def _same(parse: Callable[[bytes], Any], data: bytes, *, bytes_too: bool) -> None:
    value = parse(data)
    written = value.to_bytes()
    if (bytes_too and written != data) or parse(written) != value:
        raise ChangedError


def bundle(data: bytes) -> None:
    _same(Bundle.from_bytes, data, bytes_too=True)


def descriptor(data: bytes) -> None:
    _same(IntakeDescriptor.from_bytes, data, bytes_too=False)


def sealed_report(data: bytes) -> None:
    whole = data + hashlib.sha256(data).digest()
    _same(SealedReport.from_bytes, whole, bytes_too=True)
    open_sealed(SealedReport.from_bytes(whole), PRIVATE_KEY)


def sealed_request(data: bytes) -> None:
    _same(SealedRequest.from_bytes, data, bytes_too=True)
    open_request(SealedRequest.from_bytes(data), PRIVATE_KEY)


def request(data: bytes) -> None:
    """The first two bytes are the length of the head; the report follows it."""
    cut = int.from_bytes(data[:2], "big")
    head, report = data[2 : 2 + cut], data[2 + cut :]
    plain = b"".join(len(part).to_bytes(4, "big") + part for part in (head, report))
    if len(plain) <= REQUEST_SIZES[0]:
        _same(ExchangeRequest.from_bytes, plain.ljust(REQUEST_SIZES[0], b"\0"), bytes_too=True)


def raw_request(data: bytes) -> None:
    ExchangeRequest.from_bytes(data.ljust(REQUEST_SIZES[0], b"\0"))


def response(data: bytes) -> None:
    plain = len(data).to_bytes(4, "big") + data
    if len(plain) <= RESPONSE_SIZES[0]:
        _same(ExchangeResponse.from_bytes, plain.ljust(RESPONSE_SIZES[0], b"\0"), bytes_too=False)


def sealed_response(data: bytes) -> None:
    open_response(data, PRIVATE_KEY, PRIVATE_KEY)


def replies(data: bytes) -> None:
    refused = 0
    for parse in (Receipt.from_bytes, CaseStatus.from_bytes, ServiceList.from_bytes, Problem.from_bytes):
        try:
            parse(data)
        except WireError:
            refused += 1
    if refused == 0:
        raise ChangedError("one message of every kind")


def words(data: bytes) -> None:
    """Case numbers and PINs as people type them, and proofs of work."""
    text = data.decode("utf-8", "surrogateescape")
    for parse in (CaseNumber.parse, Pin.parse):
        try:
            value = parse(text)
        except WireError:
            continue
        if parse(str(value)) != value:
            raise ChangedError
    if challenge_of(text) is not None:
        is_proof(hashlib.sha256(data).digest(), text, 8)


def outbox_record(data: bytes) -> None:
    try:
        _same(Entry.from_bytes, data, bytes_too=True)
    except ValueError as error:
        if type(error) is not ValueError:
            raise


def draft_file(data: bytes) -> None:
    """A header, a blank line, and the rest; the header's checksum is corrected."""
    head, _, rest = data.partition(b"\n\n")
    if _is_expensive(head):
        return
    start = b"TIDDRAFT\n" + len(head).to_bytes(4, "big") + head
    SCRATCH.write_bytes(start + hashlib.sha256(start).digest() + rest)
    KeptDraft.open(SCRATCH, PASSPHRASE).close()


def _is_expensive(head: bytes) -> bool:
    try:
        asked = json.loads(head)
        return int(asked["memory_kib"]) > _MAX_KIB or int(asked["iterations"]) * int(asked["lanes"]) > 4
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return False


def draft_entries(data: bytes) -> None:
    """Entries, separated by blank lines, as somebody who knows the passphrase can make them."""
    first, *more = data.split(b"\n\n")
    SCRATCH.unlink(missing_ok=True)
    log = SealedLog.create(SCRATCH, PASSPHRASE, first, CHEAP)
    for entry in more:
        log.add(entry)
    log.close()
    KeptDraft.open(SCRATCH, PASSPHRASE).close()


TARGETS: dict[str, Target] = {
    target.__name__: target
    for target in (
        *(
            bundle,
            descriptor,
            sealed_report,
            sealed_request,
            request,
            raw_request,
            response,
            sealed_response,
        ),
        *(replies, words, outbox_record, draft_file, draft_entries),
    )
}


def everything(data: bytes) -> None:
    """All targets in one process; the first byte selects one."""
    if data:
        names = list(TARGETS)
        TARGETS[names[data[0] % len(names)]](data[1:])


ALL = everything.__name__


def target(name: str) -> Target:
    """The target with this name."""
    return everything if name == ALL else TARGETS[name]


def held(run: Target) -> Target:
    """The target, accepting every refusal that the contract defines."""

    def hold(data: bytes) -> None:
        try:
            run(data)
        except (WireError, UnknownVersionError, DraftFileError):
            return

    return hold
