"""The registry of signal types is what schemas, vectors, intake and window go by, so that a new type touches few files."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from takeitdown_wire import REGISTRY, SIGNAL_TYPES, DigestKind, IntakeDescriptor, Item, Kind
from takeitdown_wire.schema import load
from tests.wire.keys import intake
from tests.wire.strategies import items, unhurried
from tests.wire.vectors import content, data_of, good

ROOT = Path(__file__).parents[2]


def in_schema(kind: Kind) -> list[str]:
    parts: Any = load("bundle-1")["$defs"]
    allowed = parts[kind]["properties"]["signals"]["items"]["oneOf"]
    return [one["$ref"].removeprefix("#/$defs/") for one in allowed]


@pytest.mark.parametrize("kind", Kind)
def test_the_schema_allows_in_each_kind_of_file_what_the_registry_does(kind: Kind) -> None:
    assert sorted(in_schema(kind)) == sorted(name for name, one in REGISTRY.items() if kind in one.kinds)


def test_a_descriptor_may_offer_every_type() -> None:
    properties: Any = load("descriptor-1")["properties"]
    assert properties["signals"]["contains"]["enum"] == list(SIGNAL_TYPES)
    everything = replace(intake(), signals=SIGNAL_TYPES)
    assert IntakeDescriptor.from_bytes(everything.to_bytes()) == everything


def test_there_is_a_golden_vector_of_every_type() -> None:
    texts = [data_of(vector).decode() for vector in content("bundles.json")["vectors"] if good(vector)]
    shown = {
        signal["type"] for text in texts for item in json.loads(text)["items"] for signal in item["signals"]
    }
    assert shown == set(SIGNAL_TYPES)


@unhurried
@given(items)
def test_what_is_known_of_a_type_holds_for_its_signals(item: Item) -> None:
    for signal in item.signals:
        known = REGISTRY[signal.type]
        assert isinstance(signal, known.signal_class)
        assert item.kind in known.kinds
        assert (signal.quality is not None) is known.has_quality
        assert known.read(dict(signal.to_json())) == signal
        if known.hex_digits is None:
            assert isinstance(json.loads(signal.text), list)
        else:
            assert re.fullmatch(f"[0-9a-f]{{{known.hex_digits}}}", signal.text)


def test_a_type_that_nothing_treats_specially_is_named_in_six_files_at_most() -> None:
    """SHA-1: computed, sent, published and shown like any other; the makers of vectors count, what they make does not."""
    kind = DigestKind.SHA1
    named = re.compile(rf"[\"']{kind.value}[\"']|\b{kind.name}\b")
    rooms = ("takeitdown_wire", "takeitdown_desktop", "takeitdown_intake", "takeitdown_tx")
    files = [path for room in rooms for path in (ROOT / room).rglob("*") if path.suffix in (".py", ".json")]
    files += (ROOT / "tools").glob("make_vectors*.py")
    by_hand = [path for path in files if path.parent.name not in ("vectors", "canaries")]
    where = [path.name for path in by_hand if named.search(path.read_text("utf-8"))]
    assert "signals.py" in where
    assert len(where) <= 6, where
