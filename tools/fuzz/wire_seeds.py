"""The seed corpus for fuzzing the wire: the golden vectors, and one of each of the program's own files."""

import json
import re
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

import takeitdown_wire
from takeitdown_desktop.core.outbox.sealed_log import SealedLog
from takeitdown_wire import (
    SIGNAL_TYPES,
    Bundle,
    ExchangeResponse,
    IntakeDescriptor,
    SealedRequest,
    seal,
    seal_response,
)
from tools.fuzz.wire_targets import ALL, CHEAP, PASSPHRASE, PRIVATE_KEY, SCRATCH, TARGETS

MAX_LENGTH = 20_000
"""Maximum bytes of an input."""

_SEEDS = 40


def seeds(name: str) -> list[bytes]:
    """The seed corpus of one target."""
    if name == ALL:
        return [bytes([number]) + seed for number, one in enumerate(TARGETS) for seed in seeds(one)[-8:]]
    found: list[bytes] = [b"", *_sealed_seeds(name)]
    if name == "outbox_record":
        found.append(
            b'{"count":1,"day":"2026-01-31","format":"takeitdown-outbox","id":"ABCDEF","state":"queued","version":1}'
        )
    if name == "draft_file":
        SCRATCH.unlink(missing_ok=True)
        SealedLog.create(SCRATCH, PASSPHRASE, b"{}", CHEAP).close()
        whole = SCRATCH.read_bytes()
        end = whole.index(b"}") + 1
        found.append(whole[13:end] + b"\n\n" + whole[end + 32 :])
        SCRATCH.unlink()
    if name == "draft_entries":
        found += [b'{"secret":"00"}\n\n{"answers":{"who":"self"}}', b'{"case":"0"}']
    if name.startswith("draft"):  # drafts contain no wire types
        return found
    texts: dict[str, None] = {}
    for path in sorted((Path(takeitdown_wire.__file__).parent / "vectors").glob("*.json")):
        texts |= dict.fromkeys(_texts(json.loads(path.read_text("utf-8"))))
    good: list[bytes] = []
    for text in texts:
        data = bytes.fromhex(text) if re.fullmatch(r"(?:[0-9a-f]{2}){40,}", text) else text.encode()
        if len(data) <= MAX_LENGTH:
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
    except Exception:  # noqa: BLE001 - the fuzzer decides whether it is a finding
        return False
    return True


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        whole = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return [whole, *(text for one in value.values() for text in _texts(one))]
    return [text for one in value for text in _texts(one)] if isinstance(value, list) else []
