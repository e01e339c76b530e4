"""Composition: the web application of one intake."""

from fastapi import FastAPI

from takeitdown_intake.api import problems, routes
from takeitdown_intake.api.early import EarlyRefusal
from takeitdown_intake.feeds import routes as feed_routes
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.metrics import Meter, Metered
from takeitdown_intake.pages.routes import case_page


def build_app(intake: Intake, meter: Meter | None = None) -> FastAPI:
    """The application for an opened intake, which the caller closes.

    Args:
        intake: the intake.
        meter: counts responses for the metrics; None without metrics.
    """
    app = FastAPI(
        title="Take It Down intake",
        description="Takes sealed reports, keeps cases, and feeds their fingerprints to partner platforms.",
        version="1",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    questions = dict.fromkeys(routes.QUESTIONS, intake.lanes.cases)
    app.add_middleware(
        EarlyRefusal, lanes=questions, work_ledger=intake.work_ledger, refusals=intake.refusals
    )
    problems.install(app, intake.refusals)
    if meter is not None:
        app.add_middleware(Metered, meter=meter)
    app.include_router(routes.reports_and_cases(intake))
    app.include_router(feed_routes.platform_feeds(intake))
    app.include_router(case_page(intake))
    app.include_router(routes.upkeep(intake))
    return app
