"""Lets ``threatexchange`` and Hasher-Matcher-Actioner read an intake's feed, withdrawals included.

The stock NCMEC exchange could read the feed, but its address is fixed to NCMEC's own, and it sends
local time where UTC is expected. With the command line tool::

    export TX_NCMEC_CREDENTIALS=user:password   # as "takeitdown-intake partner add" printed them
    tx config extensions add takeitdown_tx
    tx config collab edit takeitdown --create intake --url https://intake.example/hashsharing
    tx fetch

In the configuration of Hasher-Matcher-Actioner, add ``IntakeExchange`` to the exchange types.
"""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import ClassVar, cast

from threatexchange.exchanges.clients.ncmec import hash_api
from threatexchange.exchanges.collab_config import CollaborationConfigWithDefaults
from threatexchange.exchanges.impl.ncmec_api import NCMECCollabConfig, NCMECSignalExchangeAPI
from threatexchange.extensions.manifest import ThreatExchangeExtensionManifest

__all__ = ["TX_MANIFEST", "IntakeClient", "IntakeConfig", "IntakeExchange"]

NAME = "takeitdown"


@dataclass
class _IntakeRequiredFields:
    url: str = field(metadata={"help": "where the intake's feed is, with /hashsharing at its end"})


@dataclass
class IntakeConfig(CollaborationConfigWithDefaults, _IntakeRequiredFields):
    """Settings of one collaboration; the stock exchange requires the last two fields, which are fixed."""

    api: str = field(init=False, default=NAME)
    environment: str = field(init=False, default=NAME)
    only_esp_ids: set[int] = field(init=False, default_factory=set)


class IntakeClient(hash_api.NCMECHashAPI):
    """NCMEC's client with another address.

    Args:
        username, password: the partner's user name and subscription key.
        url: of the feed, with ``/hashsharing`` at its end.
    """

    TIME_FORMAT: ClassVar[str] = "%Y-%m-%dT%H:%M:%SZ"

    def __init__(self, username: str, password: str, url: str) -> None:
        super().__init__(username, password, hash_api.NCMECEnvironment.test_Industry)
        self._base_url = url.rstrip("/")

    def get_entries(
        self, *, start_timestamp: int = 0, end_timestamp: int = 0, next_: str = ""
    ) -> hash_api.GetEntriesResponse:
        """As the stock client, but in UTC: east of Greenwich, local time skips entries for good."""
        now = int(time.time())
        window = {"from": self._utc(start_timestamp), "to": self._utc(end_timestamp or now)}
        answer = self._get(hash_api.NCMECEndpoint.entries, next_=next_, **window)
        return hash_api.GetEntriesResponse.from_xml(hash_api._XMLWrapper(answer), now)

    def _utc(self, timestamp: int) -> str:
        return datetime.fromtimestamp(timestamp, UTC).strftime(self.TIME_FORMAT)


class IntakeExchange(NCMECSignalExchangeAPI):
    """The stock NCMEC exchange, but with an intake's client."""

    @classmethod
    def get_name(cls) -> str:
        return NAME

    @staticmethod
    def get_config_cls() -> type[IntakeConfig]:  # type: ignore[override] # the environment is fixed
        return IntakeConfig

    def __init__(self, collab: IntakeConfig, username: str, password: str) -> None:
        super().__init__(cast("NCMECCollabConfig", collab), username, password)
        self._url = collab.url

    def get_client(self, environment: object = None) -> IntakeClient:  # noqa: ARG002 - the stock signature
        return IntakeClient(self._username, self._password, self._url)


TX_MANIFEST = ThreatExchangeExtensionManifest(apis=(IntakeExchange,))
