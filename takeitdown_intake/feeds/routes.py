"""The HTTP routes of partner platforms: every feed, and the canaries."""

from importlib import import_module

from fastapi import APIRouter

from takeitdown_intake.feeds import LISTING
from takeitdown_intake.feeds.canary_routes import canary_files
from takeitdown_intake.ops.intake import Intake


def platform_feeds(intake: Intake) -> APIRouter:
    """Every feed, and the canaries."""
    router = APIRouter()
    for name in LISTING:
        # Imported by name, so that ``feeds`` lists them without loading the web framework.
        router.include_router(import_module(f"{__package__}.{name}.routes").routes(intake))
    router.include_router(canary_files())
    return router
