"""Reading the golden vectors as test parameters, one test for each vector, named after it."""

import json
from collections.abc import Callable
from importlib import resources
from typing import Any

import pytest

Vector = dict[str, Any]


def content(file: str) -> dict[str, Any]:
    text = (resources.files("takeitdown_wire") / "vectors" / file).read_text(encoding="utf-8")
    value: dict[str, Any] = json.loads(text)
    return value


def each(file: str, wanted: Callable[[Vector], bool] = lambda _: True) -> pytest.MarkDecorator:
    """Parametrize ``vector`` over the vectors of a file."""
    chosen = [vector for vector in content(file)["vectors"] if wanted(vector)]
    return pytest.mark.parametrize("vector", chosen, ids=[vector["name"] for vector in chosen])


def good(vector: Vector) -> bool:
    return bool(vector["valid"])


def bad(vector: Vector) -> bool:
    return not vector["valid"]


def data_of(vector: Vector) -> bytes:
    return bytes.fromhex(vector["hex"]) if "hex" in vector else str(vector["text"]).encode()
