"""Checks of the feed in StopNCII's format, which the stock client reads by configuration alone."""

from collections.abc import Iterator, Sequence
from typing import Any

from threatexchange.exchanges.clients.stopncii.api import StopNCIICaseStatus
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.exchanges.impl import stop_ncii_api
from threatexchange.exchanges.impl.stop_ncii_api import StopNCIICredentials, StopNCIISignalExchangeAPI

from takeitdown_tx.walk import TYPES, Result

_NOT_FROM_THE_START = 11


def stopncii_steps(keys: str, files: Sequence[dict[str, Any]]) -> Iterator[Result]:
    """Check fetch and withdrawals.

    Args:
        keys: from ``TX_STOPNCII_KEYS``: fetch key, subscription key and address, separated by commas.
        files: the canaries; see ``walk.Walk``.
    """
    try:
        credentials = StopNCIICredentials._from_str(keys)
    except ValueError:
        said = "TX_STOPNCII_KEYS has three parts with commas between them: fetch key, subscription key, address with /v1."
        yield Result("stopncii keys", well=False, said=said)
        return
    exchange = StopNCIISignalExchangeAPI.for_collab(
        CollaborationConfigBase("check", "stop_ncii", enabled=True), credentials
    )
    held: dict[Any, Any] = {}
    try:
        for delta in exchange.fetch_iter(TYPES, None):
            exchange.naive_fetch_merge(held, delta.updates)
        changed = exchange.api.fetch_hashes(start_timestamp=_NOT_FROM_THE_START)
    except Exception as error:  # noqa: BLE001 - whatever stops the client is what the engineer has to know
        status = getattr(getattr(error, "response", None), "status_code", type(error).__name__)
        said = f"The fetch in StopNCII's form failed ({status}): look at both keys, and that the address ends with /v1."
        yield Result("stopncii fetch", well=False, said=said)
        return
    have = {value for _, value in held}
    wanted = {row["values"].get("pdq") for row in files if row["state"] == "active"} - {None}
    if not wanted <= have:
        said = f"{len(held)} hashes came, and not all canaries are among them: fetch from the start."
        yield Result("stopncii fetch", well=False, said=said)
        return
    yield Result("stopncii fetch", well=True, said=f"{len(held)} hashes came, the canaries among them.")
    yield _withdrawal(changed.hashRecords)


def _withdrawal(records: Sequence[Any]) -> Result:
    told = [one for one in records if one.hashStatus is StopNCIICaseStatus.Withdrawn]
    if not told:
        said = "No withdrawal was among the first changes, so it was not tried."
        return Result("stopncii withdrawal", well=True, said=said)
    kept = [one for one in told if stop_ncii_api._get_delta_mapping(one)[1] is not None]
    if kept:
        said = (
            "This threatexchange keeps hashes that were withdrawn in this form: fetch from the start each night "
            "(tx fetch --clear, tx fetch), or use takeitdown_tx."
        )
        return Result("stopncii withdrawal", well=False, said=said)
    return Result("stopncii withdrawal", well=True, said="This threatexchange drops what was withdrawn.")
