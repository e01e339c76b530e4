"""What all feed routes share: logins, the lane a request waits in, and numbers in queries."""

import base64
import binascii
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from fastapi import Request

from takeitdown_intake.api.openapi import Schema
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.partners.registry import Login, LoginKind
from takeitdown_intake.store import Partner

T = TypeVar("T")
_MAX_NUMBER = 2**63 - 1
_MAX_DIGITS = 19


def parameter(location: str, name: str, kind: str, description: str) -> Schema:
    """The OpenAPI description of one parameter.

    Args:
        location: header, path or query.
        name: of the parameter.
        kind: its JSON type.
        description: for whoever reads the document.
    """
    return {
        "in": location,
        "name": name,
        "required": location in ("header", "path"),
        "schema": {"type": kind},
        "description": description,
    }


BASIC = [parameter("header", "Authorization", "string", "Basic: user name and password")]
"""The parameter that ``by_password`` reads."""

KEYS = [
    parameter("header", "x-functions-key", "string", "the partner's fetch key"),
    parameter("header", "Ocp-Apim-Subscription-Key", "string", "the partner's subscription key"),
]
"""The parameters that ``by_keys`` reads."""


def by_keys(request: Request) -> Login:
    """The login from the request's two keys; a missing one is empty."""
    return Login(
        LoginKind.KEYS,
        request.headers.get("x-functions-key", ""),
        request.headers.get("ocp-apim-subscription-key", ""),
    )


def by_password(request: Request) -> Login:
    """The login from the request's user name and password (RFC 7617); both empty if missing or malformed."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    try:
        text = base64.b64decode(given.strip(), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        text = ""
    login, _, password = text.partition(":")
    if scheme.lower() != "basic":
        login = password = ""
    return Login(LoginKind.BASIC, login, password)


async def for_partner(intake: Intake, request: Request, login: Login, work: Callable[[Partner], T]) -> T:
    """Authenticate, then run ``work`` for the partner; logins not seen before wait in a lane of their own.

    Raises:
        RefusedError: not a partner, too many requests, or the lane is full.
    """
    lanes = intake.lanes
    lane = lanes.feeds if intake.partners.has_admitted(login) else lanes.strangers
    return await lane.run(request, lambda: work(intake.partners.admit(login)))


async def for_partner_with_body(
    intake: Intake, request: Request, login: Login, max_bytes: int, work: Callable[[Partner, bytes], T]
) -> T:
    """The same with a body of at max_bytes ``max_bytes``, read only once authenticated; the rate limit counts one request."""
    await for_partner(intake, request, login, lambda _: None)
    body = await intake.bodies.read(request, max_bytes)
    return await for_partner(
        intake, request, replace(login, paced=False), lambda partner: work(partner, body)
    )


def whole_number(request: Request, name: str, default: int) -> int:
    """A query parameter, or ``default`` where it is missing or empty.

    Raises:
        RefusedError: not a whole number from 0 to 2**63 - 1.
    """
    text = request.query_params.get(name, "")
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or len(text) > _MAX_DIGITS or int(text) > _MAX_NUMBER:
        raise RefusedError(Code.REQUEST_MALFORMED, f"{name}: expected a whole number")
    return int(text)
