"""Checks of an intake for a platform's engineer, each step with the stock client's own code.

Every step ends with a sentence: what works, or what is wrong and where to look. The pictures are
the intake's canaries, on which feedback is not counted.
"""

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from threatexchange.exchanges.clients.ncmec.hash_api import (
    FingerprintType,
    NCMECEntryType,
    NCMECEntryUpdate,
)
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal

from takeitdown_tx import IntakeConfig, IntakeExchange

TYPES = (PdqSignal, VideoMD5Signal)
TIMEOUT_S = 60
CLOCK_S = 120  # maximum difference of the clocks, seconds
FEED = "/hashsharing"
_KEY_WORDS = "Use what 'takeitdown-intake partner add' printed, or ask the intake's operator for new keys."


@dataclass(frozen=True)
class Result:
    """The result of a step.

    Attributes:
        step: its name.
        well: whether it succeeded.
        said: one sentence for the engineer.
        stop: whether no later step can be tried.
    """

    step: str
    well: bool
    said: str
    stop: bool = False


@dataclass
class Walk:
    """One run of the checks, from the address to the feedback.

    Attributes:
        url: the intake's NCMEC feed.
        user, password: the platform's credentials.
        held: the client's entries after ``fetch``.
        files: the canaries as the intake lists them, with their ``content``.
    """

    url: str
    user: str
    password: str
    held: dict[str, NCMECEntryUpdate] = field(default_factory=dict)
    files: list[dict[str, Any]] = field(default_factory=list)

    @property
    def base(self) -> str:
        return self.url.removesuffix(FEED)

    def steps(self) -> Iterator[Result]:
        """Run every step in order, until one stops the walk."""
        for step in (self.address, self.keys, self.canaries, self.fetch, self.match, self.withdrawal):
            result = step()
            yield result
            if result.stop:
                return
        yield self.feedback()

    def address(self) -> Result:
        """Check that an intake answers at the address, and that both clocks agree."""
        import requests

        try:
            answer = requests.get(f"{self.url}/v2/status", timeout=TIMEOUT_S, allow_redirects=False)
        except requests.exceptions.SSLError:
            said = f"{self.base} shows a certificate that is not trusted here; look at the address and at the CA store."
            return Result("address", well=False, said=said, stop=True)
        except requests.exceptions.RequestException as error:
            said = f"{self.base} cannot be reached ({type(error).__name__}); look at the name, the port and the firewall."
            return Result("address", well=False, said=said, stop=True)
        if answer.status_code != 401 or "problem" not in answer.headers.get("content-type", ""):
            said = f"What answers at {self.base} is no intake (status {answer.status_code}); the address ends with {FEED}."
            return Result("address", well=False, said=said, stop=True)
        off = _clock_off(answer.headers.get("date", ""))
        if off > CLOCK_S:
            said = f"The clocks of this computer and of the intake are {off:.0f} seconds apart; entries would be missed."
            return Result("address", well=False, said=said)
        return Result("address", well=True, said=f"An intake answers at {self.base}.")

    def keys(self) -> Result:
        """Check that the intake accepts user name and password."""
        import requests

        login = (self.user, self.password)
        answer = requests.get(f"{self.url}/v2/status", auth=login, timeout=TIMEOUT_S)
        if answer.status_code == 401:
            said = f"The intake does not know this user name and password. {_KEY_WORDS}"
            return Result("keys", well=False, said=said, stop=True)
        if answer.status_code != 200:
            said = f"The intake does not let this platform in now (status {answer.status_code}); try again later."
            return Result("keys", well=False, said=said, stop=True)
        return Result("keys", well=True, said="The intake knows this platform.")

    def canaries(self) -> Result:
        """Download the canaries."""
        import requests

        answer = requests.get(f"{self.base}/v1/canaries", timeout=TIMEOUT_S)
        if answer.status_code != 200:
            said = "The intake has no canaries; its operator should update it."
            return Result("canaries", well=False, said=said, stop=True)
        for row in answer.json()["canaries"]:
            file = requests.get(f"{self.base}/v1/canaries/{row['name']}", timeout=TIMEOUT_S)
            file.raise_for_status()
            self.files.append({**row, "content": file.content})
        names = ", ".join(row["name"] for row in self.files)
        return Result(
            "canaries", well=True, said=f"To try with, also by hand: {self.base}/v1/canaries/ {names}."
        )

    def fetch(self) -> Result:
        """Fetch the whole feed with the stock client, first adding each entry that the feed deletes."""
        exchange, deleted, begun = self.exchange(), 0, time.monotonic()
        try:
            for delta in exchange.fetch_iter(TYPES, None):
                gone = {key: one for key, one in delta.updates.items() if one is not None and one.deleted}
                deleted += len(gone)
                self.held |= {key: self._as_if_had(one) for key, one in gone.items()}
                exchange.naive_fetch_merge(self.held, delta.updates)
        except Exception as error:  # noqa: BLE001 - whatever stops the client is what the engineer has to know
            said = f"The fetch ended with {type(error).__name__}; run it again with tx --verbose fetch for the details."
            return Result("fetch", well=False, said=said, stop=True)
        wanted = {value for row in self.files if row["state"] == "active" for value in _carried(row)}
        have = {value for one in self.held.values() for value in one.fingerprints.values()}
        if not wanted <= have:
            said = f"{len(self.held)} entries came, and not all canaries are among them: entries before some time are missed; fetch from the start."
            return Result("fetch", well=False, said=said)
        took = time.monotonic() - begun
        said = f"{len(self.held)} entries and {deleted} withdrawals came in {took:.1f} s, the canaries among them."
        return Result("fetch", well=True, said=said)

    def match(self) -> Result:
        """Check that the fetched entries match the canaries, and a copy of each picture at half the size."""
        for row in self.files:
            if row["state"] != "active":
                continue
            copies = (
                [row["content"]] if row["kind"] == "video" else [row["content"], _smaller(row["content"])]
            )
            for number, content in enumerate(copies):
                if not self.finds(row["kind"], content):
                    which = "its own file" if number == 0 else "a copy at half the size"
                    said = f"{row['name']} is in the feed, and {which} does not match; look at how files are hashed."
                    return Result("match", well=False, said=said)
        return Result("match", well=True, said="Every canary matches, and so do pictures at half the size.")

    def withdrawal(self) -> Result:
        """Check that withdrawn canaries no longer match, although the client had them."""
        for row in self.files:
            if row["state"] != "withdrawn":
                continue
            if self.finds(row["kind"], row["content"]):
                said = f"{row['name']} was withdrawn and still matches: this client keeps what it should forget."
                return Result("withdrawal", well=False, said=said)
        return Result("withdrawal", well=True, said="What was withdrawn no longer matches.")

    def feedback(self) -> Result:
        """Check that the intake accepts this platform's feedback."""
        row = next((one for one in self.files if one["state"] == "active" and "pdq" in one["values"]), None)
        entry = next(
            (
                one
                for one in self.held.values()
                if row and one.fingerprints.get("pdq") == row["values"]["pdq"]
            ),
            None,
        )
        if entry is None:
            said = "There is no entry to say anything of, so feedback was not tried."
            return Result("feedback", well=False, said=said)
        try:
            self.exchange().get_client().submit_upvote(entry.member_id, entry.id, FingerprintType.pdq)
        except Exception as error:  # noqa: BLE001 - as in fetch
            status = getattr(getattr(error, "response", None), "status_code", "none")
            said = f"The intake did not take feedback (status {status}): entries must have been fetched with the same keys."
            return Result("feedback", well=False, said=said)
        return Result(
            "feedback", well=True, said="The intake takes feedback; that of a canary is counted nowhere."
        )

    def exchange(self) -> IntakeExchange:
        return IntakeExchange(IntakeConfig(name="check", url=self.url), self.user, self.password)

    def finds(self, kind: str, content: bytes) -> bool:
        """Whether a file matches, with an index that is saved and loaded again as all tools do."""
        signal_type = VideoMD5Signal if kind == "video" else PdqSignal
        exchange = self.exchange()
        signals = exchange.naive_convert_to_signal_type(TYPES, exchange.collab, self.held).get(
            signal_type, {}
        )
        if not signals:
            return False
        saved = io.BytesIO()
        signal_type.get_index_cls().build(signals.items()).serialize(saved)
        saved.seek(0)
        index = signal_type.get_index_cls().deserialize(saved)
        return bool(index.query(signal_type.hash_from_bytes(content)))

    def _as_if_had(self, gone: NCMECEntryUpdate) -> NCMECEntryUpdate:
        """A deleted entry as if it were still there, with the withdrawn canary's PDQ value."""
        rows = [row for row in self.files if row["state"] == "withdrawn"]
        fingerprints = {
            kind: value for row in rows for kind, value in row["values"].items() if kind == "pdq"
        }
        return NCMECEntryUpdate(
            id=gone.id,
            member_id=gone.member_id,
            entry_type=NCMECEntryType.image,
            deleted=False,
            classification=None,
            fingerprints=fingerprints,
            feedback={},
        )


def _carried(row: dict[str, Any]) -> list[str]:
    """The canary's values that this feed carries and the client reads."""
    kinds = ("md5",) if row["kind"] == "video" else ("pdq",)
    return [value for kind, value in row["values"].items() if kind in kinds]


def _smaller(content: bytes) -> bytes:
    from PIL import Image

    image = Image.open(io.BytesIO(content)).convert("RGB")
    copy = io.BytesIO()
    image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS).save(
        copy, "JPEG", quality=60
    )
    return copy.getvalue()


def _clock_off(date: str) -> float:
    from email.utils import parsedate_to_datetime

    try:
        return abs(parsedate_to_datetime(date).timestamp() - time.time())
    except (ValueError, TypeError):
        return 0.0
