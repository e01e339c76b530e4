"""``make fuzz-wire``: every type of the wire and every sealed file, against bytes that libFuzzer (atheris) thinks up.

    python -m tools.fuzz.wire [--seconds N | --runs N] [--keep FOLDER] [TARGET...]
    python -m tools.fuzz.wire --again FILE TARGET     (one finding once more)

What is read must be refused with an error of the contract, or be a value that writes the same bytes again. Checksums are
made right and seals are opened first, so that what lies behind them is reached. Findings are left in FOLDER.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

import takeitdown_wire
from takeitdown_desktop.core.errors import DraftFileError
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.journal import Entry
from takeitdown_desktop.core.outbox.sealed_log import Cost, SealedLog
from takeitdown_wire import (
    SIGNAL_TYPES,
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
    seal,
    seal_response,
)
from takeitdown_wire.exchange import REQUEST_SIZES, RESPONSE_SIZES
from takeitdown_wire.work import challenge_of, is_proof

PRIVATE_KEY = bytes(range(1, 33))
PASSPHRASE = "fuzz"
_MOST_KIB = 64
"""Dearer passphrases are left out: trying one of them costs more than all the rest."""

_LONGEST = 20_000
_SEEDS = 40
_CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
_SCRATCH = Path(tempfile.gettempdir()) / f"fuzz-wire-{os.getpid()}.draft"

Target = Callable[[bytes], None]


class ChangedError(Exception):
    """What was read writes other bytes than it was read from, or another value."""


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
    """The first two bytes say where the report begins."""
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
    """What people type, and proofs of work."""
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
    """A header, a blank line, and what comes behind it; the header's checksum is right."""
    head, _, rest = data.partition(b"\n\n")
    if _is_dear(head):
        return
    start = b"TIDDRAFT\n" + len(head).to_bytes(4, "big") + head
    _SCRATCH.write_bytes(start + hashlib.sha256(start).digest() + rest)
    KeptDraft.open(_SCRATCH, PASSPHRASE).close()


def _is_dear(head: bytes) -> bool:
    try:
        asked = json.loads(head)
        return int(asked["memory_kib"]) > _MOST_KIB or int(asked["iterations"]) * int(asked["lanes"]) > 4
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return False


def draft_entries(data: bytes) -> None:
    """Entries as somebody who knows the passphrase can make them, with blank lines between."""
    first, *more = data.split(b"\n\n")
    _SCRATCH.unlink(missing_ok=True)
    log = SealedLog.create(_SCRATCH, PASSPHRASE, first, _CHEAP)
    for entry in more:
        log.add(entry)
    log.close()
    KeptDraft.open(_SCRATCH, PASSPHRASE).close()


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
    """All targets in one process: the first byte says which."""
    if data:
        names = list(TARGETS)
        TARGETS[names[data[0] % len(names)]](data[1:])


ALL = everything.__name__


def seeds(name: str) -> list[bytes]:
    """Where to begin: the golden vectors, and one of each of the program's own."""
    if name == ALL:
        return [bytes([number]) + seed for number, one in enumerate(TARGETS) for seed in seeds(one)[-8:]]
    found: list[bytes] = [b"", *_sealed_seeds(name)]
    if name == "outbox_record":
        found.append(
            b'{"count":1,"day":"2026-01-31","format":"takeitdown-outbox","id":"ABCDEF","state":"queued","version":1}'
        )
    if name == "draft_file":
        _SCRATCH.unlink(missing_ok=True)
        SealedLog.create(_SCRATCH, PASSPHRASE, b"{}", _CHEAP).close()
        whole = _SCRATCH.read_bytes()
        end = whole.index(b"}") + 1
        found.append(whole[13:end] + b"\n\n" + whole[end + 32 :])
        _SCRATCH.unlink()
    if name == "draft_entries":
        found += [b'{"secret":"00"}\n\n{"answers":{"who":"self"}}', b'{"case":"0"}']
    if name.startswith("draft"):  # nothing of the wire is in there
        return found
    texts: dict[str, None] = {}
    for path in sorted((Path(takeitdown_wire.__file__).parent / "vectors").glob("*.json")):
        texts |= dict.fromkeys(_texts(json.loads(path.read_text("utf-8"))))
    good: list[bytes] = []
    for text in texts:
        data = bytes.fromhex(text) if re.fullmatch(r"(?:[0-9a-f]{2}){40,}", text) else text.encode()
        if len(data) <= _LONGEST:
            forms = (data, data[:-32], len(data).to_bytes(2, "big") + data)
            good += [form for form in forms if _is_taken(name, form)]
            found.append(data)
    return [*found[:_SEEDS], *good[:_SEEDS]]


