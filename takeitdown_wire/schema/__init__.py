"""The contract as JSON Schema (draft 2020-12), for building a client or an intake without this code."""

import json
from importlib import resources

NAMES = (
    "bundle-1",
    "sealed-header-1",
    "descriptor-1",
    "receipt-1",
    "status-1",
    "services-1",
    "problem-1",
    "exchange-header-1",
    "exchange-request-1",
    "exchange-response-1",
)
"""Message and version; the file is ``<name>.schema.json``."""


def load(name: str) -> dict[str, object]:
    """The schema of one message.

    Args:
        name: one of ``NAMES``.

    Raises:
        KeyError: there is no such schema.
    """
    if name not in NAMES:
        raise KeyError(name)
    text = (resources.files(__name__) / f"{name}.schema.json").read_text(encoding="utf-8")
    schema: dict[str, object] = json.loads(text)
    return schema
