"""The HTTP routes of the case page; they use the same services as the API."""

from urllib.parse import parse_qsl

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from takeitdown_intake.api.devices import DeviceService
from takeitdown_intake.api.limits import MAX_FORM, require_media_type
from takeitdown_intake.api.problems import KINDS
from takeitdown_intake.errors import Code, RefusedError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.pages.html import HEADERS, NEUTRAL_PLACE, Page, Shown
from takeitdown_intake.pages.languages import language_of
from takeitdown_intake.pages.words import REFUSALS, slip_of
from takeitdown_wire import CaseNumber, CaseStatus, Pin, WireError

FORM = "application/x-www-form-urlencoded"
PATH = "/case"
_FIELDS = {"case", "pin", "do"}
_SAME_SITE = ("", "none", "same-origin")


def case_page(intake: Intake) -> APIRouter:
    """The page, its forms, and its quick exit."""
    router = APIRouter(include_in_schema=False)
    desk = DeviceService(intake, intake.lanes.browsers)

    @router.get(PATH)
    async def show_form(request: Request) -> Response:
        return _answer(intake, request, Shown())

    @router.post(PATH)
    async def ask(request: Request) -> Response:
        shown = Shown()
        try:
            form = await _read_form(intake, request)
            shown = Shown(form["case"])
            case, pin = CaseNumber.parse(form["case"]), Pin.parse(form["pin"])
            status = await _do(desk, request, form["do"], case, pin)
        except WireError as error:
            intake.refusals.note(PATH, Code.REQUEST_MALFORMED, 0)
            return _answer(intake, request, Shown(shown.number, problem=slip_of(error)), 422)
        except RefusedError as error:
            intake.refusals.note(PATH, error.code, 0)
            problem = Shown(shown.number, problem=REFUSALS.get(error.code, "failed"))
            return _answer(intake, request, problem, KINDS[error.code][0], error.retry_after_s)
        return _answer(intake, request, Shown(status=status))

    @router.get(f"{PATH}/leave")
    async def leave() -> Response:
        # Clearing the cache also drops pages that the browser keeps in memory for its back button.
        headers = HEADERS | {"Clear-Site-Data": '"cache"'}
        return RedirectResponse(NEUTRAL_PLACE, 303, headers=headers)

    return router


async def _do(desk: DeviceService, request: Request, what: str, case: CaseNumber, pin: Pin) -> CaseStatus:
    # Without scripts there is no proof of work, so a locked case stays locked here for everybody.
    payment = desk.without_payment()
    if what == "withdraw":
        return await desk.withdraw(request, case, pin, payment)
    if what == "status":
        return await desk.status(request, case, pin, payment)
    raise RefusedError(Code.REQUEST_MALFORMED, "neither status nor withdraw")


async def _read_form(intake: Intake, request: Request) -> dict[str, str]:
    """The three fields of the form.

    Raises:
        RefusedError: not that form, or sent by another site's page.
    """
    require_media_type(request, FORM)
    if request.headers.get("sec-fetch-site", "") not in _SAME_SITE:
        raise RefusedError(Code.REQUEST_MALFORMED, "sent by another site")
    body = await intake.bodies.read(request, MAX_FORM)
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, strict_parsing=True, max_num_fields=3
        )
    except ValueError as error:
        raise RefusedError(Code.REQUEST_MALFORMED, "not a form") from error
    form = dict(pairs)
    if form.keys() != _FIELDS or len(pairs) != len(_FIELDS):
        raise RefusedError(Code.REQUEST_MALFORMED, "a field is missing, unknown or there twice")
    return form


def _answer(
    intake: Intake, request: Request, shown: Shown, status: int = 200, retry_after_s: int | None = None
) -> Response:
    language = language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""))
    settings = intake.settings
    page = Page(language, settings.name, practice=settings.practice).render(shown)
    headers = HEADERS | {"Content-Language": language.tag, "Vary": "Accept-Language"}
    if retry_after_s is not None:
        headers["Retry-After"] = str(retry_after_s)
    return Response(page, status, headers, media_type="text/html")
