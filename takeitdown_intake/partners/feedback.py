"""Platforms' feedback on hashes, from either format of their tools to one verdict."""

import json
import re
from collections.abc import Callable
from xml.etree import ElementTree

from takeitdown_intake.defaults import SIGNALS
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.feeds.stopncii import feed as stopncii
from takeitdown_intake.partners.registry import token_of
from takeitdown_intake.store import Feedback, Partner, Verdict

MAX_BODY = 1 << 20
MAX_VALUES = 10_000
REASONS = {"00000000-0000-4000-8000-000000000001": "Not what it is listed as"}
"""Reasons for negative feedback, by the GUID that NCMEC's clients send."""

_VERDICTS = {
    "Blocked": Verdict.BLOCKED,
    "NotBlocked": Verdict.NOT_BLOCKED,
    **dict.fromkeys(
        ("Unknown", "None", "QualityUnknown", "PendingReview", "Withdrawn", "Deleted"), Verdict.OTHER
    ),
}
_HASH = re.compile(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{64}")  # MD5 or PDQ, the types of the StopNCII feed


class FeedbackService:
    """Parses and stores partners' feedback.

    Args:
        feedback: stores it.
        now_ms: the clock, milliseconds since 1970.
    """

    def __init__(self, feedback: Feedback, now_ms: Callable[[], int]) -> None:
        self._feedback = feedback
        self._now_ms = now_ms

    def stopncii(self, partner: Partner, body: bytes) -> int:
        """Store the body of a StopNCII SubmitFeedback; returns how many of its values this partner was given.

        That number tells the partner nothing new: values it was not given count alike, known here or not.

        Raises:
            RefusedError: malformed, or none of the values was given to the partner.
        """
        verdicts = _read_stopncii(body)
        given = self._feedback.on_values(partner, stopncii.KINDS, verdicts, self._now_ms())
        if verdicts and not given:
            raise RefusedError(Code.NOT_FOUND, "none of these hash values was given to this partner")
        return given

    def ncmec(self, partner: Partner, opaque: str, fingerprint: str, body: bytes) -> None:
        """Store an NCMEC feedback submission on one entry of any feed, since ids are the same in all feeds.

        Args:
            partner: who gives it.
            opaque: the entry's id for this partner, 32 lower-case hex digits.
            fingerprint: signal type, in any case.
            body: the XML.

        Raises:
            RefusedError: malformed, or there is no such entry.
        """
        verdict = _read_ncmec(body)
        signal_type = fingerprint.lower()
        if signal_type not in SIGNALS:
            raise RefusedError(Code.NOT_FOUND, "no fingerprint of this type")
        token = token_of(partner, opaque)
        if not self._feedback.on_entry(partner, token, signal_type, verdict, self._now_ms()):
            raise RefusedError(Code.NOT_FOUND, "no entry has this id and fingerprint")


def _read_stopncii(body: bytes) -> dict[str, Verdict]:
    try:
        said = json.loads(body.decode("utf-8"))["hashFeedbacks"]
        verdicts = {_hash(one["hashValue"]): _VERDICTS[one["feedbackValue"]] for one in said}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise RefusedError(Code.REQUEST_MALFORMED, "hashFeedbacks: hashValue and feedbackValue") from error
    if len(verdicts) > MAX_VALUES:
        raise RefusedError(Code.REQUEST_MALFORMED, f"hashFeedbacks: at most {MAX_VALUES} hash values")
    return verdicts


def _hash(value: object) -> str:
    if not isinstance(value, str) or not _HASH.fullmatch(value):
        raise ValueError("not a hash")
    return value.lower()


def _read_ncmec(body: bytes) -> Verdict:
    try:
        text = body.decode("utf-8")  # in another encoding, the next check would miss a document type
        # Without a document type there are no entities that expand; a NUL would mean hidden UTF-16.
        if "<!" in text or "\0" in text:
            raise RefusedError(Code.REQUEST_MALFORMED, "no document type and no NUL is read")
        root = ElementTree.fromstring(text)  # noqa: S314 - bounded, and without a document type
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise RefusedError(Code.REQUEST_MALFORMED, "not XML") from error
    said = {child.tag.rpartition("}")[2] for child in root}
    if root.tag.rpartition("}")[2] == "feedbackSubmission" and said == {"affirmative"}:
        return Verdict.BLOCKED
    if root.tag.rpartition("}")[2] == "feedbackSubmission" and said == {"negative"}:
        return Verdict.NOT_BLOCKED
    raise RefusedError(Code.REQUEST_MALFORMED, "feedbackSubmission: affirmative or negative")
