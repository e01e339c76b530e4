"""The texts of a removal request and of the complaint; in English, for companies and an agency in the USA."""

from datetime import date, datetime

from takeitdown_desktop.core.report.paper import Block, Kind, Paper
from takeitdown_desktop.core.report.removal import RemovalRequest, Shown, Signer, deadline, tidied

_SHOWN = {
    Shown.PICTURE: "A photograph or other still image",
    Shown.VIDEO: "A video",
    Shown.BOTH: "Photographs or other still images, and video",
}
_WHO = {
    Signer.PERSON: "I am the person shown in it.",
    Signer.PARENT: "I am the parent or legal guardian of the child shown in it, and I act on the child's behalf.",
    Signer.ASKED: "I am authorized by the person shown in it to act on that person's behalf.",
}
_FAITH = (
    "I have a good-faith belief that the intimate visual depiction identified above was published without "
    "the consent of the person shown in it."
)


def letter(request: RemovalRequest, day: date) -> Paper:
    """The request, ready to be signed and sent.

    Args:
        request: with nothing missing.
        day: the date of the letter.
    """
    request = tidied(request)
    return Paper(
        "Request for removal under the TAKE IT DOWN Act",
        (
            Block(Kind.BODY, f"To: {request.platform}"),
            Block(Kind.BODY, f"Date: {_day(day)}"),
            Block(
                Kind.BODY,
                "This is a notice and request for removal under the TAKE IT DOWN Act. Please remove the intimate "
                "visual depiction identified below. It was published on your service without consent.",
            ),
            *_identified(request),
            Block(Kind.HEADING, "3. Statement of good faith"),
            Block(Kind.BODY, _FAITH),
            Block(Kind.HEADING, "4. Who makes this request"),
            Block(Kind.BODY, _WHO[request.signer or Signer.PERSON]),
            Block(Kind.HEADING, "5. Contact information"),
            Block(Kind.BODY, f"Name: {request.name}"),
            Block(Kind.BODY, f"Contact: {request.contact}"),
            Block(
                Kind.BODY,
                "The Act requires you to remove it as soon as possible, and not later than 48 hours after you "
                "receive this request, and to make reasonable efforts to find and remove known identical copies of it. The "
                "depiction itself is not enclosed. Please confirm the removal to the contact above.",
            ),
            Block(Kind.BODY, f"Signature: /s/ {request.name}"),
        ),
    )


def complaint(request: RemovalRequest, now: datetime) -> Paper:
    """A complaint to the Federal Trade Commission, if the content is still there after the 48 hours.

    Args:
        request: with nothing missing, and ``sent`` set.
        now: when the content was seen to be still there, with a time zone.
    """
    request = tidied(request)
    assert request.sent is not None
    return Paper(
        "Complaint about a platform under the TAKE IT DOWN Act",
        (
            Block(Kind.BODY, "To: Federal Trade Commission"),
            Block(Kind.BODY, f"Date: {_day(now.date())}"),
            Block(Kind.BODY, f"Platform: {request.platform}"),
            Block(
                Kind.BODY,
                f"On {_moment(request.sent)} I sent {request.platform} a request for removal under the TAKE IT DOWN "
                "Act. It had a signature, identified the intimate visual depiction and where it is, stated in good "
                "faith that it was published without consent, and gave contact information.",
            ),
            Block(
                Kind.BODY,
                f"The 48 hours ended on {_moment(deadline(request.sent))}. On {_moment(now)} it was still there.",
            ),
            *_identified(request),
            Block(Kind.HEADING, "3. Who makes this complaint"),
            Block(Kind.BODY, _WHO[request.signer or Signer.PERSON]),
            Block(Kind.BODY, f"Name: {request.name}"),
            Block(Kind.BODY, f"Contact: {request.contact}"),
        ),
    )


def _identified(request: RemovalRequest) -> tuple[Block, ...]:
    return (
        Block(Kind.HEADING, "1. Identification of the depiction"),
        Block(Kind.BODY, f"{_SHOWN[request.shown or Shown.BOTH]}, as published at the places below."),
        Block(Kind.HEADING, "2. Where it is"),
        *(Block(Kind.BODY, place) for place in request.places),
    )


def _day(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _moment(moment: datetime) -> str:
    """In US notation with the UTC offset, whatever the system's language is."""
    offset = moment.strftime("%z")
    return f"{_day(moment.date())}, {moment:%H:%M} (UTC{offset[:3]}:{offset[3:5]})"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