def _sealed_seeds(name: str) -> list[bytes]:
    public = X25519PrivateKey.from_private_bytes(PRIVATE_KEY).public_key().public_bytes_raw()
    intake = IntakeDescriptor(
        "Fuzz", "https://intake.example", public, practice=False, signals=SIGNAL_TYPES
    )
    if name == "sealed_report":
        return [seal(Bundle.from_bytes(one), intake).to_bytes()[:-32] for one in seeds("bundle")[-4:]]
    if name == "sealed_request":
        return [SealedRequest(intake.key_id, bytes(64)).to_bytes()]
    if name == "sealed_response":
        return [seal_response(ExchangeResponse(200, {"status": 200}), PRIVATE_KEY, PRIVATE_KEY)]
    return []


def _is_taken(name: str, data: bytes) -> bool:
    try:
        TARGETS[name](data)
    except Exception:  # noqa: BLE001 - whether it is a finding is for the fuzzer to say
        return False
    return True


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        whole = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return [whole, *(text for one in value.values() for text in _texts(one))]
    return [text for one in value for text in _texts(one)] if isinstance(value, list) else []


def target(name: str) -> Target:
    """By its name."""
    return everything if name == ALL else TARGETS[name]


def held(run: Target) -> Target:
    """The target, with every refusal that the contract knows taken for an answer."""

    def hold(data: bytes) -> None:
        try:
            run(data)
        except (WireError, UnknownVersionError, DraftFileError):
            return

    return hold


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz.wire", description="See the module.")
    parser.add_argument(
        "targets",
        nargs="*",
        metavar="TARGET",
        help=f"{', '.join(TARGETS)}; {ALL}: all of them in one process",
    )
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--runs", type=int, default=-1, help="inputs for each target, in place of seconds")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz-wire"))
    parser.add_argument("--again", type=Path, metavar="FILE", help="one input alone")
    given = parser.parse_args()
    if unknown := set(given.targets) - {*TARGETS, ALL}:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if given.again is not None:
        for name in given.targets:
            held(target(name))(given.again.read_bytes())
        return 0
    bad = [name for name in given.targets or TARGETS if _spawn(name, given) != 0]
    print(f"found something: {', '.join(bad)}; see {given.keep}" if bad else "no fault", flush=True)
    return 1 if bad else 0


def _spawn(name: str, given: argparse.Namespace) -> int:
    corpus, dictionary = given.keep / name, given.keep / f"{name}.dict"
    corpus.mkdir(parents=True, exist_ok=True)
    begin = seeds(name)
    for seed in begin:
        (corpus / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)
    found = {word for seed in begin for word in re.findall(rb'"([a-z0-9_.:/-]{1,40})"', seed)}
    dictionary.write_bytes(b"".join(b'"\\"' + word + b'\\""\n' for word in sorted(found)))
    limit = f"-runs={given.runs}" if given.runs >= 0 else f"-max_total_time={given.seconds}"
    options = ["-timeout=60", "-rss_limit_mb=2048", f"-max_len={_LONGEST}", f"-dict={dictionary}"]
    options += [f"-artifact_prefix={given.keep}/{name}-", limit, str(corpus)]
    command = [sys.executable, "-m", "tools.fuzz.wire_inside", name, *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    count = re.search(r"^Done (\d+) runs", done.stderr, re.MULTILINE)
    print(f"{name:16} {count[1] if count else 'FAILED':>9}", flush=True)
    if done.returncode:
        print(done.stdout[-3_000:], done.stderr[-3_000:], sep="\n", file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
