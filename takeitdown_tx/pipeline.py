"""The canaries sent to a platform's own Hasher-Matcher-Actioner, as its users' uploads would be."""

from collections.abc import Iterator, Sequence
from typing import Any

from takeitdown_tx.walk import TIMEOUT_S, Result


def lookups(url: str, files: Sequence[dict[str, Any]]) -> Iterator[Result]:
    """Look up each canary.

    Args:
        url: base URL of the service that has ``/m/lookup``.
        files: the canaries with their content; see ``walk.Walk``.
    """
    for row in files:
        yield _lookup(url.rstrip("/"), row)


def _lookup(url: str, row: dict[str, Any]) -> Result:
    import requests

    name, step = row["name"], f"lookup {row['name']}"
    part = "video" if row["kind"] == "video" else "photo"
    try:
        answer = requests.post(f"{url}/m/lookup", files={part: (name, row["content"])}, timeout=TIMEOUT_S)
        answer.raise_for_status()
        found = any(answer.json().values())
    except (requests.exceptions.RequestException, ValueError, AttributeError) as error:
        said = f"The matcher did not answer about {name} ({type(error).__name__}); look at {url} and at its log."
        return Result(step, well=False, said=said)
    if row["state"] == "active" and not found:
        said = f"{name} does not match: has the exchange fetched, and was the index built after it? Both take minutes."
        return Result(step, well=False, said=said)
    if row["state"] == "withdrawn" and found:
        said = (
            f"{name} was withdrawn and matches: this exchange does not heed withdrawals; use takeitdown_tx."
        )
        return Result(step, well=False, said=said)
    return Result(step, well=True, said=f"{name} {'matches' if found else 'does not match'}, as it should.")
